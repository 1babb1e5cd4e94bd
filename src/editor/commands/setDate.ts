import * as vscode from 'vscode';
import { formatDay, ownDay, parseDayInput, prompts, setField, yearMeant, type YearMeant } from '../../core/index.ts';
import { askedReport, editReport } from '../askedReport.ts';
import { proposedToday, sayDay } from '../dates.ts';
import { say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
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
    const meant = yearMeant(asked.open) ?? proposedToday();
    const day = parseDayInput(date ?? (await askForDate(asked.open, meant)) ?? '', meant);
    if (day === undefined) return;
    const isDone = await editReport(asked.document, reports, (now) => {
      const edit = setField(now.report, now.site.configuration.frontMatter.date, formatDay(day));
      return edit && [edit];
    });
    if (!isDone) void tell('Warning', say(prompts.noFrontMatter, site));
  });
}

function askForDate(open: OpenReport, meant: YearMeant): Thenable<string | undefined> {
  const { site } = open;
  return vscode.window.showInputBox({
    title: say(prompts.date.title, site),
    prompt: say(prompts.date.prompt, site),
    value: formatDay(ownDay(open) ?? proposedToday()),
    validateInput: (text) => {
      if (parseDayInput(text, meant) === undefined) return say(prompts.date.invalid, site);
      const message = sayDay(text, meant, site);
      return message && { message, severity: vscode.InputBoxValidationSeverity.Info };
    },
  });
}
