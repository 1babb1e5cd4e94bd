import type { Steps } from './steps.ts';

/** One entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  /** True for a link to a folder too. */
  readonly isFolder: boolean;
  /** True for a symbolic link, where the host can tell: such folders are not entered, as Hugo does since 0.123. */
  readonly isLink?: boolean;
}

/**
 * What the core asks of a disk. Paths are absolute, with `/`, as the host spells them (`/home/an/site`, `C:/site`, the
 * path of a virtual file system's URI). Names come back in the letter case of the disk. A file or folder that is not
 * there, or cannot be read, gives `undefined`, never an exception.
 */
export interface FileSystem {
  readText(path: string): Promise<string | undefined>;
  list(path: string): Promise<readonly FolderEntry[] | undefined>;
}

/**
 * What the executor of plans asks of a disk. Paths as in `FileSystem`. Reading gives `undefined` for what is not there;
 * writing rejects with the disk's reason, and then nothing has changed.
 */
export interface WritableFileSystem extends Pick<FileSystem, 'list'> {
  /** What is at a path itself; `link` for a symbolic link, wherever it leads. */
  kindAt(path: string): Promise<'file' | 'folder' | 'link' | undefined>;
  /** The text as the disk has it, a byte order mark included; `undefined` for what is not UTF-8. */
  readText(path: string): Promise<string | undefined>;
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /** Makes a file, or writes over it; interrupted, half of it may be there. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Gives a file or a folder another path in one step; rejects when something is there already. */
  rename(from: string, to: string): Promise<void>;
  /** Puts a file in the place of another, whose permissions it takes; interrupted, the other may be gone already. */
  replace(from: string, to: string): Promise<void>;
  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  /** Makes a folder and those above it; one that is there already is fine. */
  makeFolder(path: string): Promise<void>;
}

/** Read between the steps of long work; an editor's own token fits. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** Runs work step by step and gives its result; other work may run before it and between its steps. */
export type InTurn = <T>(work: Steps<T>) => Promise<T>;
