import * as vscode from 'vscode';
import {
  addSpeakers,
  conventionsFor,
  parseSpeakers,
  pastedSpeakers,
  prompts,
  speakerMessages as messages,
  type SpeakerAnswer,
} from '../../core/index.ts';
import { toTextEdits } from '../convert.ts';
import { say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';

export const addSpeakersCommand = 'eventReport.addSpeakers';

/**
 * **Add Speakers…**: lists the people of a list on the clipboard, whom the author has looked through, or who are typed,
 * in the speakers section. The report is that of `uri`, else the one in the active editor. One edit.
 */
export function registerAddSpeakers(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand(addSpeakersCommand, async (uri?: vscode.Uri) => {
    const document =
      uri instanceof vscode.Uri
        ? await vscode.workspace.openTextDocument(uri)
        : vscode.window.activeTextEditor?.document;
    const open = document && (await reports.reportIn(document));
    if (document === undefined || open === undefined || open.page.role === 'section-index') {
      void tell('Information', say(prompts.noReport));
      return;
    }
    const speakers = await askForSpeakers(open);
    if (speakers === undefined || speakers.length === 0) return;
    // The author may have typed on while the question stood, and again before the edit arrives: then it is made anew.
    for (let attempt = 0; attempt < 3; attempt++) {
      const now = await reports.reportIn(document);
      const added = now && addSpeakers(now.report, speakers, conventionsFor(now.page, now.site));
      if (added === undefined) {
        void tell('Warning', say(messages.noPlace, {}, open.site));
        return;
      }
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, toTextEdits(document, added.edits));
      if (await vscode.workspace.applyEdit(edit)) return;
    }
  });
}

async function askForSpeakers({ report, site }: OpenReport): Promise<readonly SpeakerAnswer[] | undefined> {
  const known = report.speakers.entries.flatMap(({ people }) => people);
  const found = pastedSpeakers(await vscode.env.clipboard.readText(), known);
  const title = say(messages.title, {}, site);
  if (found.length === 0) {
    const typed = await vscode.window.showInputBox({ title, prompt: say(messages.ask, {}, site) });
    return typed === undefined ? undefined : parseSpeakers(typed);
  }
  const items = found.map((speaker) => ({
    label: speaker.name,
    description: speaker.role,
    picked: true,
    speaker,
  }));
  const placeHolder = say(messages.found, {}, site);
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return chosen?.map(({ speaker }) => speaker);
}
