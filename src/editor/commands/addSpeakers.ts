import * as vscode from 'vscode';
import {
  addSpeakers,
  conventionsFor,
  fieldSpeakers,
  parseSpeakers,
  pastedSpeakers,
  prompts,
  speakerMessages as messages,
  type OffsetRange,
  type SpeakerAnswer,
} from '../../core/index.ts';
import { askedReport, editReport } from '../askedReport.ts';
import { say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';

export const addSpeakersCommand = 'eventReport.addSpeakers';

/**
 * **Add Speakers…**: lists the people of a list on the clipboard, whom the author has looked through, or who are typed,
 * in the speakers section or field, and selects them there. The report is that of `uri`, else the one in the active
 * editor. One edit.
 */
export function registerAddSpeakers(reports: OpenReports): vscode.Disposable {
  return vscode.commands.registerCommand(addSpeakersCommand, async (uri?: vscode.Uri) => {
    const asked = await askedReport(reports, uri);
    if (asked === undefined) return;
    const { document, open } = asked;
    const speakers = await askForSpeakers(open);
    if (speakers === undefined || speakers.length === 0) return;
    let select: OffsetRange | undefined;
    const isDone = await editReport(document, reports, ({ report, page, site }) => {
      const field = site.configuration.frontMatter.speakers;
      const added = addSpeakers(report, speakers, conventionsFor(page, site), field);
      select = added?.select;
      return added?.edits;
    });
    if (!isDone) void tell('Warning', say(messages.noPlace, open.site));
    else if (select !== undefined) {
      await vscode.commands.executeCommand('eventReport.select', document.uri, select.start, select.end);
    }
  });
}

async function askForSpeakers({ report, site }: OpenReport): Promise<readonly SpeakerAnswer[] | undefined> {
  const { speakers: field } = site.configuration.frontMatter;
  const inField = field === undefined ? [] : (fieldSpeakers(report, field) ?? []);
  const known = [...report.speakers.entries, ...inField].flatMap(({ people }) => people);
  const found = pastedSpeakers(await vscode.env.clipboard.readText(), known);
  const title = say(messages.title, site);
  if (found.length === 0) {
    const typed = await vscode.window.showInputBox({
      title,
      prompt: say(messages.ask, site),
      validateInput: (text) =>
        text.trim() === '' || parseSpeakers(text).length > 0 ? undefined : say(prompts.speakers.invalid, site),
    });
    return typed === undefined ? undefined : parseSpeakers(typed);
  }
  const items = found.map((speaker) => ({
    label: speaker.name,
    description: speaker.role,
    picked: true,
    speaker,
  }));
  const placeHolder = say(messages.found, site);
  const chosen = await vscode.window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  return chosen?.map(({ speaker }) => speaker);
}
