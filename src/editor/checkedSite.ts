import * as vscode from 'vscode';
import type { Site } from '../core/index.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import type { ChangedPaths } from './siteWatcher.ts';
import { urisOf } from './tabs.ts';

/** Changes come in groups, when files are copied or a branch is changed. */
const delay = 300;

/** A site whose problems are shown: what has been told of it, and what is to be checked again. */
export class CheckedSite implements vscode.Disposable {
  readonly root: vscode.Uri;
  /** The files with problems of ours in the Problems panel. */
  readonly reported = new Set<string>();
  /** The site as it was checked last. */
  site: Site | undefined;
  readonly #kept: vscode.Disposable;
  #open: ReadonlySet<string> = new Set();
  /** `undefined` for everything. */
  #changed: Set<string> | undefined = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<void> = Promise.resolve();
  readonly #running = new vscode.CancellationTokenSource();

  constructor(root: vscode.Uri, kept: vscode.Disposable) {
    this.root = root;
    this.#kept = kept;
    this.readTabs();
  }

  /** Cancelled once nobody asks for the site any more. */
  get token(): vscode.CancellationToken {
    return this.#running.token;
  }

  /** True once nobody asks for the site any more, which can be at any time. */
  isGone(): boolean {
    return this.#running.token.isCancellationRequested;
  }

  /** Runs one check after the other, so that an older answer never takes the place of a newer one. */
  inOrder(check: () => Promise<void>): Promise<void> {
    const mine = this.#last.then(check);
    this.#last = mine.catch(log.failed(`checking ${this.root.path}`));
    return mine;
  }

  /** Calls `recheck` once the changes have stopped, with all that have changed. */
  later(paths: ChangedPaths, recheck: (paths: ChangedPaths) => Promise<void>): void {
    if (paths === undefined) this.#changed = undefined;
    else for (const path of paths) this.#changed?.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.inOrder(() => {
        const changed = this.#changed;
        this.#changed = new Set();
        return recheck(changed);
      });
    }, delay);
  }

  /** True for a page that has a tab. */
  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  /** The pages of the site that have got a tab, or lost theirs, since the last call. */
  readTabs(): { readonly opened: readonly string[]; readonly closed: readonly string[] } {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    const before = this.#open;
    const now = new Set(tabs.flatMap(urisOf).flatMap((uri) => relativePath(this.root, uri) ?? []));
    this.#open = now;
    return {
      opened: [...now].filter((path) => !before.has(path)),
      closed: [...before].filter((path) => !now.has(path)),
    };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#running.cancel();
    vscode.Disposable.from(this.#running, this.#kept).dispose();
  }
}
