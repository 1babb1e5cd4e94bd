import { renumberMessages } from '../../messages/renumberMessages.ts';
import { state } from '../../messages/message.ts';
import type { EventFolder, EventSection, Site } from '../../site/site.ts';
import { folderOf, joinPath, nameOf } from '../../text/path.ts';
import { isPictureName } from '../../imageTargets/fileIndex.ts';
import { pathPart } from '../../imageTargets/imageTarget.ts';
import { sectionIn } from '../eventPlace.ts';
import { folderMentions } from './folderMentions.ts';
import { renumberedName } from './eventNumbers.ts';
import { isPlanError, type Plan, type PlanError, type PlannedEdits, type Rename } from '../plan.ts';
import { newNumbers, type NewNumbers, type RenumberWish } from './renumberOrder.ts';
import { followingOf } from './renumberFields.ts';
import type { Renumbered, Renumbering } from './renumbering.ts';
import { pageEdits } from './renumberPage.ts';

/**
 * Gives events of `section` other numbers: folders, what their reports say of the number, picture folders of the same
 * name, whatever names one of these folders on any page, and the order of the entries on section pages. `texts` are
 * those of the site's pages by path; a page without one is left as it is.
 */
export function planRenumber(
  site: Site,
  section: EventSection,
  texts: ReadonlyMap<string, string>,
  wish: RenumberWish,
): Plan | PlanError {
  const numbers = newNumbers(section, wish);
  if (isPlanError(numbers)) return numbers;
  const events = inEveryLanguage(site, section).flatMap((one) => renumbered(one, section, numbers));
  const moved = events.filter(({ folder, path }) => path !== folder.path);
  const folders = moved.map(({ folder, path }): Rename => ({ from: folder.path, to: path }));
  const held = heldFolders(site);
  const taken = inTheWay(held, folders)[0];
  if (taken !== undefined) return { error: state(renumberMessages.taken, { path: taken.to }) };
  const stale = staleMention(site, folders, texts);
  if (stale !== undefined) return { error: state(renumberMessages.stale, stale) };
  const pictures = pictureFolders(site, moved);
  const { renames, kept } = movable(held, folders, pictures);
  const renumbering: Renumbering = { site, events, keptFolders: kept, following: followingOf(site, events) };
  const edits: PlannedEdits[] = [];
  for (const [path, before] of texts) {
    const own = pageEdits(path, before, renumbering);
    if (isPlanError(own)) return own;
    if (own.length > 0) edits.push({ path, before, edits: own });
  }
  if (renames.length === 0 && edits.length === 0) return { error: state(renumberMessages.noChange) };
  return { create: [], edits, renames, removes: emptyFoldersAt(site, renames) };
}

/** The same section in each language, where the languages have folders of their own. */
function inEveryLanguage(site: Site, section: EventSection): readonly EventSection[] {
  const paths = new Set(site.config.languages.map(({ code }) => sectionIn(site, section.path, code)));
  const others = site.eventSections.filter(({ path }) => path !== section.path && paths.has(path));
  return [section, ...others];
}

function renumbered(one: EventSection, section: EventSection, numbers: NewNumbers): readonly Renumbered[] {
  return one.events.flatMap((folder): Renumbered[] => {
    const to = numbers.get(joinPath(section.path, nameOf(folder.path)));
    if (to === undefined || folder.number === undefined) return [];
    const name = to === folder.number.event ? nameOf(folder.path) : renumberedName(nameOf(folder.path), to);
    return [{ folder, from: folder.number, to, path: joinPath(folderOf(folder.path), name) }];
  });
}

/** Those of `renames` whose new places are folders with files that stay there; letter case does not part two folders. */
function inTheWay(held: ReadonlySet<string>, renames: readonly Rename[]): readonly Rename[] {
  const leaving = new Set(renames.map(({ from }) => from.toLowerCase()));
  return renames.filter(({ to }) => held.has(to.toLowerCase()) && !leaving.has(to.toLowerCase()));
}

/** A page that links to an event that is gone: the link would lead to the one that gets its number. */
function staleMention(
  site: Site,
  folders: readonly Rename[],
  texts: ReadonlyMap<string, string>,
): { readonly page: string; readonly folder: string } | undefined {
  const before = new Set(folders.map(({ from }) => nameOf(from).toLowerCase()));
  const free = new Set(folders.map(({ to }) => nameOf(to).toLowerCase()).filter((name) => !before.has(name)));
  if (free.size === 0) return undefined;
  for (const [page, text] of texts) {
    const mention = folderMentions(text, free, site).find(({ path }) => !isPictureName(pathPart(path)));
    if (mention !== undefined) return { page, folder: mention.written };
  }
  return undefined;
}

/** Every folder with a file in it or below it, in lower case. */
function heldFolders({ pages, files }: Site): ReadonlySet<string> {
  const held = new Set<string>();
  for (const paths of [pages, files]) {
    for (const path of paths) {
      for (let folder = folderOf(path.toLowerCase()); folder !== '' && !held.has(folder); folder = folderOf(folder)) {
        held.add(folder);
      }
    }
  }
  return held;
}

/** Folders elsewhere that are called like an event's, `static/images/4-EventParticipated/4.3-Event3`. */
function pictureFolders(site: Site, moved: readonly Renumbered[]): ReadonlyMap<string, Renumbered> {
  const byName = new Map(moved.map((event) => [nameOf(event.folder.path).toLowerCase(), event]));
  const found = new Map<string, Renumbered>();
  for (const file of site.files) {
    for (let folder = folderOf(file); folder !== '' && !found.has(folder); folder = folderOf(folder)) {
      const event = byName.get(nameOf(folder).toLowerCase());
      if (event !== undefined && event.folder.path !== folder) found.set(folder, event);
    }
  }
  return found;
}

/** A folder of pictures stays where its new name is taken, by one that an event left behind say. */
function movable(
  held: ReadonlySet<string>,
  folders: readonly Rename[],
  pictures: ReadonlyMap<string, Renumbered>,
): { readonly renames: readonly Rename[]; readonly kept: readonly string[] } {
  const all = [...folders, ...[...pictures].map(([from]) => ({ from, to: renamedPath(from, folders, pictures) }))];
  const kept = new Set<string>();
  // What stays may be in another's way.
  for (let before = -1; before !== kept.size;) {
    before = kept.size;
    const moving = all.filter(({ from }) => !kept.has(from));
    for (const { from } of inTheWay(held, moving)) if (pictures.has(from)) kept.add(from);
  }
  return { renames: all.filter(({ from }) => !kept.has(from)), kept: [...kept] };
}

/** Where a folder lies afterwards, which may lie in another that moves. */
function renamedPath(path: string, folders: readonly Rename[], pictures: ReadonlyMap<string, Renumbered>): string {
  if (path === '') return '';
  const event = folders.find(({ from }) => from === path);
  if (event !== undefined) return event.to;
  const own = pictures.get(path);
  const name = own === undefined ? nameOf(path) : renumberedName(nameOf(path), own.to);
  return joinPath(renamedPath(folderOf(path), folders, pictures), name);
}

/** Folders without files that are left over where something moves to. */
function emptyFoldersAt({ eventSections }: Site, renames: readonly Rename[]): NonNullable<Plan['removes']> {
  const targets = new Set(renames.map(({ to }) => to));
  const isLeftOver = ({ path, holdsFile }: EventFolder): boolean => !holdsFile && targets.has(path);
  return eventSections.flatMap(({ events }) => events.filter(isLeftOver).map(({ path }) => ({ path })));
}
