import * as vscode from 'vscode';
import { folderOf, joinPath, nameOf, photoMessages, shrinkPicture, type Site } from '../../core/index.ts';
import { messageLanguage, say } from '../language.ts';
import { log } from '../log.ts';
import { exists } from '../paths.ts';
import { tell } from '../tell.ts';
import type { CodecLoader } from './loadCodecs.ts';
import { longestEdge } from './photoSettings.ts';
import { formatBytes } from './pictureHover.ts';
import { isSame } from './takeBack.ts';

/** What came of shrinking some files. */
export interface ShrinkResult {
  readonly shrunk: number;
  readonly before: number;
  readonly after: number;
  /** Names of those that would not have become smaller. */
  readonly kept: readonly string[];
}

/** A smaller copy of a picture; `undefined` when there is none, also because it cannot be decoded. */
export async function shrink(bytes: Uint8Array, loader: CodecLoader): Promise<Uint8Array | undefined> {
  const codecs = await loader.load();
  try {
    return await shrinkPicture(bytes, longestEdge(), codecs);
  } catch (error) {
    log.error('A picture could not be shrunk.', error);
    return undefined;
  }
}

/** Shrinks files of the site in their places, with progress, until the author has had enough; tells of failures. */
export async function shrinkFiles(uris: readonly vscode.Uri[], loader: CodecLoader, site: Site): Promise<ShrinkResult> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, cancellable: true }, async (progress, token) => {
    const result = { shrunk: 0, before: 0, after: 0, kept: [] as string[] };
    for (const uri of uris) {
      if (token.isCancellationRequested) break;
      const name = nameOf(uri.path);
      progress.report({ message: say(photoMessages.shrinking, site, { name }), increment: 100 / uris.length });
      const bytes = await readUnlessGone(uri);
      const smaller = bytes && (await shrink(bytes, loader));
      if (bytes === undefined) continue;
      if (smaller === undefined) {
        result.kept.push(name);
        continue;
      }
      if (!(await replaceFile(uri, bytes, smaller))) {
        void tell('Error', say(photoMessages.notShrunk, site, { name }));
        break;
      }
      result.shrunk++;
      result.before += bytes.length;
      result.after += smaller.length;
    }
    return result;
  });
}

/** Says in one sentence what was won; what was kept only where the author asked for it. */
export function tellResult({ shrunk, before, after, kept }: ShrinkResult, site: Site): void {
  const language = messageLanguage(site);
  const sizes = { before: formatBytes(before, language), after: formatBytes(after, language) };
  const won = shrunk === 0 ? [] : [say(photoMessages.shrunk, site, { count: shrunk, ...sizes })];
  const rest = kept.length === 0 ? [] : [say(photoMessages.kept, site, { names: kept.join(', ') })];
  if (won.length + rest.length > 0) void tell('Information', [...won, ...rest].join(' '));
}

/**
 * Puts other bytes in the place of a file without a moment in which neither is whole: they are written beside it first.
 * False when that fails, or when the file has changed since it was read; it is then as it was.
 */
async function replaceFile(uri: vscode.Uri, known: Uint8Array, bytes: Uint8Array): Promise<boolean> {
  const { fs } = vscode.workspace;
  const beside = await freeName(uri);
  try {
    await fs.writeFile(beside, bytes);
    const now = await fs.readFile(uri);
    if (!isSame(now, known)) throw new Error('The file has changed meanwhile.');
    await fs.rename(beside, uri, { overwrite: true });
    return true;
  } catch (error) {
    log.error(`Failed: replacing ${uri.path}.`, error);
    await fs.delete(beside).then(undefined, () => undefined);
    return false;
  }
}

async function freeName(uri: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const path = joinPath(folderOf(uri.path), `.${nameOf(uri.path)}.smaller-${number}`);
    const beside = uri.with({ path });
    if (!(await exists(beside))) return beside;
  }
}

async function readUnlessGone(uri: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}
