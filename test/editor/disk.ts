import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** The scheme of every file of these tests. In the web worker, test/worker/disk.ts stands in place of this file. */
export const scheme = 'file';

/** A folder of its own with a copy of `test/sites/<name>`, or an empty one. */
export function makeSite(name?: string): vscode.Uri {
  const folder = mkdtempSync(join(tmpdir(), 'er-site-'));
  if (name !== undefined) cpSync(join(String(process.env['EVENT_REPORT_SITES']), name), folder, { recursive: true });
  return vscode.Uri.file(folder);
}

/** Makes a folder as another program would. */
export function makeFolder(uri: vscode.Uri): void {
  mkdirSync(uri.fsPath, { recursive: true });
}

/** Removes a file, or a folder with all that is in it, as another program would. */
export function remove(uri: vscode.Uri): void {
  rmSync(uri.fsPath, { recursive: true, force: true, maxRetries: 5 });
}
