import * as vscode from 'vscode';
import {
  factsOf,
  joinPath,
  loadSite,
  pageAt,
  parseReport,
  summarize,
  withFile,
  withSummary,
  type PictureFacts,
  type Pictures,
  type ReportSummary,
  type Site,
} from '../core/index.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** What builds write, and what no report depends on. */
const ignored = /^(?:public|resources|node_modules|\.git|\.hugo_build\.lock)(?:\/|$)/;
const configFile = /^(?:config\/.+|(?:hugo|config)\.(?:toml|ya?ml|json)|\.event-report\.json)$/;
/** A copied folder brings many events at once: the site is read again once they have stopped. */
const delay = 200;

/** A site that was read, and is kept current while it is watched. */
export class LoadedSite implements vscode.Disposable {
  readonly root: vscode.Uri;
  readonly #watcher: vscode.FileSystemWatcher;
  readonly #changed: (path?: string) => void;
  readonly #read: (site: Site) => void;
  #loading: Promise<Site> | undefined;
  #site: Site | undefined;
  /** What `site()` answered last, for whoever cannot wait. */
  #latest: Site | undefined;
  readonly #pictures = new Map<string, PictureFacts | undefined>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * `changed` is called after `site()` has become another, with the path of a page when only that was written to;
   * `read` when the folder was read.
   */
  constructor(root: vscode.Uri, changed: (path?: string) => void, read: (site: Site) => void) {
    this.root = root;
    this.#changed = changed;
    this.#read = read;
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**'));
    const reload = (uri: vscode.Uri): void => {
      const path = relativePath(root, uri);
      if (path !== undefined) this.#pictures.delete(path);
      if (path === undefined || !ignored.test(path)) this.#reloadSoon();
    };
    this.#watcher.onDidCreate(reload);
    this.#watcher.onDidDelete(reload);
    this.#watcher.onDidChange((uri) => {
      const path = relativePath(root, uri) ?? '';
      if (this.#pictures.delete(path)) this.#checkAgain();
      if (configFile.test(path)) this.#reloadSoon();
      else if (this.#site?.pages.has(path) === true) {
        this.reread(path)
          .then(() => {
            changed(path);
          })
          .catch(log.failed(`reading ${path}`));
      }
    });
  }

  /** The site; reports that are open count as they stand in the editor. */
  async site(): Promise<Site> {
    if (this.#site !== undefined) return this.#site;
    const loading = (this.#loading ??= loadSite(workspaceFileSystem(this.root), this.root.path));
    const site = await loading;
    // While it was read, something changed: this answer is already old, but good for whoever asked before.
    return this.#loading === loading ? this.#keep(site) : site;
  }

  /** Several may have waited for the same reading. */
  #keep(site: Site): Site {
    if (this.#site !== undefined) return this.#site;
    this.#site = site;
    this.#read(site);
    return site;
  }

  /** The site as it was read last; `undefined` before the first time. */
  get latest(): Site | undefined {
    return this.#site ?? this.#latest;
  }

  /** What the pictures at `paths` are, as far as they were looked at; those that were not are, and `changed` tells. */
  picturesAt(paths: readonly string[]): Pictures {
    const unknown = paths.filter((path) => !this.#pictures.has(path));
    if (unknown.length > 0) this.#readPictures(unknown).catch(log.failed('reading pictures'));
    return this.#pictures;
  }

  async #readPictures(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.#pictures.set(path, undefined);
    for (const path of paths) {
      this.#pictures.set(path, await readPicture(vscode.Uri.joinPath(this.root, path)));
    }
    this.#checkAgain();
  }

  /** A report is checked once for each site that it is told of, so it is told of another. */
  #checkAgain(): void {
    if (this.#site !== undefined) this.#site = { ...this.#site };
    this.#changed();
  }

  /** The site with what a report says now; the same one when that is nothing new for other reports. */
  learn(path: string, summary: ReportSummary): Site | undefined {
    const known = this.#site?.summaries.get(path);
    // Other pages, and files that the disk does not have yet, come with the next reading of the folder.
    if (this.#site === undefined || known === undefined || isSame(known, summary)) return this.#site;
    this.#site = withSummary(this.#site, path, summary);
    this.#changed(path);
    return this.#site;
  }

  /** A picture that was just written, before the watcher tells of it: a report that shows it already is right. */
  addPicture(path: string): void {
    if (this.#site === undefined || this.#site.files.has(path)) return;
    this.#site = withFile(this.#site, path, true);
    this.#changed();
  }

  /** Reads one report again: it was saved, or closed with its changes thrown away. */
  async reread(path: string): Promise<void> {
    if (this.#site?.summaries.has(path) !== true) return;
    const text = await workspaceFileSystem(this.root).readText(joinPath(this.root.path, path));
    const site = this.#site;
    if (text === undefined) return;
    const page = pageAt(path, site);
    const report = parseReport(text, page.language, site.configuration);
    this.learn(path, summarize(report, page, site.config, site.configuration));
  }

  #reloadSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#loading = undefined;
      this.#latest = this.#site;
      this.#site = undefined;
      this.#changed();
    }, delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher.dispose();
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

function isSame(a: ReportSummary, b: ReportSummary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
