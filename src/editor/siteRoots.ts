import * as vscode from 'vscode';
import { findSiteRoot, findSitesIn } from '../core/index.ts';
import { log } from './log.ts';
import { folderUri, relativePath } from './paths.ts';
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

/** How deep sites are looked for below a folder of the workspace. */
const levels = { onDisk: 2, elsewhere: 1 };

/**
 * Which Hugo site a file belongs to, and which sites the window has. The former is asked at every key, so each folder's
 * answer is kept, a «none» too, until something happens that could change it.
 */
export class SiteRoots implements vscode.Disposable {
  /** By folder. */
  readonly #known = new Map<string, Promise<vscode.Uri | undefined>>();
  /** The sites that were found in the folders of the workspace. */
  #found: Promise<readonly vscode.Uri[]> | undefined;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watchers: vscode.Disposable[] = [];
  readonly #subscription: vscode.Disposable;
  #isAsking = false;
  #asking: Promise<void> = Promise.resolve();

  /** Some answers are others now, or the workspace has other folders. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#subscription = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      this.#forget();
      this.#changed.fire();
    });
  }

  /** The root of the nearest Hugo site that holds `uri`. */
  rootOf(uri: vscode.Uri): Promise<vscode.Uri | undefined> {
    return this.#rootAround(folderUri(uri));
  }

  /**
   * The sites of this window: the folders of the workspace that are Hugo sites, those a little below the others, and
   * those farther below of which a file was asked for.
   */
  async inWindow(): Promise<readonly vscode.Uri[]> {
    const found = await (this.#found ??= this.#findInFolders());
    const asked = await Promise.all(this.#known.values());
    const others = asked.filter((root) => root !== undefined).filter((root) => isBelowWorkspace(root, found));
    const all = [...found, ...others.sort((a, b) => (a.path < b.path ? -1 : 1))];
    return [...new Map(all.map((root) => [root.toString(), root])).values()];
  }

  #rootAround(folder: vscode.Uri): Promise<vscode.Uri | undefined> {
    this.#watch();
    const key = folder.toString();
    const known = this.#known.get(key) ?? findRoot(folder);
    this.#known.set(key, known);
    return known;
  }

  async #findInFolders(): Promise<readonly vscode.Uri[]> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(
      folders.map(async ({ uri }) => {
        this.#watch();
        // Elsewhere each folder may be fetched over a network.
        const depth = uri.scheme === 'file' ? levels.onDisk : levels.elsewhere;
        const paths = await findSitesIn(workspaceFileSystem(uri), uri.path, depth);
        return paths.map((path) => uri.with({ path }));
      }),
    );
    return found.flat();
  }

  #forget(): void {
    this.#known.clear();
    this.#found = undefined;
  }

  /** Asks the disk again, once for files that come in groups, one event after the other. */
  #askAgain(): void {
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.#asking = this.#asking
      .then(() => {
        this.#isAsking = false;
        return this.#compare();
      })
      .catch(log.failed('looking for sites'));
  }

  /** Tells when the disk answers otherwise: most files that come and go are none of our business. */
  async #compare(): Promise<void> {
    const [known, found] = [[...this.#known], this.#found];
    this.#forget();
    const areOther = await Promise.all(
      known.map(async ([key, answer]) => isOther([await answer], [await this.#rootAround(vscode.Uri.parse(key))])),
    );
    const foundNow = found && (this.#found ??= this.#findInFolders());
    if (areOther.includes(true) || isOther((await found) ?? [], (await foundNow) ?? [])) this.#changed.fire();
  }

  /** From the first question on: before it, nothing in the workspace is our business. */
  #watch(): void {
    if (this.#watchers.length > 0) return;
    const { workspace } = vscode;
    const askAgain = (): void => {
      this.#askAgain();
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

/** True for what lies in a folder of the workspace and in none of `sites`. */
function isBelowWorkspace(root: vscode.Uri, sites: readonly vscode.Uri[]): boolean {
  const holds = (folder: vscode.Uri): boolean => relativePath(folder, root) !== undefined;
  return (vscode.workspace.workspaceFolders ?? []).some(({ uri }) => holds(uri)) && !sites.some(holds);
}

function isOther(before: readonly (vscode.Uri | undefined)[], now: readonly (vscode.Uri | undefined)[]): boolean {
  return before.map(String).join('\n') !== now.map(String).join('\n');
}
