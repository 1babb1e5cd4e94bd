import type { Language } from '../../core/index.ts';
import type { EventRow } from '../eventRow.ts';
import { csvTable, formatCsv } from './csv.ts';
import { eventTable } from './eventTable.ts';
import type { Format } from './format.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatMarkdown, markdownTable } from './markdown.ts';
import { formatSarif } from './sarif.ts';
import { formatText, textTable } from './text.ts';

/** How the problems of a check can be shown. */
export const formats = {
  text: formatText,
  json: ({ problems }) => formatJson(problems),
  sarif: formatSarif,
  github: formatGithub,
  markdown: formatMarkdown,
  csv: formatCsv,
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

/** Those in which the table of events can stand alone; the others know problems only. */
export type TableFormatName = Exclude<FormatName, 'sarif' | 'github'>;

/** True for a format in which the table of events can stand alone. */
export function hasTable(format: FormatName): format is TableFormatName {
  return format !== 'sarif' && format !== 'github';
}

/** False for those that are read by programs, which hold problems alone, without a table and sentences about them. */
export function isForPeople(format: FormatName): boolean {
  return format === 'text' || format === 'markdown';
}

/** The table of events alone. */
export function formatTable(rows: readonly EventRow[], format: TableFormatName, language: Language): string {
  switch (format) {
    case 'text':
      return textTable(eventTable(rows, language));
    case 'json':
      return formatJson(rows);
    case 'markdown':
      return markdownTable(eventTable(rows, language));
    case 'csv':
      return csvTable(eventTable(rows, language));
  }
}
