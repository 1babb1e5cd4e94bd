import * as vscode from 'vscode';
import { formatStatement, prompts, type Problem } from '../core/index.ts';
import { messageLanguage, say } from './language.ts';
import { log } from './log.ts';
import type { OpenReport, OpenReports } from './openReports.ts';

/** The states of a report that an author can do something about; hints are none. */
const countedSeverities: readonly Problem['severity'][] = ['error', 'warning', 'information'];

/** Says in the status bar whether the report in front is complete, or how much is missing; leads to the problems. */
export class ReportStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('eventReport.status', vscode.StatusBarAlignment.Right, 90);
  readonly #reports: OpenReports;
  readonly #subscriptions: vscode.Disposable;

  constructor(reports: OpenReports) {
    this.#reports = reports;
    this.#item.command = 'workbench.actions.view.problems';
    const update = (): void => {
      this.#update().catch(log.failed('showing the state of the report'));
    };
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(update),
      // Our own check has just told of the same document.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        const active = vscode.window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) update();
      }),
    );
  }

  async #update(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const open = document && (await this.#reports.reportIn(document));
    if (document !== vscode.window.activeTextEditor?.document) return;
    if (open === undefined || open.page.role === 'section-index') this.#item.hide();
    else this.#show(open);
  }

  #show(open: OpenReport): void {
    const { site } = open;
    const language = messageLanguage(site);
    const problems = open.problems().filter(({ severity }) => countedSeverities.includes(severity));
    this.#item.name = say(prompts.status.name, {}, site);
    this.#item.text =
      problems.length === 0
        ? `$(check) ${say(prompts.status.complete, {}, site)}`
        : `$(checklist) ${say(prompts.status.missing, { count: problems.length }, site)}`;
    const lines = problems.slice(0, 10).map(({ statement }) => `- ${formatStatement(statement, language)}`);
    this.#item.tooltip = lines.join('\n');
    this.#item.show();
  }

  dispose(): void {
    vscode.Disposable.from(this.#item, this.#subscriptions).dispose();
  }
}
