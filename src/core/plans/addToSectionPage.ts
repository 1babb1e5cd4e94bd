import { formatDay, type CalendarDay } from '../dates/calendarDay.ts';
import type { Language } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { readEventFolder } from '../site/page.ts';
import { sectionIndexEntries, type EntryField, type SectionIndexEntry } from '../site/sectionIndex.ts';
import type { ReportSummary } from '../site/site.ts';
import { nameOfEvent } from '../site/siteEvents.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { lineAt, lineEndingOf } from '../text/lines.ts';
import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** What waits in an entry for what the report does not state. */
const waiting: Readonly<Record<EntryField['kind'], Readonly<Record<Language, string>>>> = {
  name: { en: 'Add the name of the event here', vi: 'Thêm tên sự kiện tại đây' },
  date: { en: 'Add the date here', vi: 'Thêm ngày tại đây' },
  location: { en: 'Add the location here', vi: 'Thêm địa điểm tại đây' },
  role: { en: 'Add your role here', vi: 'Thêm vai trò của bạn tại đây' },
  summary: { en: 'Add a summary here', vi: 'Thêm phần mô tả tại đây' },
  other: { en: 'Add the details here', vi: 'Thêm nội dung tại đây' },
};

/**
 * Adds an entry for the event that `summary` is the report of, in the form of the page's other entries: heading, link,
 * and the labelled lines that its neighbour has, filled from what the report states; what it does not state waits.
 * `undefined` where the page has no entries to be written like, or they are rows of a table.
 */
export function addToSectionPage(report: Report, summary: ReportSummary): TextEdit | undefined {
  const entries = sectionIndexEntries(report);
  const folder = nameOf(folderOf(summary.path));
  const number = readEventFolder(folder)?.event ?? entries.length + 1;
  const before = entries.filter((entry) => numberOf(entry) < number).at(-1);
  const model = before ?? entries.at(-1);
  if (model === undefined || isRow(report.text, model)) return undefined;
  const written = entryLike(report, model, { summary, folder, number });
  return { range: emptyRange(model.range.end), newText: separatorOf(report, entries, model) + written };
}

function numberOf({ folder, heading }: SectionIndexEntry): number {
  const digits = /\d+/.exec(heading)?.[0];
  return readEventFolder(folder?.name ?? '')?.event ?? (digits === undefined ? 0 : Number(digits));
}

function isRow(text: string, { range }: SectionIndexEntry): boolean {
  return /^\s*\|/.test(text.slice(range.start, range.end));
}

interface NewEntry {
  readonly summary: ReportSummary;
  readonly folder: string;
  readonly number: number;
}

function entryLike(report: Report, model: SectionIndexEntry, entry: NewEntry): string {
  const { text, language } = report;
  const line = lineAt(text, model.range.start);
  const head = { start: model.range.start, end: Math.min(line.end, model.range.end) };
  const first = replaced(text, head, headReplacements(text, model, entry));
  const fields = model.fields.filter(({ range }) => range.start >= head.end);
  const lines = fields.map((field) => {
    const value = { range: field.valueRange, text: valueOf(field, entry.summary, language) };
    const space = field.valueRange.start === field.range.end ? ' ' : '';
    return replaced(text, field.range, [{ ...value, text: space + value.text }]);
  });
  const newline = lineEndingOf(text);
  const gap = (from: number, to: number | undefined): string => {
    const between = to === undefined ? '' : text.slice(from, to);
    return /^\s+$/.test(between) ? between : newline + newline;
  };
  const start = fields[0]?.range.start;
  const between = fields[1] === undefined ? newline : gap(fields[0]?.range.end ?? 0, fields[1].range.start);
  return first + (lines.length === 0 ? '' : gap(head.end, start) + lines.join(between));
}

interface Replacement {
  readonly range: OffsetRange;
  readonly text: string;
}

/** The number or name in the heading, and the folder in the link. */
function headReplacements(text: string, model: SectionIndexEntry, entry: NewEntry): readonly Replacement[] {
  const { heading, folder } = model;
  const at = text.indexOf(heading, model.range.start);
  const name = escapeMarkdown(nameOfEvent(entry.summary));
  const numbered = /^(?:event|sự kiện)\s*#?\d+/iu.test(heading.normalize('NFC'));
  const words = numbered ? heading.replace(/\d+/, String(entry.number)) : name;
  const isFound = heading !== '' && at !== -1 && at < model.range.end;
  const link = folder && { range: folder.range, text: likeFolder(entry.folder, folder.name) };
  return [
    ...(isFound ? [{ range: { start: at, end: at + heading.length }, text: words }] : []),
    ...(link ? [link] : []),
  ];
}

/** Hugo's addresses are in lower case, and some authors write their links so. */
function likeFolder(folder: string, model: string): string {
  return model === model.toLowerCase() ? folder.toLowerCase() : folder;
}

function valueOf({ kind, value }: EntryField, summary: ReportSummary, language: Language): string {
  const known = {
    name: nameOfEvent(summary),
    date: summary.day === undefined ? '' : dayLike(summary.day, value, language),
    location: summary.location,
    role: summary.role,
    summary: '',
    other: '',
  }[kind];
  return known === '' ? waiting[kind][language] : escapeMarkdown(known);
}

/** The day in the form of another one: `November 17, 2025`, `17/11/2025`, else `2025-11-17`. */
function dayLike(day: CalendarDay, model: string, language: Language): string {
  if (/\d{1,2}\/\d{1,2}\/\d{4}/.test(model) || (language === 'vi' && !/^\d{4}-/.test(model))) {
    return `${day.day}/${day.month}/${day.year}`;
  }
  if (/\d{4}-\d{2}/.test(model)) return formatDay(day);
  return `${months[day.month - 1] ?? ''} ${day.day}, ${day.year}`;
}

const months = 'January February March April May June July August September October November December'.split(' ');

function replaced(text: string, { start, end }: OffsetRange, replacements: readonly Replacement[]): string {
  let result = '';
  let from = start;
  for (const { range, text: words } of [...replacements].sort((a, b) => a.range.start - b.range.start)) {
    if (range.start < from || range.end > end) continue;
    result += text.slice(from, range.start) + words;
    from = range.end;
  }
  return (result + text.slice(from, end)).trimEnd();
}

/** What stands between two entries of the page. */
function separatorOf(report: Report, entries: readonly SectionIndexEntry[], model: SectionIndexEntry): string {
  const newline = lineEndingOf(report.text);
  const index = entries.indexOf(model);
  const pairs = [index, index - 1].map((place) => [entries[place], entries[place + 1]] as const);
  for (const [one, next] of pairs) {
    if (one === undefined || next === undefined) continue;
    const between = report.text.slice(one.range.end, next.range.start);
    if (/^[\s*_-]{1,40}$/.test(between)) return between;
  }
  const isHeading = report.headings.some(({ range }) => range.start === model.range.start);
  return isHeading ? `${newline}${newline}---${newline}${newline}` : newline;
}
