import { defaultConfiguration } from '../configuration/configuration.ts';
import { completeReport, parseOutline } from '../report/parseReport.ts';
import type { Report } from '../report/report.ts';
import { isReportLanguage, readsLikeReport, type Page } from './page.ts';

/**
 * What the text of `page` says, when it is a report or a section page; `undefined` for every other page, of which no
 * more is read than tells so. Never throws.
 */
export function parsePage(text: string, page: Page, configuration = defaultConfiguration): Report | undefined {
  const isOther = page.role === 'other';
  // Where the site says which files are reports, or in which languages, no other is.
  if (isOther && (configuration.reports !== undefined || !isReportLanguage(page, configuration))) return undefined;
  // Without front matter no other page is a report, and the body is not even looked at.
  if (isOther && !/^[\uFEFF \t\r\n]*(?:---|\+\+\+|\{)/.test(text)) return undefined;
  const outline = parseOutline(text, page.language, configuration);
  return isOther && !readsLikeReport(outline) ? undefined : completeReport(outline);
}
