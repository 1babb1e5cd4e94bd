import * as vscode from 'vscode';

/**
 * True while `uri` has a tab, as text, in a diff or as a preview. A document lives on for minutes without one when an
 * extension opened it.
 */
export function hasTab(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => showsInTab(tab, uri)));
}

/** True when `tab` is one of `uri`. */
export function showsInTab({ input }: vscode.Tab, uri: vscode.Uri): boolean {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return isSame(input.uri, uri);
  return input instanceof vscode.TabInputTextDiff && (isSame(input.modified, uri) || isSame(input.original, uri));
}

function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString();
}
