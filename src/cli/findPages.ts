import { resolve } from 'node:path';
import { findSiteRoot, folderOf, joinPath, journalName, state } from '../core/index.ts';
import { kindOf, spelledPath, type Disk, type Listing } from './disk.ts';
import { messages } from './messages.ts';
import type { Remark } from './remark.ts';

/** A Markdown file that may be a report. */
export interface FoundPage {
  /** Absolute, with `/`, as the disk spells it. */
  readonly path: string;
  /** True when the author named the file itself. */
  readonly isNamed: boolean;
}

/** What was found at the paths that the author named. */
export interface FoundPages {
  /** Each file once, in no order that means anything. */
  readonly pages: readonly FoundPage[];
  /** The folders that were searched. */
  readonly folders: readonly string[];
  /** Folders below these in which a journal lies. */
  readonly journals: readonly string[];
  /** What could not be read. */
  readonly remarks: readonly Remark[];
}

/** Folders of packages, and hidden ones, hold nobody's reports. */
const foreignFolder = /^(?:\..*|node_modules)$/;
/** Beside these a site begins, … */
const siteMark = /^(?:content|(?:hugo|config)\.(?:toml|ya?ml|json))$/;
/** … and these of its folders hold no pages, or copies of them. An event may be called so, hence only there. */
const siteFolderWithoutPages = /^(?:archetypes|assets|data|i18n|layouts|public|resources|static|themes)$/;

/** The Markdown files that `paths` name, and those below the folders that they name; relative paths count from `cwd`. */
export function findPages(disk: Disk, cwd: string, paths: readonly string[]): FoundPages {
  const pages = new Map<string, FoundPage>();
  const folders: string[] = [];
  const journals: string[] = [];
  const remarks: Remark[] = [];
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const start = path === '' ? '' : spelledPath(resolve(cwd, path));
    const target = kindOf(start);
    if ('trouble' in target) {
      remarks.push({ file: start, statement: target.trouble, fails: true });
    } else if (target.kind === 'file') {
      pages.set(start, { path: start, isNamed: true });
    } else {
      folders.push(start);
      for (const found of walk(disk, start, { remarks, journals })) {
        if (!pages.has(found)) pages.set(found, { path: found, isNamed: false });
      }
    }
  }
  return { pages: [...pages.values()], folders, journals, remarks };
}

/**
 * The sites that are asked for in which a journal lies, also where none of their pages is in its place: absolute paths,
 * each once.
 */
export async function sitesWithJournal(disk: Disk, found: FoundPages): Promise<readonly string[]> {
  const { pages, folders, journals, remarks } = found;
  // What is named and gone may be on its way.
  const files = [...pages.filter(({ isNamed }) => isNamed).map(({ path }) => path), ...remarks.map(({ file }) => file)];
  const starts = new Set([...folders, ...files.map(folderOf)]);
  const roots = new Set(journals);
  for (const start of starts) {
    // A page that lies in no site is written alone.
    const root = (await findSiteRoot(disk, start)) ?? start;
    if (holdsJournal(disk.entries(root))) roots.add(root);
  }
  return [...roots];
}

/** True for the names that Hugo reads as Markdown. */
export function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** Links to folders are not followed, as Hugo does since 0.123; so no loop is possible. */
function* walk(
  disk: Disk,
  start: string,
  { remarks, journals }: { readonly remarks: Remark[]; readonly journals: string[] },
): Iterable<string> {
  const waiting = [start];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const listing = disk.entries(folder);
    if ('trouble' in listing) {
      remarks.push({ file: folder, statement: listing.trouble, fails: true });
      continue;
    }
    if (holdsJournal(listing)) journals.push(folder);
    const isSite = listing.entries.some(({ name }) => siteMark.test(name));
    for (const { name, isFolder, isLink } of listing.entries) {
      if (!isFolder) {
        if (isMarkdown(name)) yield joinPath(folder, name);
      } else if (isLink !== true && !foreignFolder.test(name) && !(isSite && siteFolderWithoutPages.test(name))) {
        waiting.push(joinPath(folder, name));
      }
    }
  }
}

function holdsJournal(listing: Listing): boolean {
  return 'entries' in listing && listing.entries.some(({ name }) => name === journalName);
}

/** A note for each searched folder in which none of the `checked` files lies, since silence would look like success. */
export function remarksOnEmptyFolders(folders: readonly string[], checked: readonly string[]): readonly Remark[] {
  return folders
    .filter((folder) => !checked.some((path) => path.startsWith(joinPath(folder, ''))))
    .map((file) => ({ file, statement: state(messages.noReportsBelow), fails: false }));
}
