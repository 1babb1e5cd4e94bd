import * as vscode from 'vscode';
import { eventsViewMessages as messages, formatStatement, type Message, type Problem } from '../core/index.ts';
import { showToDoCommand, toDoIn } from './commands/showToDo.ts';
import { messageLanguage, say } from './language.ts';
import { log } from './log.ts';
import type { OpenReport, OpenReports } from './openReports.ts';

/** More lines than anybody reads on a hover. */
const mostLines = 10;

/** Says in the status bar whether the report in front is complete, or how much is missing; leads to the fixes. */
export class ReportStatus implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('eventReport.status', vscode.StatusBarAlignment.Right, 90);
  readonly #reports: OpenReports;
  readonly #subscriptions: vscode.Disposable;

  constructor(reports: OpenReports) {
    this.#reports = reports;
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
    const problems = toDoIn(open);
    const words = say(stateOf(open, problems), site, { count: problems.length });
    const lines = linesOf(problems, messageLanguage(site));
    this.#item.name = say(messages.status, site);
    this.#item.text = `$(${problems.length === 0 ? 'check' : 'checklist'}) ${words}`;
    this.#item.tooltip = lines.map((line) => `- ${line}`).join('\n');
    this.#item.accessibilityInformation = { label: [words, ...lines].join(', '), role: 'button' };
    this.#item.command = problems.length === 0 ? undefined : showToDoCommand;
    this.#item.show();
  }

  dispose(): void {
    vscode.Disposable.from(this.#item, this.#subscriptions).dispose();
  }
}

/** A report that is not started has one problem, and all its sections to do. */
function stateOf({ report }: OpenReport, problems: readonly Problem[]): Message {
  if (problems.length === 0) return messages.complete;
  return report.notStarted === undefined ? messages.left : messages.allLeft;
}

function linesOf(problems: readonly Problem[], language: ReturnType<typeof messageLanguage>): readonly string[] {
  const lines = problems.slice(0, mostLines).map(({ statement }) => formatStatement(statement, language));
  return problems.length > mostLines ? [...lines, '…'] : lines;
}
