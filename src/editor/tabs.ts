import * as vscode from 'vscode';

/**
 * True while `uri` has a tab, as text, in a diff or as a preview. A document lives on for minutes without one when an
 * extension opened it.
 */
export function hasTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => showsInTab(tab, uri)));
}

/** True when `tab` is one of `uri`. */
export function showsInTab(tab: vscode.Tab, uri: vscode.Uri): boolean {
  return urisOf(tab).some((other) => other.toString() === uri.toString());
}

/** The files that `tab` shows: two in a diff, none in a terminal. */
export function urisOf({ input }: vscode.Tab): readonly vscode.Uri[] {
  if (
    input instanceof vscode.TabInputText ||
    input instanceof vscode.TabInputCustom ||
    input instanceof vscode.TabInputNotebook
  ) {
    return [input.uri];
  }
  const isDiff = input instanceof vscode.TabInputTextDiff || input instanceof vscode.TabInputNotebookDiff;
  return isDiff ? [input.modified, input.original] : [];
}
