import * as vscode from 'vscode';
import {
  defaultEventSection,
  joinPath,
  nameOf,
  folderOf,
  prompts,
  sectionAround,
  type Site,
} from '../../core/index.ts';
import { say } from '../language.ts';
import { isFolder, relativePath } from '../paths.ts';
import type { Sites } from '../sites.ts';
import { tell, withProgress } from '../tell.ts';
import { chooseFolder } from './chooseFolder.ts';

/** How long a folder is read in silence; longer, and the author sees it and can give up. */
const patience = 800;

/** The site and the event section in it that a new report goes to. */
export interface Place {
  readonly root: vscode.Uri;
  readonly site: Site;
  /** Relative to the site's root. */
  readonly section: string;
}

/**
 * Finds the place of a new report: the event section that holds `from` (what was selected, or the open file), else the
 * only one of the site, else the author's answer. `undefined` when there is none, which the author has been told, or
 * when they gave up.
 */
export async function findPlace(sites: Sites, from: vscode.Uri | undefined): Promise<Place | undefined> {
  const start = from ?? (await chooseStart(sites));
  if (start === undefined) return undefined;
  const folder = (await isFolder(start)) ? start : start.with({ path: folderOf(start.path) });
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) !== true) {
    void tell('Error', say(prompts.place.readOnly, await sites.spoken(folder), { folder: nameOf(folder.path) }));
    return undefined;
  }
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const site = await readSite(sites, folder, workspaceFolder);
  if (site === undefined) return undefined;
  const root = folder.with({ path: site.root });
  const section = sectionAround(site, relativePath(root, folder) ?? '') ?? (await chooseSection(site));
  return section === undefined ? undefined : { root, site, section };
}

/** The site around `folder`, read anew; `undefined` when the author gave up waiting, for a folder may be of any size. */
async function readSite(sites: Sites, folder: vscode.Uri, otherwise: vscode.Uri): Promise<Site | undefined> {
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

async function chooseSection(site: Site): Promise<string | undefined> {
  // The site says itself where a new report goes.
  if (site.configuration.newReport !== undefined) return defaultEventSection(site);
  const [first, ...others] = site.eventSections;
  if (first !== undefined && others.length === 0) return first.path;
  if (first !== undefined) {
    const items = site.eventSections.map(({ path }) => ({ label: nameOf(path), description: path }));
    const chosen = await vscode.window.showQuickPick(items, { title: say(prompts.place.section, site) });
    return chosen?.description;
  }
  const section = defaultEventSection(site);
  if (site.isHugo) return section;
  const detail = say(prompts.place.createDetail, site, { folder: nameOf(site.root) });
  const yes = { label: say(prompts.place.createYes, site, { path: section }), detail };
  const chosen = await vscode.window.showQuickPick([yes, { label: say(prompts.place.createNo, site) }], {
    title: say(prompts.place.create, site),
  });
  return chosen === yes ? section : undefined;
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

/** A file of the site as an address. */
export function uriIn({ root }: Place, path: string): vscode.Uri {
  return root.with({ path: joinPath(root.path, path) });
}
