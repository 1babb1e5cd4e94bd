import * as vscode from 'vscode';
import { formatDay, parseDayInput, setField, prompts } from '../../core/index.ts';
import { toTextEdits } from '../convert.ts';
import { proposedDate } from '../dates.ts';
import { say } from '../language.ts';
import type { OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';

export const setDateCommand = 'eventReport.setDate';

/**
 * **Set Date…**: asks for the day of the event and writes it in Hugo's form, and nothing else. The report is that of
 * `uri`, else the one in the active editor; with a `date` nothing is asked.
 */
export function registerSetDate(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand(setDateCommand, async (uri?: vscode.Uri, date?: string) => {
    const document =
      uri === undefined ? vscode.window.activeTextEditor?.document : await vscode.workspace.openTextDocument(uri);
    const before = document && (await reports.reportIn(document));
    if (document === undefined || before === undefined) {
      void tell('Information', say(prompts.noReport));
      return;
    }
    const answer = date ?? (await askForDate(before.site));
    const day = parseDayInput(answer ?? '');
    if (day === undefined) return;
    // The author may have typed on while the question stood, and again before the edit arrives: then it is made anew.
    for (let attempt = 0; attempt < 3; attempt++) {
      const now = await reports.reportIn(document);
      const edit = now && setField(now.report, now.site.configuration.frontMatter.date, formatDay(day));
      if (edit === undefined) {
        void tell('Warning', say(prompts.noFrontMatter, {}, before.site));
        return;
      }
      const change = new vscode.WorkspaceEdit();
      change.set(document.uri, toTextEdits(document, [edit]));
      if (await vscode.workspace.applyEdit(change)) return;
    }
  });
}

function askForDate(site: Parameters<typeof say>[2]): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: say(prompts.date.title, {}, site),
    prompt: say(prompts.date.prompt, {}, site),
    value: proposedDate(),
    validateInput: (text) => (parseDayInput(text) === undefined ? say(prompts.date.invalid, {}, site) : undefined),
  });
}
