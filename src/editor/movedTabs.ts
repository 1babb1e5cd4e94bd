import * as vscode from 'vscode';
import { pathAfter, type Plan } from '../core/index.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';

/** A tab of text, to be opened again. */
interface TextTab {
  readonly uri: vscode.Uri;
  readonly viewColumn: vscode.ViewColumn;
  /** Where its author was, when it could be seen. */
  readonly selection?: vscode.Selection;
}

/**
 * Closes the tabs of files that `plan` moves; the answer opens them again where the files lie afterwards, or where they
 * lay when nothing was done. Otherwise a tab would show what is now at the old path. `undefined`, and nothing is closed,
 * when something was typed meanwhile and its author cancels when VS Code asks about it.
 */
export async function closeMovedTabs(
  root: vscode.Uri,
  plan: Plan,
): Promise<((isDone: boolean) => Promise<void>) | undefined> {
  const after = (uri: vscode.Uri): vscode.Uri => {
    const path = relativePath(root, uri);
    const next = path && pathAfter(path, plan.renames ?? []);
    return next === undefined || next === path ? uri : vscode.Uri.joinPath(root, next);
  };
  const closing: vscode.Tab[] = [];
  const closed: TextTab[] = [];
  /** To be opened after all others: the last one of a column is in front. */
  const inFront: TextTab[] = [];
  const { all, activeTabGroup } = vscode.window.tabGroups;
  // Asked before anything closes: a column without tabs goes, and the others count anew.
  const { viewColumn: activeColumn } = activeTabGroup;
  for (const group of all) {
    const moved = group.tabs.filter((tab) => textTab(tab).some(({ uri }) => after(uri) !== uri));
    if (moved.length === 0) continue;
    closing.push(...moved);
    closed.push(...moved.flatMap(textTab));
    inFront.push(...textTab(group.activeTab));
  }
  if (closing.length > 0 && !(await vscode.window.tabGroups.close(closing, true))) return undefined;
  return async (isDone) => {
    const show = async ({ uri, ...options }: TextTab, preserveFocus: boolean): Promise<void> => {
      const now = isDone ? after(uri) : uri;
      const showing = vscode.window.showTextDocument(now, { ...options, preview: false, preserveFocus });
      await showing.then(undefined, log.failed(`opening ${now.path}`));
    };
    for (const tab of closed) await show(tab, true);
    // A column of which nothing was closed can have the keyboard, and keeps it.
    for (const tab of inFront) await show(tab, tab.viewColumn !== activeColumn);
  };
}

/** Nothing for a tab that shows no text, a comparison say. */
function textTab(tab: vscode.Tab | undefined): readonly TextTab[] {
  if (!(tab?.input instanceof vscode.TabInputText)) return [];
  const { uri } = tab.input;
  const { viewColumn } = tab.group;
  const editor = vscode.window.visibleTextEditors.find(
    (each) => each.viewColumn === viewColumn && each.document.uri.toString() === uri.toString(),
  );
  return [{ uri, viewColumn, ...(editor && { selection: editor.selection }) }];
}
