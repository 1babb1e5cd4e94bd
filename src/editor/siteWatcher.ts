import * as vscode from 'vscode';
import { isHugoTemplatePath, joinPath, walkFolders, type PathChange } from '../core/index.ts';
import { relativePath, typeAt } from './paths.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** What builds write, and what no report depends on. */
const ignored = /^(?:public|resources|node_modules|\.git|\.hugo_build\.lock|\.event-report\.journal)(?:\/|$)/;
/** What decides how everything else is read. */
const setting = /^(?:config(?:\/.+)?|(?:hugo|config)\.(?:toml|ya?ml|json)|\.event-report\.json)$/;
/** Changes come in groups, when files are copied or a branch is changed: they are told once they have stopped. */
const delay = 200;
/** When so many files have changed, reading the folder again costs less than asking for each of them. */
const most = 200;

/** What has changed: paths relative to the site's root, or `undefined` for what can be anything. */
export type ChangedPaths = ReadonlySet<string> | undefined;

/** Watches the folder of a site. */
export class SiteWatcher implements vscode.Disposable {
  readonly #root: vscode.Uri;
  readonly #onChange: (paths: ChangedPaths) => void;
  readonly #watcher: vscode.FileSystemWatcher;
  readonly #paths = new Set<string>();
  #isAll = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: vscode.Uri, onChange: (paths: ChangedPaths) => void) {
    this.#root = root;
    this.#onChange = onChange;
    this.#watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(root, '**'));
    const note = (uri: vscode.Uri): void => {
      this.#note(uri);
    };
    this.#watcher.onDidCreate(note);
    this.#watcher.onDidDelete(note);
    this.#watcher.onDidChange(note);
  }

  #note(uri: vscode.Uri): void {
    const path = relativePath(this.#root, uri);
    if (path !== undefined && ignored.test(path)) return;
    if (path === undefined || setting.test(path) || isHugoTemplatePath(path)) this.#isAll = true;
    else this.#paths.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const paths = this.#isAll || this.#paths.size > most ? undefined : new Set(this.#paths);
      this.#isAll = false;
      this.#paths.clear();
      this.#onChange(paths);
    }, delay);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#watcher.dispose();
  }
}

/** What there is now at `paths` of the site at `root`, whatever was told of them; of a folder, everything in it. */
export async function lookAt(root: vscode.Uri, paths: ReadonlySet<string>): Promise<readonly PathChange[]> {
  return (await Promise.all([...paths].map((path) => lookAtOne(root, path)))).flat();
}

async function lookAtOne(root: vscode.Uri, path: string): Promise<readonly PathChange[]> {
  const type = await typeAt(vscode.Uri.joinPath(root, path));
  if (type === undefined) return [{ path, now: 'none' }];
  if ((type & vscode.FileType.Directory) === 0) return [{ path, now: 'file' }];
  const tree = await walkFolders(workspaceFileSystem(root), root.path, [path]);
  return [...tree].flatMap(([folder, entries]): PathChange[] => {
    const files = entries.filter(({ isFolder }) => !isFolder).map(({ name }) => joinPath(folder, name));
    return [{ path: folder, now: 'folder' }, ...files.map((file) => ({ path: file, now: 'file' as const }))];
  });
}
