import * as vscode from 'vscode';
import {
  formatDay,
  nameOf,
  prompts,
  siteEvents,
  type ReportSummary,
  type Site,
  type SiteEvent,
} from '../core/index.ts';
import { say } from './language.ts';
import { log } from './log.ts';
import type { Sites } from './sites.ts';
import { workspaceSites } from './workspaceSites.ts';

/** What the view shows: a site where there are several, an event, a report of it. */
type Node =
  | { readonly kind: 'site'; readonly root: vscode.Uri }
  | { readonly kind: 'event'; readonly root: vscode.Uri; readonly site: Site; readonly event: SiteEvent }
  | { readonly kind: 'report'; readonly root: vscode.Uri; readonly site: Site; readonly report: ReportSummary };

const viewId = 'eventReport.events';

/** Tells package.json whether the view has a place: it is for sites only. */
async function announce(): Promise<void> {
  const hasSite = (await workspaceSites()).length > 0;
  await vscode.commands.executeCommand('setContext', 'eventReport.hasSite', hasSite);
}

/** The view **Events** in the Explorer: every event of the open sites, with its day, its languages and its problems. */
export class EventsView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #sites: Sites;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #kept = new Map<string, vscode.Disposable>();
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(sites: Sites) {
    this.#sites = sites;
    const refresh = (): void => {
      this.#changed.fire(undefined);
    };
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true }),
      sites.onDidChange(refresh),
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        announce().then(refresh, log.failed('looking for sites'));
      }),
      vscode.commands.registerCommand('eventReport.openBoth', openBoth),
    );
    announce().catch(log.failed('looking for sites'));
  }

  /** Asked by VS Code once the view can be seen, and never before. */
  async getChildren(node?: Node): Promise<Node[]> {
    if (node === undefined) {
      const roots = await workspaceSites();
      for (const root of roots) this.#keep(root);
      const [only] = roots;
      if (roots.length === 1 && only !== undefined) return this.#eventsIn(only);
      return roots.map((root) => ({ kind: 'site', root }));
    }
    switch (node.kind) {
      case 'site':
        return this.#eventsIn(node.root);
      case 'event':
        return node.event.reports.map((report) => ({ ...node, kind: 'report', report }));
      case 'report':
        return [];
    }
  }

  getTreeItem(node: Node): vscode.TreeItem {
    switch (node.kind) {
      case 'site':
        return new vscode.TreeItem(nameOf(node.root.path), vscode.TreeItemCollapsibleState.Expanded);
      case 'event':
        return eventItem(node);
      case 'report':
        return reportItem(node);
    }
  }

  async #eventsIn(root: vscode.Uri): Promise<Node[]> {
    const site = await this.#sites.siteAt(root);
    return siteEvents(site).map((event) => ({ kind: 'event', root, site, event }));
  }

  #keep(root: vscode.Uri): void {
    const key = root.toString();
    if (!this.#kept.has(key)) this.#kept.set(key, this.#sites.keep(root));
  }

  dispose(): void {
    vscode.Disposable.from(this.#changed, this.#subscriptions, ...this.#kept.values()).dispose();
  }
}

function eventItem({ root, site, event }: Node & { kind: 'event' }): vscode.TreeItem {
  const { folder, name, day, reports, missing } = event;
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  const number = folder.number === undefined ? '' : `${folder.number.section}.${folder.number.event} `;
  item.label = `${number}${name}`;
  item.id = vscode.Uri.joinPath(root, folder.path).toString();
  const facts = [day === undefined ? say(prompts.events.noDay, {}, site) : formatDay(day)];
  if (missing.length > 0) facts.push(say(prompts.events.missing, { languages: missing.join(', ') }, site));
  if (reports.every(({ notStarted }) => notStarted)) facts.push(say(prompts.events.notStarted, {}, site));
  item.description = facts.join(' · ');
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.contextValue = reports.length > 1 ? 'event translated' : 'event';
  item.accessibilityInformation = { label: `${item.label}, ${facts.join(', ')}` };
  // VS Code colours it, and counts its problems, as it does for the file.
  const [first] = reports;
  if (first !== undefined) item.resourceUri = vscode.Uri.joinPath(root, first.path);
  return item;
}

function reportItem({ root, report }: Node & { kind: 'report' }): vscode.TreeItem {
  const uri = vscode.Uri.joinPath(root, report.path);
  const item = new vscode.TreeItem(uri);
  item.label = nameOf(report.path);
  item.description = report.languageCode;
  item.contextValue = 'report';
  item.command = { command: 'vscode.open', title: '', arguments: [uri] };
  return item;
}

/** The report and its translation side by side. */
async function openBoth(node?: Node): Promise<void> {
  if (node?.kind !== 'event') return;
  const columns = [vscode.ViewColumn.One, vscode.ViewColumn.Two];
  for (const [index, report] of node.event.reports.slice(0, 2).entries()) {
    const uri = vscode.Uri.joinPath(node.root, report.path);
    const viewColumn = columns[index] ?? vscode.ViewColumn.Active;
    await vscode.window.showTextDocument(uri, { viewColumn, preview: false }).then(undefined, log.failed('opening'));
  }
}
