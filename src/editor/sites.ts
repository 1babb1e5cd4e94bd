import * as vscode from 'vscode';
import { emptySite, findSiteRoot, folderOf, loadSite, type Site } from '../core/index.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** What builds write, and what no report depends on. */
const ignored = /^(?:public|resources|node_modules|\.git|\.hugo_build\.lock)(?:\/|$)/;

/** The sites of the open documents: each is read once, and again after something on its disk has changed. */
export class Sites implements vscode.Disposable {
  readonly #loaded = new Map<string, LoadedSite>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  /** The root of a site of which something has changed. */
  readonly onDidChange = this.#changed.event;

  /**
   * The Hugo site that holds `uri`. A file outside any site stands alone, in its workspace folder or its own folder:
   * nothing is read there, for such a folder may be anything.
   */
  async siteOf(uri: vscode.Uri): Promise<Site> {
    const known = [...this.#loaded.values()].find(({ root }) => relativePath(root, uri) !== undefined);
    if (known !== undefined) return known.site();
    const root = await findSiteRoot(workspaceFileSystem(uri), folderOf(uri.path));
    if (root !== undefined) return this.#load(uri.with({ path: root, query: '', fragment: '' })).site();
    return emptySite(vscode.workspace.getWorkspaceFolder(uri)?.uri.path ?? folderOf(uri.path));
  }

  /** The site in `folder`, read anew; without a Hugo site there, `otherwise` as far as it has reports. */
  async siteIn(folder: vscode.Uri, otherwise: vscode.Uri): Promise<Site> {
    const root = await findSiteRoot(workspaceFileSystem(folder), folder.path);
    return loadSite(workspaceFileSystem(folder), root ?? otherwise.path);
  }

  #load(root: vscode.Uri): LoadedSite {
    const key = root.toString();
    const loaded = this.#loaded.get(key) ?? new LoadedSite(root, this.#changed);
    this.#loaded.set(key, loaded);
    return loaded;
  }

  dispose(): void {
    for (const loaded of this.#loaded.values()) loaded.dispose();
    this.#loaded.clear();
    this.#changed.dispose();
  }
}

/** The path of `uri` below the folder `root`, with `/`; `undefined` when it lies elsewhere. */
export function relativePath(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  const isHere = uri.scheme === root.scheme && uri.authority === root.authority && uri.path.startsWith(base);
  return isHere ? uri.path.slice(base.length) : undefined;
}

class LoadedSite implements vscode.Disposable {
  readonly root: vscode.Uri;
  readonly #watcher: vscode.FileSystemWatcher;
  readonly #changed: vscode.EventEmitter<vscode.Uri>;
  #site: Promise<Site> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: vscode.Uri, changed: vscode.EventEmitter<vscode.Uri>) {
    this.root = root;
    this.#changed = changed;
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**'));
    this.#watcher.onDidCreate((uri) => {
      this.#forget(uri);
    });
    this.#watcher.onDidChange((uri) => {
      this.#forget(uri);
    });
    this.#watcher.onDidDelete((uri) => {
      this.#forget(uri);
    });
  }

  site(): Promise<Site> {
    this.#site ??= loadSite(workspaceFileSystem(this.root), this.root.path);
    return this.#site;
  }

  /** A copied folder brings many events at once: the site is read again once they have stopped. */
  #forget(uri: vscode.Uri): void {
    if (ignored.test(relativePath(this.root, uri) ?? '')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#site = undefined;
      this.#changed.fire(this.root);
    }, 200);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher.dispose();
  }
}
