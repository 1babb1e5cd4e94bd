import * as vscode from 'vscode';
import {
  checkingReport,
  dependentPages,
  mapLimited,
  pageAt,
  shownFiles,
  type CancellationToken,
  type Pictures,
  type Report,
  type Site,
  type Steps,
} from '../core/index.ts';
import { CheckedSite } from './checkedSite.ts';
import { positionsIn } from './convert.ts';
import { messageLanguage } from './language.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import type { SiteChange, Sites } from './sites.ts';
import { toDiagnostic } from './toDiagnostic.ts';

/** After so many files the author is told how far the check is. */
const step = 20;

type Progress = (done: number, total: number) => void;

/**
 * The problems of files that are not open, for the sites that were asked for. Kept current: a file that changes is
 * checked again with those that depend on it, and whatever is opened is left to the editor's own check.
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
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) {
          this.#forget(({ root }) => root.toString() === uri.toString() || relativePath(uri, root) !== undefined);
        }
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport')) this.#follow({ root: undefined, paths: undefined });
      }),
    );
  }

  /** True once the site at `root` is checked, or being so. */
  isChecked(root: vscode.Uri): boolean {
    return this.#checked.has(root.toString());
  }

  /** Checks every file of a site and keeps its problems current from then on. True when it was not cancelled. */
  async check(root: vscode.Uri, token: CancellationToken, onProgress: Progress): Promise<boolean> {
    const key = root.toString();
    const known = this.#checked.get(key) ?? new CheckedSite(root, this.#sites.keep(root));
    this.#checked.set(key, known);
    await known.inOrder(async () => {
      if (known.isGone()) return;
      const site = await this.#sites.siteAt(root);
      await this.#checkPages(known, site, [...site.pages], token, onProgress);
    });
    return !token.isCancellationRequested && !known.isGone();
  }

  #follow({ root, paths }: SiteChange): void {
    if (root === undefined) this.#forgetOthers().catch(log.failed('looking for the sites that are checked'));
    for (const known of this.#checked.values()) {
      if (root !== undefined && root.toString() !== known.root.toString()) continue;
      known.later(paths, (changed) => this.#recheck(known, changed));
    }
  }

  async #recheck(known: CheckedSite, paths: SiteChange['paths']): Promise<void> {
    if (known.isGone()) return;
    const before = known.site;
    const site = await this.#sites.siteAt(known.root);
    for (const path of known.reported) if (!site.pages.has(path)) this.#clear(known, path);
    const changed = paths && before ? dependentPages(paths, before, site) : [...site.pages];
    await this.#checkPages(known, site, changed, known.token, () => undefined);
  }

  async #checkPages(
    known: CheckedSite,
    site: Site,
    paths: readonly string[],
    token: CancellationToken,
    onProgress: Progress,
  ): Promise<void> {
    known.site = site;
    let done = 0;
    await mapLimited(paths, token, async (path) => {
      await this.#checkPage(known, site, path);
      if (++done % step === 0) onProgress(done, paths.length);
    });
  }

  async #checkPage(known: CheckedSite, site: Site, path: string): Promise<void> {
    if (known.isGone()) return;
    const report = known.isOpen(path) ? undefined : await this.#sites.reportAt(known.root, path, site);
    if (known.isGone()) return;
    if (report === undefined) {
      this.#clear(known, path);
      return;
    }
    const pictures = await this.#sites.readPictures(known.root, shownFiles(report, pageAt(path, site), site));
    const uri = vscode.Uri.joinPath(known.root, path);
    const diagnostics = await this.#sites.inTurn(checking(uri, { report, site, pictures }));
    if (known.isGone()) return;
    // It may have been opened, or deleted, meanwhile.
    if (known.isOpen(path) || known.site?.pages.has(path) !== true) this.#clear(known, path);
    else this.#show(known, path, diagnostics);
  }

  #show(known: CheckedSite, path: string, diagnostics: readonly vscode.Diagnostic[]): void {
    if (diagnostics.length === 0) {
      this.#clear(known, path);
      return;
    }
    known.reported.add(path);
    this.#collection.set(vscode.Uri.joinPath(known.root, path), diagnostics);
  }

  #clear(known: CheckedSite, path: string): void {
    if (known.reported.delete(path)) this.#collection.delete(vscode.Uri.joinPath(known.root, path));
  }

  /** What was opened is told by the editor's own check; what was closed is ours again. */
  #followTabs(): void {
    for (const known of this.#checked.values()) {
      const { opened, closed } = known.readTabs();
      for (const path of opened) this.#clear(known, path);
      if (closed.length > 0) known.later(new Set(closed), (changed) => this.#recheck(known, changed));
    }
  }

  /** Ends the check of every site: only what is open is told. */
  forgetAll(): void {
    this.#forget(() => true);
  }

  /** Ends the check of folders that are sites no longer. */
  async #forgetOthers(): Promise<void> {
    for (const known of [...this.#checked.values()]) {
      const root = await this.#sites.rootOf(vscode.Uri.joinPath(known.root, 'content'));
      if (root?.path !== known.root.path) this.#forget((each) => each === known);
    }
  }

  #forget(isGone: (known: CheckedSite) => boolean): void {
    for (const [key, known] of this.#checked) {
      if (!isGone(known)) continue;
      for (const path of [...known.reported]) this.#clear(known, path);
      known.dispose();
      this.#checked.delete(key);
    }
  }

  dispose(): void {
    vscode.Disposable.from(this.#collection, this.#subscriptions, ...this.#checked.values()).dispose();
  }
}

function* checking(
  uri: vscode.Uri,
  { report, site, pictures }: { readonly report: Report; readonly site: Site; readonly pictures: Pictures },
): Steps<readonly vscode.Diagnostic[]> {
  const path = relativePath(uri.with({ path: site.root }), uri) ?? '';
  const page = pageAt(path, site);
  const problems = yield* checkingReport(
    { report, page, site, pictures, now: Date.now() },
    {
      onRuleError: (rule, error) => {
        log.error(`The rule ${rule} failed on ${path}.`, error);
      },
    },
  );
  const file = { uri, ...positionsIn(report.text) };
  // Settings are slow to read, and a site has thousands of problems.
  const language = problems.length > 0 ? messageLanguage(site) : undefined;
  return problems.map((problem) => toDiagnostic(file, site, problem, language));
}
