import { findEventDates, onlyDay } from '../report/eventDay.ts';
import type { CalendarDay } from '../dates/calendarDay.ts';
import { childrenOf, nodesOf } from '../markdown/markdown.ts';
import type { Report } from '../report/report.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { lineAt } from '../text/lines.ts';
import { contains, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { anyOverlaps, rangeEndingAfter } from '../text/sortedRanges.ts';
import { nameOf } from '../text/path.ts';
import { readEventFolder } from './page.ts';

/** What a section page tells of one event. Ranges are half-open UTF-16 offsets of the page. */
export interface SectionIndexEntry {
  /** From its heading, or the line of a list or table, to its last character. */
  readonly range: OffsetRange;
  /** What its link leads to, `4.1-Event1`, as it is written, and where that stands; `undefined` without a link. */
  readonly folder: { readonly name: string; readonly range: OffsetRange } | undefined;
  /** The words of its heading or link. */
  readonly heading: string;
  /** Its labelled lines, `**Event Name:** Cloud Day`, by what they are about. */
  readonly fields: readonly EntryField[];
  /** The one day that it states. */
  readonly day: CalendarDay | undefined;
}

/** A labelled line of an entry. */
export interface EntryField {
  readonly kind: 'name' | 'date' | 'location' | 'role' | 'summary' | 'other';
  /** The whole line. */
  readonly range: OffsetRange;
  readonly valueRange: OffsetRange;
  readonly value: string;
}

/** Nobody attends more events; each entry is looked at by itself. */
const mostEntries = 500;

/**
 * The entries of a section page, in order: whatever links to a folder of an event, and headings such as «Event 2».
 * Empty where the page lists none, as one whose theme does that by itself.
 */
export function sectionIndexEntries(report: Report): readonly SectionIndexEntry[] {
  const { text, headings, bodyStart, markdown } = report;
  const links = eventLinks(report).slice(0, mostEntries);
  const linkRanges = links.map(({ range }) => range);
  const begins = headings.map(({ range, text: words }) => {
    return range.start >= bodyStart && (anyOverlaps(linkRanges, range) || numbered.test(words.normalize('NFC')));
  });
  if (links.length === 0 && !begins.includes(true)) return [];
  const dates = findEventDates(report);
  const rules = nodesOf(markdown, 'HorizontalRule').map(({ from, to }) => ({ start: from, end: to }));
  const toEntry = (range: OffsetRange, heading: string, link: EventLink | undefined): SectionIndexEntry => {
    const own = dates.filter((date) => contains(range, date));
    const day = onlyDay(own) ?? onlyDay(own.filter(({ sure }) => sure));
    return { range, folder: link?.folder, heading, fields: labelledFields(text, range), day: day?.day };
  };
  const byHeading = headings.flatMap((heading, index) => (begins[index] ? [{ heading, index }] : []));
  const entries = byHeading.slice(0, mostEntries).map(({ heading, index }) => {
    let next = index + 1;
    while (headings[next] !== undefined && !begins[next] && (headings[next]?.level ?? 0) > heading.level) next++;
    const end = headings[next]?.range.start ?? text.length;
    // A line parts the last entry from the rest of the page.
    const line = rangeEndingAfter(rules, heading.range.end)?.start ?? end;
    const range = trimRange(text, { start: heading.range.start, end: Math.min(line, end) });
    const link = links.find(({ range: place }) => contains(heading.range, place));
    return toEntry(range, heading.text, link);
  });
  const ranges = entries.map(({ range }) => range);
  const lines = links.filter(({ range }) => !anyOverlaps(ranges, range));
  const others = lines.map((link) => toEntry(trimRange(text, lineAt(text, link.range.start)), link.words, link));
  return [...entries, ...others].sort((x, y) => x.range.start - y.range.start);
}

/** What an entry calls its event; `undefined` for a mere number. */
export function entryName({ heading, fields }: SectionIndexEntry): string | undefined {
  const name = fields.find(({ kind }) => kind === 'name')?.value ?? heading;
  return name === '' || numbered.test(name.normalize('NFC')) ? undefined : name;
}

/** The number in «Event 2». */
export function entryNumber({ heading }: SectionIndexEntry): number | undefined {
  const digits = numbered.exec(heading.normalize('NFC'))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** True for two names of one event, of which one may say less: «Cloud Day» and «AWS Cloud Day Vietnam 2025». */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  const smaller = Math.min(first.size, second.size);
  return smaller > 0 && common / smaller >= 0.75;
}

/** «Event 2», «Sự kiện 2:», «2.» */
const numbered = /^(?:event|sự kiện|su kien)\s*#?(\d{1,4})\s*[:.]?$/iu;

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(foldWithoutMarks(name).match(/[\p{L}\p{N}]+/gu) ?? []);
}

interface EventLink {
  readonly range: OffsetRange;
  readonly words: string;
  readonly folder: { readonly name: string; readonly range: OffsetRange };
}

/** The links of the page to folders of events, whether they exist or not. */
function eventLinks({ text, markdown }: Report): readonly EventLink[] {
  return nodesOf(markdown, 'Link').flatMap((link): EventLink[] => {
    const url = childrenOf(markdown, link, 'URL')[0];
    if (url === undefined) return [];
    const folder = folderIn(text.slice(url.from, url.to));
    if (folder === undefined) return [];
    const start = url.from + folder.start;
    const words = /^\[([^\]]*)\]/.exec(text.slice(link.from, url.from))?.[1] ?? '';
    const range = { start: link.from, end: link.to };
    return [{ range, words, folder: { name: folder.name, range: { start, end: start + folder.name.length } } }];
  });
}

/** `4.1-Event1` in `/4-EventParticipated/4.1-Event1/_index.md`, and where in the address it begins. */
function folderIn(target: string): { readonly name: string; readonly start: number } | undefined {
  if (/^<?(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target)) return undefined;
  const plain = target.replace(/^<(.*)>$/, '/$1').replace(/[?#].*$/, '');
  const path = plain.replace(/(?:^|\/)_?index(?:\.[\w-]+)*\.(?:md|html)$/i, '');
  const name = nameOf(path.replace(/\/+$/, ''));
  return readEventFolder(name) === undefined ? undefined : { name, start: path.lastIndexOf(name) };
}

const label = /^((?:&emsp;|[ \t>*+-])*?)(\*\*|__)([^*_:：\r\n]{1,60})(?:[:：][ \t]*\2|\2[ \t]*[:：])[ \t]*(.*)$/u;

const kinds: readonly [RegExp, EntryField['kind']][] = [
  [/^(?:ten(?: su kien)?|(?:event )?name|event|su kien|title|tieu de)$/, 'name'],
  [/\b(?:date|time|when|thoi gian|ngay)\b/, 'date'],
  [/\b(?:location|place|venue|where|dia diem|noi)\b/, 'location'],
  [/\b(?:role|vai tro)\b/, 'role'],
  [/\b(?:summary|description|content|tom tat|mo ta|noi dung)\b/, 'summary'],
];

/** The labelled lines in `range` of a text: `**Location:** Bitexco`, with other marks and indentation. */
export function labelledFields(text: string, { start, end }: OffsetRange): readonly EntryField[] {
  const fields: EntryField[] = [];
  for (let place = start; place < end;) {
    const line = lineAt(text, place);
    const written = text.slice(Math.max(start, line.start), Math.min(line.end, line.start + 2000));
    const [, , , words = '', rest = ''] = label.exec(written) ?? [];
    const value = rest.trimEnd();
    if (words !== '') {
      const from = Math.max(start, line.start) + written.length - rest.length;
      const folded = foldWithoutMarks(words);
      const kind = kinds.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other';
      fields.push({ kind, range: line, valueRange: { start: from, end: from + value.length }, value });
    }
    place = line.end + (text.startsWith('\r\n', line.end) ? 2 : 1);
  }
  return fields;
}
