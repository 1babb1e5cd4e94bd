import * as vscode from 'vscode';
import { factsOf, factsUnread, mostRead, nameOf, type PictureFacts, type Pictures } from '../core/index.ts';

/** A file as it was looked at. */
interface Look {
  /** In milliseconds; 0 where the disk does not tell. */
  readonly mtime: number;
  readonly size: number;
  readonly facts: PictureFacts;
}

/**
 * What the pictures of a site are, as far as somebody has asked. The beginning of a file would do, as it does on the
 * command line, but VS Code reads files whole only (microsoft/vscode#84515), in the browser as on the desktop. So each
 * is read once as long as its time and size stay, and one of more than `mostRead` bytes never.
 */
export class PictureFactsCache {
  readonly #root: vscode.Uri;
  readonly #known = new Map<string, PictureFacts | undefined>();
  readonly #looks = new Map<string, Look>();
  readonly #reading = new Map<string, Promise<void>>();

  constructor(root: vscode.Uri) {
    this.#root = root;
  }

  /** All that is known. */
  get known(): Pictures {
    return this.#known;
  }

  /** Looks at those of `paths` that are not known; true when there were any. */
  async read(paths: readonly string[]): Promise<boolean> {
    const unknown = paths.filter((path) => !this.#known.has(path));
    await Promise.all(unknown.map((path) => this.#reading.get(path) ?? this.#readOne(path)));
    return unknown.length > 0;
  }

  #readOne(path: string): Promise<void> {
    const reading = lookAt(vscode.Uri.joinPath(this.#root, path), this.#looks.get(path)).then((look) => {
      // This says nothing of a file that has changed meanwhile: it is read again.
      if (this.#reading.get(path) !== reading) return;
      this.#reading.delete(path);
      this.#known.set(path, look?.facts);
      if (look === undefined) this.#looks.delete(path);
      else this.#looks.set(path, look);
    });
    this.#reading.set(path, reading);
    return reading;
  }

  /** The file at `path` may be another one now. */
  forget(path: string): void {
    this.#known.delete(path);
    this.#reading.delete(path);
  }

  /** Any file may be another one now. */
  forgetAll(): void {
    this.#known.clear();
    this.#reading.clear();
  }
}

/** What is at `uri`; the same as `before` for a file that was not written to since. `undefined` for none. */
async function lookAt(uri: vscode.Uri, before: Look | undefined): Promise<Look | undefined> {
  const { fs } = vscode.workspace;
  try {
    const { mtime, size } = await fs.stat(uri);
    if (mtime !== 0 && before?.mtime === mtime && before.size === size) return before;
    if (size > mostRead) return { mtime, size, facts: factsUnread(size, nameOf(uri.path)) };
    const bytes = await fs.readFile(uri);
    return { mtime, size, facts: factsOf(bytes.length, (length) => bytes.subarray(0, length)) };
  } catch {
    return undefined;
  }
}
