import * as vscode from 'vscode';
import type { OpenReports } from '../openReports.ts';
import { TranslationScroll } from '../translation/translationScroll.ts';
import { chooseTarget } from './copyForTranslation.ts';
import { offerToCreate, reportInFront } from './fillFromTranslation.ts';

/** **Open Translation**: the same event's report in another language beside the one in front, both at the same section. */
export function registerOpenTranslation(reports: OpenReports): vscode.Disposable {
  const scroll = new TranslationScroll(reports);
  const command = vscode.commands.registerCommand('eventReport.openTranslation', async () => {
    const editor = vscode.window.activeTextEditor;
    const found = await reportInFront(reports);
    if (found === undefined || editor === undefined) return;
    const { own, others } = found;
    const there = others.filter(({ isThere }) => isThere);
    const target = await chooseTarget(there.length > 0 ? there : others, own.open.site);
    if (target === undefined) return;
    if (!target.isThere) {
      await offerToCreate(own.open, target);
      return;
    }
    const beside = await vscode.window.showTextDocument(target.uri, {
      viewColumn: columnFor(target.uri, editor),
      preview: false,
      preserveFocus: true,
    });
    await scroll.join(editor, beside);
  });
  return vscode.Disposable.from(scroll, command);
}

/**
 * Where it can be seen already, else the other one of two columns: a third is too narrow to write in. The side of a
 * comparison does not know its column.
 */
function columnFor(uri: vscode.Uri, editor: vscode.TextEditor): vscode.ViewColumn {
  const viewColumn = editor.viewColumn ?? vscode.window.tabGroups.activeTabGroup.viewColumn;
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  return shown?.viewColumn ?? (viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
}
