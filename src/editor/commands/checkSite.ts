import * as vscode from 'vscode';
import { nameOf, prompts } from '../../core/index.ts';
import { rootOf, type EventsNode } from '../eventItems.ts';
import { say, type Spoken } from '../language.ts';
import type { SiteDiagnostics } from '../siteDiagnostics.ts';
import type { Sites } from '../sites.ts';
import { tell, withProgress } from '../tell.ts';

/**
 * **Check This Site**: every report of the site in front, or of the sites of the window, in the Problems panel. With
 * the root of a site, or its node in the view of events, it is that one.
 */
export function registerCheckSite(sites: Sites, diagnostics: SiteDiagnostics): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.checkSite', async (given?: vscode.Uri | EventsNode) => {
    const root = given instanceof vscode.Uri ? given : rootOf(given);
    const roots = root === undefined ? await askedRoots(sites) : [root];
    if (roots.length === 0) {
      void tell('Information', say(prompts.checkSite.noSite, await sites.spoken()));
      return;
    }
    for (const each of roots) if (!(await checkWithProgress(each, diagnostics, await sites.spokenAt(each)))) return;
    await vscode.commands.executeCommand('workbench.actions.view.problems');
  });
}

/** The site of the file in front; without one, each site of the window. */
async function askedRoots(sites: Sites): Promise<readonly vscode.Uri[]> {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && (await sites.rootOf(active));
  if (own !== undefined) return [own];
  return sites.inWindow();
}

async function checkWithProgress(root: vscode.Uri, diagnostics: SiteDiagnostics, site: Spoken): Promise<boolean> {
  const title = say(prompts.checkSite.checking, site, { folder: nameOf(root.path) });
  return withProgress(title, (progress, token) => {
    let told = 0;
    return diagnostics.check(root, token, (done, total) => {
      progress.report({ message: `${done} / ${total}`, increment: ((done - told) * 100) / total });
      told = done;
    });
  });
}
