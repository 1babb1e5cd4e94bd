import * as vscode from 'vscode';
import { largeFile, prompts, type Site } from '../../core/index.ts';
import { messageLanguage, say } from '../language.ts';
import { log } from '../log.ts';
import type { OpenReports } from '../openReports.ts';
import { relativePath } from '../paths.ts';
import type { CodecLoader } from './loadCodecs.ts';
import { setShrinkSetting, showsInBothLanguages, shrinkSetting } from './photoSettings.ts';
import type { PreparedFile } from './preparePictures.ts';
import { showSamePictures } from './samePictures.ts';
import { formatBytes } from './pictureHover.ts';
import { shrinkFiles, tellResult } from './shrinkFiles.ts';

/** The pictures of one gesture, which VS Code writes if the author keeps to it. */
interface Gesture {
  readonly report: vscode.Uri;
  readonly site: Site;
  readonly files: readonly PreparedFile[];
}

/** What follows once pasted or dropped pictures are on the disk; VS Code tells no provider whether its edit was taken. */
export class AddedPictures implements vscode.Disposable {
  readonly #reports: OpenReports;
  readonly #loader: CodecLoader;
  readonly #subscription: vscode.Disposable;
  #expected: Gesture | undefined;

  constructor(reports: OpenReports, loader: CodecLoader) {
    this.#reports = reports;
    this.#loader = loader;
    this.#subscription = vscode.workspace.onDidCreateFiles(({ files }) => {
      const gesture = this.#expected;
      const isIt = gesture?.files.some(({ uri }) => files.some((created) => created.toString() === uri.toString()));
      if (gesture === undefined || isIt !== true) return;
      this.#expected = undefined;
      this.#follow(gesture).catch(log.failed('what follows new pictures'));
    });
  }

  /** Remembers what may be written next. */
  expect(gesture: Gesture): void {
    this.#expected = gesture.files.length === 0 ? undefined : gesture;
  }

  async #follow({ report, site, files }: Gesture): Promise<void> {
    if (showsInBothLanguages()) await this.#showInOthers(report, files, site);
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

  /** The text with the pictures comes right after their files. */
  async #showInOthers(report: vscode.Uri, files: readonly PreparedFile[], site: Site): Promise<void> {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === report.toString());
    if (document === undefined) return;
    await nextChangeOf(document);
    const root = report.with({ path: site.root });
    const written = files.flatMap(({ uri }) => relativePath(root, uri) ?? []);
    await showSamePictures(report, this.#reports, written);
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
  const [shrink, always, never] = [prompts.photos.shrink, prompts.photos.always, prompts.photos.never].map((title) =>
    say(title, {}, site),
  );
  const answer = await vscode.window.showInformationMessage(
    say(prompts.photos.large, { count: large.length, size }, site),
    ...[shrink, always, never].filter((title) => title !== undefined),
  );
  if (answer === always) await setShrinkSetting('always');
  if (answer === never) await setShrinkSetting('never');
  return answer === shrink || answer === always;
}

/** Waits for the document to change, but not for ever. */
function nextChangeOf(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    };
    const timer = setTimeout(done, 2000);
    const subscription = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) done();
    });
  });
}
