import * as vscode from 'vscode';
import { inOneStep } from '../core/index.ts';
import { itemOf, type EventNode, type EventsNode, type SiteNode } from './eventItems.ts';
import { log } from './log.ts';
import type { ShownSite } from './shownSite.ts';
import { ShownSites } from './shownSites.ts';
import type { Sites } from './sites.ts';

const viewId = 'eventReport.events';
/** Changes come in groups, while a site is checked say. */
const delay = 250;
/** When more events have changed, the whole tree is asked for again. */
const most = 50;
/** Sites that are expanded, and hence read, without being asked for: a mentor's folder holds dozens. */
const mostExpanded = 3;

/** The view **Events** in the Explorer: every event of the open sites, with what it lacks and its problems. */
export class EventsView implements vscode.TreeDataProvider<EventsNode>, vscode.Disposable {
  readonly #sites: Sites;
  readonly #changed = new vscode.EventEmitter<EventNode[] | undefined>();
  readonly #shown: ShownSites;
  readonly #view: vscode.TreeView<EventsNode>;
  readonly #subscriptions: vscode.Disposable;
  #roots: Promise<readonly vscode.Uri[]> = Promise.resolve([]);
  /** What is to be shown anew; `undefined` for everything. */
  #stale: Set<EventNode> | undefined = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** True once the view was seen and is no longer. */
  #isHidden = false;
  /** True while the open report is in none of the events that were read: the view has just opened, or there is a new one. */
  #awaitsEvent = false;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(sites: Sites) {
    this.#sites = sites;
    this.#shown = new ShownSites(sites);
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    const reveal = (): void => {
      this.#reveal();
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#view,
      sites.onDidChange(({ root }) => {
        if (root === undefined) this.#followRoots();
        const shown = root && this.#shown.at(root);
        if (shown?.isHeld === true) this.#compare(shown).catch(log.failed('reading the events'));
      }),
      sites.onDidRead(({ root }) => {
        // It may lie too deep to be found, and is the window's from now on.
        if (this.#shown.at(root) === undefined) this.#followRoots();
      }),
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.#refresh(this.#shown.eventOf(uri));
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport.language')) this.#refreshAll();
      }),
      vscode.window.onDidChangeActiveTextEditor(reveal),
      this.#view.onDidChangeVisibility(({ visible }) => {
        this.#followVisibility(visible);
      }),
      this.#view.onDidExpandElement(({ element }) => {
        if (element.kind === 'site') this.#hold(element).catch(log.failed('reading the events'));
      }),
      this.#view.onDidCollapseElement(({ element }) => {
        if (element.kind === 'site') this.#shown.at(element.root)?.letGo();
      }),
    );
    this.#followRoots();
  }

  /** Asked by VS Code once the view can be seen, and never before. */
  async getChildren(node?: EventsNode): Promise<EventsNode[]> {
    switch (node?.kind) {
      case undefined: {
        const shown = (await this.#readRoots()).map((root) => this.#shown.add(root));
        const [only, ...others] = shown;
        if (only !== undefined && others.length === 0) return this.#eventsIn(only);
        for (const each of shown) each.node.isExpanded = shown.length <= mostExpanded;
        return shown.map((each) => each.node);
      }
      case 'site': {
        const shown = this.#shown.at(node.root);
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
    return isBelow ? this.#shown.at(node.root)?.node : undefined;
  }

  async #eventsIn(shown: ShownSite | undefined): Promise<EventNode[]> {
    if (shown === undefined) return [];
    shown.hold();
    await this.#update(shown);
    if (this.#isHidden) shown.letGo();
    if (this.#awaitsEvent) this.#revealSoon();
    return shown.events;
  }

  /** The sites of the window, one question after the other; whatever else was shown is let go. */
  #readRoots(): Promise<readonly vscode.Uri[]> {
    const mine = this.#roots.then(async () => {
      const roots = await this.#sites.inWindow();
      this.#shown.retain(roots);
      return roots;
    });
    this.#roots = mine.catch(() => []);
    return mine;
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

  /** The events of a site come into sight again, which VS Code may still have and not ask for. */
  async #hold({ root }: SiteNode): Promise<void> {
    const shown = this.#shown.at(root);
    if (shown === undefined || shown.isHeld) return;
    shown.hold();
    await this.#compare(shown);
  }

  /** What nobody sees is neither read nor watched. Once it is seen again, VS Code asks for what is expanded. */
  #followVisibility(isVisible: boolean): void {
    if (isVisible && this.#isHidden) this.#refreshAll();
    this.#isHidden = !isVisible;
    if (isVisible) this.#reveal();
    else this.#shown.letGo();
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
    const node = uri && this.#shown.eventOf(uri);
    this.#awaitsEvent = node === undefined;
    if (!this.#view.visible || uri === undefined) return false;
    const failed = log.failed('showing the open report among the events');
    if (node === undefined) {
      this.#lookFor(uri).catch(failed);
      return false;
    }
    // One of the event's reports may have been selected, and the event with it.
    const isSelected = this.#view.selection.some(
      (each) => each === node || (each.kind === 'report' && each.parent === node),
    );
    if (isSelected) return false;
    this.#view.reveal(node, { select: true, focus: false }).then(undefined, failed);
    return true;
  }

  /** The open report may be of a site that is collapsed, and hence not read. */
  async #lookFor(uri: vscode.Uri): Promise<void> {
    const shown = this.#shown.around(uri);
    if (shown === undefined || shown.isHeld) return;
    await this.#hold(shown.node);
    if (this.#shown.eventOf(uri) === undefined) shown.letGo();
    else this.#revealSoon();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#shown.letGo();
    vscode.Disposable.from(this.#changed, this.#subscriptions).dispose();
  }
}
