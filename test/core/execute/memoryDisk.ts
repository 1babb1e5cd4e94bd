import type { FolderEntry, WritableFileSystem } from '../../../src/core/ports.ts';
import { folderOf, nameOf } from '../../../src/core/text/path.ts';

/** What happens at a step of the disk, counted from 0: nothing, its refusal, or the end of the process half-way. */
export type Fault = (step: number, what: string) => 'none' | 'refuse' | 'die';

/** The process was killed: nothing after this is done. */
export class Killed extends Error {}

export interface MemoryDisk extends WritableFileSystem {
  /** The files by absolute path; a folder ends in `/`. */
  readonly entries: Map<string, Uint8Array>;
  /** The steps that wrote so far. */
  readonly steps: string[];
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** A disk in memory that can fail at each step; `anyCase`: as on Windows, where letter case does not part two names. */
export function memoryDisk(
  files: Readonly<Record<string, string | Uint8Array>>,
  { fault = () => 'none', anyCase = false }: { readonly fault?: Fault; readonly anyCase?: boolean } = {},
): MemoryDisk {
  const entries = new Map<string, Uint8Array>();
  const links = new Set<string>();
  const steps: string[] = [];
  let isDead = false;
  const makeFolders = (path: string): void => {
    for (let folder = path; folder !== '' && folder !== '/'; folder = folderOf(folder)) {
      if (at(folder) === undefined) entries.set(`${folder}/`, new Uint8Array());
    }
  };
  const comparable = (path: string): string => (anyCase ? path.toLowerCase() : path);
  /** The key of what is at `path`. */
  const at = (path: string): string | undefined => {
    if (entries.has(path)) return path;
    if (entries.has(`${path}/`)) return `${path}/`;
    if (!anyCase) return undefined;
    return [...entries.keys()].find((key) => comparable(key.replace(/\/$/, '')) === comparable(path));
  };
  const below = (path: string): string[] =>
    [...entries.keys()].filter((key) => comparable(key).startsWith(comparable(`${path}/`)));
  const step = async (what: string, work: () => void, half?: () => void): Promise<void> => {
    await Promise.resolve();
    if (isDead) throw new Killed();
    const happens = fault(steps.length, what);
    if (happens === 'die') {
      isDead = true;
      half?.();
      throw new Killed();
    }
    steps.push(what);
    if (happens === 'refuse') throw new Error(`EBUSY: ${what}`);
    work();
  };
  const move = (from: string, to: string): void => {
    const key = at(from);
    if (key === undefined) throw new Error(`ENOENT: ${from}`);
    if (at(folderOf(to)) === undefined) throw new Error(`ENOENT: ${folderOf(to)}`);
    for (const old of key.endsWith('/') ? below(from) : [key]) {
      const bytes = entries.get(old) ?? new Uint8Array();
      entries.delete(old);
      entries.set(to + old.slice(from.length), bytes);
    }
  };
  const read = (path: string): Uint8Array | undefined => {
    const key = at(path);
    return key === undefined || key.endsWith('/') ? undefined : entries.get(key);
  };
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('@')) links.add(path.slice(0, -1));
    const key = path.replace(/@$/, '');
    makeFolders(folderOf(key.replace(/\/$/, '')));
    entries.set(key, bytesOf(content));
  }
  return {
    entries,
    steps,
    kindAt: (path) => {
      if (links.has(path)) return Promise.resolve('link');
      const key = at(path);
      return Promise.resolve(key === undefined ? undefined : key.endsWith('/') ? 'folder' : 'file');
    },
    list: (path) => {
      if (at(path)?.endsWith('/') !== true) return Promise.resolve(undefined);
      const names = below(path)
        .filter((key) => folderOf(key.replace(/\/$/, '')).length === path.length && key !== `${path}/`)
        .map((key): FolderEntry => ({ name: nameOf(key.replace(/\/$/, '')), isFolder: key.endsWith('/') }));
      return Promise.resolve(names);
    },
    readText: (path) => {
      const bytes = read(path);
      return Promise.resolve(bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    },
    readBytes: (path) => Promise.resolve(read(path)),
    write: (path, content) =>
      step(
        `write ${path}`,
        () => {
          entries.set(at(path) ?? path, bytesOf(content));
        },
        () => {
          entries.set(at(path) ?? path, bytesOf(content).slice(0, content.length / 2));
        },
      ),
    rename: (from, to) =>
      step(`rename ${from} ${to}`, () => {
        if (at(to) !== undefined) throw new Error(`EEXIST: ${to}`);
        move(from, to);
      }),
    replace: (from, to) =>
      step(
        `replace ${from} ${to}`,
        () => {
          const key = at(to);
          if (key === undefined || key.endsWith('/')) throw new Error(`ENOENT: ${to}`);
          entries.delete(key);
          move(from, to);
        },
        () => {
          // VS Code takes away what is in the way first.
          entries.delete(at(to) ?? to);
        },
      ),
    remove: (path) =>
      step(
        `remove ${path}`,
        () => {
          const key = at(path);
          if (key === undefined) throw new Error(`ENOENT: ${path}`);
          for (const old of key.endsWith('/') ? below(path) : [key]) entries.delete(old);
        },
        () => {
          // What is in a folder goes before the folder.
          const all = below(path).sort().reverse();
          for (const old of all.slice(0, all.length / 2)) entries.delete(old);
        },
      ),
    makeFolder: (path) =>
      step(`makeFolder ${path}`, () => {
        makeFolders(path);
      }),
  };
}

/** The files of a disk with their texts, sorted; folders are left out, as git leaves them out. */
export function textsOf({ entries }: MemoryDisk): Readonly<Record<string, string>> {
  const files = [...entries].filter(([path]) => !path.endsWith('/')).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    files.map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)]),
  );
}
