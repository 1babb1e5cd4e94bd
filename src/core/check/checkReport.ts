import { silencer } from '../report/suppressions.ts';
import { applyPrecedence, type Heard } from './precedence.ts';
import type { Problem } from './problem.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { optionsFor, severityFor, type RuleSettings } from './ruleSettings.ts';

/** How to check. */
export interface CheckOptions {
  readonly rules?: readonly Rule[];
  /** Told of a rule that failed; the others still report. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/**
 * The problems of one page, sorted by place. Pages that are no reports have none (`other` pages are for the caller to
 * rule out; here they count as reports). Never throws.
 */
export function checkReport(context: RuleContext, options: CheckOptions = {}): readonly Problem[] {
  const role = context.page.role === 'other' ? 'report' : context.page.role;
  const settings = context.site.configuration.rules;
  const findings: (Finding & Heard)[] = [];
  for (const rule of options.rules ?? allRules) {
    if (!rule.pages.includes(role) || settings.get(rule.name)?.severity === 'off') continue;
    try {
      for (const finding of rule.check(context, optionsFor(rule, settings))) {
        findings.push({ scope: finding.range, ...finding, rule: rule.name });
      }
    } catch (error) {
      options.onRuleError?.(rule.name, error);
    }
  }
  const isSilent = silencer(context.report.suppressions);
  const wanted = findings.filter(({ rule, range }) => !isSilent(rule, range.start));
  return applyPrecedence(wanted)
    .map((finding) => toProblem(finding, options.rules ?? allRules, settings))
    .filter((problem) => problem !== undefined)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

function toProblem(finding: Finding & Heard, rules: readonly Rule[], settings: RuleSettings): Problem | undefined {
  const rule = rules.find(({ name }) => name === finding.rule);
  const message = rule?.messages[finding.messageId];
  if (rule === undefined || message === undefined) return undefined;
  return {
    rule: rule.name,
    messageId: finding.messageId,
    severity: severityFor(rule, finding.severity, settings),
    statement: { message, data: finding.data ?? {} },
    range: finding.range,
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
    faded: finding.faded ?? false,
  };
}
