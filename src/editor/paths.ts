import * as vscode from 'vscode';
import { folderOf } from '../core/index.ts';

/** The path of `uri` below the folder `root`, with `/`; `undefined` when it lies elsewhere. */
export function relativePath(root: vscode.Uri, uri: vscode.Uri): string | undefined {
  const base = root.path.endsWith('/') ? root.path : `${root.path}/`;
  const isHere = uri.scheme === root.scheme && uri.authority === root.authority && uri.path.startsWith(base);
  return isHere ? uri.path.slice(base.length) : undefined;
}

/** The folder that holds `uri`. */
export function folderUri(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: folderOf(uri.path) || '/', query: '', fragment: '' });
}

/** True when there is something at `uri`. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  return (await typeAt(uri)) !== undefined;
}

/** True for a folder, or a link to one. */
export async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return (((await typeAt(uri)) ?? 0) & vscode.FileType.Directory) !== 0;
}

/** What is at `uri`; `undefined` for nothing. */
export async function typeAt(uri: vscode.Uri): Promise<vscode.FileType | undefined> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type;
  } catch {
    return undefined;
  }
}
