import * as vscode from 'vscode';
import {
  configurationName,
  formatStatement,
  nameOf,
  readConfiguration,
  type ConfigurationProblem,
  type Language,
} from '../core/index.ts';
import { positionsIn, toRange, toSeverity, type Positions } from './convert.ts';
import { messageLanguage } from './language.ts';
import { Delays } from './delays.ts';
import { log } from './log.ts';
import { exists, folderUri } from './paths.ts';
import { configurationPageLink } from './rulePages.ts';
import type { Sites } from './sites.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** How long the author must have stopped typing. */
const delay = 250;

/** Keeps the problems of configuration files current: of those that are open, as they stand, and of sites that are read. */
export class ConfigurationFiles implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('event-report-configuration');
  readonly #delays = new Delays();
  readonly #sites: Sites;
  readonly #subscriptions: readonly vscode.Disposable[];
  /** One after the other: of a site that is forgotten while its file is being read, nothing is told afterwards. */
  #checking: Promise<void> = Promise.resolve();

  constructor(sites: Sites) {
    this.#sites = sites;
    const { workspace } = vscode;
    const now = ({ uri }: vscode.TextDocument): void => {
      this.#soon(uri, 0);
    };
    this.#subscriptions = [
      workspace.onDidOpenTextDocument(now),
      workspace.onDidSaveTextDocument(now),
      // Its unsaved text counts no more.
      workspace.onDidCloseTextDocument(now),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.#soon(document.uri, delay);
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('eventReport.language') || change.affectsConfiguration('json.validate'))
          this.#collection.forEach((uri) => {
            this.#soon(uri, 0);
          });
      }),
      sites.onDidRead(({ root }) => {
        this.#soon(vscode.Uri.joinPath(root, configurationName), 0);
      }),
      sites.onDidForget((root) => {
        this.#soon(vscode.Uri.joinPath(root, configurationName), 0);
      }),
    ];
    workspace.textDocuments.forEach(now);
  }

  #soon(uri: vscode.Uri, milliseconds: number): void {
    if (nameOf(uri.path) !== configurationName) return;
    const key = uri.toString();
    this.#delays.set(key, milliseconds, () => {
      this.#checking = this.#checking.then(() => this.#check(uri)).catch(log.failed(`reading ${key}`));
    });
  }

  async #check(uri: vscode.Uri): Promise<void> {
    const isTold = documentAt(uri) !== undefined || this.#sites.isLoaded(folderUri(uri));
    const text = isTold && (await exists(uri)) ? await workspaceFileSystem(uri).readText(uri.path) : undefined;
    if (text === undefined) {
      this.#collection.delete(uri);
      return;
    }
    const root = await this.#sites.rootOf(uri);
    // Elsewhere than at a site's root it says nothing to us.
    const problems = root?.path === folderUri(uri).path ? readConfiguration(text).problems : [];
    const isChecked = isCheckedAsJson(uri);
    const language = messageLanguage(await this.#sites.spoken(uri));
    // The file need not be open.
    const places = positionsIn(text);
    this.#collection.set(
      uri,
      problems
        .filter(({ isSeenBySchema }) => !(isSeenBySchema && isChecked))
        .map((problem) => toDiagnostic(places, problem, language)),
    );
  }

  dispose(): void {
    vscode.Disposable.from(this.#delays, this.#collection, ...this.#subscriptions).dispose();
  }
}

/** The document of a file that is open. */
function documentAt(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
}

/** Whether VS Code checks the file by our schema: while it is open, and unless the author has switched that off. */
function isCheckedAsJson(uri: vscode.Uri): boolean {
  const document = documentAt(uri);
  const isJson = document?.languageId === 'jsonc' || document?.languageId === 'json';
  return isJson && vscode.workspace.getConfiguration('json', uri).get('validate.enable', true);
}

function toDiagnostic(
  places: Positions,
  { range, statement, severity }: ConfigurationProblem,
  language: Language,
): vscode.Diagnostic {
  const message = formatStatement(statement, language);
  const diagnostic = new vscode.Diagnostic(toRange(places, range), message, toSeverity(severity));
  diagnostic.source = 'Event Report';
  diagnostic.code = { value: 'configuration', target: configurationPageLink(language) };
  return diagnostic;
}
