import * as vscode from 'vscode';
import { Delays } from './delays.ts';
import { log } from './log.ts';
import { isMarkdownFile, type OpenReports } from './openReports.ts';
import { exists, relativePath } from './paths.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import type { Sites } from './sites.ts';
import { hasTab, showsInTab } from './tabs.ts';

/** How long the author must have stopped typing. */
const delay = 250;

/** Keeps the problems of the open reports current: after the last key, at once when one is opened or saved. */
export class Diagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('event-report');
  readonly #delays = new Delays();
  /** Documents that were saved since their problems were told. */
  readonly #saved = new Set<string>();
  readonly #reports: OpenReports;
  readonly #subscriptions: vscode.Disposable[];

  constructor(reports: OpenReports, sites: Pick<Sites, 'onDidChange'>) {
    this.#reports = reports;
    const { workspace } = vscode;
    this.#subscriptions = [
      workspace.onDidOpenTextDocument((document) => {
        this.#soon(document, 0);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.#saved.add(document.uri.toString());
        this.#soon(document, 0);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && checksOnType()) this.#soon(document, delay);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.#drop(uri);
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
        this.#followTabs(opened);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        this.#clear(files);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        this.#clear(files.map(({ oldUri }) => oldUri));
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport')) this.#all();
      }),
      sites.onDidChange(({ root }) => {
        this.#all(root);
      }),
    ];
    this.#all();
  }

  /** Checks every open document, or those of one site. */
  #all(root?: vscode.Uri): void {
    for (const document of vscode.workspace.textDocuments) {
      if (root !== undefined && relativePath(root, document.uri) === undefined) continue;
      if (checksOnType() || !document.isDirty) this.#soon(document, 0);
    }
  }

  /** A document can outlive its tab, and be there before it. */
  #followTabs(opened: readonly vscode.Tab[]): void {
    for (const document of vscode.workspace.textDocuments) {
      if (opened.some((tab) => showsInTab(tab, document.uri))) this.#soon(document, 0);
    }
    this.#collection.forEach((uri) => {
      if (!hasTab(uri)) this.#drop(uri);
    });
  }

  #soon(document: vscode.TextDocument, milliseconds: number): void {
    if (!isMarkdownFile(document)) return;
    const key = document.uri.toString();
    this.#delays.set(key, milliseconds, () => {
      this.#check(document).catch(log.failed(`checking ${key}`));
    });
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    // A file that was deleted behind VS Code's back keeps its tab.
    const isThere = await exists(document.uri);
    const open = await this.#reports.reportIn(document);
    // The document may have been closed meanwhile; a report comes as it stands now, so its places are right.
    if (document.isClosed) return;
    const problems = isThere && hasTab(document.uri) ? open?.problems() : undefined;
    if (problems !== undefined && this.#awaitsSaving(document)) return;
    this.#saved.delete(document.uri.toString());
    this.#collection.set(document.uri, open && problems?.map((problem) => toDiagnostic(document, open.site, problem)));
  }

  /** Another file may have changed, and its author have typed on meanwhile: what was told stays until they save. */
  #awaitsSaving({ uri, isDirty }: vscode.TextDocument): boolean {
    return isDirty && !checksOnType() && this.#collection.has(uri) && !this.#saved.has(uri.toString());
  }

  #drop(uri: vscode.Uri): void {
    const key = uri.toString();
    this.#saved.delete(key);
    this.#delays.drop(key);
    this.#reports.forget(uri);
    this.#collection.delete(uri);
  }

  /** Files that are gone, or folders of them. */
  #clear(gone: readonly vscode.Uri[]): void {
    this.#collection.forEach((uri) => {
      const isGone = gone.some(
        (other) => other.toString() === uri.toString() || relativePath(other, uri) !== undefined,
      );
      if (isGone) this.#collection.delete(uri);
    });
  }

  dispose(): void {
    vscode.Disposable.from(this.#delays, this.#collection, ...this.#subscriptions).dispose();
  }
}

function checksOnType(): boolean {
  return vscode.workspace.getConfiguration('eventReport').get<string>('check', 'onType') !== 'onSave';
}
