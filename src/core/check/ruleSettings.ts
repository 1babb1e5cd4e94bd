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
 * How much a finding weighs: as the site wants its rule to, whatever it finds, so that no problem can be out of reach of
 * the configuration; else as the finding or the rule says.
 */
export function severityFor({ name, severity }: Rule, own: Severity | undefined, settings: RuleSettings): Severity {
  const wanted = settings.get(name)?.severity;
  return wanted === undefined || wanted === 'off' ? (own ?? severity) : wanted;
}
