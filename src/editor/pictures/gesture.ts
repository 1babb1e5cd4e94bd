import * as vscode from 'vscode';
import { editsBetween, nameOf, photoMessages, type Site } from '../../core/index.ts';
import { applyTo } from '../askedReport.ts';
import { say } from '../language.ts';
import { typeAt } from '../paths.ts';
import { tell } from '../tell.ts';
import type { PreparedFile } from './preparePictures.ts';
import { isSame, takeBack } from './takeBack.ts';

/** The pictures of one gesture, which VS Code writes if the author keeps to it: first into the text, then to the disk. */
export interface Gesture {
  readonly report: vscode.TextDocument;
  /** The text without them, and with them: nothing else is what VS Code writes. */
  readonly before: string;
  readonly after: string;
  readonly site: Site;
  /** Where they go, relative to the site's root. */
  readonly folder: string;
  readonly files: readonly PreparedFile[];
}

/** Files that have not begun to appear after so long, in milliseconds, are taken for files that could not be written. */
const patience = 3000;

/** Waits until the pictures are written; false when they are not. VS Code tells nobody of a failure but the author. */
export async function isWritten(gesture: Gesture): Promise<boolean> {
  for (let before = 0; ;) {
    if (await areCreated(gesture)) return true;
    const bytes = await bytesWritten(gesture);
    // A slow disk, as long as there are more and more of them.
    if (bytes <= before) return false;
    before = bytes;
  }
}

/**
 * Takes the pictures out of the text again, and what there is of them from the disk, as long as nobody has edited the
 * text since its `version`; then tells what has happened.
 */
export async function takeGestureBack(gesture: Gesture, version: number): Promise<void> {
  const { report, before, site, folder, files } = gesture;
  const isBack = report.version === version && (await applyTo(report, editsBetween(report.getText(), before)));
  const taken = await foreignAmong(files);
  if (isBack) for (const file of files) await takeBack(file);
  const reason =
    taken === undefined
      ? say(isBack ? photoMessages.notWritten : photoMessages.notPasted, site, { folder })
      : say(photoMessages.taken, site, { name: nameOf(taken.path) });
  const rest = isBack ? [] : [say(photoMessages.showsUnwritten, site)];
  void tell('Error', [reason, ...rest].join(' '));
}

/** A file that has the name of one of ours and holds something else. */
async function foreignAmong(files: readonly PreparedFile[]): Promise<vscode.Uri | undefined> {
  for (const { uri, bytes } of files) {
    if ((await typeAt(uri)) === undefined) continue;
    const there = await vscode.workspace.fs.readFile(uri);
    if (!isSame(there, bytes.subarray(0, there.length))) return uri;
  }
  return undefined;
}

async function bytesWritten({ files }: Gesture): Promise<number> {
  const sizes = await Promise.all(
    files.map(async ({ uri }) => {
      try {
        return (await vscode.workspace.fs.stat(uri)).size;
      } catch {
        return 0;
      }
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Waits for the event that says so, but not for ever. */
function areCreated({ files }: Gesture): Promise<boolean> {
  const names = new Set(files.map(({ uri }) => uri.toString()));
  return new Promise((resolve) => {
    const end = (isSo: boolean): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve(isSo);
    };
    const timer = setTimeout(() => {
      end(false);
    }, patience);
    const subscription = vscode.workspace.onDidCreateFiles((created) => {
      if (created.files.some((uri) => names.has(uri.toString()))) end(true);
    });
  });
}
