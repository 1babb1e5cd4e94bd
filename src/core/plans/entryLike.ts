import { likeDate } from '../dates/likeDate.ts';
import type { Language } from '../messages/message.ts';
import { quoteBefore, withoutQuote, withQuote } from '../markdown/quotes.ts';
import type { Report } from '../report/report.ts';
import type { LabelledField } from '../sectionPage/labelledFields.ts';
import type { SectionIndexEntry } from '../sectionPage/sectionIndex.ts';
import { nameOfEvent } from '../site/siteEvents.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { fold } from '../text/fold.ts';
import { lineAt, lineEndingOf } from '../text/lines.ts';
import { textOf, type OffsetRange } from '../text/offsetRange.ts';
import { entryHead } from './entryHead.ts';
import type { NewEntry } from './newEntry.ts';

/** What waits in an entry for what the report does not state. */
const waiting: Readonly<Record<LabelledField['kind'], Readonly<Record<Language, string>>>> = {
  name: { en: 'Add the name of the event here', vi: 'Thêm tên sự kiện tại đây' },
  date: { en: 'Add the date here', vi: 'Thêm ngày tại đây' },
  location: { en: 'Add the location here', vi: 'Thêm địa điểm tại đây' },
  role: { en: 'Add your role here', vi: 'Thêm vai trò của bạn tại đây' },
  summary: { en: 'Add a summary here', vi: 'Thêm phần mô tả tại đây' },
  other: { en: 'Add the details here', vi: 'Thêm nội dung tại đây' },
};

/**
 * An entry in the form of `model`, one of `entries`: its heading and link, and those of its labels that most entries
 * have too, filled from what the report states. Nothing that is told of the other event is taken over. Its lines but the
 * first have the marks of block quotes `quote`.
 */
export function entryLike(
  report: Report,
  entries: readonly SectionIndexEntry[],
  model: SectionIndexEntry,
  entry: NewEntry,
  quote: string,
): string {
  const { text } = report;
  const own = quoteBefore(text, model.range.start);
  const head = headLine(text, model);
  const heading = report.headings.find(({ range }) => range.start === model.range.start);
  // In place of an underline, which would take the lines before it for a part of the heading.
  const isUnderlined = heading?.textRange.start === model.range.start;
  const marks = isUnderlined ? `${'#'.repeat(heading.level)} ` : '';
  const fields = sharedFields(text, model, sharedLabels(text, entries));
  const newline = lineEndingOf(text);
  let written = marks + entryHead(text, model, head, entry);
  let position = head.end;
  for (const [index, field] of fields.entries()) {
    const gap = gapBefore(text, { start: position, end: field.range.start }, own, newline);
    written +=
      (index > 0 && !/(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/.test(gap) ? hardBreak(text, fields[index - 1]) : '') + gap;
    written += withoutQuote(filled(report, entries, field, entry), own);
    position = field.range.end;
  }
  return withQuote(written, quote);
}

/** The first line of an entry; up to its link, where that is further down. */
function headLine(text: string, { range, folder }: SectionIndexEntry): OffsetRange {
  const last = folder?.range.start ?? range.start;
  return { start: range.start, end: Math.min(lineAt(text, last).end, range.end) };
}

/** What at least half of the entries have labels for. */
export function sharedLabels(text: string, entries: readonly SectionIndexEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    for (const key of new Set(ownFields(text, entry).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([key, count]) => (count * 2 >= entries.length ? [key] : [])));
}

/** The labelled lines of an entry for what is shared; not those of a list in it. */
export function sharedFields(
  text: string,
  model: SectionIndexEntry,
  shared: ReadonlySet<string>,
): readonly LabelledField[] {
  const head = headLine(text, model);
  return ownFields(text, model).filter((field) => field.range.start >= head.end && shared.has(keyOf(field)));
}

function keyOf({ kind, label }: LabelledField): string {
  return kind === 'other' ? `other ${fold(label)}` : kind;
}

/** Those that stand as the first one does: a list in an entry may have labels of its own. */
function ownFields(text: string, { fields }: SectionIndexEntry): readonly LabelledField[] {
  const [first] = fields;
  return first === undefined ? [] : fields.filter((field) => itemMark(text, field) === itemMark(text, first));
}

/** The white space before the mark of a list item; `undefined` for a line that is none. */
function itemMark(text: string, { range }: LabelledField): string | undefined {
  return /^((?:&emsp;|[ \t>])*)[*+-][ \t]/.exec(textOf(text, range))?.[1];
}

/** What stands between two lines of the model but the marks of its quote, where that is nothing but line ends. */
function gapBefore(text: string, range: OffsetRange, quote: string, newline: string): string {
  const between = withoutQuote(textOf(text, range), quote);
  if (/^[\s>]+$/.test(between)) return between;
  const [before = '', after = ''] = [range.start, range.end].map((offset) => {
    return /^(?:[ \t]{0,3}>)*/.exec(withoutQuote(textOf(text, lineAt(text, offset)), quote))?.[0];
  });
  return newline + (before === after ? after : '') + newline;
}

/** Lines that follow each other run together unless the first ends in a break. */
function hardBreak(text: string, field: LabelledField | undefined): string {
  if (field === undefined || itemMark(text, field) !== undefined) return '';
  const end = /(?:\\|<br[ ]?\/?>|[ \t]{2,})$/i.exec(textOf(text, field.range))?.[0];
  return end === undefined || /^\s/.test(end) ? '  ' : end;
}

function filled(
  { text, language }: Report,
  entries: readonly SectionIndexEntry[],
  field: LabelledField,
  entry: NewEntry,
): string {
  const label = text.slice(field.range.start, field.valueRange.start).trimEnd();
  const known = valueOf(field, entries, entry, language);
  return `${label} ` + (known === '' ? waiting[field.kind][language] : escapeMarkdown(known));
}

function valueOf(
  { kind, value, label }: LabelledField,
  entries: readonly SectionIndexEntry[],
  { summary, day }: NewEntry,
  language: Language,
): string {
  if (kind === 'name') return nameOfEvent(summary);
  if (kind === 'location' || kind === 'role') return summary[kind];
  if (kind === 'summary') return summary.gist;
  if (kind === 'other') return '';
  const others = entries.flatMap(({ fields }) => fields).filter((field) => fold(field.label) === fold(label));
  return likeDate([value, ...others.map((field) => field.value)], { day, time: summary.time }, language);
}
