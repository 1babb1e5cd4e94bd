import * as vscode from 'vscode';
import { executeMessages, prompts, type TextEdit } from '../core/index.ts';
import { toTextEdits } from './convert.ts';
import { say } from './language.ts';
import type { OpenReport, OpenReports } from './openReports.ts';
import { tell } from './tell.ts';

/** The report that a command is about. */
export interface AskedReport {
  readonly document: vscode.TextDocument;
  readonly open: OpenReport;
}

/** The report at `uri`, else the one in front, when it `suits` the command; says so where there is none. */
export async function askedReport(
  reports: OpenReports,
  uri?: unknown,
  suits: (open: OpenReport) => boolean = isReport,
): Promise<AskedReport | undefined> {
  // A key binding or a task can hand over anything, and the view of events a file that has just gone.
  const document = uri instanceof vscode.Uri ? await documentAt(uri) : vscode.window.activeTextEditor?.document;
  const open = document && (await reports.reportIn(document));
  if (document !== undefined && open !== undefined && suits(open)) return { document, open };
  await sayNoReport(reports, document);
  return undefined;
}

async function documentAt(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** Says that no report is in front, in the language of the site of what is. */
export async function sayNoReport(
  reports: OpenReports,
  document = vscode.window.activeTextEditor?.document,
): Promise<void> {
  void tell('Information', say(prompts.noReport, await reports.spoken(document)));
}

/** True for any page but one that lists the events. */
export function isReport({ page }: OpenReport): boolean {
  return page.role !== 'section-index';
}

/** Does edits of the core in `document` as one edit; false when the text is another by now. */
export async function applyTo(document: vscode.TextDocument, edits: readonly TextEdit[]): Promise<boolean> {
  const change = new vscode.WorkspaceEdit();
  change.set(document.uri, toTextEdits(document, edits));
  return vscode.workspace.applyEdit(change);
}

/**
 * Does what `make` finds to do in the report as it stands: the author may have typed on while a question stood, and
 * again before the edit arrives; then it is made anew. False when there is nothing to do.
 */
export async function editReport(
  document: vscode.TextDocument,
  reports: OpenReports,
  make: (open: OpenReport) => readonly TextEdit[] | undefined,
): Promise<boolean> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const open = await reports.reportIn(document);
    const edits = open && make(open);
    if (edits === undefined) return false;
    if (await applyTo(document, edits)) return true;
  }
  const path = vscode.workspace.asRelativePath(document.uri, false);
  void tell('Warning', say(executeMessages.changed, await reports.spoken(document), { path }));
  return true;
}
