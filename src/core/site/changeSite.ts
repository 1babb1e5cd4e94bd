import { folderOf, isWithin, joinPath, nameOf } from '../text/path.ts';
import { byNumber, mayBeReport, namedSections } from './eventSections.ts';
import { contentDirsOf, pageKind } from './loadSite.ts';
import { isEventSection, readEventFolder } from '../hugo/page.ts';
import type { EventFolder, EventSection, Site } from './site.ts';

/** What there is now at a path of the site, relative to its root, where something has appeared or gone. */
export interface PathChange {
  readonly path: string;
  /** `none`: neither a file nor a folder, so that nothing below it is left either. */
  readonly now: 'file' | 'folder' | 'none';
}

/**
 * The site after files and folders have appeared or gone, without a look at the rest of the disk; what is in a new
 * folder is to be told too. Summaries of new reports are the host's to add. Configuration and templates that appear or
 * go change more than this: read the site again then.
 */
export function withPaths(site: Site, changes: readonly PathChange[]): Site {
  const pages = new Set(site.pages);
  const files = new Set(site.files);
  const summaries = new Map(site.summaries);
  for (const { path, now } of changes) {
    if (now === 'file') addFile(site, path, pages, files);
    else if (now === 'none') for (const paths of [pages, files, summaries]) removeAt(paths, path);
  }
  // What others know of the files stays known as long as they are the same.
  const isSame = isEqual(pages, site.pages) && isEqual(files, site.files);
  if (isSame && changes.every(({ now }) => now === 'file')) return site;
  const changed = { ...site, pages, files: isEqual(files, site.files) ? site.files : files, summaries };
  const { reports } = site.configuration;
  const eventSections = reports === undefined ? changedSections(changed, changes) : namedSections(reports, changed);
  return { ...changed, eventSections };
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((path) => b.has(path));
}

function addFile(site: Site, path: string, pages: Set<string>, files: Set<string>): void {
  const { staticDirs } = site.config;
  const inContent = contentDirsOf(site.config).some((folder) => isWithin(path, folder));
  const kind = inContent ? pageKind(path) : 'none';
  if (kind === 'markdown') pages.add(path);
  else if (kind === 'none' && (inContent || [...staticDirs, 'assets'].some((folder) => isWithin(path, folder)))) {
    files.add(path);
  }
}

/** Removes what is at `path` or below it. */
function removeAt(paths: Set<string> | Map<string, unknown>, path: string): void {
  if (paths.delete(path)) return;
  for (const other of [...paths.keys()]) if (isWithin(other, path)) paths.delete(other);
}

/** The event sections by the names of their folders; only the events that `changes` touch are looked at again. */
function changedSections(site: Site, changes: readonly PathChange[]): readonly EventSection[] {
  const gone = changes.filter(({ now }) => now === 'none').map(({ path }) => path);
  const isGone = (folder: string): boolean => gone.some((path) => isWithin(folder, path)) && !holdsAny(site, folder);
  const touched = changes.flatMap(({ path, now }) => foldersOn(path, now, site));
  const sections = new Map(site.eventSections.map((section) => [section.path, section]));
  for (const { section } of touched) {
    if (isGone(section)) sections.delete(section);
    else if (!sections.has(section)) sections.set(section, { path: section, events: [] });
  }
  for (const { path, events } of [...sections.values()]) {
    if (isGone(path)) sections.delete(path);
    const folders = new Set(touched.filter(({ section }) => section === path).flatMap(({ event }) => event ?? []));
    if (folders.size === 0 || !sections.has(path)) continue;
    const read = [...folders].filter((folder) => !isGone(folder)).flatMap((folder) => readEvent(site, folder) ?? []);
    const kept = events.filter((event) => !folders.has(event.path));
    sections.set(path, { path, events: [...kept, ...read].sort(byNumber) });
  }
  return [...sections.values()].sort(byNumber);
}

/** The section folders on the way to `path`, each with the folder of the event, if one is on the way too. */
function foldersOn(
  path: string,
  now: PathChange['now'],
  { config }: Site,
): readonly { readonly section: string; readonly event: string | undefined }[] {
  const names = path.split('/');
  // A name at the end that is no folder is none of an event; what is gone may have been one.
  const last = now === 'file' ? names.length - 1 : names.length;
  return names.slice(0, last).flatMap((name, index) => {
    const section = names.slice(0, index + 1).join('/');
    const isInContent = contentDirsOf(config).some((folder) => isWithin(section, folder));
    if (!isEventSection(name) || !isInContent) return [];
    const event = index + 1 < last ? joinPath(section, names[index + 1] ?? '') : undefined;
    return [{ section, event }];
  });
}

/** The event whose folder this is; `undefined` for a folder that neither has a number nor holds a report. */
function readEvent(site: Site, folder: string): EventFolder | undefined {
  const number = readEventFolder(nameOf(folder));
  const reports = [...site.pages].filter((path) => folderOf(path) === folder && mayBeReport(path, site)).sort();
  if (number === undefined && reports.length === 0) return undefined;
  return { path: folder, number, reports, holdsFile: holdsAny(site, folder) };
}

function holdsAny({ pages, files }: Site, folder: string): boolean {
  const prefix = `${folder}/`;
  for (const paths of [pages, files]) for (const path of paths) if (path.startsWith(prefix)) return true;
  return false;
}
