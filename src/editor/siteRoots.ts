import * as vscode from 'vscode';
import { findSiteRoot } from '../core/index.ts';
import { folderUri } from './paths.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** Hugo's configuration, at a site's root or in its `config` folder. */
const configFiles = '**/{hugo,config}.{toml,yaml,yml,json}';
const configName = /\/(?:hugo|config)\.(?:toml|ya?ml|json)$/;

/**
 * Which Hugo site a file belongs to. This is asked at every key, so each folder's answer is kept, a «none» too, until
 * something happens that could change it.
 */
export class SiteRoots implements vscode.Disposable {
  readonly #known = new Map<string, Promise<vscode.Uri | undefined>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable[] = [];

  /** The answers may be others now. */
  readonly onDidChange = this.#changed.event;

  /** The root of the nearest Hugo site that holds `uri`. */
  rootOf(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    this.#watch();
    const folder = folderUri(uri);
    const key = folder.toString();
    const known = this.#known.get(key) ?? findRoot(folder);
    this.#known.set(key, known);
    return known;
  }

  /** Asks the disk again next time. */
  forget(): void {
    if (this.#known.size === 0) return;
    this.#known.clear();
    this.#changed.fire();
  }

  /** From the first question on: before it, nothing in the workspace is our business. */
  #watch(): void {
    if (this.#subscriptions.length > 0) return;
    const { workspace } = vscode;
    const watcher = workspace.createFileSystemWatcher(configFiles, false, true, false);
    const forget = (): void => {
      this.forget();
    };
    this.#subscriptions.push(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidDelete(forget),
      // Whole folders, of which a watcher of files may not tell.
      workspace.onDidCreateFiles(forget),
      workspace.onDidRenameFiles(forget),
      workspace.onDidDeleteFiles(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
      // Outside the workspace nobody watches.
      workspace.onDidSaveTextDocument(({ uri }) => {
        if (configName.test(uri.path)) forget();
      }),
    );
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, ...this.#subscriptions).dispose();
  }
}

async function findRoot(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
  const path = await findSiteRoot(workspaceFileSystem(folder), folder.path);
  return path === undefined ? undefined : folder.with({ path });
}
