import { isSectionPage } from '../site/page.ts';
import type { EventSection, Site } from '../site/site.ts';
import { contains, type OffsetRange } from '../text/offsetRange.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { applyEdits, type TextEdit } from '../text/textEdit.ts';
import { isNumberOf, labelEdits, numberLabel } from './eventNumbers.ts';
import { folderMentions } from './folderMentions.ts';
import type { Renumbering } from './renumberPage.ts';
import { sectionEntries, type SectionEntry } from './sectionEntries.ts';

/** The event section whose page lies at `path`. */
export function sectionAt(path: string, site: Site): EventSection | undefined {
  if (!isSectionPage(path, site)) return undefined;
  return site.eventSections.find((section) => section.path === folderOf(path));
}

/** The entries of a section page: headings that link to an event, or that are called `Event 3`. */
export function entriesOf(text: string, { events }: EventSection, site: Site): readonly SectionEntry[] {
  const byName = new Map(events.map((event) => [nameOf(event.path).toLowerCase(), event.path]));
  const byNumber = new Map(events.map((event) => [event.number?.event, event]));
  const mentions = folderMentions(text, new Set(byName.keys()), site);
  let passed = 0;
  // The headings come in their order.
  return sectionEntries(text, (heading) => {
    while ((mentions[passed]?.range.start ?? heading.start) < heading.start) passed++;
    const mention = mentions[passed];
    if (mention !== undefined && contains(heading, mention.range)) return byName.get(mention.name);
    const label = text.slice(heading.start, heading.end).includes('](') ? undefined : numberLabel(text, heading);
    const event = byNumber.get(label?.event);
    return label !== undefined && isNumberOf(label, event?.number) ? event?.path : undefined;
  });
}

/** The number in the headings of entries. */
export function relabel(text: string, entries: readonly SectionEntry[], { events }: Renumbering): readonly TextEdit[] {
  const byPath = new Map(events.map((event) => [event.folder.path, event]));
  return entries.flatMap(({ event, heading }): readonly TextEdit[] => {
    const own = byPath.get(event);
    const link = text.slice(heading.start, heading.end).indexOf('](');
    const words = link < 0 ? heading : { start: heading.start, end: heading.start + link };
    return own === undefined ? [] : labelEdits(text, words, own.from, own.to);
  });
}

/**
 * The edits, which are in order of place, and the entries in the order of their new numbers where they were in that of
 * the old. Only what is an entry's own changes its place; the lines between entries stay.
 */
export function inNewOrder(
  text: string,
  entries: readonly SectionEntry[],
  edits: readonly TextEdit[],
  { site, events }: Renumbering,
): readonly TextEdit[] {
  const all = site.eventSections.flatMap((section) => section.events);
  const before = new Map(all.map(({ path, number }) => [path, number?.event ?? 0]));
  const after = new Map([...before, ...events.map(({ folder, to }) => [folder.path, to] as const)]);
  const numbered = entries.map((entry) => ({
    entry,
    from: before.get(entry.event) ?? 0,
    to: after.get(entry.event) ?? 0,
  }));
  const isInOrder = numbered.every(({ from }, index) => index === 0 || from >= (numbered[index - 1]?.from ?? 0));
  if (!isInOrder || entries.some(({ isUnclear }) => isUnclear)) return edits;
  const { within, between } = partedBy(entries, edits);
  const sorted = [...numbered].sort((a, b) => a.to - b.to);
  const moved = entries.flatMap((slot, index): readonly TextEdit[] => {
    const entry = sorted[index]?.entry ?? slot;
    const own = within.get(entry) ?? [];
    return entry === slot ? own : [{ range: slot.range, newText: edited(text, entry.range, own) }];
  });
  return [...between, ...moved];
}

/** The edits in each entry, and those in none. */
function partedBy(
  entries: readonly SectionEntry[],
  edits: readonly TextEdit[],
): { readonly within: ReadonlyMap<SectionEntry, readonly TextEdit[]>; readonly between: readonly TextEdit[] } {
  const within = new Map<SectionEntry, TextEdit[]>();
  const between: TextEdit[] = [];
  let passed = 0;
  for (const edit of edits) {
    while ((entries[passed]?.range.end ?? edit.range.end) < edit.range.end) passed++;
    const entry = entries[passed];
    if (entry === undefined || !contains(entry.range, edit.range)) between.push(edit);
    else if (!within.get(entry)?.push(edit)) within.set(entry, [edit]);
  }
  return { within, between };
}

function edited(text: string, within: OffsetRange, edits: readonly TextEdit[]): string {
  const shifted = edits.map(({ range, newText }) => ({
    range: { start: range.start - within.start, end: range.end - within.start },
    newText,
  }));
  return applyEdits(text.slice(within.start, within.end), shifted);
}
