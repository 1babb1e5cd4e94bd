import type { Glob } from '../configuration/glob.ts';
import type { Steps } from '../steps.ts';
import { folderOf, isWithin, joinPath, nameOf } from '../text/path.ts';
import {
  isEventSection,
  isReportLanguage,
  namesReport,
  pageAt,
  pageFolder,
  readEventFolder,
  type SiteSettings,
} from '../hugo/page.ts';
import type { EventFolder, EventSection, Site } from './site.ts';
import type { FolderTree } from '../hugo/walkFolders.ts';

/**
 * The event sections in the folders `contentDirs`, by path, and their events: as the configuration names the reports,
 * else by the names that the internship gives its folders.
 */
export function* findingEventSections(
  tree: FolderTree,
  contentDirs: readonly string[],
  site: SiteSettings & Pick<Site, 'pages'>,
): Steps<readonly EventSection[]> {
  const { reports: globs } = site.configuration;
  if (globs !== undefined) return namedSections(globs, site);
  const holding = foldersHoldingFiles(tree);
  yield;
  const sections: EventSection[] = [];
  for (const [path, entries] of tree) {
    if (!isEventSection(nameOf(path)) || !contentDirs.some((dir) => isWithin(path, dir))) continue;
    const events: EventFolder[] = [];
    for (const { name, isFolder } of entries) {
      if (!isFolder) continue;
      const folder = joinPath(path, name);
      const number = readEventFolder(name);
      const reports = reportsIn(tree, folder, site);
      if (number === undefined && reports.length === 0) continue;
      events.push({ path: folder, number, reports, holdsFile: holding.has(folder) });
      yield;
    }
    sections.push({ path, events: events.sort(byNumber) });
  }
  return sections.sort(byNumber);
}

/** An event for each folder with reports; a section for each pattern: the folder before its first wildcard. */
export function namedSections(
  globs: readonly Glob[],
  site: SiteSettings & Pick<Site, 'pages'>,
): readonly EventSection[] {
  const sections = new Map<string, Map<string, EventFolder>>();
  for (const path of [...site.pages].sort()) {
    const page = pageAt(path, site);
    const glob = globs.find((candidate) => namesReport(candidate, path));
    if (glob === undefined || !isReportLanguage(page, site.configuration)) continue;
    const events = sections.get(glob.folder) ?? new Map<string, EventFolder>();
    sections.set(glob.folder, events);
    const folder = pageFolder(page);
    const reports = [...(events.get(folder)?.reports ?? []), path];
    events.set(folder, { path: folder, number: page.number, reports, holdsFile: true });
  }
  return [...sections]
    .map(([path, events]) => ({
      path,
      events: [...events.values()].sort(byNumber),
    }))
    .sort(byNumber);
}

const collator = new Intl.Collator('en', { numeric: true });

/** Sorts folders: `4.2-Event2` before `4.10-Event10`. */
export function byNumber(a: { readonly path: string }, b: { readonly path: string }): number {
  return collator.compare(a.path, b.path);
}

function reportsIn(tree: FolderTree, folder: string, site: SiteSettings): readonly string[] {
  return (tree.get(folder) ?? [])
    .filter(({ name, isFolder }) => !isFolder && /\.(?:md|markdown)$/i.test(name))
    .map(({ name }) => joinPath(folder, name))
    .filter((path) => mayBeReport(path, site))
    .sort();
}

/** True for a page that is an event's report by its name, in the folder of an event. */
export function mayBeReport(path: string, site: SiteSettings): boolean {
  const page = pageAt(path, site);
  return page.bundle !== 'none' && isReportLanguage(page, site.configuration);
}

/** Every folder with a file in it or below it. */
function foldersHoldingFiles(tree: FolderTree): ReadonlySet<string> {
  const holding = new Set<string>();
  for (const [path, entries] of tree) {
    if (entries.every(({ isFolder }) => isFolder)) continue;
    for (let folder = path; folder !== '' && !holding.has(folder); folder = folderOf(folder)) holding.add(folder);
  }
  return holding;
}
