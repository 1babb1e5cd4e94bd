import * as vscode from 'vscode';
import {
  defaultEventSection,
  isEventSection,
  joinPath,
  nameOf,
  folderOf,
  prompts,
  type Site,
} from '../../core/index.ts';
import { say } from '../language.ts';
import { relativePath, type Sites } from '../sites.ts';

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
  const start = from ?? (await chooseFolder());
  if (start === undefined) return undefined;
  const folder = (await isFolder(start)) ? start : start.with({ path: folderOf(start.path) });
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) !== true) {
    void vscode.window.showErrorMessage(say(prompts.place.readOnly, { folder: nameOf(folder.path) }));
    return undefined;
  }
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const site = await sites.siteIn(folder, workspaceFolder);
  const root = folder.with({ path: site.root });
  const section = sectionAround(site, relativePath(root, folder) ?? '') ?? (await chooseSection(site));
  return section === undefined ? undefined : { root, site, section };
}

/** The event section at or above a folder of the site. */
function sectionAround(site: Site, folder: string): string | undefined {
  for (let path = folder; path !== ''; path = folderOf(path)) {
    if (site.eventSections.some((section) => section.path === path) || isEventSection(nameOf(path))) return path;
  }
  return undefined;
}

async function chooseSection(site: Site): Promise<string | undefined> {
  const [first, ...others] = site.eventSections;
  if (first !== undefined && others.length === 0) return first.path;
  if (first !== undefined) {
    const items = site.eventSections.map(({ path }) => ({ label: nameOf(path), description: path }));
    const chosen = await vscode.window.showQuickPick(items, { title: say(prompts.place.section, {}, site) });
    return chosen?.description;
  }
  const section = defaultEventSection(site);
  if (site.isHugo) return section;
  const detail = say(prompts.place.createDetail, { folder: nameOf(site.root) }, site);
  const yes = { label: say(prompts.place.createYes, { path: section }, site), detail };
  const chosen = await vscode.window.showQuickPick([yes, { label: say(prompts.place.createNo, {}, site) }], {
    title: say(prompts.place.create, {}, site),
  });
  return chosen === yes ? section : undefined;
}

/** Without a hint from the Explorer or an open file: the workspace folder, or one of several. */
async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [first, second] = folders;
  if (first === undefined) {
    const open = say(prompts.place.openFolder);
    const answer = await vscode.window.showWarningMessage(say(prompts.place.noFolder), open);
    if (answer === open) await vscode.commands.executeCommand('workbench.action.files.openFolder');
    return undefined;
  }
  if (second === undefined) return first.uri;
  const items = folders.map(({ name, uri }) => ({ label: name, description: uri.path, uri }));
  const chosen = await vscode.window.showQuickPick(items, { title: say(prompts.place.folder) });
  return chosen?.uri;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}

/** A file of the site as an address. */
export function uriIn({ root }: Place, path: string): vscode.Uri {
  return root.with({ path: joinPath(root.path, path) });
}
