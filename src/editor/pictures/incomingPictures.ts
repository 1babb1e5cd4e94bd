import * as vscode from 'vscode';
import { nameOf } from '../../core/index.ts';

/** A file that comes from the clipboard, from a drop, or from a list that the author chose. */
export interface IncomingFile {
  readonly name: string;
  /** Where it lies; `undefined` for one that has no place, such as a picture in the clipboard. */
  readonly uri: vscode.Uri | undefined;
  /** Fails for a file that is gone, or may not be read. */
  read(): Promise<Uint8Array>;
}

/** A file of a disk. */
export function fileAt(uri: vscode.Uri): IncomingFile {
  return {
    name: nameOf(uri.path),
    uri,
    read: async () => vscode.workspace.fs.readFile(uri),
  };
}

/**
 * The files of a gesture, in the author's order; none for text, for a picture with text around it (from Word, say), and
 * for what lies on the web.
 */
export async function filesIn(dataTransfer: vscode.DataTransfer): Promise<readonly IncomingFile[]> {
  const uris = await urisIn(dataTransfer);
  const files = [...dataTransfer].flatMap(([, item]) => {
    const file = item.asFile();
    return file === undefined ? [] : [file];
  });
  if (files.length === 0) return uris.filter(({ scheme }) => isOnDisk(scheme)).map(fileAt);
  const text = (await dataTransfer.get('text/plain')?.asString()) ?? '';
  if (uris.length === 0 && text.trim() !== '') return [];
  // VS Code hands files over by their types; only the list of addresses has the order in which they were taken.
  const order = uris.map(({ path }) => nameOf(path));
  return files
    .map((file): IncomingFile => ({ name: file.name, uri: file.uri, read: async () => file.data() }))
    .sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

async function urisIn(dataTransfer: vscode.DataTransfer): Promise<readonly vscode.Uri[]> {
  const list = (await dataTransfer.get('text/uri-list')?.asString()) ?? '';
  return list
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => parseUri(line) ?? []);
}

function parseUri(line: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(line, true).with({ query: '', fragment: '' });
  } catch {
    return undefined;
  }
}

function isOnDisk(scheme: string): boolean {
  return vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined;
}
