import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerCheckOnOpen } from '../../src/editor/checkOnOpen.ts';
import { registerCheckSite } from '../../src/editor/commands/checkSite.ts';
import { registerNewEventReport } from '../../src/editor/commands/newEventReport.ts';
import { registerRenumberEvents } from '../../src/editor/commands/renumberEvents.ts';
import { ConfigurationFiles } from '../../src/editor/configurationFile.ts';
import type { EventsNode } from '../../src/editor/eventItems.ts';
import { EventsView } from '../../src/editor/eventsView.ts';
import { SiteDiagnostics } from '../../src/editor/siteDiagnostics.ts';
import { Sites } from '../../src/editor/sites.ts';
import { SiteWriter } from '../../src/editor/siteWriter.ts';

/**
 * The parts of the extension that keep sites, in a window whose folders a test can change: the real one would start its
 * extensions anew.
 */
export class OtherWindow implements vscode.Disposable {
  readonly said: unknown[] = [];
  /** Watchers that were made and not disposed of. */
  readonly watched = new Set<string>();
  /** What the commands do here, by their names. */
  readonly commands = new Map<string, (argument?: unknown) => Promise<void>>();
  readonly tree = new FakeTree();
  readonly sites: Sites;
  readonly view: EventsView;
  readonly diagnostics: SiteDiagnostics;
  #folders: readonly vscode.Uri[] = [];
  readonly #changed = new vscode.EventEmitter<vscode.WorkspaceFoldersChangeEvent>();
  readonly #restore: (() => void)[] = [];
  readonly #parts: vscode.Disposable;

  constructor() {
    const { workspace, window, commands } = vscode;
    const { createFileSystemWatcher } = workspace;
    const { executeCommand } = commands;
    this.#replace(workspace, 'workspaceFolders', {
      get: () => this.#folders.map((uri, index) => asFolder(uri, index)),
    });
    this.#replace(workspace, 'onDidChangeWorkspaceFolders', { value: this.#changed.event });
    this.#replace(workspace, 'createFileSystemWatcher', {
      value: (pattern: vscode.GlobPattern, ...rest: boolean[]) => {
        const watcher = createFileSystemWatcher(pattern, ...rest);
        const { baseUri } = pattern as vscode.RelativePattern;
        // Those of single patterns are for the whole window.
        if (typeof pattern === 'string') return watcher;
        const key = `${String(baseUri)} ${String(Math.random())}`;
        this.watched.add(key);
        return Object.assign(Object.create(watcher) as vscode.FileSystemWatcher, {
          dispose: () => {
            this.watched.delete(key);
            watcher.dispose();
          },
        });
      },
    });
    this.#replace(window, 'createTreeView', { value: () => this.tree });
    this.#replace(commands, 'registerCommand', {
      value: (name: string, handler: (argument?: unknown) => Promise<void>) => {
        this.commands.set(name, handler);
        return new vscode.Disposable(() => undefined);
      },
    });
    this.#replace(commands, 'executeCommand', {
      value: (command: string, ...rest: unknown[]) => {
        if (command !== 'setContext') return executeCommand(command, ...rest);
        this.said.push(rest.join(' '));
        return Promise.resolve();
      },
    });
    this.sites = new Sites();
    this.view = new EventsView(this.sites);
    this.diagnostics = new SiteDiagnostics(this.sites);
    const writer = new SiteWriter(this.sites);
    this.#parts = vscode.Disposable.from(
      new ConfigurationFiles(this.sites),
      writer,
      registerCheckSite(this.sites, this.diagnostics),
      registerCheckOnOpen(this.sites, this.diagnostics),
      registerNewEventReport(this.sites),
      registerRenumberEvents(this.sites, writer),
      this.diagnostics,
      this.view,
      this.sites,
      this.#changed,
    );
  }

  setFolders(...folders: readonly vscode.Uri[]): void {
    const isIn = (list: readonly vscode.Uri[]) => (uri: vscode.Uri) => list.includes(uri);
    const removed = this.#folders.filter((uri) => !isIn(folders)(uri)).map(asFolder);
    const added = folders.filter((uri) => !isIn(this.#folders)(uri)).map(asFolder);
    this.#folders = folders;
    this.#changed.fire({ added, removed });
  }

  /** What the view shows, a line a row. */
  async rows(node?: EventsNode): Promise<readonly string[]> {
    const rows: string[] = [];
    for (const child of await this.view.getChildren(node)) {
      const { label, description } = await this.view.getTreeItem(child);
      assert.ok(typeof label === 'string');
      rows.push(`${label} | ${String(description ?? '')}`);
      if (child.kind === 'site') rows.push(...(await this.rows(child)).map((row) => `  ${row}`));
    }
    return rows;
  }

  dispose(): void {
    this.#parts.dispose();
    for (const restore of this.#restore) restore();
  }

  #replace(of: object, name: string, by: PropertyDescriptor): void {
    const original = Object.getOwnPropertyDescriptor(of, name);
    assert.ok(original);
    Object.defineProperty(of, name, { configurable: true, ...by });
    this.#restore.push(() => Object.defineProperty(of, name, original));
  }
}

/** What VS Code tells of the view. */
class FakeTree {
  readonly visible = false;
  readonly selection = [];
  readonly changed = {
    visibility: new vscode.EventEmitter<{ readonly visible: boolean }>(),
    expand: new vscode.EventEmitter<{ readonly element: EventsNode }>(),
    collapse: new vscode.EventEmitter<{ readonly element: EventsNode }>(),
  };
  readonly onDidChangeVisibility = this.changed.visibility.event;
  readonly onDidExpandElement = this.changed.expand.event;
  readonly onDidCollapseElement = this.changed.collapse.event;
  dispose(): void {
    // There is nothing.
  }
}

function asFolder(uri: vscode.Uri, index: number): vscode.WorkspaceFolder {
  return { uri, index, name: uri.path.slice(uri.path.lastIndexOf('/') + 1) };
}
