import * as vscode from 'vscode';
import { formatDay, parseDayInput, prompts, setField, templateDay, type Report, type Site } from '../../core/index.ts';
import { askedReport, editReport } from '../askedReport.ts';
import { proposedDate } from '../dates.ts';
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
    const day = parseDayInput(date ?? (await askForDate(asked.open)) ?? '');
    if (day === undefined) return;
    const isDone = await editReport(asked.document, reports, (now) => {
      const edit = setField(now.report, now.site.configuration.frontMatter.date, formatDay(day));
      return edit && [edit];
    });
    if (!isDone) void tell('Warning', say(prompts.noFrontMatter, {}, site));
  });
}

function askForDate({ report, site }: OpenReport): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: say(prompts.date.title, {}, site),
    prompt: say(prompts.date.prompt, {}, site),
    value: ownDate(report, site) ?? proposedDate(),
    validateInput: (text) => (parseDayInput(text) === undefined ? say(prompts.date.invalid, {}, site) : undefined),
  });
}

/** The day that the report has already, to be corrected; the template's is nobody's. */
function ownDate({ frontMatter }: Report, { configuration }: Site): string | undefined {
  const written = frontMatter.fields.get(configuration.frontMatter.date.toLowerCase());
  const day = written && parseDayInput(written.text);
  return day === undefined || formatDay(day) === templateDay ? undefined : formatDay(day);
}
