import { executeMessages } from '../messages/executeMessages.ts';
import { state, type Statement } from '../messages/message.ts';
import type { WritableFileSystem } from '../ports.ts';
import { caseless } from '../text/fold.ts';
import { folderOf, isDeviceName, joinPath, nameOf } from '../text/path.ts';

/** Where the work in progress lies, at the root of a site: outside of what Hugo reads, and ignored by git. */
export const journalName = '.event-report.journal';

/** The absolute path of `path` in the site. */
export function placeOf(root: string, path: string): string {
  return path === '' ? root : joinPath(root, path);
}

/** Why nothing may be done at `path`, relative to the site's root: it leads elsewhere, or is our own; by its name alone. */
export function unsafePath(path: string): Statement | undefined {
  const names = path.split('/');
  const leads = names.some((name) => name === '' || name === '.' || name === '..') || /[\\\u0000]/.test(path);
  const isOurs = names[0]?.toLowerCase() === journalName;
  return leads || isOurs || /^[a-z]:\//i.test(path) ? state(executeMessages.leavesSite, { path }) : undefined;
}

/** The same of a path that is to appear: it must be possible on every disk, since a site is cloned to others. */
export function unsafeNewPath(path: string): Statement | undefined {
  const isBad = path.split('/').some((name) => isDeviceName(name) || /[<>:"|?*\u0000-\u001f]|[ .]$/.test(name));
  return unsafePath(path) ?? (isBad ? state(executeMessages.badName, { path }) : undefined);
}

/** Why `path` is not within the site on the disk: it, or a folder on the way to it, is a link. */
export async function linkOnTheWay(
  fileSystem: WritableFileSystem,
  root: string,
  path: string,
): Promise<Statement | undefined> {
  for (let part = path; part !== ''; part = folderOf(part)) {
    const kind = await fileSystem.kindAt(joinPath(root, part));
    if (kind === 'link') return state(executeMessages.link, { path: part });
  }
  return undefined;
}

/** `path` as the disk spells it, where it takes several spellings for one; `undefined` when nothing is there. */
export async function spelledOnDisk(
  fileSystem: WritableFileSystem,
  root: string,
  path: string,
): Promise<string | undefined> {
  if ((await fileSystem.kindAt(joinPath(root, path))) === undefined) return undefined;
  const folder = folderOf(path);
  const names = ((await fileSystem.list(placeOf(root, folder))) ?? []).map(({ name }) => name);
  const wanted = nameOf(path);
  const name = names.includes(wanted) ? wanted : names.find((other) => caseless(other) === caseless(wanted));
  return name === undefined ? undefined : joinPath(folder, name);
}
