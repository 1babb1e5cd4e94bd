import { isUtf8 } from 'node:buffer';
import {
  closeSync,
  fstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
  type Dirent,
} from 'node:fs';
import { sep } from 'node:path';
import {
  caseless,
  factsOf,
  joinPath,
  state,
  type FileSystem,
  type FolderEntry,
  type PictureFacts,
  type Statement,
} from '../core/index.ts';
import { messages } from './messages.ts';

/** The core's port, and beside it the same with reasons. */
export interface Disk extends FileSystem {
  read(path: string): Reading;
  entries(path: string): Listing;
  /** What the picture at `path` is; `undefined` when it cannot be read. */
  picture(path: string): PictureFacts | undefined;
}

/** The text of a file, its byte order mark included, or why there is none. */
export type Reading = { readonly text: string } | Trouble;
/** What lies in a folder, or why that cannot be told. */
export type Listing = { readonly entries: readonly FolderEntry[] } | Trouble;

/** Why something cannot be read. */
export interface Trouble {
  readonly trouble: Statement;
  /** Counted from 1, where one line is to blame. */
  readonly line?: number;
}

/**
 * The disk as it is at one moment: each folder is listed once. All reading is synchronous, because for many small files
 * Node's promises take 2.4 times as long.
 */
export function createDisk(): Disk {
  const listings = new Map<string, Listing>();
  const entries = (path: string): Listing => {
    const known = listings.get(path) ?? list(path);
    listings.set(path, known);
    return known;
  };
  const pictures = new Map<string, PictureFacts | undefined>();
  return {
    read,
    entries,
    picture: (path) => {
      // Both languages show the same pictures.
      if (!pictures.has(path)) pictures.set(path, readPicture(path));
      return pictures.get(path);
    },
    readText: (path) => {
      const reading = read(path);
      return Promise.resolve('text' in reading ? reading.text : undefined);
    },
    list: (path) => {
      const listing = entries(path);
      return Promise.resolve('entries' in listing ? listing.entries : undefined);
    },
  };
}

/** What stands at `path`; a link counts as what it leads to. */
export function kindOf(path: string): { readonly kind: 'file' | 'folder' } | Trouble {
  try {
    const stats = statSync(path);
    if (stats.isDirectory()) return { kind: 'folder' };
    return stats.isFile() ? { kind: 'file' } : { trouble: state(messages.notAFile) };
  } catch (error) {
    return { trouble: reasonOf(error) };
  }
}

/** `path` with `/`, in the letter case and composition of the disk, but with its links as they are. */
export function spelledPath(path: string): string {
  try {
    const real = realpathSync.native(path);
    return withSlashes(composed(caseless(real) === caseless(path) ? real : path));
  } catch {
    return withSlashes(path);
  }
}

/**
 * A name of the disk as git has it, and with git the published site: a Mac gives the accents of many names as characters
 * of their own, which git puts together (`core.precomposeunicode`). VS Code does the same.
 */
export function composed(name: string, platform = process.platform): string {
  return platform === 'darwin' ? name.normalize('NFC') : name;
}

/** Only Windows writes `\` between folders; elsewhere it is a letter like any other. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function list(path: string): Listing {
  try {
    return { entries: readdirSync(path, { withFileTypes: true }).flatMap((entry) => toEntry(path, entry) ?? []) };
  } catch (error) {
    return { trouble: reasonOf(error) };
  }
}

/** Pipes and devices are left out: to read them would wait for ever. A link that leads nowhere is a file without text. */
function toEntry(folder: string, entry: Dirent): FolderEntry | undefined {
  const name = composed(entry.name);
  if (entry.isFile()) return { name, isFolder: false };
  if (entry.isDirectory()) return { name, isFolder: true };
  if (!entry.isSymbolicLink()) return undefined;
  const target = kindOf(joinPath(folder, name));
  if ('trouble' in target && target.trouble.message === messages.notAFile) return undefined;
  return { name, isFolder: 'kind' in target && target.kind === 'folder', isLink: true };
}

function read(path: string): Reading {
  try {
    const bytes = readFileSync(path);
    return decodeTrouble(bytes) ?? { text: bytes.toString('utf8') };
  } catch (error) {
    return { trouble: reasonOf(error) };
  }
}

function readPicture(path: string): PictureFacts | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    return factsOf(fstatSync(file).size, headOf(file));
  } catch {
    return undefined;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads the first bytes of an open file. */
function headOf(file: number): (length: number) => Uint8Array {
  return (length) => {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  };
}

/** Why `bytes` are no text that Hugo reads. */
function decodeTrouble(bytes: Buffer): Trouble | undefined {
  const mark = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe || mark === 0xfeff) return { trouble: state(messages.utf16), line: 1 };
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { trouble: state(messages.notText), line: countLines(bytes.subarray(0, nul)) };
  return isUtf8(bytes) ? undefined : { trouble: state(messages.notUtf8), line: firstLineNotUtf8(bytes) };
}

/** No other character of UTF-8 holds the byte of a line feed, so lines can be looked at one by one. */
function firstLineNotUtf8(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}

function countLines(bytes: Buffer): number {
  let lines = 1;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
  return lines;
}

function reasonOf(error: unknown): Statement {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR') return state(messages.notFound);
  if (code === 'EACCES' || code === 'EPERM') return state(messages.notAllowed);
  if (code === 'ELOOP') return state(messages.linkLoop);
  return state(messages.notReadable, { code: code === '' ? String(error) : code });
}
