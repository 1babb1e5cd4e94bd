import type { FileSystem, FolderEntry } from '../../src/core/ports.ts';

/** A disk in memory that also counts what it is asked. */
export interface MemoryFileSystem extends FileSystem {
  readonly asked: { lists: number; reads: number };
}

/**
 * The files by absolute path; a path that ends in `/` is an empty folder, a value `{ linkTo }` a link to that folder,
 * which the host cannot tell from one.
 */
export function memoryFileSystem(
  files: Readonly<Record<string, string | { readonly linkTo: string }>>,
): MemoryFileSystem {
  const asked = { lists: 0, reads: 0 };
  const folders = new Map<string, Map<string, FolderEntry>>();
  const links = new Map<string, string>();
  const add = (path: string, isFolder: boolean): void => {
    const slash = path.lastIndexOf('/');
    const folder = path.slice(0, slash);
    const name = path.slice(slash + 1);
    const known = folders.get(folder) ?? new Map<string, FolderEntry>();
    folders.set(folder, known);
    if (name !== '') known.set(name, { name, isFolder });
    if (folder !== '') add(folder, true);
  };
  for (const [path, value] of Object.entries(files)) {
    add(path, typeof value !== 'string');
    if (typeof value !== 'string') links.set(path, value.linkTo);
  }
  const real = (path: string): string => {
    for (const [from, to] of links) {
      if (path === from || path.startsWith(`${from}/`)) return real(to + path.slice(from.length));
    }
    return path;
  };
  return {
    asked,
    readText(path) {
      asked.reads++;
      const value = files[real(path)];
      return Promise.resolve(typeof value === 'string' ? value : undefined);
    },
    list(path) {
      asked.lists++;
      const entries = folders.get(real(path));
      return Promise.resolve(entries === undefined ? undefined : [...entries.values()]);
    },
  };
}
