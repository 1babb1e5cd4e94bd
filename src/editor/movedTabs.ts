import * as vscode from 'vscode';
import { isWithin, pathAfter, type Plan } from '../core/index.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import { showsInTab, urisOf } from './tabs.ts';

/** Where a file lies after a plan; the same address when nothing happens to it, `undefined` when it is gone. */
type After = (uri: vscode.Uri) => vscode.Uri | undefined;

/** A tab as it was, to be closed or to stay. */
interface OpenTab {
  readonly tab: vscode.Tab;
  readonly isClosing: boolean;
  readonly isActive: boolean;
  readonly isPinned: boolean;
  /** What it shows, and how another file is shown in its way; not for what is only closed. */
  readonly uri?: vscode.Uri;
  readonly show?: (uri: vscode.Uri) => Thenable<unknown>;
}

/** A column of the window, its tabs in their order. */
interface Column {
  readonly viewColumn: vscode.ViewColumn;
  readonly tabs: readonly OpenTab[];
}

const { executeCommand } = vscode.commands;

/**
 * Closes the tabs of files that `plan` moves or removes, which would show what is at the old path then, or nothing. The
 * answer opens those that moved again, at their places in their columns, or all of them when nothing was done. A
 * comparison is only closed. A Markdown preview does not tell which file it shows: it stays, and follows the report that
 * is opened again, as it does when its author goes there. `undefined`, and nothing is closed, when something was typed
 * meanwhile and its author cancels when VS Code asks about it.
 */
export async function closeMovedTabs(
  root: vscode.Uri,
  plan: Plan,
): Promise<((isDone: boolean) => Promise<void>) | undefined> {
  const after = placesAfter(root, plan);
  const { all, activeTabGroup } = vscode.window.tabGroups;
  // All of it is asked before anything closes.
  const { viewColumn: activeColumn } = activeTabGroup;
  const columns = all.map(({ viewColumn, tabs }) => ({ viewColumn, tabs: tabs.map((tab) => toOpenTab(tab, after)) }));
  const closing = columns.flatMap(({ tabs }) => tabs.filter(({ isClosing }) => isClosing).map(({ tab }) => tab));
  if (closing.length === 0) return () => Promise.resolve();
  const emptied = columns.filter(({ tabs }) => tabs.length > 0 && tabs.every(({ isClosing }) => isClosing));
  const letGo = await holdColumns(emptied);
  const openAgain = async (isDone: boolean): Promise<void> => {
    try {
      const opened: boolean[] = [];
      for (const column of columns) opened.push(await restore(column, isDone ? after : (uri) => uri));
      if (opened.includes(true)) await focusColumn(activeColumn);
    } finally {
      await letGo();
    }
  };
  if (await vscode.window.tabGroups.close(closing, true)) return openAgain;
  await openAgain(false);
  return undefined;
}

function placesAfter(root: vscode.Uri, { renames = [], removes = [] }: Plan): After {
  return (uri) => {
    const path = relativePath(root, uri);
    if (path === undefined) return uri;
    if (removes.some((removal) => isWithin(path, removal.path))) return undefined;
    const next = pathAfter(path, renames);
    return next === path ? uri : vscode.Uri.joinPath(root, next);
  };
}

function toOpenTab(tab: vscode.Tab, after: After): OpenTab {
  const { input, isActive, isPinned } = tab;
  const isClosing = urisOf(tab).some((uri) => after(uri) !== uri);
  const open: OpenTab = { tab, isClosing, isActive, isPinned };
  const viewColumn = tab.group.viewColumn;
  const options = { viewColumn, preview: tab.isPreview };
  if (input instanceof vscode.TabInputText) {
    const editor = vscode.window.visibleTextEditors.find(
      (each) => each.viewColumn === viewColumn && each.document.uri.toString() === input.uri.toString(),
    );
    // Where its author was, when it could be seen.
    const at = editor && { selection: editor.selection };
    return { ...open, uri: input.uri, show: (uri) => vscode.window.showTextDocument(uri, { ...options, ...at }) };
  }
  if (input instanceof vscode.TabInputCustom || input instanceof vscode.TabInputNotebook) {
    const viewType = 'viewType' in input ? input.viewType : input.notebookType;
    return { ...open, uri: input.uri, show: (uri) => executeCommand('vscode.openWith', uri, viewType, options) };
  }
  return open;
}

/** Opens again what was closed of a column, and what was in front of it comes to the front; true when something was. */
async function restore({ tabs }: Column, after: After): Promise<boolean> {
  let place = 0;
  let front: number | undefined;
  let isOpened = false;
  for (const open of tabs) {
    if (open.isClosing && !(await openAgain(open, after, place))) continue;
    isOpened ||= open.isClosing;
    if (open.isActive) front = place;
    place++;
  }
  if (isOpened && front !== undefined) await executeCommand('workbench.action.openEditorAtIndex', front);
  return isOpened;
}

/** True when it is open, with the keyboard: the commands for tabs know no other. */
async function openAgain({ uri, show, isPinned }: OpenTab, after: After, place: number): Promise<boolean> {
  const now = uri && after(uri);
  if (now === undefined || show === undefined) return false;
  try {
    await show(now);
    if (isPinned) await executeCommand('workbench.action.pinEditor');
    await executeCommand('moveActiveEditor', { to: 'position', by: 'tab', value: place + 1 });
    return true;
  } catch (error) {
    log.error(`Failed: opening ${now.path}.`, error);
    return false;
  }
}

/** VS Code takes away a column without tabs: each of these gets an empty one, until the answer is called. */
async function holdColumns(columns: readonly Column[]): Promise<() => Promise<void>> {
  const scheme = 'event-report-moving';
  const uri = vscode.Uri.from({ scheme, path: '/…' });
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    provideTextDocumentContent: () => '',
  });
  for (const { viewColumn } of columns) {
    await vscode.window.showTextDocument(uri, { viewColumn, preview: false, preserveFocus: true });
  }
  return async () => {
    const held = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter((tab) => showsInTab(tab, uri)));
    await vscode.window.tabGroups.close(held, true);
    provider.dispose();
  };
}

/** Gives the keyboard to one of the columns that VS Code has a command for. */
async function focusColumn(viewColumn: vscode.ViewColumn): Promise<void> {
  const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];
  const name = names[viewColumn - 1];
  if (name !== undefined) await executeCommand(`workbench.action.focus${name}EditorGroup`);
}
