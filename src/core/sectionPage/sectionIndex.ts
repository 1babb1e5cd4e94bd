import { findEventDates, onlyDay } from '../report/eventDay.ts';
import type { CalendarDay } from '../dates/calendarDay.ts';
import type { Heading } from '../markdown/headings.ts';
import { nodesOf } from '../markdown/markdown.ts';
import { stretchTo } from '../markdown/quotes.ts';
import type { Report } from '../report/report.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { lineAt } from '../text/lines.ts';
import { contains, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { anyOverlaps, disjoint, rangeEndingAfter } from '../text/sortedRanges.ts';
import { eventLinks, type EventLink, type LinkedFolder } from './eventLinks.ts';
import { labelledFields, type LabelledField } from './labelledFields.ts';

/** What a section page tells of one event. Ranges are half-open UTF-16 offsets of the page. */
export interface SectionIndexEntry {
  /** From its heading, or the line of a list or table, to its last character. */
  readonly range: OffsetRange;
  /** What its link leads to; `undefined` without a link. */
  readonly folder: LinkedFolder | undefined;
  /** The words of its heading or link, composed, and where they stand. */
  readonly heading: string;
  readonly headingRange: OffsetRange;
  /** Its labelled lines, `**Event Name:** Cloud Day`, by what they are about. */
  readonly fields: readonly LabelledField[];
  /** The one day that it states. */
  readonly day: CalendarDay | undefined;
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
    return range.start >= bodyStart && (anyOverlaps(linkRanges, range) || numbered.test(words));
  });
  if (links.length === 0 && !begins.includes(true)) return [];
  const dates = findEventDates(report);
  const rules = disjoint(nodesOf(markdown, 'HorizontalRule'));
  const toEntry = (range: OffsetRange, link: EventLink | undefined, head?: Heading): SectionIndexEntry => {
    const own = dates.filter((date) => contains(range, date));
    const day = onlyDay(own) ?? onlyDay(own.filter(({ sure }) => sure));
    return {
      range,
      folder: link?.folder,
      heading: (isReference(text, link) ? link.words : head?.text) ?? link?.words ?? '',
      headingRange: link?.wordsRange ?? head?.textRange ?? range,
      fields: labelledFields(text, range),
      day: day?.day,
    };
  };
  const byHeading = headings.flatMap((heading, index) => (begins[index] ? [{ heading, index }] : []));
  const entries = byHeading.slice(0, mostEntries).map(({ heading, index }) => {
    let next = index + 1;
    while (headings[next] !== undefined && !begins[next] && (headings[next]?.level ?? 0) > heading.level) next++;
    const end = headings[next]?.range.start ?? text.length;
    // A line parts the last entry from the rest of the page.
    const line = rangeEndingAfter(rules, heading.range.end)?.start ?? end;
    const range = stretchTo(text, markdown, heading.range.start, Math.min(line, end));
    const link = links.find(({ range: place }) => contains(heading.range, place));
    return toEntry(range, link, heading);
  });
  const ranges = entries.map(({ range }) => range);
  const lines = links.filter(({ range }) => !anyOverlaps(ranges, range));
  const ends = disjoint([...headings.map(({ range }) => range), ...rules]);
  const others = lineRanges(text, lines, ends).map(({ link, range }) => toEntry(range, link));
  return [...entries, ...others].sort((x, y) => x.range.start - y.range.start);
}

/**
 * Where the entries that are no headings stand: a list item with what it holds, a row, a line that begins with its link
 * with the labelled lines below it. A link within prose is one too, without what is around it.
 */
function lineRanges(
  text: string,
  links: readonly EventLink[],
  ends: readonly OffsetRange[],
): readonly { readonly link: EventLink; readonly range: OffsetRange }[] {
  const lineOf = ({ range }: EventLink): OffsetRange => {
    const { start, end } = trimRange(text, lineAt(text, range.start));
    return { start: start + (/^(?:>[ \t]*)+/.exec(text.slice(start, end))?.[0].length ?? 0), end };
  };
  const begins = links.map((link) => (isMention(text, link) ? undefined : (link.block?.range ?? lineOf(link)).start));
  return links.map((link, index) => {
    const { block } = link;
    const line = lineOf(link);
    const isShared = [links[index - 1], links[index + 1]].some(
      (other) => block !== undefined && other !== undefined && contains(block.range, other.range),
    );
    if (isShared || begins[index] === undefined) return { link, range: line };
    const range = block?.range ?? line;
    if (block?.kind === 'row') return { link, range };
    const next = begins.find((start) => start !== undefined && start > range.start) ?? text.length;
    const end = Math.min(rangeEndingAfter(ends, range.end)?.start ?? text.length, next);
    return { link, range: { start: range.start, end: lastLabelled(text, { start: range.end, end }) } };
  });
}

/** A link in the middle of prose, or below the first line of a list item. */
function isMention(text: string, { range, block }: EventLink): boolean {
  const line = lineAt(text, range.start);
  if (block !== undefined) return block.range.start < line.start;
  return !/^(?:&emsp;|[\s>*_])*$/.test(text.slice(line.start, range.start));
}

/** The end of the labelled lines with which `range` begins, blank ones between them. */
function lastLabelled(text: string, range: OffsetRange): number {
  let end = range.start;
  for (const field of labelledFields(text, range)) {
    if (/[^\s>]/.test(text.slice(end, field.range.start))) break;
    end = trimRange(text, field.range).end;
  }
  return end;
}

/** To Markdown, `({{< ref "4.1-Event1" >}})` is a part of the words. */
function isReference(text: string, link: EventLink | undefined): link is EventLink {
  return link !== undefined && text.slice(link.folder.range.end, link.range.end).includes('}}');
}

/** What an entry calls its event; `undefined` for a mere number. */
export function entryName({ heading, fields }: SectionIndexEntry): string | undefined {
  const name = fields.find(({ kind }) => kind === 'name')?.value ?? heading;
  return name === '' || numbered.test(name) ? undefined : name;
}

/** The number in «Event 2». */
export function entryNumber({ heading }: SectionIndexEntry): number | undefined {
  const digits = numbered.exec(heading)?.[1];
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
