import { bodyStart, parseFrontMatter } from '../../frontMatter/frontMatter.ts';
import { parseMarkdown } from '../../markdown/markdown.ts';
import { decodePercent } from '../../imageTargets/imageTarget.ts';
import { isSectionPage } from '../../hugo/page.ts';
import type { EventSection, Site } from '../../site/site.ts';
import { contains, textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';
import { blockEntries } from './blockEntries.ts';
import { asWide, isNumberOf, labelEdits, numberLabel } from './eventNumbers.ts';
import { folderMentions } from './folderMentions.ts';
import type { Renumbering } from './renumbering.ts';
import { headingEntries, type SectionEntry } from './sectionEntries.ts';

/** The event section whose page lies at `path`. */
export function sectionAt(path: string, site: Site): EventSection | undefined {
  if (!isSectionPage(path, site)) return undefined;
  return site.eventSections.find((section) => section.path === folderOf(path));
}

/**
 * The entries of a section page, those that can change places with each other together: headings that link to an event,
 * or that are called `Event 3`, and the lists and tables of links.
 */
export function entryGroups(text: string, { events }: EventSection, site: Site): readonly (readonly SectionEntry[])[] {
  const markdown = parseMarkdown(text, bodyStart(text, parseFrontMatter(text)));
  const byName = new Map(events.map((event) => [nameOf(event.path).toLowerCase(), event]));
  const byNumber = new Map(events.map((event) => [event.number?.event, event]));
  const mentions = folderMentions(text, new Set(byName.keys()), site);
  let passed = 0;
  // The headings come in their order.
  const headings = headingEntries(text, markdown, (heading) => {
    while ((mentions[passed]?.range.start ?? heading.start) < heading.start) passed++;
    const mention = mentions[passed];
    if (mention !== undefined && contains(heading, mention.range)) return byName.get(mention.name)?.path;
    const label = text.slice(heading.start, heading.end).includes('](') ? undefined : numberLabel(text, heading);
    const event = byNumber.get(label?.event);
    return label !== undefined && isNumberOf(label, event?.number) ? event?.path : undefined;
  });
  const taken = headings.map(({ range }) => range);
  const blocks = blockEntries(text, markdown, taken, (folder) => {
    const event = byName.get(decodePercent(folder).toLowerCase());
    return event?.number && { path: event.path, number: event.number.event };
  });
  return [headings, ...blocks].filter(({ length }) => length > 0);
}

/** The number in the headings and first cells of entries. */
export function relabel(text: string, entries: readonly SectionEntry[], { events }: Renumbering): readonly TextEdit[] {
  const byPath = new Map(events.map((event) => [event.folder.path, event]));
  return entries.flatMap(({ event, label, block }): readonly TextEdit[] => {
    const own = byPath.get(event);
    if (own === undefined) return [];
    if (block === undefined) return labelEdits(text, wordsOf(text, label), own.from, own.to);
    return label.start === label.end ? [] : [{ range: label, newText: asWide(own.to, textOf(text, label)) }];
  });
}

/** A heading without the address of its link. */
export function wordsOf(text: string, heading: OffsetRange): OffsetRange {
  const link = textOf(text, heading).indexOf('](');
  return link < 0 ? heading : { start: heading.start, end: heading.start + link };
}

/**
 * The edits, and the entries of each group in the order of their new numbers where they were in that of the old. Only
 * what is an entry's own changes its place; the lines between entries stay.
 */
export function inNewOrder(
  text: string,
  groups: readonly (readonly SectionEntry[])[],
  edits: readonly TextEdit[],
  renumbering: Renumbering,
): readonly TextEdit[] {
  return groups.reduce((done, entries) => {
    const sorted = [...done].sort((a, b) => a.range.start - b.range.start);
    return groupInNewOrder(text, entries, sorted, renumbering);
  }, edits);
}

function groupInNewOrder(
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
  // Some pages have the latest event first.
  const direction = [1, -1].find((sign) =>
    numbered.every(({ from }, index) => index === 0 || sign * (from - (numbered[index - 1]?.from ?? 0)) >= 0),
  );
  if (direction === undefined || entries.some(({ isUnclear }) => isUnclear)) return edits;
  const { within, between } = partedBy(entries, edits);
  const sorted = [...numbered].sort((a, b) => direction * (a.to - b.to));
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
