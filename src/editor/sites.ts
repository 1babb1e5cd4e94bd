import * as vscode from 'vscode';
import {
  emptySite,
  findSiteRoot,
  isPictureName,
  loadSettings,
  loadSite,
  type Pictures,
  type Report,
  type ReportSummary,
  type Site,
} from '../core/index.ts';
import type { Spoken } from './language.ts';
import { LoadedSite } from './loadedSite.ts';
import { log } from './log.ts';
import { folderUri, relativePath } from './paths.ts';
import { SiteRoots } from './siteRoots.ts';
import type { ChangedPaths } from './siteWatcher.ts';
import { createTurns } from './turns.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** What has changed. */
export interface SiteChange {
  /** The site; `undefined` when files may belong to another one now. */
  readonly root: vscode.Uri | undefined;
  /** What of it was written to, has appeared or gone; `undefined` where more may have changed. */
  readonly paths: ChangedPaths;
}

/** The sites of the open documents: each is read once, watched, and forgotten with its last document. */
export class Sites implements vscode.Disposable {
  readonly #roots = new SiteRoots();
  readonly #loaded = new Map<string, LoadedSite>();
  /** Stand-ins for files outside any site; the same one each time, so that a report is checked once. */
  readonly #alone = new Map<string, Site>();
  readonly #changed = new vscode.EventEmitter<SiteChange>();
  readonly #kept = new Map<string, number>();
  readonly #read = new vscode.EventEmitter<{ readonly root: vscode.Uri; readonly site: Site }>();
  readonly #forgotten = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: vscode.Disposable;

  /** For long work on whole sites, of whichever: the extension host has others to serve. */
  readonly inTurn = createTurns();

  /** Something that reports depend on has changed. */
  readonly onDidChange = this.#changed.event;

  /** A site whose folder was read, the first time too; with its root. */
  readonly onDidRead = this.#read.event;

  /** The root of a site that nobody asks for any more. */
  readonly onDidForget = this.#forgotten.event;

  constructor() {
    this.#subscriptions = vscode.Disposable.from(
      this.#roots,
      this.#roots.onDidChange(() => {
        this.#beginAnew();
        this.#changed.fire({ root: undefined, paths: undefined });
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        this.#closed(uri);
      }),
      vscode.workspace.onDidCreateFiles(({ files }) => {
        for (const uri of files) if (isPictureName(uri.path)) this.#pictureCreated(uri);
      }),
      // Earlier than the document, which can live on for minutes; changes may have been thrown away.
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
        for (const { input } of closed) if (input instanceof vscode.TabInputText) this.#closed(input.uri);
      }),
    );
  }

  /**
   * The Hugo site that holds `uri`. A file outside any site stands alone: nothing is read there, for such a folder may
   * be anything.
   */
  async siteOf(uri: vscode.Uri): Promise<Site> {
    const root = await this.#roots.rootOf(uri);
    if (root !== undefined) return this.#load(root).site();
    const folder = farAbove(uri);
    const site = this.#alone.get(folder.toString()) ?? emptySite(folder.path);
    this.#alone.set(folder.toString(), site);
    return site;
  }

  /** Keeps the site at `root` as long as the answer is not disposed of, whether a document of it is open or not. */
  keep(root: vscode.Uri): vscode.Disposable {
    const key = root.toString();
    this.#kept.set(key, (this.#kept.get(key) ?? 0) + 1);
    this.#load(root);
    return new vscode.Disposable(() => {
      const others = (this.#kept.get(key) ?? 1) - 1;
      if (others > 0) this.#kept.set(key, others);
      else this.#kept.delete(key);
      this.#closed(vscode.Uri.joinPath(root, 'content'));
    });
  }

  /** The site whose root this is. */
  siteAt(root: vscode.Uri): Promise<Site> {
    return this.#load(root).site();
  }

  /** The root of the Hugo site that holds `uri`, which is not read for it. */
  rootOf(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    return this.#roots.rootOf(uri);
  }

  /** The sites of this window; `onDidChange` tells, without a root, when they may be others. */
  inWindow(): Promise<readonly vscode.Uri[]> {
    return this.#roots.inWindow();
  }

  /**
   * What to speak where no site is at hand: what the site around `uri`, the file in front, does, else the first one of the
   * window. No more than its configuration is read for that.
   */
  async spoken(uri = vscode.window.activeTextEditor?.document.uri): Promise<Spoken | undefined> {
    const root = (uri && (await this.rootOf(uri))) ?? (await this.inWindow())[0];
    return root && this.spokenAt(root);
  }

  /** The same about `folder`: what the site does that it is, or lies in, else the first one in it. */
  async spokenIn(folder: vscode.Uri): Promise<Spoken | undefined> {
    const around = await this.rootOf(vscode.Uri.joinPath(folder, 'content'));
    const root = around ?? (await this.inWindow()).find((each) => relativePath(folder, each) !== undefined);
    return root === undefined ? this.spoken() : this.spokenAt(root);
  }

  /** What to speak about the site at `root`, read or not. */
  async spokenAt(root: vscode.Uri): Promise<Spoken> {
    return this.#loaded.get(root.toString())?.latest ?? loadSettings(workspaceFileSystem(root), root.path);
  }

  /** True for the root of a site that is read and watched. */
  isLoaded(root: vscode.Uri): boolean {
    return this.#loaded.has(root.toString());
  }

  /** The Hugo site that holds `uri`, or whose root it is, if it was read already: for whoever cannot wait. */
  siteNow(uri: vscode.Uri): Site | undefined {
    const holding = [...this.#loaded.values()].filter(
      ({ root }) => root.toString() === uri.toString() || relativePath(root, uri) !== undefined,
    );
    return holding.sort((a, b) => b.root.path.length - a.root.path.length)[0]?.latest;
  }

  /**
   * The site in `folder`, read anew; without a Hugo site there, `otherwise` as far as it has reports. Incomplete once
   * `token` is cancelled.
   */
  async siteIn(folder: vscode.Uri, otherwise: vscode.Uri, token: vscode.CancellationToken): Promise<Site> {
    const root = await findSiteRoot(workspaceFileSystem(folder), folder.path);
    return loadSite(workspaceFileSystem(folder), root ?? otherwise.path, { token, inTurn: this.inTurn });
  }

  /** The site after a report of it, at `uri`, was read from the editor: unsaved text counts for its translation. */
  learn(uri: vscode.Uri, site: Site, summary: ReportSummary): Site {
    const loaded = this.#loaded.get(uri.with({ path: site.root }).toString());
    return loaded?.learn(summary.path, summary) ?? site;
  }

  /** What is known of pictures of the site that holds `uri`; more may be known soon, and `onDidChange` tells. */
  picturesAt(uri: vscode.Uri, site: Site, paths: readonly string[]): Pictures {
    return this.#loaded.get(uri.with({ path: site.root }).toString())?.picturesAt(paths) ?? new Map();
  }

  /** What the pictures at `paths` of the site at `root` are. */
  readPictures(root: vscode.Uri, paths: readonly string[]): Promise<Pictures> {
    return this.#load(root).readPictures(paths);
  }

  /** The page at `path` of the site at `root`, when it is a report or a section page; unsaved text counts. */
  reportAt(root: vscode.Uri, path: string, site: Site): Promise<Report | undefined> {
    return this.#load(root).reportAt(path, site);
  }

  #load(root: vscode.Uri): LoadedSite {
    const key = root.toString();
    const known = this.#loaded.get(key);
    if (known !== undefined) return known;
    // What was forgotten can still be reading.
    const isOurs = (): boolean => this.#loaded.get(key) === loaded;
    const loaded = new LoadedSite(root, this.inTurn, {
      changed: (paths) => {
        if (isOurs()) this.#changed.fire({ root, paths });
      },
      read: (site) => {
        if (isOurs()) this.#read.fire({ root, site });
      },
    });
    this.#loaded.set(key, loaded);
    return loaded;
  }

  #pictureCreated(uri: vscode.Uri): void {
    for (const loaded of this.#loaded.values()) {
      const path = relativePath(loaded.root, uri);
      if (path !== undefined) loaded.addPicture(path);
    }
  }

  #closed(uri: vscode.Uri): void {
    // Whoever is still open there gets another one, and is checked once more.
    this.#alone.delete(farAbove(uri).toString());
    for (const [key, loaded] of this.#loaded) {
      const path = relativePath(loaded.root, uri);
      if (path === undefined) continue;
      const isNeeded = vscode.workspace.textDocuments.some(
        (document) => !document.isClosed && relativePath(loaded.root, document.uri) !== undefined,
      );
      if (this.#kept.has(key) || isNeeded) loaded.reread(path).catch(log.failed(`reading ${path}`));
      else this.#forget(loaded);
    }
  }

  /**
   * Sites may have come or gone, and a folder that the workspace has no longer is watched no longer. What is kept is read
   * and watched anew, and everything else when it is asked for.
   */
  #beginAnew(): void {
    this.#alone.clear();
    for (const [key, loaded] of [...this.#loaded]) {
      this.#forget(loaded);
      if (this.#kept.has(key)) this.#load(loaded.root);
    }
  }

  #forget(loaded: LoadedSite): void {
    loaded.dispose();
    this.#loaded.delete(loaded.root.toString());
    this.#forgotten.fire(loaded.root);
  }

  dispose(): void {
    vscode.Disposable.from(this.#subscriptions, ...this.#loaded.values()).dispose();
    vscode.Disposable.from(this.#changed, this.#read, this.#forgotten).dispose();
    this.#loaded.clear();
  }
}

/** The folder that is high enough for the names of those below it to tell whether `uri` is a report. */
function farAbove(uri: vscode.Uri): vscode.Uri {
  return folderUri(folderUri(folderUri(uri)));
}
