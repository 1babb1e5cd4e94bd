import type { CancellationToken, FileSystem, FolderEntry } from '../ports.ts';
import { joinPath } from '../text/path.ts';

/** Folders deeper than this are the loop of a link that the host did not tell of. */
const deepest = 32;
/** Such loops can also multiply; no site has this many folders. */
const mostFolders = 20_000;
/** As many questions are under way at once: enough to keep a slow disk busy. */
const atOnce = 16;

/** A folder below the walk's start, by its path relative to the root, and what lies in it. */
export type FolderTree = ReadonlyMap<string, readonly FolderEntry[]>;

/**
 * Lists `starts` (relative to `root`) and everything below them, except folders of which `enters` says no. Folders that
 * do not exist are missing from the answer; a cancelled walk gives what it has seen.
 */
export async function walkFolders(
  fileSystem: FileSystem,
  root: string,
  starts: readonly string[],
  options: { readonly token?: CancellationToken | undefined; readonly enters?: (name: string) => boolean } = {},
): Promise<FolderTree> {
  const tree = new Map<string, readonly FolderEntry[]>();
  let level = [...new Set(starts)];
  for (let depth = 0; level.length > 0 && depth < deepest; depth++) {
    const listed = await mapLimited(level, options.token, async (folder) => {
      return { folder, entries: await fileSystem.list(folder === '' ? root : joinPath(root, folder)) };
    });
    level = [];
    for (const { folder, entries } of listed) {
      if (entries === undefined || tree.has(folder) || tree.size >= mostFolders) continue;
      tree.set(folder, entries);
      for (const { name, isFolder, isLink } of entries) {
        if (isFolder && isLink !== true && options.enters?.(name) !== false) level.push(joinPath(folder, name));
      }
    }
  }
  return tree;
}

/** `work` on every item, a few at a time, the answers in order; on cancellation those of the items begun. */
export async function mapLimited<T, R>(
  items: readonly T[],
  token: CancellationToken | undefined,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (token?.isCancellationRequested === true) return;
      results[index] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // Items that were not begun leave holes.
  return results.flat(0);
}
