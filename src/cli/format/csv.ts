import type { Format } from './format.ts';
import { plainLine } from './terminal.ts';

const head = ['file', 'line', 'column', 'endLine', 'endColumn', 'severity', 'rule', 'message', 'fixes'];

/** The problems as a table for a spreadsheet, the head in the names of the JSON output. */
export const formatCsv: Format = ({ problems }) =>
  csvTable([
    head,
    ...problems.map(({ file, line, column, endLine, endColumn, severity, rule, message, fixes }) => {
      return [file, ...[line, column, endLine, endColumn].map(String), severity, rule, message, fixes.join('; ')];
    }),
  ]);

/**
 * Rows by RFC 4180. The byte order mark is for Excel, which would read Vietnamese in the code page of Windows without
 * it.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('')}`;
}

function csvField(text: string): string {
  const plain = plainLine(text);
  // A spreadsheet would take it for a formula: https://owasp.org/www-community/attacks/CSV_Injection
  const harmless = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain;
  return /[",\s]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
