import * as vscode from 'vscode';
import { factsOf, type PictureFacts, type Pictures } from '../core/index.ts';

/** What the pictures of a site are, as far as somebody has asked. */
export class PictureFactsCache {
  readonly #root: vscode.Uri;
  readonly #known = new Map<string, PictureFacts | undefined>();
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
    const reading = readPicture(vscode.Uri.joinPath(this.#root, path)).then((facts) => {
      this.#known.set(path, facts);
      this.#reading.delete(path);
    });
    this.#reading.set(path, reading);
    return reading;
  }

  /** Forgets what the file at `path` was. */
  forget(path: string): void {
    this.#known.delete(path);
  }
}

async function readPicture(uri: vscode.Uri): Promise<PictureFacts | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return factsOf(bytes.length, (length) => bytes.subarray(0, length));
  } catch {
    return undefined;
  }
}
