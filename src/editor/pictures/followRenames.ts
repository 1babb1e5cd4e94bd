import * as vscode from 'vscode';
import { followRenames, joinPath, type Rename, type Site } from '../../core/index.ts';
import { toTextEdits } from '../convert.ts';
import { relativePath } from '../paths.ts';
import type { Sites } from '../sites.ts';
import { workspaceFileSystem } from '../workspaceFileSystem.ts';

/** Pictures and folders renamed or moved in the Explorer stay shown: the paths in every page of their site follow. */
export function registerFollowRenames(sites: Sites): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    event.waitUntil(editsFor(event.files, sites));
  });
}

type RenamedFile = vscode.FileWillRenameEvent['files'][number];

async function editsFor(files: readonly RenamedFile[], sites: Sites): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  const bySite = new Map<string, { site: Site; root: vscode.Uri; renames: Rename[] }>();
  for (const { oldUri, newUri } of files) {
    const site = await sites.siteOf(oldUri);
    const root = oldUri.with({ path: site.root });
    const from = relativePath(root, oldUri);
    const to = relativePath(root, newUri);
    if (!site.isHugo || from === undefined || to === undefined || !holdsFile(site, from)) continue;
    const known = bySite.get(root.toString()) ?? { site, root, renames: [] };
    known.renames.push({ from, to });
    bySite.set(root.toString(), known);
  }
  for (const { site, root, renames } of bySite.values()) await addEdits(edit, site, root, renames);
  return edit;
}

/** True for a picture, or another file that pages can show, and for a folder of them: pages need not be read for more. */
function holdsFile({ files }: Site, path: string): boolean {
  return files.has(path) || [...files].some((file) => file.startsWith(`${path}/`));
}

async function addEdits(
  edit: vscode.WorkspaceEdit,
  site: Site,
  root: vscode.Uri,
  renames: readonly Rename[],
): Promise<void> {
  const disk = workspaceFileSystem(root);
  const follow = followRenames(site, renames);
  for (const path of site.pages) {
    const text = await disk.readText(joinPath(root.path, path));
    const edits = text === undefined ? [] : follow(text, path);
    if (edits.length === 0) continue;
    const uri = vscode.Uri.joinPath(root, path);
    const document = await vscode.workspace.openTextDocument(uri);
    edit.set(uri, toTextEdits(document, edits));
  }
}
