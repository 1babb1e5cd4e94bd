import { configurationName } from '../configuration/configuration.ts';
import type { FileSystem, FolderEntry } from '../ports.ts';
import { folderOf, joinPath } from '../text/path.ts';
import { rootConfigNames } from './configFiles.ts';
import { mapLimited } from './walkFolders.ts';

/** More folders than any path has. */
const highest = 100;
/** A folder can be anything, and of any size: so many of its folders are looked at, the nearest first. */
const mostListed = 1000;
/** Packages, what is hidden, and what themes show themselves with hold nobody's site. */
const foreignFolder = /^(?:\..*|node_modules|exampleSite)$/;

/**
 * The nearest folder at or above `path` (a file or folder, absolute) that holds a Hugo configuration; `undefined` when
 * there is none. A `config.yaml` alone can be anybody's, so one of Hugo's folders must stand beside it.
 */
export async function findSiteRoot(fileSystem: FileSystem, path: string): Promise<string | undefined> {
  let folder = path.replace(/(?<=.)\/+$/, '');
  for (let step = 0; step < highest && folder !== ''; step++) {
    const entries = await fileSystem.list(folder);
    if (entries !== undefined && (await holdsConfig(fileSystem, folder, entries))) return folder;
    const parent = folderOf(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return undefined;
}

/**
 * The folder itself when a site begins there, else the sites in folders of it, down to `levels` below it, by their paths.
 * Folders are listed and nothing is read; sites in a site, such as those of its themes, are its own business.
 */
export async function findSitesIn(fileSystem: FileSystem, folder: string, levels: number): Promise<readonly string[]> {
  const found: string[] = [];
  let left = mostListed;
  let level = [folder.replace(/(?<=.)\/+$/, '')];
  for (let depth = 0; depth <= levels; depth++) {
    const listed = await mapLimited(level.slice(0, left), undefined, async (path) => {
      const entries = (await fileSystem.list(path)) ?? [];
      return { path, entries, isSite: await holdsConfig(fileSystem, path, entries) };
    });
    left -= listed.length;
    found.push(...listed.filter(({ isSite }) => isSite).map(({ path }) => path));
    level = listed.flatMap(({ path, entries, isSite }) => {
      const inner = isSite ? [] : entries.filter(isSearched);
      return inner.map(({ name }) => joinPath(path, name));
    });
  }
  return found.sort();
}

function isSearched({ name, isFolder, isLink }: FolderEntry): boolean {
  return isFolder && isLink !== true && !foreignFolder.test(name);
}

/**
 * The configuration files of a site, relative to its root: Hugo's at the root and in `config/<environment>`, and ours.
 */
export async function listConfigFiles(fileSystem: FileSystem, root: string): Promise<readonly string[]> {
  const entries = (await fileSystem.list(root)) ?? [];
  const names = [...rootConfigNames, configurationName];
  const files = entries.filter(({ name, isFolder }) => !isFolder && names.includes(name));
  if (!entries.some(({ name, isFolder }) => isFolder && name === 'config')) return files.map(({ name }) => name);
  const inFolders = await Promise.all(
    ['config/_default', 'config/production'].map(async (folder) => {
      const listed = (await fileSystem.list(joinPath(root, folder))) ?? [];
      const names = listed.filter(({ name, isFolder }) => !isFolder && isConfigName(name)).map(({ name }) => name);
      return names.sort().map((name) => `${folder}/${name}`);
    }),
  );
  return files.map(({ name }) => name).concat(...inFolders);
}

async function holdsConfig(fileSystem: FileSystem, folder: string, entries: readonly FolderEntry[]): Promise<boolean> {
  const files = entries.filter(({ isFolder }) => !isFolder).map(({ name }) => name);
  const folders = entries.filter(({ isFolder }) => isFolder).map(({ name }) => name);
  const named = files.filter((name) => rootConfigNames.includes(name));
  if (named.some((name) => name.startsWith('hugo.'))) return true;
  const hugoFolders = ['content', 'static', 'themes', 'layouts', 'archetypes'];
  if (named.length > 0 && folders.some((name) => hugoFolders.includes(name))) return true;
  if (!folders.includes('config')) return false;
  const listed = (await fileSystem.list(joinPath(folder, 'config/_default'))) ?? [];
  return listed.some(({ name, isFolder }) => !isFolder && isConfigName(name));
}

function isConfigName(name: string): boolean {
  return /\.(?:toml|ya?ml|json)$/i.test(name) && !/^params\./i.test(name);
}
