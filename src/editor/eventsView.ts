import * as vscode from 'vscode';
import { inOneStep, siteEvents, type Site } from '../core/index.ts';
import { itemOf, type EventNode, type EventsNode } from './eventItems.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import { ShownSite } from './shownSite.ts';
import type { Sites } from './sites.ts';

const viewId = 'eventReport.events';
/** Changes come in groups, while a site is checked say. */
const delay = 250;
/** When more events have changed, the whole tree is asked for again. */
const most = 50;

/** The view **Events** in the Explorer: every event of the open sites, with what it lacks and its problems. */
export class EventsView implements vscode.TreeDataProvider<EventsNode>, vscode.Disposable {
  readonly #sites: Sites;
  readonly #changed = new vscode.EventEmitter<EventNode[] | undefined>();
  readonly #shown = new Map<string, ShownSite>();
  /** Sites with events below a folder of the workspace, as in a mentor's: from when a file of theirs is opened. */
  readonly #below = new Map<string, vscode.Uri>();
  readonly #view: vscode.TreeView<EventsNode>;
  readonly #subscriptions: vscode.Disposable;
  #roots: Promise<readonly vscode.Uri[]> = Promise.resolve([]);
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
        if (root === undefined) this.#followRoots();
        const shown = root && this.#shown.get(root.toString());
        if (shown !== undefined) this.#compare(shown).catch(log.failed('reading the events'));
      }),
      sites.onDidRead(({ root, site }) => {
        this.#notice(root, site);
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#refresh(this.#nodeOf(uri));
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport.language')) this.#refreshAll();
      }),
      vscode.window.onDidChangeActiveTextEditor(reveal),
      this.#view.onDidChangeVisibility(reveal),
    );
    this.#followRoots();
  }

  /** Asked by VS Code once the view can be seen, and never before. */
  async getChildren(node?: EventsNode): Promise<EventsNode[]> {
    switch (node?.kind) {
      case undefined: {
        const shown = (await this.#readRoots()).map((root) => this.#show(root));
        const [only, ...others] = shown;
        return only !== undefined && others.length === 0 ? this.#eventsIn(only) : shown.map((each) => each.node);
      }
      case 'site': {
        const shown = this.#shown.get(node.root.toString());
        const events = await this.#eventsIn(shown);
        return shown !== undefined && events.length === 0 ? [shown.noEvent] : events;
      }
      case 'event':
        return node.event.reports.map((report) => ({ kind: 'report', parent: node, report }));
      case 'none':
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
    const isBelow = (node.kind === 'event' || node.kind === 'none') && this.#shown.size > 1;
    return isBelow ? this.#shown.get(node.root.toString())?.node : undefined;
  }

  async #eventsIn(shown: ShownSite | undefined): Promise<EventNode[]> {
    if (shown === undefined) return [];
    await this.#update(shown);
    if (this.#awaitsEvent) this.#revealSoon();
    return shown.events;
  }

  /** The sites of the workspace, one question after the other; whatever else was shown is let go. */
  #readRoots(): Promise<readonly vscode.Uri[]> {
    const mine = this.#roots.then(async () => {
      const open = await this.#sites.inWindow();
      const roots = [...open, ...(await this.#readBelow())];
      const keys = roots.map(String);
      for (const [key, shown] of this.#shown) {
        if (keys.includes(key)) continue;
        this.#shown.delete(key);
        shown.dispose();
      }
      return roots;
    });
    this.#roots = mine.catch(() => []);
    return mine;
  }

  /** Looks for no sites below the folders of the workspace, which may be anything, but notices those that are read. */
  #notice(root: vscode.Uri, site: Site): void {
    const key = root.toString();
    if (this.#below.has(key) || !isBelowWorkspace(root) || siteEvents(site).length === 0) return;
    this.#below.set(key, root);
    this.#followRoots();
  }

  /** Those that were noticed and are still there, by their paths. */
  async #readBelow(): Promise<readonly vscode.Uri[]> {
    for (const [key, root] of this.#below) {
      const found = isBelowWorkspace(root) ? await this.#sites.rootOf(vscode.Uri.joinPath(root, 'content')) : undefined;
      if (found?.toString() !== key) this.#below.delete(key);
    }
    return [...this.#below.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** Sites may have come or gone. Tells package.json whether the view has a place: it is for sites only. */
  #followRoots(): void {
    this.#readRoots()
      .then((roots) => {
        this.#refreshAll();
        return vscode.commands.executeCommand('setContext', 'eventReport.hasSite', roots.length > 0);
      })
      .catch(log.failed('looking for sites'));
  }

  #show(root: vscode.Uri): ShownSite {
    const key = root.toString();
    const shown = this.#shown.get(key) ?? new ShownSite(root, () => this.#sites.keep(root));
    this.#shown.set(key, shown);
    shown.hold();
    return shown;
  }

  /** Finds out which of the events that are shown have changed. */
  async #compare(shown: ShownSite): Promise<void> {
    const changed = await this.#update(shown);
    if (changed === undefined) this.#refreshAll();
    else for (const node of changed) this.#refresh(node);
  }

  async #update(shown: ShownSite): Promise<readonly EventNode[] | undefined> {
    const site = await this.#sites.siteAt(shown.node.root);
    return this.#sites.inTurn(inOneStep(() => shown.update(site)));
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
    // One of the event's reports may have been selected, and the event with it.
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
      const node = path === undefined ? undefined : shown.eventOf(path);
      if (node !== undefined) return node;
    }
    return undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#changed, this.#subscriptions, ...this.#shown.values()).dispose();
  }
}

/** True for what lies in a folder of the workspace and is none itself. */
function isBelowWorkspace(uri: vscode.Uri): boolean {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (
    folders.some((folder) => relativePath(folder.uri, uri) !== undefined) &&
    folders.every((folder) => folder.uri.toString() !== uri.toString())
  );
}
