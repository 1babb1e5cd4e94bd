import type { Rule } from '../../src/core/check/rule.ts';

const start = '<!-- rules:start -->';
const end = '<!-- rules:end -->';

/**
 * `readme` with the table of `rules` between its two markers. `pageOf` gives the text of a rule's page, whose section
 * «Quick fix» begins with «None» for a rule without any.
 */
export function insertRulesTable(readme: string, rules: readonly Rule[], pageOf: (rule: string) => string): string {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md lacks the lines ${start} and ${end}.`);
  const rows = rules.map((rule) => row(rule, /^## Quick fix\s+(?!None\b)\S/m.test(pageOf(rule.name))));
  const table = ['| rule | what it asks for | default | fix |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return `${readme.slice(0, from + start.length)}\n\n${table}\n\n${readme.slice(to)}`;
}

function row({ name, description, severity }: Rule, hasFix: boolean): string {
  return `| [\`${name}\`](docs/rules/${name}.md) | ${description} | ${severity} | ${hasFix ? 'yes' : '–'} |`;
}
