import * as vscode from 'vscode';
import { largeFile, photoMessages, type Site } from '../../core/index.ts';
import { messageLanguage, say } from '../language.ts';
import { log } from '../log.ts';
import type { OpenReports } from '../openReports.ts';
import { relativePath } from '../paths.ts';
import { isWritten, takeGestureBack, type Gesture } from './gesture.ts';
import type { CodecLoader } from './loadCodecs.ts';
import { setShrinkSetting, showsInBothLanguages, shrinkSetting } from './photoSettings.ts';
import type { PreparedFile } from './preparePictures.ts';
import { showSamePictures } from './samePictures.ts';
import { formatBytes } from './pictureHover.ts';
import { shrinkFiles, tellResult } from './shrinkFiles.ts';

const subject = 'what follows new pictures';

/** What follows once pasted or dropped pictures are on the disk; VS Code tells no provider whether its edit was taken. */
export class AddedPictures implements vscode.Disposable {
  readonly #reports: OpenReports;
  readonly #loader: CodecLoader;
  readonly #subscription: vscode.Disposable;
  #expected: Gesture | undefined;
  /** Something else was written instead. */
  #isPassed = false;

  constructor(reports: OpenReports, loader: CodecLoader) {
    this.#reports = reports;
    this.#loader = loader;
    this.#subscription = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((change) => {
        this.#changed(change);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#expected?.report) this.#expected = undefined;
      }),
    );
  }

  /** Remembers what may be written next. */
  expect(gesture: Gesture): void {
    this.#expected = gesture;
    this.#isPassed = false;
  }

  /**
   * Where another answer than ours was taken, VS Code's list beside it can still exchange the two, by an undo; once the
   * author types on it is gone, and the pictures, which can be large, are let go.
   */
  #changed({ document, contentChanges, reason }: vscode.TextDocumentChangeEvent): void {
    const gesture = this.#expected;
    if (document !== gesture?.report || contentChanges.length === 0) return;
    if (document.getText() === gesture.after) this.#end(gesture).catch(log.failed(subject));
    else if (reason === vscode.TextDocumentChangeReason.Undo) this.#isPassed = false;
    else if (this.#isPassed) this.#expected = undefined;
    else this.#isPassed = true;
  }

  /** The author has kept to it: the text shows them, and VS Code is about to write them. */
  async #end(gesture: Gesture): Promise<void> {
    this.#expected = undefined;
    const { version } = gesture.report;
    if (await isWritten(gesture)) await this.#follow(gesture);
    else await takeGestureBack(gesture, version);
  }

  async #follow({ report, site, files }: Gesture): Promise<void> {
    if (showsInBothLanguages()) {
      const root = report.uri.with({ path: site.root });
      const written = files.flatMap(({ uri }) => relativePath(root, uri) ?? []);
      await showSamePictures(report.uri, this.#reports, written);
    }
    const large = files.filter(({ bytes }) => bytes.length > largeFile);
    if (large.length === 0 || !(await wantsShrinking(large, site))) return;
    tellResult(
      await shrinkFiles(
        large.map(({ uri }) => uri),
        this.#loader,
        site,
      ),
      site,
    );
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

async function wantsShrinking(large: readonly PreparedFile[], site: Site): Promise<boolean> {
  const setting = shrinkSetting();
  if (setting !== 'ask') return setting === 'always';
  const size = formatBytes(
    large.reduce((sum, { bytes }) => sum + bytes.length, 0),
    messageLanguage(site),
  );
  const [shrink, always, never] = [photoMessages.shrink, photoMessages.always, photoMessages.never].map((title) =>
    say(title, site),
  );
  const answer = await vscode.window.showInformationMessage(
    say(photoMessages.large, site, { count: large.length, size }),
    ...[shrink, always, never].filter((title) => title !== undefined),
  );
  if (answer === always) await setShrinkSetting('always');
  if (answer === never) await setShrinkSetting('never');
  return answer === shrink || answer === always;
}
