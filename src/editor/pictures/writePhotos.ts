import * as vscode from 'vscode';
import { pictureFolder, photoMessages, showUnderPhotos, translationsLacking, withFile } from '../../core/index.ts';
import { toSnippetEdit, toTextEdits } from '../convert.ts';
import { say } from '../language.ts';
import { log } from '../log.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { relativePath } from '../paths.ts';
import { tell } from '../tell.ts';
import { tellRefused, toSitePage } from './arrivingPictures.ts';
import type { CodecLoader } from './loadCodecs.ts';
import { showsInBothLanguages } from './photoSettings.ts';
import { namePrepared, type ReadPicture } from './preparePictures.ts';
import { showSamePictures, titleFor } from './samePictures.ts';
import { takeBack } from './takeBack.ts';

/** A report that gets photos. */
export interface InsertRun {
  readonly document: vscode.TextDocument;
  readonly reports: OpenReports;
  readonly loader: CodecLoader;
  readonly open: OpenReport;
}

/** Files and text in one edit. A name taken, or a letter typed, in the same moment makes the edit anew. */
export async function writePhotos(read: readonly ReadPicture[], run: InsertRun): Promise<void> {
  const { document, reports, open } = run;
  const page = toSitePage(document, open);
  for (let attempt = 0; attempt < 3; attempt++) {
    const { paths, files, refused } = await namePrepared(read, page);
    const now = await reports.reportIn(document);
    if (now === undefined) {
      void tell('Warning', say(photoMessages.closed, open.site));
      return;
    }
    const shown = showUnderPhotos(now, paths);
    if (shown === undefined) {
      // As when their folder has become a link meanwhile.
      tellRefused(refused, now);
      return;
    }
    const edit = new vscode.WorkspaceEdit();
    for (const { uri, bytes } of files) edit.createFile(uri, { contents: bytes, overwrite: false });
    const [{ range }, ...removals] = shown.edits;
    edit.set(document.uri, [toSnippetEdit(document, range, shown.block), ...toTextEdits(document, removals)]);
    if (await vscode.workspace.applyEdit(edit)) {
      const written = files.flatMap(({ uri }) => relativePath(page.root, uri) ?? []);
      // The command is done, and does not wait for an answer.
      offerOthers(written, document, reports).catch(log.failed('showing pictures in the other language'));
      return;
    }
    for (const file of files) await takeBack(file);
  }
  const folder = pictureFolder(page.page, open.site);
  void tell('Error', say(photoMessages.notWritten, open.site, { folder }));
}

async function offerOthers(
  written: readonly string[],
  document: vscode.TextDocument,
  reports: OpenReports,
): Promise<void> {
  const now = await reports.reportIn(document);
  if (now === undefined) return;
  const site = written.reduce((known, path) => withFile(known, path, true), now.site);
  const [lacking] = translationsLacking(now.page, site);
  if (lacking === undefined) return;
  const title = titleFor(lacking.page.languageCode, site);
  const message = say(photoMessages.inserted, site, { count: lacking.paths.length });
  if (!showsInBothLanguages() && (await vscode.window.showInformationMessage(message, title)) !== title) return;
  await showSamePictures(document.uri, reports, written);
}
