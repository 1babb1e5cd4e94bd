import type { CalendarDay } from '../dates/calendarDay.ts';
import { compareDays, formatDay } from '../dates/calendarDay.ts';
import { quoteBefore, withQuote } from '../markdown/quotes.ts';
import type { Report } from '../report/report.ts';
import { templateDay } from '../site/knownDays.ts';
import { isExampleEntry } from '../site/exampleEntry.ts';
import { sectionPages } from '../site/listedDay.ts';
import { readEventFolder } from '../hugo/page.ts';
import { entryNumber, sectionIndexEntries, type SectionIndexEntry } from '../sectionPage/sectionIndex.ts';
import { eventSectionAt, summariesOf, type ReportSummary, type Site } from '../site/site.ts';
import { lineEndingOf } from '../text/lines.ts';
import { emptyRange, textOf } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { entryLike, sharedFields, sharedLabels } from './entryLike.ts';
import type { NewEntry } from './newEntry.ts';

/**
 * Adds an entry for the event that `summary` is the report of, in the form of the page's other entries: heading, link,
 * and the labelled lines that most of them have, filled from what the report states; what it does not state waits. An
 * example of the template that stands for the event makes room for it. `undefined` where the page has no entries to be
 * written like, or they are rows of a table.
 */
export function addToSectionPage(report: Report, summary: ReportSummary, site: Site): TextEdit | undefined {
  const entries = sectionIndexEntries(report);
  const entry = newEntry(summary, entries.length + 1, site);
  const example = entries.find((one) => isExampleEntry(one) && leadsTo(one, entry.folder));
  if (example !== undefined) return inPlaceOf(report, entries, example, entry);
  const before = withoutMentions(entries).filter((one) => numberOf(one) < entry.number);
  const place = before.at(-1) ?? entries.at(-1);
  const model = place && modelFor(report, entries, place);
  if (place === undefined || model === undefined || isRow(report.text, model)) return undefined;
  const separator = separatorOf(report, entries, place);
  const quote = quoteBefore(separator, separator.length);
  const written = entryLike(report, ownEntries(entries), model, entry, quote);
  return { range: emptyRange(place.range.end), newText: separator + written };
}

/** The event of `summary` in place of an example of the template, whose form it takes where there is no other. */
export function inPlaceOf(
  report: Report,
  entries: readonly SectionIndexEntry[],
  example: SectionIndexEntry,
  entry: NewEntry,
): TextEdit | undefined {
  if (isRow(report.text, example)) return undefined;
  const model = modelFor(report, entries, example);
  const quote = quoteBefore(report.text, example.range.start);
  return { range: example.range, newText: entryLike(report, ownEntries(entries), model, entry, quote) };
}

/** What an entry tells of the event that `summary` is the report of. */
export function newEntry(summary: ReportSummary, otherwise: number, site: Site): NewEntry {
  const folder = nameOf(folderOf(summary.path));
  return { summary, folder, number: readEventFolder(folder)?.event ?? otherwise, day: trustedDay(summary, site) };
}

/**
 * The day that the report states, else the one in its front matter; not the template's, and not one that the section
 * page and another event have too: that was copied with the rest of the page.
 */
function trustedDay({ path, day, statedDay }: ReportSummary, site: Site): CalendarDay | undefined {
  if (statedDay !== undefined) return statedDay;
  if (day === undefined || formatDay(day) === templateDay) return undefined;
  const folder = folderOf(path);
  const isHere = (other: ReportSummary): boolean => other.day !== undefined && compareDays(other.day, day) === 0;
  const others = (eventSectionAt(site, folder)?.events ?? []).filter((event) => event.path !== folder);
  const isCopied =
    sectionPages(folderOf(folder), site).some(isHere) &&
    others.some(({ reports }) => summariesOf(reports, site).some(isHere));
  return isCopied ? undefined : day;
}

/** Whatever leads to an event that has an entry already is no entry: «Read about the first one again». */
function withoutMentions(entries: readonly SectionIndexEntry[]): readonly SectionIndexEntry[] {
  return entries.filter(({ folder }, index) => {
    return folder === undefined || entries.findIndex((one) => leadsTo(one, folder.name)) === index;
  });
}

/** The entry whose form is followed: of those that have as many labels as any, the one before the place. */
function modelFor({ text }: Report, all: readonly SectionIndexEntry[], place: SectionIndexEntry): SectionIndexEntry {
  const entries = ownEntries(all);
  const shared = sharedLabels(text, entries);
  const counts = new Map(entries.map((entry) => [entry, sharedFields(text, entry, shared).length]));
  const most = Math.max(...counts.values());
  const full = entries.filter((entry) => counts.get(entry) === most);
  return full.filter(({ range }) => range.start <= place.range.start).at(-1) ?? full[0] ?? place;
}

/** The examples of the template only where there is nothing else. */
function ownEntries(entries: readonly SectionIndexEntry[]): readonly SectionIndexEntry[] {
  const own = entries.filter((entry) => !isExampleEntry(entry));
  return own.length > 0 ? own : entries;
}

function leadsTo({ folder }: SectionIndexEntry, name: string): boolean {
  return folder?.name.toLowerCase() === name.toLowerCase();
}

function numberOf(entry: SectionIndexEntry): number {
  return readEventFolder(entry.folder?.name ?? '')?.event ?? entryNumber(entry) ?? 0;
}

function isRow(text: string, { range }: SectionIndexEntry): boolean {
  return /^\s*\|/.test(text.slice(range.start, range.end));
}

/** What stands between two entries of the page. */
function separatorOf(report: Report, entries: readonly SectionIndexEntry[], model: SectionIndexEntry): string {
  const newline = lineEndingOf(report.text);
  const index = entries.indexOf(model);
  const pairs = [index, index - 1].map((place) => [entries[place], entries[place + 1]] as const);
  for (const [one, next] of pairs) {
    if (one === undefined || next === undefined) continue;
    const between = report.text.slice(one.range.end, next.range.start);
    if (/^[\s>*_-]{1,40}$/.test(between)) return between;
  }
  const isHeading = report.headings.some(({ range }) => range.start === model.range.start);
  const isItem = /^(?:[*+-]|\d{1,9}[.)])[ \t]/.test(textOf(report.text, model.range));
  const blank = newline + newline;
  const separator = isHeading ? `${blank}---${blank}` : isItem ? newline : blank;
  return withQuote(separator, quoteBefore(report.text, model.range.start));
}
