import { isUtf8 } from 'node:buffer';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { WritableFileSystem } from '../core/index.ts';

/** The disk, for the executor of plans; each step is done when it returns, so that a killed process stops between two. */
export const writableDisk: WritableFileSystem = {
  kindAt: (path) => Promise.resolve(attempt(() => kindAt(path))),
  list: (path) =>
    Promise.resolve(
      attempt(() =>
        readdirSync(path, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
          isLink: entry.isSymbolicLink(),
        })),
      ),
    ),
  readText: (path) =>
    Promise.resolve(
      attempt(() => {
        const bytes = readFileSync(path);
        return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
      }),
    ),
  readBytes: (path) => Promise.resolve(attempt(() => new Uint8Array(readFileSync(path)))),
  write: step((path: string, content: string | Uint8Array) => {
    const file = openSync(path, 'w');
    try {
      writeFileSync(file, content);
      // What a journal says must be on the disk before what it speaks of is moved.
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  }),
  rename: step((from: string, to: string) => {
    // Node's rename writes over files and empty folders.
    if (lstatSync(to, { throwIfNoEntry: false }) !== undefined) throw new Error(`EEXIST: ${to}`);
    renameSync(from, to);
  }),
  replace: step((from: string, to: string) => {
    chmodSync(from, statSync(to).mode);
    renameSync(from, to);
  }),
  remove: step((path: string) => {
    rmSync(path, { recursive: true });
  }),
  makeFolder: step((path: string) => {
    mkdirSync(path, { recursive: true });
  }),
};

function kindAt(path: string): 'file' | 'folder' | 'link' | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isSymbolicLink()) return 'link';
  return stats.isDirectory() ? 'folder' : 'file';
}

/** What throws, as what rejects. */
function step<A extends readonly unknown[]>(work: (...args: A) => void): (...args: A) => Promise<void> {
  return (...args) =>
    new Promise((resolve) => {
      work(...args);
      resolve();
    });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
