import * as vscode from 'vscode';
import { formatDay, parseDayInput, setField, prompts } from '../../core/index.ts';
import { askedReport, editReport } from '../askedReport.ts';
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
    const asked = await askedReport(reports, uri, () => true);
    if (asked === undefined) return;
    const { site } = asked.open;
    const day = parseDayInput(date ?? (await askForDate(site)) ?? '');
    if (day === undefined) return;
    const isDone = await editReport(asked.document, reports, (now) => {
      const edit = setField(now.report, now.site.configuration.frontMatter.date, formatDay(day));
      return edit && [edit];
    });
    if (!isDone) void tell('Warning', say(prompts.noFrontMatter, {}, site));
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
