import * as vscode from 'vscode';
import { nameOf, prompts, type Site } from '../../core/index.ts';
import { say } from '../language.ts';
import { log } from '../log.ts';
import { exists, folderUri } from '../paths.ts';

/**
 * How long to leave an empty folder alone after the last thing that happened in it, in milliseconds. The Explorer reads
 * a folder half a second after a file appeared there, and complains to the author of one that is gone meanwhile
 * (VS Code's explorerService.ts).
 */
const untilExplorerHasRead = 2000;

/** A file that was created, with its text. */
export interface CreatedFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/**
 * Completes VS Code's undo of created files, which leaves their folders behind and deletes what another program wrote
 * into them. (When a file was edited inside VS Code, it refuses and says so itself.) Knows the last creation only.
 */
export class CreatedFiles implements vscode.Disposable {
  #last: Creation | undefined;
  readonly #subscriptions = vscode.Disposable.from(
    // Undo does not announce what it deletes; a deletion by hand is announced.
    vscode.workspace.onWillDeleteFiles(({ files }) => {
      if (this.#last?.holds(files) === true) this.#forget();
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      if (this.#last?.holds(files) === true) this.#last.undone().catch(log.failed('completing undo'));
    }),
  );

  /** `newFolders` are those that did not exist before, the outermost first. */
  remember(files: readonly CreatedFile[], newFolders: readonly vscode.Uri[], site: Site): void {
    this.#forget();
    this.#last = new Creation(files, newFolders, site);
  }

  #forget(): void {
    this.#last?.dispose();
    this.#last = undefined;
  }

  dispose(): void {
    this.#forget();
    this.#subscriptions.dispose();
  }
}

/** The folders of `files` that do not exist, the outermost first. */
export async function missingFolders(files: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const missing = new Map<string, vscode.Uri>();
  for (const file of files) {
    let folder = folderUri(file);
    while (folder.path !== '/' && !missing.has(folder.toString()) && !(await exists(folder))) {
      missing.set(folder.toString(), folder);
      folder = folderUri(folder);
    }
  }
  return [...missing.values()].sort((a, b) => a.path.length - b.path.length);
}

class Creation implements vscode.Disposable {
  readonly #files: readonly CreatedFile[];
  readonly #folders: readonly vscode.Uri[];
  readonly #site: Site;
  readonly #watchers: readonly vscode.FileSystemWatcher[];
  /** What another program has written since, by address. */
  readonly #foreign = new Map<string, string>();
  #tidying: ReturnType<typeof setTimeout> | undefined;

  constructor(files: readonly CreatedFile[], folders: readonly vscode.Uri[], site: Site) {
    this.#site = site;
    this.#files = files;
    this.#folders = folders;
    this.#watchers = files.map(({ uri }) => {
      const pattern = new vscode.RelativePattern(folderUri(uri), nameOf(uri.path));
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      const happened = (): void => {
        if (this.#tidying !== undefined) this.#tidySoon();
      };
      watcher.onDidCreate(happened);
      watcher.onDidDelete(happened);
      watcher.onDidChange(() => {
        this.#look(uri).catch(log.failed(`reading ${uri.path}`));
      });
      return watcher;
    });
  }

  holds(uris: readonly vscode.Uri[]): boolean {
    return uris.some((uri) => this.#files.some((file) => file.uri.toString() === uri.toString()));
  }

  async undone(): Promise<void> {
    for (const { uri } of this.#files) {
      const text = this.#foreign.get(uri.toString());
      if (text !== undefined && !(await exists(uri))) offerBack(uri, text, this.#site);
    }
    this.#tidySoon();
  }

  #tidySoon(): void {
    clearTimeout(this.#tidying);
    this.#tidying = setTimeout(() => {
      this.#tidying = undefined;
      this.#tidy().catch(log.failed('deleting empty folders'));
    }, untilExplorerHasRead);
  }

  async #tidy(): Promise<void> {
    for (const folder of [...this.#folders].reverse()) await deleteIfEmpty(folder);
  }

  async #look(uri: vscode.Uri): Promise<void> {
    const key = uri.toString();
    // What is open is VS Code's to guard: its own undo knows of the change.
    if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === key)) return;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    if (this.#files.some((file) => file.uri.toString() === key && file.text !== text)) this.#foreign.set(key, text);
  }

  dispose(): void {
    clearTimeout(this.#tidying);
    vscode.Disposable.from(...this.#watchers).dispose();
  }
}

function offerBack(uri: vscode.Uri, text: string, site: Site): void {
  const bringBack = say(prompts.undone.bringBack, site);
  const path = vscode.workspace.asRelativePath(uri, false);
  const message = say(prompts.undone.changedOutside, site, { path });
  const write = async (answer: string | undefined): Promise<void> => {
    if (answer !== bringBack || (await exists(uri))) return;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  };
  vscode.window
    .showWarningMessage(message, bringBack)
    .then(write)
    .then(undefined, log.failed(`writing ${uri.path}`));
}

async function deleteIfEmpty(folder: vscode.Uri): Promise<void> {
  if (!(await exists(folder))) return;
  const entries = await vscode.workspace.fs.readDirectory(folder);
  if (entries.length === 0) await vscode.workspace.fs.delete(folder, { recursive: false });
}
