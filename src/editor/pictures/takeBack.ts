import * as vscode from 'vscode';
import { exists } from '../paths.ts';
import type { PreparedFile } from './preparePictures.ts';

/** Of an edit that failed half-way, what it wrote goes again: a file with our bytes, as far as the disk had room. */
export async function takeBack({ uri, bytes }: PreparedFile): Promise<void> {
  if (!(await exists(uri))) return;
  const written = await vscode.workspace.fs.readFile(uri);
  if (isSame(written, bytes.subarray(0, written.length))) await vscode.workspace.fs.delete(uri);
}

/** True when two files hold the same bytes. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
