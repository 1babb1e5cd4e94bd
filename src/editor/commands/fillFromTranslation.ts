import * as vscode from 'vscode';
import {
  fillFromTranslation,
  isPlanError,
  languageNames,
  pasteTranslationMessages,
  planTranslation,
  prompts,
  soundSource,
  translationMessages as messages,
  type Page,
  type ReportOfSite,
} from '../../core/index.ts';
import { applyTo, sayNoReport } from '../askedReport.ts';
import { say, speak } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';
import { counterpartsOf, type Counterparts, type ReportPage } from '../translation/counterparts.ts';
import { chooseTarget } from './copyForTranslation.ts';

export const createTranslationCommand = 'eventReport.createTranslation';

/**
 * **Fill from Translation**: the report in front takes over what it lacks from the same event's report in another
 * language. Where there is none, it is created from the one in front; that is also the quick fix of `translation-exists`.
 */
export function registerFillFromTranslation(reports: OpenReports): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('eventReport.fillFromTranslation', async () => {
      const found = await reportInFront(reports);
      if (found !== undefined) await fill(found, reports);
    }),
    vscode.commands.registerCommand(createTranslationCommand, async (uri?: vscode.Uri) => {
      const document = uri instanceof vscode.Uri ? await vscode.workspace.openTextDocument(uri) : undefined;
      const found = document === undefined ? await reportInFront(reports) : await counterpartsOf(document, reports);
      const missing = found?.others.filter(({ isThere }) => !isThere) ?? [];
      if (found === undefined || missing.length === 0) return;
      const target = await chooseTarget(missing, found.own.open.site);
      if (target !== undefined) await createTranslation(found.own.open, target);
    }),
  );
}

/** The report in the active editor with its counterparts; says so where there is none. */
export async function reportInFront(reports: OpenReports): Promise<Counterparts | undefined> {
  const found = await counterpartsOf(vscode.window.activeTextEditor?.document, reports);
  if (found === undefined) await sayNoReport(reports);
  else if (found.others.length === 0) {
    void tell('Information', say(pasteTranslationMessages.oneLanguage, found.own.open.site));
  }
  return found === undefined || found.others.length === 0 ? undefined : found;
}

async function fill({ own, others }: Counterparts, reports: OpenReports): Promise<void> {
  const { site } = own.open;
  const there = others.filter(({ isThere }) => isThere);
  const source = await chooseTarget(there.length > 0 ? there : others, site);
  if (source === undefined) return;
  if (!source.isThere) {
    await offerToCreate(own.open, source);
    return;
  }
  const path = vscode.workspace.asRelativePath(source.uri, false);
  if (source.open === undefined) {
    void tell('Warning', say(messages.notReadable, site, { path }));
    return;
  }
  const edits = fillFromTranslation(soundSource(source.open), own.open);
  if (edits.length === 0) {
    void tell('Information', say(messages.nothingToFill, site, { path }));
    return;
  }
  const document = await vscode.workspace.openTextDocument(own.uri);
  const now = await reports.reportIn(document);
  if (now?.version === own.open.version && (await applyTo(document, edits))) return;
  void tell('Warning', say(messages.changed, site));
}

/** Says that there is no report in a language, and creates it when the author wants it. */
export async function offerToCreate({ report, page, site }: OpenReport, target: ReportPage): Promise<void> {
  const create = say(messages.create, site);
  const language = say(languageNames[target.page.language], site);
  const answer = await vscode.window.showInformationMessage(say(messages.missing, site, { language }), create);
  if (answer === create) await createTranslation({ report, page, site }, target);
}

/** Creates the report as one edit, which one undo takes back, and opens it beside. */
async function createTranslation(
  source: ReportOfSite,
  { uri, page }: { readonly uri: vscode.Uri; readonly page: Page },
): Promise<void> {
  const plan = planTranslation(soundSource(source), page);
  if (isPlanError(plan)) {
    void tell('Error', speak(plan.error, source.site));
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { text } of plan.create) {
    edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
  }
  if (await vscode.workspace.applyEdit(edit)) {
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    return;
  }
  void tell('Error', say(prompts.notWritten, source.site, { path: page.path }));
}
