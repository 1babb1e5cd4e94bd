/** What hosts may use of the core: they import this file and no other. */
export * from './messages/message.ts';
export * from './ports.ts';
export { parseReport } from './report/parseReport.ts';
export type { Report } from './report/report.ts';
export { checkReport, type CheckOptions } from './rules/checkReport.ts';
export { fixAll } from './rules/fixAll.ts';
export { rules } from './rules/index.ts';
export type { Problem } from './rules/problem.ts';
export type { Fix, Rule, RuleContext, Severity } from './rules/rule.ts';
export { readPagePath, readsLikeReport, type Page } from './site/page.ts';
export { emptySite, type Site } from './site/site.ts';
export * from './text/lines.ts';
export * from './text/offsetRange.ts';
export * from './text/path.ts';
export * from './text/textEdit.ts';
