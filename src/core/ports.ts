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

/** Asked between steps of long work; an editor's own token fits. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** Runs a piece of work once it is its turn: a host that has others to serve lets them in between. */
export type InTurn = <T>(work: () => T) => Promise<T>;
