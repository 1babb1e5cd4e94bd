import * as vscode from 'vscode';
import { nameOf, orderTaken } from '../../core/index.ts';

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
 * The files of a gesture, in the author's order as far as it can be told; none for text, for a picture with text around
 * it (from Word, say), and for what lies on the web.
 */
export async function filesIn(dataTransfer: vscode.DataTransfer): Promise<readonly IncomingFile[]> {
  const uris = await urisIn(dataTransfer);
  const files = [...dataTransfer].flatMap(([type, item]) => {
    const file = item.asFile();
    return file === undefined ? [] : [{ file, name: file.name, type, place: placeIn(uris, file) }];
  });
  if (files.length === 0) return uris.filter(({ scheme }) => isOnDisk(scheme)).map(fileAt);
  const text = (await dataTransfer.get('text/plain')?.asString()) ?? '';
  if (uris.length === 0 && text.trim() !== '') return [];
  // VS Code hands files over by their types; only the list of addresses has the order in which they were taken.
  return orderTaken(files).map(({ file, name }) => ({ name, uri: file.uri, read: async () => file.data() }));
}

function placeIn(uris: readonly vscode.Uri[], { name, uri }: vscode.DataTransferFile): number | undefined {
  const byAddress = uris.findIndex((listed) => listed.toString() === uri?.toString());
  const place = byAddress < 0 ? uris.findIndex(({ path }) => isSameName(nameOf(path), name)) : byAddress;
  return place < 0 ? undefined : place;
}

function isSameName(a: string, b: string): boolean {
  return a.normalize('NFC') === b.normalize('NFC');
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
