import { formatStatement, state } from '../../core/index.ts';
import { severityWords } from '../messages.ts';
import { eventTable } from './eventTable.ts';
import type { Format } from './format.ts';
import { remainder, summarize } from './summary.ts';
import { plainLine, styles, type Style } from './terminal.ts';

/** A line for each problem, in the form that editors and terminals make links of; then one that sums them up. */
export const formatText: Format = (outcome, { language, colour, isQuiet }) => {
  const paint = (text: string, style: Style): string => (colour ? styles[style] + text + styles.off : text);
  const lines = outcome.problems.map(({ file, line, column, severity, message, rule }) => {
    const word = formatStatement(state(severityWords[severity].word), language);
    const place = paint(plainLine(`${file}:${line}:${column}:`), 'place');
    return `${place} ${paint(`${word}:`, severity)} ${plainLine(message)} ${paint(`(${rule})`, 'rule')}\n`;
  });
  if (isQuiet) return lines.join('');
  const more = remainder(outcome, language);
  const table = outcome.rows.length === 0 ? '' : `\n${textTable(eventTable(outcome.rows, language))}\n`;
  return `${lines.join('')}${more === undefined ? '' : `${more}\n`}${table}${summarize(outcome, language)}\n`;
};

/** Columns that stand below one another, the numbers to the right; the first row is the head. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => plainLine(cell).normalize('NFC')));
  const [head = []] = cells;
  const columns = head.map((_, index) => cells.map((row) => row[index] ?? ''));
  const widths = columns.map((column) => column.reduce((widest, cell) => Math.max(widest, widthOf(cell)), 0));
  const isNumber = columns.map(([, ...column]) => column.length > 0 && column.every((cell) => /^\d*$/.test(cell)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const space = ' '.repeat((widths[index] ?? 0) - widthOf(cell));
        return isNumber[index] === true ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd();
  return cells.map((row) => `${line(row)}\n`).join('');
}

/** How many characters; marks that stand above another take no room of their own. */
function widthOf(cell: string): number {
  return cell.replace(/\p{M}/gu, '').match(/./gsu)?.length ?? 0;
}
