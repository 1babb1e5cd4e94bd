import * as vscode from 'vscode';
import {
  checkReport,
  folderOf,
  joinPath,
  pageAt,
  parsePage,
  shownFiles,
  type CancellationToken,
  type Site,
} from '../core/index.ts';
import { positionsIn } from './convert.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import type { SiteChange, Sites } from './sites.ts';
import { hasTab } from './tabs.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** Changes come in groups, when files are copied or a branch is changed. */
const delay = 300;
/** The extension host has others to serve: after so many milliseconds they get their turn. */
const slice = 8;

/**
 * The problems of files that are not open, for the sites that were asked for. Kept current: a file that changes is read
 * again with those that depend on it, and whatever is opened is left to the editor's own check.
 */
export class SiteDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('event-report-site');
  readonly #checked = new Map<string, CheckedSite>();
  readonly #sites: Sites;
  readonly #subscriptions: vscode.Disposable;

  constructor(sites: Sites) {
    this.#sites = sites;
    this.#subscriptions = vscode.Disposable.from(
      sites.onDidChange((change) => {
        this.#follow(change);
      }),
      vscode.window.tabGroups.onDidChangeTabs(() => {
        this.#followTabs();
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport')) this.#follow({ root: undefined, path: undefined });
      }),
    );
  }

  /** Checks every file of a site and keeps its problems current from then on. True when it was not cancelled. */
  async check(root: vscode.Uri, token: CancellationToken, onProgress: Progress): Promise<boolean> {
    const key = root.toString();
    const known = this.#checked.get(key) ?? new CheckedSite(root, this.#sites.keep(root));
    this.#checked.set(key, known);
    const site = await this.#sites.siteAt(root);
    await this.#checkPages(known, site, [...site.pages], token, onProgress);
    return !token.isCancellationRequested;
  }

  #follow({ root, path }: SiteChange): void {
    for (const known of this.#checked.values()) {
      if (root !== undefined && root.toString() !== known.root.toString()) continue;
      known.later(path, (paths) => this.#recheck(known, paths));
    }
  }

  async #recheck(known: CheckedSite, paths: ReadonlySet<string> | undefined): Promise<void> {
    const site = await this.#sites.siteAt(known.root);
    const changed = paths === undefined ? [...site.pages] : dependents(paths, site);
    for (const path of known.reported) if (!site.pages.has(path)) this.#clear(known, path);
    await this.#checkPages(known, site, changed, known.token, () => undefined);
  }

  async #checkPages(
    known: CheckedSite,
    site: Site,
    paths: readonly string[],
    token: CancellationToken,
    onProgress: Progress,
  ): Promise<void> {
    const disk = workspaceFileSystem(known.root);
    let start = Date.now();
    for (const [index, path] of paths.entries()) {
      const text = await disk.readText(joinPath(known.root.path, path));
      if (token.isCancellationRequested) return;
      if (text === undefined) this.#clear(known, path);
      else this.#checkText(known, site, path, text);
      if (Date.now() - start < slice) continue;
      onProgress(index + 1, paths.length);
      await new Promise((resolve) => setTimeout(resolve, 0));
      start = Date.now();
    }
  }

  #checkText(known: CheckedSite, site: Site, path: string, text: string): void {
    const uri = vscode.Uri.joinPath(known.root, path);
    const page = pageAt(path, site);
    const report = hasTab(uri) ? undefined : parsePage(text, page, site.configuration);
    if (report === undefined) {
      this.#clear(known, path);
      return;
    }
    const pictures = this.#sites.picturesAt(uri, site, shownFiles(report, page, site));
    const problems = checkReport(
      { report, page, site, pictures, now: Date.now() },
      {
        onRuleError: (rule, error) => {
          log.error(`The rule ${rule} failed on ${path}.`, error);
        },
      },
    );
    const file = { uri, ...positionsIn(text) };
    known.reported.add(path);
    this.#collection.set(
      uri,
      problems.map((problem) => toDiagnostic(file, site, problem)),
    );
  }

  /** What was opened is told by the editor's own check; what was closed is ours again. */
  #followTabs(): void {
    for (const known of this.#checked.values()) {
      for (const path of known.reported) {
        if (hasTab(vscode.Uri.joinPath(known.root, path))) this.#clear(known, path);
      }
      for (const tab of known.leftTabs()) known.later(tab, (paths) => this.#recheck(known, paths));
    }
  }

  #clear(known: CheckedSite, path: string): void {
    known.reported.delete(path);
    this.#collection.delete(vscode.Uri.joinPath(known.root, path));
  }

  dispose(): void {
    vscode.Disposable.from(this.#collection, this.#subscriptions, ...this.#checked.values()).dispose();
  }
}

type Progress = (done: number, total: number) => void;

/** A site whose problems are shown: what has been told of it, and what is to be read again. */
class CheckedSite implements vscode.Disposable {
  readonly root: vscode.Uri;
  /** The files with an entry in the Problems panel. */
  readonly reported = new Set<string>();
  readonly #kept: vscode.Disposable;
  #open = new Set<string>();
  /** `undefined` for everything. */
  #changed: Set<string> | undefined = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = new vscode.CancellationTokenSource();

  constructor(root: vscode.Uri, kept: vscode.Disposable) {
    this.root = root;
    this.#kept = kept;
    this.leftTabs();
  }

  get token(): vscode.CancellationToken {
    return this.#running.token;
  }

  /** Calls `recheck` once the changes have stopped, with all that have changed. */
  later(path: string | undefined, recheck: (paths: ReadonlySet<string> | undefined) => Promise<void>): void {
    if (path === undefined) this.#changed = undefined;
    else this.#changed?.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const changed = this.#changed;
      this.#changed = new Set();
      recheck(changed).catch(log.failed(`checking ${this.root.path}`));
    }, delay);
  }

  /** The pages of the site whose tabs have gone since the last call. */
  leftTabs(): readonly string[] {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const open = new Set(
      tabs.flatMap(({ input }) => {
        return input instanceof vscode.TabInputText ? (relativePath(this.root, input.uri) ?? []) : [];
      }),
    );
    const left = [...this.#open].filter((path) => !open.has(path));
    this.#open = open;
    return left;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#running.cancel();
    vscode.Disposable.from(this.#running, this.#kept).dispose();
  }
}

/** The pages that may have other problems once those at `paths` have changed: their translations, and section pages. */
function dependents(paths: ReadonlySet<string>, { pages }: Site): readonly string[] {
  const folders = new Set([...paths].map(folderOf));
  const sections = new Set([...folders].map(folderOf));
  return [...pages].filter((path) => folders.has(folderOf(path)) || sections.has(folderOf(path)));
}
