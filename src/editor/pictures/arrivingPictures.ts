import * as vscode from 'vscode';
import {
  applyEdits,
  blockText,
  isPictureName,
  pictureFolder,
  photoMessages,
  showAtPlace,
  type PicturesAtPlace,
  type Statement,
} from '../../core/index.ts';
import { isReport } from '../askedReport.ts';
import { toRange, toSnippetEdit } from '../convert.ts';
import { say, speak } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';
import type { AddedPictures } from './addedPictures.ts';
import { filesIn, type IncomingFile } from './incomingPictures.ts';
import { namePrepared, readPicture, type PreparedFile } from './preparePictures.ts';
import type { SitePage } from './sitePage.ts';

/** One that VS Code's own edits for pictures yield to; they stay on offer beside it. */
const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'image', 'attachment', 'eventReport');
const mimeTypes = ['image/*', 'files', 'text/uri-list'];

/** What a paste and a drop come to. */
interface Arrival {
  readonly title: string;
  readonly edit: vscode.WorkspaceEdit;
}

/**
 * Pictures pasted or dropped into a report: written where the event's pictures go, without what a camera wrote into
 * them, and shown as Hugo finds them.
 */
export function registerArrivingPictures(reports: OpenReports, added: AddedPictures): vscode.Disposable {
  const paste: vscode.DocumentPasteEditProvider = {
    provideDocumentPasteEdits: async (document, [range, ...others], dataTransfer, _, token) => {
      if (range === undefined || others.length > 0) return undefined;
      const arrival = await arrive(document, range, dataTransfer, { reports, added, token });
      if (arrival === undefined) return undefined;
      const edit = new vscode.DocumentPasteEdit('', arrival.title, kind);
      edit.additionalEdit = arrival.edit;
      return [edit];
    },
  };
  const drop: vscode.DocumentDropEditProvider = {
    provideDocumentDropEdits: async (document, position, dataTransfer, token) => {
      const range = new vscode.Range(position, position);
      const arrival = await arrive(document, range, dataTransfer, { reports, added, token });
      if (arrival === undefined) return undefined;
      const edit = new vscode.DocumentDropEdit('', arrival.title, kind);
      edit.additionalEdit = arrival.edit;
      return edit;
    },
  };
  const selector = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(selector, paste, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: mimeTypes,
    }),
    vscode.languages.registerDocumentDropEditProvider(selector, drop, {
      providedDropEditKinds: [kind],
      dropMimeTypes: mimeTypes,
    }),
  );
}

/** Nothing where pictures are VS Code's business: no report, no picture, or something else among the files. */
async function arrive(
  document: vscode.TextDocument,
  at: vscode.Range,
  dataTransfer: vscode.DataTransfer,
  { reports, added, token }: { reports: OpenReports; added: AddedPictures; token: vscode.CancellationToken },
): Promise<Arrival | undefined> {
  const { version } = document;
  const open = await reports.reportIn(document);
  const range = { start: document.offsetAt(at.start), end: document.offsetAt(at.end) };
  if (open === undefined || !takesPictures(open) || range.start < open.report.bodyStart) return undefined;
  const page = toSitePage(document, open);
  const incoming = await filesIn(dataTransfer);
  if (incoming.length === 0 || !incoming.every(mayBePicture) || tellReadOnly(document, open)) return undefined;
  const read = await Promise.all(incoming.map((file) => readPicture(file, page)));
  if (read.some((picture) => picture.kind === 'other')) return undefined;
  const { paths, files, refused } = await namePrepared(read, page);
  // What was typed meanwhile moves the place; VS Code gives such a paste up, too, and says nothing.
  if (document.version !== version) {
    void tell('Warning', say(photoMessages.edited, open.site));
    return undefined;
  }
  if (token.isCancellationRequested) return undefined;
  tellRefused(refused, open);
  const shown = showAtPlace(open, paths, range);
  if (shown !== undefined && files.length > 0) {
    const before = document.getText();
    const folder = pictureFolder(page.page, open.site);
    added.expect({ report: document, before, after: textWith(shown, before), site: open.site, folder, files });
  }
  const edit = toEdit(document, shown, shown === undefined ? [] : files);
  return { title: say(photoMessages.paste, open.site), edit };
}

/**
 * The text before the files: VS Code does one after the other, and behind the files the places could be others. A place
 * of VS Code's own would be replaced apart from what waits around it, hence no text for that.
 */
function toEdit(
  document: vscode.TextDocument,
  shown: PicturesAtPlace | undefined,
  files: readonly PreparedFile[],
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  if (shown !== undefined) {
    const removals = shown.removals.map((removal) => vscode.TextEdit.delete(toRange(document, removal)));
    edit.set(document.uri, [toSnippetEdit(document, shown.range, shown.block), ...removals]);
  }
  for (const { uri, bytes } of files) edit.createFile(uri, { contents: bytes, overwrite: false });
  return edit;
}

function textWith({ range, block, removals }: PicturesAtPlace, before: string): string {
  const others = removals.map((removal) => ({ range: removal, newText: '' }));
  return applyEdits(before, [{ range, newText: blockText(block) }, ...others]);
}

/** True for a report of a Hugo site that can be written. */
export function takesPictures(open: OpenReport): boolean {
  return open.site.isHugo && isReport(open);
}

/** The report as a page of its site. */
export function toSitePage(document: vscode.TextDocument, { site, page }: OpenReport): SitePage {
  return { root: document.uri.with({ path: site.root, query: '', fragment: '' }), site, page };
}

/** Says so where nothing can be written; true then. */
export function tellReadOnly({ uri }: vscode.TextDocument, { site }: OpenReport): boolean {
  const isReadOnly = vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false;
  if (isReadOnly) void tell('Error', say(photoMessages.readOnly, site));
  return isReadOnly;
}

/** Says in one message why pictures were left out. */
export function tellRefused(refused: readonly Statement[], { site }: OpenReport): void {
  if (refused.length === 0) return;
  void tell('Warning', refused.map((why) => speak(why, site)).join(' '));
}

/** A file of another kind need not be read; what has no ending may be anything. */
function mayBePicture({ name }: IncomingFile): boolean {
  return isPictureName(name) || !/\.\w{1,5}$/.test(name);
}
