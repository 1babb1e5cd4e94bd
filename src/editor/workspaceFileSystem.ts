import * as vscode from 'vscode';
import type { FileSystem, FolderEntry } from '../core/index.ts';

/**
 * The core's port to the disk, over the file system that holds `base`: a local one, a remote one, or a virtual one in
 * the browser. Unsaved text of an open document wins over the disk.
 */
export function workspaceFileSystem(base: vscode.Uri): FileSystem {
  return {
    readText: async (path) => {
      const uri = base.with({ path });
      const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
      if (open !== undefined) return open.getText();
      return unlessAbsent(async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    },
    list: (path) =>
      unlessAbsent(async () => {
        const entries = await vscode.workspace.fs.readDirectory(base.with({ path }));
        return entries.map(([name, type]): FolderEntry => ({
          name,
          isFolder: (type & vscode.FileType.Directory) !== 0,
          isLink: (type & vscode.FileType.SymbolicLink) !== 0,
        }));
      }),
  };
}

/** The port's answer for what is not there, or may not be read, is `undefined`. */
async function unlessAbsent<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch {
    return undefined;
  }
}
