import * as vscode from 'vscode';
import { folderOf, nameOf, prompts, type Site } from '../../core/index.ts';
import { say } from '../language.ts';
import { isFolder } from '../paths.ts';
import type { Sites } from '../sites.ts';
import { tell, withProgress } from '../tell.ts';
import { chooseFolder } from './chooseFolder.ts';

/** How long a folder is read in silence; longer, and the author sees it and can give up. */
const patience = 800;

/** A site in which something is to be written. */
export interface AskedSite {
  readonly root: vscode.Uri;
  readonly site: Site;
  /** Where the author was, in the site. */
  readonly folder: vscode.Uri;
}

/**
 * Reads the site around `from` (what was selected, or the open file), else that of the workspace, which is asked for
 * where there are several folders. `undefined` when there is none that can be written to, which the author has been
 * told, or when they gave up.
 */
export async function askedSite(sites: Sites, from: vscode.Uri | undefined): Promise<AskedSite | undefined> {
  const start = from ?? (await chooseStart(sites));
  if (start === undefined) return undefined;
  const folder = (await isFolder(start)) ? start : start.with({ path: folderOf(start.path) });
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) !== true) {
    void tell('Error', say(prompts.place.readOnly, await sites.spoken(folder), { folder: nameOf(folder.path) }));
    return undefined;
  }
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const site = await readSite(sites, folder, workspaceFolder);
  return site && { root: folder.with({ path: site.root }), site, folder };
}

/** The site around `folder`, read anew; `undefined` when the author gave up waiting, for a folder may be of any size. */
export async function readSite(sites: Sites, folder: vscode.Uri, otherwise: vscode.Uri): Promise<Site | undefined> {
  const spoken = await sites.spokenIn(folder);
  const source = new vscode.CancellationTokenSource();
  const reading = sites.siteIn(folder, otherwise, source.token);
  const timer = setTimeout(() => {
    const title = say(prompts.place.reading, spoken, { folder: nameOf(otherwise.path) });
    void withProgress(title, (_, token) => {
      token.onCancellationRequested(() => {
        source.cancel();
      });
      return reading;
    });
  }, patience);
  try {
    const site = await reading;
    return source.token.isCancellationRequested ? undefined : site;
  } finally {
    clearTimeout(timer);
    source.dispose();
  }
}

/** Without a hint from the Explorer or an open file: a site of the window, else a folder of the workspace. */
async function chooseStart(sites: Sites): Promise<vscode.Uri | undefined> {
  const roots = await sites.inWindow();
  if (roots.length > 0) return chooseFolder(sites, roots);
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 0) {
    return chooseFolder(
      sites,
      folders.map(({ uri }) => uri),
    );
  }
  const open = say(prompts.place.openFolder);
  const answer = await vscode.window.showWarningMessage(say(prompts.place.noFolder), open);
  if (answer === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
  return undefined;
}
