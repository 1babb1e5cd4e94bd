import * as vscode from 'vscode';
import { MemoryDisk } from './memoryDisk.ts';

/** Takes the place of test/editor/disk.ts where there is no disk. */
export const scheme = 'memory';

/** Every file of test/sites by its path there, in Base64; put in by the bundler. */
declare const sites: Readonly<Record<string, string>>;

const disk = new MemoryDisk();
let count = 0;

/** Serves the files, those of the folder that is open before all. */
export function startDisk(): vscode.Disposable {
  fill(vscode.Uri.from({ scheme, path: '/workspace' }), 'seed');
  return vscode.workspace.registerFileSystemProvider(scheme, disk, { isCaseSensitive: true });
}

export function makeSite(name?: string): vscode.Uri {
  const folder = vscode.Uri.from({ scheme, path: `/site-${++count}` });
  disk.createDirectory(folder);
  if (name !== undefined) fill(folder, name);
  return folder;
}

export function makeFolder(uri: vscode.Uri): void {
  disk.createDirectory(uri);
}

export function remove(uri: vscode.Uri): void {
  disk.delete(uri);
}

function fill(folder: vscode.Uri, name: string): void {
  for (const [path, base64] of Object.entries(sites)) {
    if (!path.startsWith(`${name}/`)) continue;
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    disk.writeFile(vscode.Uri.joinPath(folder, path.slice(name.length + 1)), content);
  }
}
