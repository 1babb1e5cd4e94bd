import { silencer } from '../report/suppressions/suppressions.ts';
import { idleSuppressions, type Answer } from './idleSuppressions.ts';
import { applyPrecedence, type Heard } from './precedence.ts';
import type { Problem } from './problem.ts';
import { rules as allRules } from '../rules/index.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import type { Finding, Rule, RuleContext } from './rule.ts';
import { optionsFor, severityFor, type RuleSettings } from './ruleSettings.ts';

/** How to check. */
export interface CheckOptions {
  readonly rules?: readonly Rule[];
  /** Told of a rule that failed; the others still report. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** A finding with the rule that it comes from. */
type Said = Finding & Heard & { readonly by: Rule };

/**
 * The problems of one page, sorted by place. Pages that are no reports have none (`other` pages are for the caller to
 * rule out; here they count as reports). Never throws.
 */
export function checkReport(context: RuleContext, options: CheckOptions = {}): readonly Problem[] {
  return allAtOnce(checkingReport(context, options));
}

/** The same in steps, one for each rule. */
export function* checkingReport(context: RuleContext, options: CheckOptions = {}): Steps<readonly Problem[]> {
  const role = context.page.role === 'other' ? 'report' : context.page.role;
  const settings = context.site.configuration.rules;
  const rules = options.rules ?? allRules;
  const running = rules.filter(({ name, pages }) => pages.includes(role) && settings.get(name)?.severity !== 'off');
  const asked: Answer<Said>[] = [];
  for (const rule of running) {
    if (rule.isLast === true) continue;
    asked.push(ask(rule, context, options));
    yield;
  }
  const idle = idleSuppressions(context, asked, allRules);
  const last = running.filter(({ isLast = false }) => isLast);
  const answers = asked.concat(last.map((rule) => ask(rule, { ...context, idleSuppressions: idle }, options)));
  const isSilent = silencer(context.report.suppressions);
  // What an author does not want to hear is no cause for the next rule to tell it in its own words.
  return applyPrecedence(answers.flatMap((answer) => answer.findings))
    .filter(({ rule, range }) => !isSilent(rule, range.start))
    .map((finding) => toProblem(finding, settings))
    .filter((problem) => problem !== undefined)
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

/** What a rule says; what it said until then, and `failed`, when it throws. */
function ask(rule: Rule, context: RuleContext, { onRuleError }: CheckOptions): Answer<Said> {
  const findings: Said[] = [];
  try {
    for (const finding of rule.check(context, optionsFor(rule, context.site.configuration.rules))) {
      findings.push({ scope: finding.range, ...finding, rule: rule.name, by: rule });
    }
    return { rule, findings, failed: false };
  } catch (error) {
    onRuleError?.(rule.name, error);
    return { rule, findings, failed: true };
  }
}

function toProblem(finding: Said, settings: RuleSettings): Problem | undefined {
  const { by } = finding;
  const message = by.messages[finding.messageId];
  if (message === undefined) return undefined;
  return {
    rule: by.name,
    messageId: finding.messageId,
    severity: severityFor(by, finding.severity, settings),
    statement: { message, data: finding.data ?? {} },
    range: finding.range,
    related: finding.related ?? [],
    fixes: finding.fixes ?? [],
    faded: finding.faded ?? false,
  };
}
