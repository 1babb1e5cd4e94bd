import { imagesIn } from '../images/imagesIn.ts';
import { isPictureName } from '../imageTargets/fileIndex.ts';
import { filesMeant, resolveImage } from '../imageTargets/imageTarget.ts';
import { isSectionPage, pageAt } from '../hugo/page.ts';
import type { EventFolder, EventSection, Site } from '../site/site.ts';
import { lineAt, nextLineStart, wholeLines } from '../text/lines.ts';
import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import { folderOf, isWithin, nameOf } from '../text/path.ts';
import { sectionIn } from './eventPlace.ts';
import type { Plan, PlannedEdits } from './plan.ts';
import type { SectionEntry } from './renumber/sectionEntries.ts';
import { entryGroups } from './renumber/sectionOrder.ts';

/**
 * Deletes an event: its folder, in each language that has one of its own, the pictures that no other page shows or
 * names, and its entry on section pages. `texts` are those of all pages of the site by path: with one missing, a picture
 * that it shows would go.
 */
export function planDeleteEvent(
  site: Site,
  section: EventSection,
  event: EventFolder,
  texts: ReadonlyMap<string, string>,
): Plan {
  const sections = new Set([
    section.path,
    ...site.config.languages.map(({ code }) => sectionIn(site, section.path, code)),
  ]);
  const folders = site.eventSections
    .filter(({ path }) => sections.has(path))
    .flatMap(({ events }) => events.map(({ path }) => path))
    .filter((path) => nameOf(path) === nameOf(event.path));
  const isGone = (path: string): boolean => folders.some((folder) => isWithin(path, folder));
  const pictures = picturesOf(folders, site, texts, isGone);
  const edits: PlannedEdits[] = [];
  for (const [path, before] of texts) {
    const page = site.eventSections.find((one) => one.path === folderOf(path));
    if (page === undefined || isGone(path) || !isSectionPage(path, site)) continue;
    const ranges = entryGroups(before, page, site).flatMap((entries) => {
      return entries.flatMap((entry, index) => (isGone(entry.event) ? [rangeOf(before, entries, index)] : []));
    });
    if (ranges.length > 0) edits.push({ path, before, edits: ranges.map((range) => ({ range, newText: '' })) });
  }
  return { create: [], edits, removes: [...folders, ...pictures].map((path) => ({ path })) };
}

/** What the event's reports show, or what lies in a folder of its name, and what no other page shows or names. */
function picturesOf(
  folders: readonly string[],
  site: Site,
  texts: ReadonlyMap<string, string>,
  isGone: (path: string) => boolean,
): readonly string[] {
  const own = new Set<string>();
  const others = new Set<string>();
  const otherTexts: string[] = [];
  for (const [path, text] of texts) {
    const page = pageAt(path, site);
    for (const { target } of imagesIn(text)) {
      const resolved = resolveImage(target, page, site);
      if (!isGone(path)) for (const file of filesMeant(resolved)) others.add(file);
      else if (resolved.kind === 'file') own.add(resolved.path);
    }
    if (!isGone(path)) otherTexts.push(text.toLowerCase());
  }
  const names = new Set(folders.map((path) => nameOf(path).toLowerCase()));
  for (const path of site.files) if (names.has(nameOf(folderOf(path)).toLowerCase())) own.add(path);
  const isNamed = (path: string): boolean => {
    // In the folder of the event, it is not the only one that is called `stage.jpg`.
    const folder = nameOf(folderOf(path));
    const name = names.has(folder.toLowerCase()) ? `${folder}/${nameOf(path)}` : nameOf(path);
    const spellings = [name, encodeURI(name)].map((spelling) => spelling.toLowerCase());
    return otherTexts.some((text) => spellings.some((spelling) => text.includes(spelling)));
  };
  const gone = [...own].filter((path) => {
    return isPictureName(path) && !isGone(path) && !others.has(path) && !isNamed(path);
  });
  return withoutEmptyFolders(gone, names, site);
}

/** The folder in place of its files, where all of them go from a folder of the event's name. */
function withoutEmptyFolders(gone: readonly string[], names: ReadonlySet<string>, { files }: Site): readonly string[] {
  const isOwn = (path: string): boolean => names.has(nameOf(folderOf(path)).toLowerCase());
  const kept = [...files].filter((path) => !gone.includes(path));
  const paths = gone.map((path) => {
    const folder = folderOf(path);
    return isOwn(path) && !kept.some((other) => isWithin(other, folder)) ? folder : path;
  });
  return [...new Set(paths)].sort();
}

/** From the entry to the next one; of the last one, with the line before it that parts it from the others. */
function rangeOf(text: string, entries: readonly SectionEntry[], index: number): OffsetRange {
  const { range, block, isUnclear } = entries[index] ?? { range: emptyRange(0), block: undefined, isUnclear: true };
  if (block !== undefined) return wholeLines(text, block);
  const next = entries[index + 1];
  if (next !== undefined) return { start: range.start, end: isUnclear ? range.end : next.range.start };
  const previous = entries[index - 1];
  const { start: own } = lineAt(text, range.start);
  const start = previous === undefined ? own : nextLineStart(text, lineAt(text, previous.range.end).end);
  return { start: Math.min(start, own), end: nextLineStart(text, lineAt(text, range.end).end) };
}
