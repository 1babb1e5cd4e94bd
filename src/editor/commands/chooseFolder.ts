import * as vscode from 'vscode';
import { nameOf, prompts } from '../../core/index.ts';
import { say } from '../language.ts';
import type { Sites } from '../sites.ts';

/** The only one of `folders`, such as the sites of the window, or the one that the author chooses of several. */
export async function chooseFolder(sites: Sites, folders: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  if (folders.length < 2) return folders[0];
  const items = folders.map((uri) => {
    const label = nameOf(uri.path);
    const path = vscode.workspace.asRelativePath(uri);
    return { label, ...(path !== label && { description: path }), uri };
  });
  const chosen = await vscode.window.showQuickPick(items, { title: say(prompts.place.folder, await sites.spoken()) });
  return chosen?.uri;
}
