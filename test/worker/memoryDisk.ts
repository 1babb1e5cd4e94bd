import * as vscode from 'vscode';

const { FileSystemError } = vscode;

/** Files that exist nowhere but here, for a browser has no disk. Folders are made as they are needed. */
export class MemoryDisk implements vscode.FileSystemProvider {
  /** By path; a folder has no content. */
  readonly #entries = new Map<string, Uint8Array | undefined>([['/', undefined]]);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const content = this.#content(uri);
    const type = content === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime: 0, size: content?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    if (this.#content(uri) !== undefined) throw FileSystemError.FileNotADirectory(uri);
    const children = [...this.#entries].filter(([path]) => path !== '/' && parentOf(path) === uri.path);
    return children.map(([path, content]) => [
      path.slice(path.lastIndexOf('/') + 1),
      content === undefined ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#content(uri);
    if (content === undefined) throw FileSystemError.FileIsADirectory(uri);
    return content;
  }

  createDirectory(uri: vscode.Uri): void {
    if (this.#entries.has(uri.path)) {
      if (this.#entries.get(uri.path) !== undefined) throw FileSystemError.FileNotADirectory(uri);
      return;
    }
    if (uri.path !== '/') this.createDirectory(uri.with({ path: parentOf(uri.path) }));
    this.#entries.set(uri.path, undefined);
    this.#tell(vscode.FileChangeType.Created, uri);
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const isNew = !this.#entries.has(uri.path);
    if (!isNew && this.#entries.get(uri.path) === undefined) throw FileSystemError.FileIsADirectory(uri);
    this.createDirectory(uri.with({ path: parentOf(uri.path) }));
    this.#entries.set(uri.path, content.slice());
    this.#tell(isNew ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
  }

  delete(uri: vscode.Uri): void {
    for (const path of this.#at(uri)) this.#entries.delete(path);
    this.#tell(vscode.FileChangeType.Deleted, uri);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.createDirectory(to.with({ path: parentOf(to.path) }));
    for (const path of this.#at(from)) {
      this.#entries.set(to.path + path.slice(from.path.length), this.#entries.get(path));
      this.#entries.delete(path);
    }
    this.#tell(vscode.FileChangeType.Deleted, from);
    this.#tell(vscode.FileChangeType.Created, to);
  }

  /** The paths of an entry and of all that is in it. */
  #at(uri: vscode.Uri): readonly string[] {
    this.#content(uri);
    return [...this.#entries.keys()].filter((path) => path === uri.path || path.startsWith(`${uri.path}/`));
  }

  #content(uri: vscode.Uri): Uint8Array | undefined {
    if (!this.#entries.has(uri.path)) throw FileSystemError.FileNotFound(uri);
    return this.#entries.get(uri.path);
  }

  /** Later, as the watcher of a real disk does. */
  #tell(type: vscode.FileChangeType, uri: vscode.Uri): void {
    setTimeout(() => {
      this.#changed.fire([{ type, uri }]);
    }, 5);
  }
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
