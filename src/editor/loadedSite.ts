import * as vscode from 'vscode';
import {
  eventOf,
  joinPath,
  loadSite,
  pageAt,
  parsingPage,
  parsingReport,
  summarizing,
  withFile,
  withPaths,
  withSummaries,
  withSummary,
  type InTurn,
  type PathChange,
  type Pictures,
  type Report,
  type ReportSummary,
  type Site,
} from '../core/index.ts';
import { log } from './log.ts';
import { PictureFactsCache } from './pictureFactsCache.ts';
import { lookAt, SiteWatcher, type ChangedPaths } from './siteWatcher.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** Who is told of a site. */
export interface SiteListeners {
  /** After `site()` has become another, with the paths of what has changed where no more has. */
  readonly changed: (paths: ChangedPaths) => void;
  /** When the folder was read. */
  readonly read: (site: Site) => void;
}

/** A site that was read, and is kept current while it is watched: a file that changes is read, and no other. */
export class LoadedSite implements vscode.Disposable {
  readonly root: vscode.Uri;
  readonly #watcher: SiteWatcher;
  readonly #changed: SiteListeners['changed'];
  readonly #read: SiteListeners['read'];
  readonly #pictures: PictureFactsCache;
  readonly #inTurn: InTurn;
  /** Reports that were just read again, for the check that follows: one text, one parse. */
  readonly #fresh = new Map<string, Report>();
  #following: Promise<void> = Promise.resolve();
  #loading: Promise<Site> | undefined;
  #site: Site | undefined;
  /** What `site()` answered last, for callers that cannot wait. */
  #latest: Site | undefined;

  constructor(root: vscode.Uri, inTurn: InTurn, { changed, read }: SiteListeners) {
    this.root = root;
    this.#inTurn = inTurn;
    this.#changed = changed;
    this.#read = read;
    this.#pictures = new PictureFactsCache(root);
    this.#watcher = new SiteWatcher(root, (paths) => {
      const follow = (): Promise<void> => this.#follow(paths);
      this.#following = this.#following.then(follow).catch(log.failed(`reading ${root.path}`));
    });
  }

  /** The site; reports that are open count as they stand in the editor. */
  async site(): Promise<Site> {
    if (this.#site !== undefined) return this.#site;
    const { path } = this.root;
    const loading = (this.#loading ??= loadSite(workspaceFileSystem(this.root), path, { inTurn: this.#inTurn }));
    const site = await loading;
    // While it was read, something changed: this answer is already old, but good for those who asked before.
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
    const read = async (): Promise<void> => {
      if (await this.#pictures.read(paths)) this.#pictureChanged(paths);
    };
    read().catch(log.failed('reading pictures'));
    return this.#pictures.known;
  }

  /** The same for callers that can wait. */
  async readPictures(paths: readonly string[]): Promise<Pictures> {
    await this.#pictures.read(paths);
    return this.#pictures.known;
  }

  /** A report is checked once for each site that it is told of, so it is told of another. */
  #pictureChanged(paths: readonly string[]): void {
    if (this.#site !== undefined) this.#site = { ...this.#site };
    this.#changed(new Set(paths));
  }

  /** The site with what a report says now; the same one when that is nothing new for other reports. */
  learn(path: string, summary: ReportSummary): Site | undefined {
    const known = this.#site?.summaries.get(path);
    // Other pages, and files that the disk does not have yet, come when the watcher tells of them.
    if (this.#site === undefined || known === undefined || isSame(known, summary)) return this.#site;
    this.#site = withSummary(this.#site, path, summary);
    this.#changed(new Set([path]));
    return this.#site;
  }

  /** A picture that was just written, before the watcher tells of it: a report that shows it already is right. */
  addPicture(path: string): void {
    if (this.#site === undefined || this.#site.files.has(path)) return;
    this.#site = withFile(this.#site, path, true);
    this.#changed(new Set([path]));
  }

  /** Reads one report again: it was closed, and its changes may have been thrown away. */
  async reread(path: string): Promise<void> {
    const site = this.#site;
    if (site?.summaries.has(path) !== true) return;
    const summary = await this.#readSummary(path, site);
    if (summary !== undefined) this.learn(path, summary);
  }

  /** The page at `path` as the disk or an open document has it, when it is a report or a section page. */
  async reportAt(path: string, site: Site): Promise<Report | undefined> {
    const fresh = this.#fresh.get(path);
    this.#fresh.delete(path);
    if (fresh !== undefined) return fresh;
    const text = await this.#readText(path);
    if (text === undefined) return undefined;
    return this.#inTurn(parsingPage(text, pageAt(path, site), site.configuration));
  }

  async #readSummary(path: string, site: Site): Promise<ReportSummary | undefined> {
    const text = await this.#readText(path);
    if (text === undefined) return undefined;
    const page = pageAt(path, site);
    const report = await this.#inTurn(parsingReport(text, page.language, site.configuration));
    if (page.role !== 'other') this.#fresh.set(path, report);
    return this.#inTurn(summarizing(report, page, site));
  }

  #readText(path: string): Promise<string | undefined> {
    return workspaceFileSystem(this.root).readText(joinPath(this.root.path, path));
  }

  async #follow(paths: ChangedPaths): Promise<void> {
    this.#fresh.clear();
    if (paths === undefined) this.#pictures.forgetAll();
    else for (const path of paths) this.#pictures.forget(path);
    if (paths !== undefined && this.#site !== undefined) await this.#apply(await lookAt(this.root, paths));
    else this.#readAgain();
  }

  #readAgain(): void {
    this.#loading = undefined;
    this.#latest = this.#site;
    this.#site = undefined;
    this.#changed(undefined);
  }

  async #apply(changes: readonly PathChange[]): Promise<void> {
    const before = this.#site;
    if (before === undefined) return;
    const next = withPaths(before, changes);
    // A new file is told of twice when its folder is new too.
    const written = new Set(changes.filter(({ now }) => now === 'file').map(({ path }) => path));
    const known = [...written].filter((path) => next.pages.has(path) || next.files.has(path));
    const summaries = new Map<string, ReportSummary | undefined>();
    for (const path of known) {
      if (eventOf(path, next) !== undefined || pageAt(path, next).role === 'section-index')
        summaries.set(path, await this.#readSummary(path, next));
    }
    // Meanwhile an open report may have told of itself, or the site is being read anew.
    if (this.#site === undefined) return;
    const latest = this.#site === before ? next : withPaths(this.#site, changes);
    this.#site = withSummaries(latest, summaries);
    const gone = [...before.pages, ...before.files].filter((path) => !next.pages.has(path) && !next.files.has(path));
    const paths = [...known, ...gone];
    if (paths.length > 0 || next !== before) this.#changed(new Set(paths));
  }

  dispose(): void {
    this.#watcher.dispose();
  }
}

function isSame(a: ReportSummary, b: ReportSummary): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
