import * as vscode from 'vscode';
import { nameOf, prompts } from '../core/index.ts';
import { say } from './language.ts';
import { log } from './log.ts';
import type { SiteDiagnostics } from './siteDiagnostics.ts';
import { workspaceSites } from './workspaceSites.ts';

/** Checks the sites of the workspace when they are opened, if the author has set it so; ends it at «never». */
export function registerCheckOnOpen(diagnostics: SiteDiagnostics): vscode.Disposable {
  const follow = (): void => {
    const wish = vscode.workspace.getConfiguration('eventReport').get<string>('checkSite', 'onCommand');
    if (wish === 'never') diagnostics.forgetAll();
    else if (wish === 'onOpen') checkAll(diagnostics).catch(log.failed('checking the open sites'));
  };
  follow();
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeWorkspaceFolders(follow),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('eventReport.checkSite')) follow();
    }),
  );
}

async function checkAll(diagnostics: SiteDiagnostics): Promise<void> {
  for (const root of await workspaceSites()) {
    if (diagnostics.isChecked(root)) continue;
    const title = say(prompts.checkSite.checking, { folder: nameOf(root.path) });
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (_progress, token) =>
      diagnostics.check(root, token, () => undefined),
    );
  }
}
