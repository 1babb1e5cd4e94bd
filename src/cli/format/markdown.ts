import { formatStatement, state } from '../../core/index.ts';
import { messages, severityWords } from '../messages.ts';
import { eventTable } from './eventTable.ts';
import type { Format } from './format.ts';
import { remainder, summarize } from './summary.ts';
import { plainLine } from './terminal.ts';

/** For the summary of a build or a comment: what sums up the check, then the problems and the events as tables. */
export const formatMarkdown: Format = (outcome, { language, isQuiet }) => {
  const head = [messages.place, messages.severity, messages.message, messages.rule].map((word) => word[language]);
  const rows = outcome.problems.map(({ file, line, column, severity, message, rule }) => {
    const word = formatStatement(state(severityWords[severity].word), language);
    return [`${file}:${line}:${column}`, word, message, rule];
  });
  const problems = rows.length === 0 ? [] : [markdownTable([head, ...rows])];
  if (isQuiet) return problems.join('');
  const more = remainder(outcome, language);
  return [
    `${escapeCell(summarize(outcome, language))}\n`,
    ...problems,
    ...(more === undefined ? [] : [`${more}\n`]),
    ...(outcome.rows.length === 0 ? [] : [markdownTable(eventTable(outcome.rows, language))]),
  ].join('\n');
};

/** A table of GitHub Flavored Markdown; the first row is the head. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [head.map(escapeCell), head.map(() => '---'), ...rows.map((row) => row.map(escapeCell))].map(line).join('');
}

/** Text that shows as itself and nothing else: no link, no picture, no HTML, no end of the cell. */
function escapeCell(text: string): string {
  return plainLine(text)
    .trim()
    .replace(/[\\`*_{}[\]<>#!|~&$@]|:(?=\/)|(?<=www)\./gi, '\\$&');
}
