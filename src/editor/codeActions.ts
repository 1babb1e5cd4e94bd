import * as vscode from 'vscode';
import { editsBetween, fixAll, overlaps, prompts, suppressFixes, type Fix, type Problem } from '../core/index.ts';
import { addSpeakersCommand } from './commands/addSpeakers.ts';
import { createTranslationCommand } from './commands/fillFromTranslation.ts';
import { insertPhotosCommand } from './commands/insertPhotos.ts';
import { setDateCommand } from './commands/setDate.ts';
import { shrinkPhotosCommand } from './commands/shrinkPhotos.ts';
import { toRange, toTextEdits } from './convert.ts';
import { toDiagnostic } from './toDiagnostic.ts';
import { say, speak } from './language.ts';
import type { OpenReport, OpenReports } from './openReports.ts';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('eventReport');
const selectCommand = 'eventReport.select';

/** With more problems selected nobody looks for the line of one, and finding its place takes time. */
const mostToSuppress = 10;

/** The commands that do what an edit cannot. */
const asking = {
  date: setDateCommand,
  photos: insertPhotosCommand,
  shrink: shrinkPhotosCommand,
  translation: createTranslationCommand,
  speakers: addSpeakersCommand,
} as const;

/** Quick fixes for the problems at the caret, and Fix All for those with one right answer. */
export function registerCodeActions(reports: OpenReports): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, { only }) => {
      const open = await reports.reportIn(document);
      if (open === undefined) return [];
      const wants = (kind: vscode.CodeActionKind): boolean => only === undefined || only.contains(kind);
      return [
        ...(wants(vscode.CodeActionKind.QuickFix) ? quickFixes(document, range, open) : []),
        // Without a wish for it, Fix All would stand in every light bulb.
        ...(only !== undefined && wants(fixAllKind) ? fixAllActions(document, open) : []),
      ];
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAllKind],
    }),
    vscode.commands.registerCommand(selectCommand, select),
  );
}

function quickFixes(document: vscode.TextDocument, at: vscode.Range, open: OpenReport): vscode.CodeAction[] {
  const asked = { start: document.offsetAt(at.start), end: document.offsetAt(at.end) };
  const here = open.problems().filter(({ range }) => overlaps(range, asked));
  const preferred = here.flatMap(({ fixes }) => fixes).find((fix) => fix.preferred === true);
  const repairs = here.flatMap((problem) =>
    problem.fixes.map((fix) => toAction(document, open, problem, fix, fix === preferred)),
  );
  return [...repairs, ...(here.length <= mostToSuppress ? suppressions(document, open, here) : [])];
}

/** What leaves a problem unsaid, once for each rule, after all that repairs something. */
function suppressions(
  document: vscode.TextDocument,
  open: OpenReport,
  here: readonly Problem[],
): readonly vscode.CodeAction[] {
  return here
    .filter(({ rule }, index) => here.findIndex((other) => other.rule === rule) === index)
    .flatMap((problem) =>
      suppressFixes(problem, open.report).map((fix) => toAction(document, open, problem, fix, false)),
    );
}

function toAction(
  document: vscode.TextDocument,
  open: OpenReport,
  problem: Problem,
  fix: Fix,
  isPreferred: boolean,
): vscode.CodeAction {
  const title = speak(fix.title, open.site);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [toDiagnostic(document, open.site, problem)];
  action.isPreferred = isPreferred;
  if (fix.asks !== undefined) {
    action.command = { title, command: asking[fix.asks], arguments: [document.uri] };
    return action;
  }
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, toTextEdits(document, fix.edits));
  if (fix.select !== undefined) {
    action.command = { title, command: selectCommand, arguments: [document.uri, fix.select.start, fix.select.end] };
  }
  return action;
}

/** One edit that is already the end of the matter: on save the editor asks once. */
function fixAllActions(document: vscode.TextDocument, open: OpenReport): vscode.CodeAction[] {
  const edits = editsBetween(open.report.text, fixAll(open.context()));
  if (edits.length === 0) return [];
  const title = say(prompts.fixAll, open.site);
  const action = new vscode.CodeAction(title, fixAllKind);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(document.uri, toTextEdits(document, edits));
  return [action];
}

/** Puts the selection where the author goes on writing after a fix. */
function select(uri: vscode.Uri, start: number, end: number): void {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  // A document can be shown twice; the author is in the active one.
  const editors = [...(activeTextEditor === undefined ? [] : [activeTextEditor]), ...visibleTextEditors];
  const editor = editors.find(({ document }) => document.uri.toString() === uri.toString());
  if (editor === undefined) return;
  const range = toRange(editor.document, { start, end });
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
