import * as vscode from 'vscode';
import { findSiteRoot } from '../core/index.ts';
import { workspaceFileSystem } from './workspaceFileSystem.ts';

/** The folders of the workspace that are Hugo sites. */
export async function workspaceSites(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map(async ({ uri }) => {
      const path = await findSiteRoot(workspaceFileSystem(uri), uri.path);
      return path === uri.path.replace(/\/+$/, '') ? [uri] : [];
    }),
  );
  return found.flat();
}
