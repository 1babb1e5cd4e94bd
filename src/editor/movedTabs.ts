import * as vscode from 'vscode';
import { pathAfter, type Plan } from '../core/index.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';

/** A tab whose file moves. */
interface MovedTab {
  readonly path: string;
  readonly viewColumn: vscode.ViewColumn;
  readonly isActive: boolean;
}

/**
 * Closes the tabs of files that `plan` moves; the answer opens them again where the files lie afterwards, or where they
 * lay when nothing was done. Otherwise a tab would show what is now at the old path.
 */
export async function closeMovedTabs(root: vscode.Uri, plan: Plan): Promise<(isDone: boolean) => Promise<void>> {
  const renames = plan.renames ?? [];
  const moved: MovedTab[] = [];
  for (const { tabs, viewColumn } of vscode.window.tabGroups.all) {
    for (const tab of tabs) {
      const path = tab.input instanceof vscode.TabInputText ? relativePath(root, tab.input.uri) : undefined;
      if (path === undefined || !renames.some(({ from }) => path.startsWith(`${from}/`))) continue;
      moved.push({ path, viewColumn, isActive: tab.isActive });
      await vscode.window.tabGroups.close(tab, true);
    }
  }
  return async (isDone) => {
    for (const { path, viewColumn, isActive } of moved) {
      const now = isDone ? pathAfter(path, renames) : path;
      const options = { viewColumn, preview: false, preserveFocus: !isActive };
      await vscode.window
        .showTextDocument(vscode.Uri.joinPath(root, now), options)
        .then(undefined, log.failed(`opening ${now}`));
    }
  };
}
