import * as vscode from 'vscode';
import { collator, isPictureName, largeFile, pictureFolder, photoMessages, type Site } from '../../core/index.ts';
import { askedReport } from '../askedReport.ts';
import { messageLanguage, say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { isFolder } from '../paths.ts';
import { hasTab } from '../tabs.ts';
import { tell, withProgress } from '../tell.ts';
import { takesPictures, tellReadOnly, tellRefused, toSitePage } from '../pictures/arrivingPictures.ts';
import { fileAt, type IncomingFile } from '../pictures/incomingPictures.ts';
import type { CodecLoader } from '../pictures/loadCodecs.ts';
import { shrinkSetting } from '../pictures/photoSettings.ts';
import { formatBytes } from '../pictures/pictureHover.ts';
import { namePrepared, readPicture, type PreparedPictures, type ReadPicture } from '../pictures/preparePictures.ts';
import { shrink } from '../pictures/shrinkFiles.ts';
import { writePhotos, type InsertRun } from '../pictures/writePhotos.ts';

export const insertPhotosCommand = 'eventReport.insertPhotos';

/** What tests, tasks and other extensions may hand over; what is given is not asked. */
interface InsertPhotosAnswers {
  /** Files, or folders of them. */
  readonly photos?: readonly vscode.Uri[];
  readonly shrink?: boolean;
}

/**
 * **Insert Photos…**: the author chooses photos or a folder of them, sees how many there are and where they go, and gets
 * them under the photos of the report, which is that of `uri`, else the one in the active editor.
 */
export function registerInsertPhotos(reports: OpenReports, loader: CodecLoader): vscode.Disposable {
  return vscode.commands.registerCommand(
    insertPhotosCommand,
    async (uri?: vscode.Uri, answers: InsertPhotosAnswers = {}) => {
      const asked = await askedReport(reports, uri, takesPictures);
      if (asked === undefined) return;
      const { document, open } = asked;
      if (tellReadOnly(document, open)) return;
      const chosen = answers.photos ?? (await choosePhotos(open.site));
      if (chosen !== undefined) await insertPhotos({ document, reports, loader, open }, chosen, answers.shrink);
    },
  );
}

async function choosePhotos(site: Site): Promise<readonly vscode.Uri[] | undefined> {
  // The dialogs of most systems show either files or folders.
  const files = { label: say(photoMessages.chooseFiles, site) };
  const folder = { label: say(photoMessages.chooseFolder, site) };
  const title = say(photoMessages.insert, site);
  const answer = await vscode.window.showQuickPick([files, folder], { title });
  if (answer === undefined) return undefined;
  const isFiles = answer === files;
  return vscode.window.showOpenDialog({
    canSelectFiles: isFiles,
    canSelectFolders: !isFiles,
    canSelectMany: isFiles,
    title,
    openLabel: say(photoMessages.open, site),
  });
}

async function insertPhotos(
  run: InsertRun,
  chosen: readonly vscode.Uri[],
  shrinks: boolean | undefined,
): Promise<void> {
  const { document, open } = run;
  const { site } = open;
  const files = await photosIn(chosen);
  const page = toSitePage(document, open);
  const read = await withProgress(say(photoMessages.reading, site), async (_, token) => {
    const pictures: ReadPicture[] = [];
    for (const file of files) if (!token.isCancellationRequested) pictures.push(await readPicture(file, page));
    return token.isCancellationRequested ? undefined : pictures;
  });
  if (read === undefined) return;
  const prepared = await namePrepared(read, page);
  tellRefused(prepared.refused, open);
  if (prepared.paths.length === 0) {
    const folder = chosen.map((uri) => vscode.workspace.asRelativePath(uri, false)).join(', ');
    if (prepared.refused.length === 0) {
      void tell('Information', say(photoMessages.noPhotos, site, { folder }));
    }
    return;
  }
  const wantsSmall = shrinks ?? (await confirm(prepared, page.page.path, open));
  if (wantsSmall === undefined) return;
  const inFront = await bringToFront(document);
  if (inFront === undefined) {
    void tell('Warning', say(photoMessages.closed, site));
    return;
  }
  const shown = { ...run, document: inFront };
  const ready = wantsSmall ? await shrinkNew(read, shown) : read;
  if (ready !== undefined) await writePhotos(ready, shown);
}

/**
 * Only there VS Code has tab stops. A report that was left for another tab stays where it is. One that has no tab, as
 * from the view of events, is opened: VS Code closes such a document after some minutes, and nobody would see the photos.
 * Not after the photos are made smaller, which takes a while: by then the author may be writing elsewhere. `undefined`
 * when its file is gone.
 */
async function bringToFront(document: vscode.TextDocument): Promise<vscode.TextDocument | undefined> {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  if (activeTextEditor?.document === document) return document;
  const editor = visibleTextEditors.find((visible) => visible.document === document);
  if (editor !== undefined) await vscode.window.showTextDocument(document, editor.viewColumn);
  else if (!hasTab(document.uri)) {
    try {
      return (await vscode.window.showTextDocument(document.uri, { preview: false })).document;
    } catch {
      return undefined;
    }
  }
  return document;
}

/** The photos in their order; those of a folder as people count, 2 before 10. */
async function photosIn(chosen: readonly vscode.Uri[]): Promise<readonly IncomingFile[]> {
  const files = await Promise.all(
    chosen.map(async (uri) => {
      if (!(await isFolder(uri))) return [uri];
      const entries = await vscode.workspace.fs.readDirectory(uri);
      const names = entries.filter(([name, type]) => isPictureName(name) && (type & vscode.FileType.Directory) === 0);
      return names.map(([name]) => vscode.Uri.joinPath(uri, name)).sort((a, b) => collator.compare(a.path, b.path));
    }),
  );
  return files.flat().map(fileAt);
}

/** How many, where, and how large: whether to shrink; `undefined` when the author thinks better of it. */
async function confirm(
  prepared: PreparedPictures,
  path: string,
  { site, page }: OpenReport,
): Promise<boolean | undefined> {
  const { paths, files } = prepared;
  const data = { count: paths.length, folder: pictureFolder(page, site), path };
  const message = say(files.length === 0 ? photoMessages.confirmLinks : photoMessages.confirm, site, data);
  const large = files.filter(({ bytes }) => bytes.length > largeFile);
  const setting = shrinkSetting();
  const size = formatBytes(
    large.reduce((sum, { bytes }) => sum + bytes.length, 0),
    messageLanguage(site),
  );
  const detail = large.length === 0 ? '' : say(photoMessages.confirmLarge, site, { count: large.length, size });
  const [plain, shrunk, asIs] = [
    say(photoMessages.open, site),
    say(photoMessages.insertShrunk, site),
    say(photoMessages.insertAsIs, site),
  ];
  const choices = large.length > 0 && setting === 'ask' ? [shrunk, asIs] : [plain];
  const answer = await vscode.window.showInformationMessage(message, { modal: true, detail }, ...choices);
  if (answer === undefined) return undefined;
  return answer === shrunk || (answer === plain && large.length > 0 && setting === 'always');
}

/** The same pictures, the large ones made smaller where that is possible. */
async function shrinkNew(read: readonly ReadPicture[], run: InsertRun): Promise<readonly ReadPicture[] | undefined> {
  return withProgress(say(photoMessages.insert, run.open.site), async (progress, token) => {
    const smaller: ReadPicture[] = [];
    for (const picture of read) {
      if (token.isCancellationRequested) return undefined;
      progress.report({ increment: 100 / read.length, message: `${smaller.length + 1}/${read.length}` });
      const isLarge = picture.kind === 'new' && picture.bytes.length > largeFile;
      const bytes = isLarge ? await shrink(picture.bytes, run.loader) : undefined;
      smaller.push(bytes === undefined || picture.kind !== 'new' ? picture : { ...picture, bytes });
    }
    return smaller;
  });
}
