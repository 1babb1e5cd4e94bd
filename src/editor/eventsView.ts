import * as vscode from 'vscode';
import { inOneStep } from '../core/index.ts';
import { fileOf, itemOf, type EventNode, type EventsNode } from './eventItems.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import { ShownSite } from './shownSite.ts';
import type { Sites } from './sites.ts';
import { workspaceSites } from './workspaceSites.ts';

const viewId = 'eventReport.events';
/** Changes come in groups, while a site is checked say. */
const delay = 250;
/** When more events have changed, the whole tree is asked for again. */
const most = 50;

/** Tells package.json whether the view has a place: it is for sites only. */
async function announce(): Promise<void> {
  const hasSite = (await workspaceSites()).length > 0;
  await vscode.commands.executeCommand('setContext', 'eventReport.hasSite', hasSite);
}

/** The view **Events** in the Explorer: every event of the open sites, with what it lacks and its problems. */
export class EventsView implements vscode.TreeDataProvider<EventsNode>, vscode.Disposable {
  readonly #sites: Sites;
  readonly #changed = new vscode.EventEmitter<EventNode[] | undefined>();
  readonly #shown = new Map<string, ShownSite>();
  readonly #view: vscode.TreeView<EventsNode>;
  readonly #subscriptions: vscode.Disposable;
  /** What is to be shown anew; `undefined` for everything. */
  #stale: Set<EventNode> | undefined = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True while the open report is in none of the events that were read: the view has just opened, or there is a new one. */
  #awaitsEvent = false;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(sites: Sites) {
    this.#sites = sites;
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    const reveal = (): void => {
      this.#reveal();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      sites.onDidChange(({ root }) => {
        for (const shown of this.#shown.values()) {
          if (root === undefined || root.toString() === shown.node.root.toString()) {
            this.#compare(shown).catch(log.failed('reading the events'));
          }
        }
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#refresh(this.#nodeOf(uri));
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        announce().then(() => {
          this.#refreshAll();
        }, log.failed('looking for sites'));
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport.language')) this.#refreshAll();
      }),
      vscode.window.onDidChangeActiveTextEditor(reveal),
      this.#view.onDidChangeVisibility(reveal),
      vscode.commands.registerCommand('eventReport.openEvent', openEvent),
      vscode.commands.registerCommand('eventReport.openBoth', openBoth),
      vscode.commands.registerCommand('eventReport.insertPhotosOfEvent', (node?: EventsNode) =>
        vscode.commands.executeCommand('eventReport.insertPhotos', fileOf(node)),
      ),
    );
    announce().catch(log.failed('looking for sites'));
  }

  /** Asked by VS Code once the view can be seen, and never before. */
  async getChildren(node?: EventsNode): Promise<EventsNode[]> {
    switch (node?.kind) {
      case undefined: {
        const shown = (await workspaceSites()).map((root) => this.#show(root));
        const [only, ...others] = shown;
        return only !== undefined && others.length === 0 ? this.#eventsIn(only) : shown.map((each) => each.node);
      }
      case 'site':
        return this.#eventsIn(this.#show(node.root));
      case 'event':
        return node.event.reports.map((report) => ({ kind: 'report', parent: node, report }));
      case 'report':
        return [];
    }
  }

  /** A thousand events are asked for at once. */
  getTreeItem(node: EventsNode): Promise<vscode.TreeItem> {
    return this.#sites.inTurn(inOneStep(() => itemOf(node)));
  }

  /** VS Code asks for it when a node is to be revealed. */
  getParent(node: EventsNode): EventsNode | undefined {
    if (node.kind === 'report') return node.parent;
    return node.kind === 'event' && this.#shown.size > 1 ? this.#show(node.root).node : undefined;
  }

  async #eventsIn(shown: ShownSite): Promise<EventNode[]> {
    const site = await this.#sites.siteAt(shown.node.root);
    await this.#sites.inTurn(inOneStep(() => shown.update(site)));
    if (this.#awaitsEvent) this.#revealSoon();
    return shown.events;
  }

  #show(root: vscode.Uri): ShownSite {
    const key = root.toString();
    const shown = this.#shown.get(key) ?? new ShownSite(root, this.#sites.keep(root));
    this.#shown.set(key, shown);
    return shown;
  }

  /** Finds out which of the events that are shown have changed. */
  async #compare(shown: ShownSite): Promise<void> {
    const site = await this.#sites.siteAt(shown.node.root);
    const changed = await this.#sites.inTurn(inOneStep(() => shown.update(site)));
    if (changed === undefined) this.#refreshAll();
    else for (const node of changed) this.#refresh(node);
  }

  #refresh(node: EventNode | undefined): void {
    if (node === undefined) return;
    this.#stale?.add(node);
    this.#refreshSoon();
  }

  #refreshAll(): void {
    this.#stale = undefined;
    this.#refreshSoon();
  }

  #refreshSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const stale = this.#stale;
      this.#stale = new Set();
      this.#changed.fire(stale === undefined || stale.size > most ? undefined : [...stale]);
    }, delay);
  }

  /** VS Code forgets what it shall select while it is still fetching the events; it says nothing when it has them. */
  #revealSoon(attempts = 20): void {
    setTimeout(() => {
      if (this.#reveal() && attempts > 1) this.#revealSoon(attempts - 1);
    }, delay);
  }

  /** Selects the event of the open report, and the caret stays where it is; false when there is nothing to select. */
  #reveal(): boolean {
    const uri = vscode.window.activeTextEditor?.document.uri;
    const node = uri && this.#nodeOf(uri);
    this.#awaitsEvent = node === undefined;
    if (!this.#view.visible || node === undefined) return false;
    // Whoever has chosen a language of the event has it selected already.
    const isSelected = this.#view.selection.some(
      (each) => each === node || (each.kind === 'report' && each.parent === node),
    );
    if (isSelected) return false;
    const failed = log.failed('showing the open report among the events');
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, failed);
    return true;
  }

  #nodeOf(uri: vscode.Uri): EventNode | undefined {
    for (const shown of this.#shown.values()) {
      const path = relativePath(shown.node.root, uri);
      if (path !== undefined) return shown.eventOf(path);
    }
    return undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#changed, this.#subscriptions, ...this.#shown.values()).dispose();
  }
}

async function openEvent(node?: EventsNode): Promise<void> {
  const file = fileOf(node);
  if (file !== undefined) await vscode.commands.executeCommand('vscode.open', file, { preview: false });
}

/** The report and its translation side by side. */
async function openBoth(node?: EventsNode): Promise<void> {
  if (node?.kind !== 'event') return;
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  for (const [index, report] of node.event.reports.slice(0, 2).entries()) {
    const uri = vscode.Uri.joinPath(node.root, report.path);
    const viewColumn = columns[index] ?? vscode.ViewColumn.Active;
    await vscode.window.showTextDocument(uri, { viewColumn, preview: false }).then(undefined, log.failed('opening'));
  }
}
