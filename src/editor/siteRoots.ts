import * as vscode from 'vscode';
import { findSiteRoot } from '../core/index.ts';
import { log } from './log.ts';
import { folderUri } from './paths.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/**
 * What `findSiteRoot` looks for: Hugo's configuration, at a site's root or in its `config` folder, and the folders beside
 * it, of whose files a watcher does not tell when they go or come with them.
 */
const telling = [
  '**/{hugo,config}.{toml,yaml,yml,json}',
  '**/config/_default/*.{toml,yaml,yml,json}',
  '**/{config,content,static,themes,layouts,archetypes}',
];
const configName = /\/(?:hugo|config)\.(?:toml|ya?ml|json)$/;

/**
 * Which Hugo site a file belongs to. This is asked at every key, so each folder's answer is kept, a «none» too, until
 * something happens that could change it.
 */
export class SiteRoots implements vscode.Disposable {
  /** By folder. */
  readonly #known = new Map<string, Promise<vscode.Uri | undefined>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watchers: vscode.Disposable[] = [];
  readonly #subscription: vscode.Disposable;
  #isAsking = false;

  /** Some answers are others now, or the workspace has other folders. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      this.#known.clear();
      this.#changed.fire();
    });
  }

  /** The root of the nearest Hugo site that holds `uri`. */
  rootOf(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    return this.#rootAround(folderUri(uri));
  }

  /** The sites of this window: the folders of the workspace that are Hugo sites. */
  async inWindow(): Promise<readonly vscode.Uri[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(
      folders.map(async ({ uri }) => {
        const root = await this.#rootAround(uri);
        return root?.path === uri.path.replace(/\/+$/, '') ? [uri] : [];
      }),
    );
    return found.flat();
  }

  #rootAround(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
    this.#watch();
    const key = folder.toString();
    const known = this.#known.get(key) ?? findRoot(folder);
    this.#known.set(key, known);
    return known;
  }

  /** Asks the disk again, and tells when it answers otherwise: most files that come and go are none of our business. */
  async #askAgain(): Promise<void> {
    if (this.#isAsking) return;
    this.#isAsking = true;
    // Files come in groups, one event after the other.
    await Promise.resolve();
    this.#isAsking = false;
    const before = [...this.#known];
    this.#known.clear();
    const isOther = await Promise.all(
      before.map(async ([key, answer]) => {
        const now = await this.#rootAround(vscode.Uri.parse(key));
        return now?.toString() !== (await answer)?.toString();
      }),
    );
    if (isOther.includes(true)) this.#changed.fire();
  }

  /** From the first question on: before it, nothing in the workspace is our business. */
  #watch(): void {
    if (this.#watchers.length > 0) return;
    const { workspace } = vscode;
    const askAgain = (): void => {
      this.#askAgain().catch(log.failed('looking for sites'));
    };
    for (const pattern of telling) {
      const watcher = workspace.createFileSystemWatcher(pattern, false, true, false);
      this.#watchers.push(watcher, watcher.onDidCreate(askAgain), watcher.onDidDelete(askAgain));
    }
    this.#watchers.push(
      // Whole folders, of which a watcher of files may not tell.
      workspace.onDidCreateFiles(askAgain),
      workspace.onDidRenameFiles(askAgain),
      workspace.onDidDeleteFiles(askAgain),
      // Outside the workspace nobody watches.
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (configName.test(uri.path)) askAgain();
      }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#subscription, ...this.#watchers).dispose();
  }
}

async function findRoot(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const path = await findSiteRoot(workspaceFileSystem(folder), folder.path);
  return path === undefined ? undefined : folder.with({ path });
}
