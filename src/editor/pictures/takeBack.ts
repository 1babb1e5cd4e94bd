import * as vscode from 'vscode';
import { exists } from '../paths.ts';
import type { PreparedFile } from './preparePictures.ts';

/**
 * Of an edit that failed half-way, what it wrote goes again: a file with our bytes, as far as the disk had room. An empty
 * one stays: it can be another program's, which is about to write into it.
 */
export async function takeBack({ uri, bytes }: PreparedFile): Promise<void> {
  if (!(await exists(uri))) return;
  const written = await vscode.workspace.fs.readFile(uri);
  const isOurs = written.length > 0 && isSame(written, bytes.subarray(0, written.length));
  if (isOurs) await vscode.workspace.fs.delete(uri);
}

/** True when two files hold the same bytes. */
export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
