import * as vscode from 'vscode';
import {
  eventLabel,
  eventsViewMessages as messages,
  folderOf,
  formatDay,
  formatStatement,
  missingFrom,
  nameOf,
  prompts,
  state,
  type Language,
  type Message,
  type MessageData,
  type ReportSummary,
  type Site,
  type SiteEvent,
} from '../core/index.ts';
import { languageName } from './language.ts';
import { relativePath } from './paths.ts';

/** What the view of events shows: a site where there are several, an event, a report of it. Commands get it too. */
export type EventsNode = SiteNode | NoEventNode | EventNode | ReportNode;

/** One of several sites. */
export interface SiteNode {
  readonly kind: 'site';
  readonly root: vscode.Uri;
  /** Where its author has not decided yet. */
  isExpanded: boolean;
}

/** Below one of several sites that has no event yet; where it is the only one, package.json says what to do. */
export interface NoEventNode {
  readonly kind: 'none';
  readonly root: vscode.Uri;
  readonly language: Language;
}

/** The same object as long as there is the event, so that VS Code finds it again. */
export interface EventNode {
  readonly kind: 'event';
  readonly root: vscode.Uri;
  site: Site;
  event: SiteEvent;
  /** In which the event is told: settings are slow to read, and there may be a thousand events. */
  language: Language;
}

/** A report of an event. */
export interface ReportNode {
  readonly kind: 'report';
  readonly parent: EventNode;
  readonly report: ReportSummary;
}

/** The file that a node stands for: of an event its first report. */
export function fileOf(node: EventsNode | undefined): vscode.Uri | undefined {
  if (node?.kind === 'report') return vscode.Uri.joinPath(node.parent.root, node.report.path);
  const [first] = node?.kind === 'event' ? node.event.reports : [];
  return node?.kind === 'event' && first !== undefined ? vscode.Uri.joinPath(node.root, first.path) : undefined;
}

/** The root of the site to which a node belongs. */
export function rootOf(node: EventsNode | undefined): vscode.Uri | undefined {
  return node?.kind === 'report' ? node.parent.root : node?.root;
}

/** How a node is shown. */
export function itemOf(node: EventsNode): vscode.TreeItem {
  switch (node.kind) {
    case 'site': {
      const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
      const item = new vscode.TreeItem(nameOf(node.root.path), node.isExpanded ? Expanded : Collapsed);
      item.id = node.root.toString();
      item.description = folderAround(node.root);
      item.tooltip = node.root.fsPath;
      item.contextValue = 'site';
      return item;
    }
    case 'none':
      return noEventItem(node);
    case 'event':
      return eventItem(node);
    case 'report':
      return reportItem(node);
  }
}

/** `students/an-le` for `students/an-le/site`: sites are often called alike. */
function folderAround(root: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(root);
  return folderOf((folder && relativePath(folder.uri, root)) ?? '');
}

/** What to do, so that Enter and a click do it. */
function noEventItem({ root, language }: NoEventNode): vscode.TreeItem {
  const label = formatStatement(state(prompts.whyNotChecked.newReport), language);
  const item = new vscode.TreeItem(label);
  item.id = `${root.toString()}#none`;
  item.description = formatStatement(state(messages.noEvents), language);
  // A narrow view cuts the description off.
  item.tooltip = [label, item.description].join('\n');
  item.iconPath = new vscode.ThemeIcon('add');
  item.command = { command: 'eventReport.newEventReport', title: '', arguments: [root] };
  return item;
}

function eventItem(node: EventNode): vscode.TreeItem {
  const { folder, reports } = node.event;
  const label = eventLabel(node.event);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  const { day, languages, missing, problems } = factsOf(node);
  const facts = [...missing, ...problems];
  item.id = vscode.Uri.joinPath(node.root, folder.path).toString();
  item.description = [day, languages.codes, ...facts].join(' · ');
  item.tooltip = [label, day, languages.words, ...missingByName(node), ...problems].join('\n');
  item.iconPath = new vscode.ThemeIcon('calendar');
  item.contextValue = reports.length > 1 ? 'event translated' : 'event';
  item.accessibilityInformation = { label: [label, day, languages.words, ...facts].join(', ') };
  const file = fileOf(node);
  if (file !== undefined) {
    // VS Code colours it, and counts its problems, as it does for the file.
    item.resourceUri = file;
    item.command = { command: 'vscode.open', title: '', arguments: [file] };
  }
  return item;
}

/** As much of an event as tells whether there is something to do. */
interface EventFacts {
  readonly day: string;
  readonly languages: {
    /** `en vi`, for the eye. */
    readonly codes: string;
    /** `languages: English, Vietnamese`, to be read out. */
    readonly words: string;
  };
  readonly missing: readonly string[];
  readonly problems: readonly string[];
}

function factsOf({ root, event, language }: EventNode): EventFacts {
  const say = (message: Message, data: MessageData = {}): string => formatStatement(state(message, data), language);
  const { day, reports } = event;
  const codes = [...new Set(reports.map(({ languageCode }) => languageCode))];
  const count = reports.reduce((sum, { path }) => sum + problemCount(vscode.Uri.joinPath(root, path)), 0);
  return {
    day: day === undefined ? say(messages.noDay) : formatDay(day),
    languages: {
      codes: codes.join(' '),
      words: say(messages.languages, { languages: codes.map((code) => languageName(code, language)).join(', ') }),
    },
    missing: missingFrom(event).map((statement) => formatStatement(statement, language)),
    problems: count > 0 ? [say(messages.problems, { count })] : [],
  };
}

/** What is missing, with the headings of the sections: there is room for them. */
function missingByName({ site, event, language }: EventNode): readonly string[] {
  const { kinds } = site.configuration.sections;
  const headingOf = (kind: string): string => kinds.find(({ name }) => name === kind)?.words[language].heading ?? kind;
  return missingFrom(event, headingOf).map((statement) => formatStatement(statement, language));
}

/** Problems that were found in a file, hints apart: in a closed one once its site was checked. */
function problemCount(uri: vscode.Uri): number {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, severity }) => source === 'Event Report' && severity !== vscode.DiagnosticSeverity.Hint).length;
}

function reportItem(node: ReportNode): vscode.TreeItem {
  const uri = vscode.Uri.joinPath(node.parent.root, node.report.path);
  const item = new vscode.TreeItem(uri);
  item.id = uri.toString();
  item.label = nameOf(node.report.path);
  item.description = node.report.languageCode;
  item.contextValue = 'report';
  item.command = { command: 'vscode.open', title: '', arguments: [uri] };
  return item;
}
