import { pageAt } from '../site/page.ts';
import type { EventFolder, EventSection, Site } from '../site/site.ts';
import { contains, type OffsetRange } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { labelEdits } from './eventNumbers.ts';
import { folderMentions } from './folderMentions.ts';
import type { Renumbering } from './renumberPage.ts';
import { sectionEntries, type SectionEntry } from './sectionEntries.ts';

/** The event section whose page lies at `path`. */
export function sectionAt(path: string, site: Site): EventSection | undefined {
  if (pageAt(path, site).role !== 'section-index') return undefined;
  return site.eventSections.find((section) => section.path === folderOf(path));
}

/** The entries of a section page: headings that link to an event, or that are called `Event 3`. */
export function entriesOf(text: string, { events }: EventSection, site: Site): readonly SectionEntry[] {
  const byName = new Map(events.map((event) => [nameOf(event.path).toLowerCase(), event]));
  const mentions = folderMentions(text, new Set(byName.keys()), site);
  return sectionEntries(text, (heading) => {
    const mention = mentions.find(({ range }) => contains(heading, range));
    if (mention !== undefined) return byName.get(mention.name)?.path;
    const words = text.slice(heading.start, heading.end);
    const isNumbered = ({ number }: EventFolder): boolean =>
      number !== undefined && labelEdits(text, heading, number, number.event).length > 0;
    return words.includes('](') ? undefined : events.find(isNumbered)?.path;
  });
}

/** The number in an entry's heading. */
export function relabel(text: string, { event, heading }: SectionEntry, { events }: Renumbering): readonly TextEdit[] {
  const own = events.find(({ folder }) => folder.path === event);
  const link = text.slice(heading.start, heading.end).indexOf('](');
  const words = link < 0 ? heading : { start: heading.start, end: heading.start + link };
  return own === undefined ? [] : labelEdits(text, words, own.from, own.to);
}

/**
 * The edits, and the entries in the order of their new numbers where they were in that of the old. Only what is an
 * entry's own changes its place; the lines between entries stay.
 */
export function inNewOrder(
  text: string,
  entries: readonly SectionEntry[],
  edits: readonly TextEdit[],
  { site, events }: Renumbering,
): readonly TextEdit[] {
  const numberBefore = (path: string): number => eventAt(path, site)?.number?.event ?? 0;
  const numberAfter = (path: string): number =>
    events.find(({ folder }) => folder.path === path)?.to ?? numberBefore(path);
  const old = entries.map(({ event }) => numberBefore(event));
  const isInOrder = old.every((number, index) => index === 0 || number >= (old[index - 1] ?? 0));
  if (!isInOrder || entries.some(({ isUnclear }) => isUnclear)) return edits;
  const sorted = [...entries].sort((a, b) => numberAfter(a.event) - numberAfter(b.event));
  const moved = entries.flatMap(({ range }, index): TextEdit[] => {
    const entry = sorted[index];
    return entry === undefined || entry.range === range ? [] : [{ range, newText: edited(text, entry.range, edits) }];
  });
  return [...edits.filter(({ range }) => !moved.some((slot) => contains(slot.range, range))), ...moved];
}

function edited(text: string, within: OffsetRange, edits: readonly TextEdit[]): string {
  const own = edits.filter(({ range }) => contains(within, range));
  const shifted = own.map(({ range, newText }) => ({
    range: { start: range.start - within.start, end: range.end - within.start },
    newText,
  }));
  return applyEdits(text.slice(within.start, within.end), shifted);
}

function eventAt(path: string, { eventSections }: Site): EventFolder | undefined {
  return eventSections.flatMap(({ events }) => events).find((event) => event.path === path);
}
