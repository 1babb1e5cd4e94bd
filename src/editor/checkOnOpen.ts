import * as vscode from 'vscode';
import { nameOf, prompts } from '../core/index.ts';
import { say } from './language.ts';
import { log } from './log.ts';
import type { SiteDiagnostics } from './siteDiagnostics.ts';
import type { Sites } from './sites.ts';

/** Checks the sites of the window when they are opened, if the author has set it so; ends it at «never». */
export function registerCheckOnOpen(sites: Sites, diagnostics: SiteDiagnostics): vscode.Disposable {
  const follow = (): void => {
    if (wish() === 'never') diagnostics.forgetAll();
    else if (wish() === 'onOpen') checkAll(sites, diagnostics).catch(log.failed('checking the open sites'));
  };
  follow();
  return vscode.Disposable.from(
    sites.onDidChange(({ root }) => {
      if (root === undefined) follow();
    }),
    // One that lies too deep to be found is the window's from now on.
    sites.onDidRead(({ root }) => {
      if (!diagnostics.isChecked(root)) follow();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('eventReport.checkSite')) follow();
    }),
  );
}

function wish(): string {
  return vscode.workspace.getConfiguration('eventReport').get<string>('checkSite', 'onCommand');
}

async function checkAll(sites: Sites, diagnostics: SiteDiagnostics): Promise<void> {
  for (const root of await sites.inWindow()) {
    // While another was checked, the author may have thought better of it.
    const isWanted = wish() === 'onOpen' && (await sites.inWindow()).some((each) => String(each) === String(root));
    if (!isWanted || diagnostics.isChecked(root)) continue;
    const spoken = await sites.spokenAt(root);
    const title = say(prompts.checkSite.checking, spoken, { folder: nameOf(root.path) });
    await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, (_progress, token) =>
      diagnostics.check(root, token, () => undefined),
    );
  }
}
