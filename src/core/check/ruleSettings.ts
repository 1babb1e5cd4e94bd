import type { Configuration } from '../configuration/configuration.ts';
import type { OptionValues, Rule, RuleOptions } from './rule.ts';
import type { Severity } from './severity.ts';

/** What a site wants of the rules. */
export type RuleSettings = Configuration['rules'];

const none: OptionValues<RuleOptions> = {};

/** The options of `rule`: those that the site sets, and the rule's defaults. */
export function optionsFor({ name, options }: Rule, settings: RuleSettings): OptionValues<RuleOptions> {
  if (options === undefined) return none;
  const defaults = Object.entries(options).map(([option, { default: value }]) => [option, value] as const);
  return { ...Object.fromEntries(defaults), ...settings.get(name)?.options };
}

/**
 * The severity of a finding: the one that the site sets for its rule, so that every problem can be configured; else the
 * finding's own, or the rule's.
 */
export function severityFor({ name, severity }: Rule, own: Severity | undefined, settings: RuleSettings): Severity {
  const wanted = settings.get(name)?.severity;
  return wanted === undefined || wanted === 'off' ? (own ?? severity) : wanted;
}
