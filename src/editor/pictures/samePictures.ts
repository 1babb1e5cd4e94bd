import * as vscode from 'vscode';
import {
  photoMessages,
  showUnderPhotos,
  translationsLacking,
  withFile,
  type LackingTranslation,
  type Site,
} from '../../core/index.ts';
import { applyTo } from '../askedReport.ts';
import { toRange } from '../convert.ts';
import { languageName, messageLanguage, say } from '../language.ts';
import { log } from '../log.ts';
import type { OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';

const showSamePicturesCommand = 'eventReport.showSamePictures';

/** On a picture that the same event's report in another language lacks: «Show the same pictures in Vietnamese». */
export function registerSamePictures(reports: OpenReports): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: async (document, range, { only }) => {
      if (only !== undefined && !only.contains(kind)) return [];
      const open = await reports.reportIn(document);
      if (open === undefined || open.page.role === 'section-index') return [];
      const isOnPicture = open.report.images.some((image) => toRange(document, image.range).intersection(range));
      if (!isOnPicture) return [];
      return translationsLacking(open.page, open.site).map(({ page }) => {
        const title = titleFor(page.languageCode, open.site);
        const action = new vscode.CodeAction(title, kind);
        action.command = { command: showSamePicturesCommand, title, arguments: [document.uri] };
        return action;
      });
    },
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ language: 'markdown' }, provider, {
      providedCodeActionKinds: [kind],
    }),
    vscode.commands.registerCommand(showSamePicturesCommand, async (uri: vscode.Uri) => {
      await showSamePictures(uri, reports);
    }),
  );
}

/** «Show the same pictures in Vietnamese». */
export function titleFor(languageCode: string, site: Site): string {
  return say(photoMessages.sameIn, site, { language: languageName(languageCode, messageLanguage(site)) });
}

/**
 * Adds to the same event's reports in other languages the pictures that they lack, their words left to be filled in.
 * `written` are paths in the site that were written so recently that the site may not know them yet.
 */
export async function showSamePictures(
  uri: vscode.Uri,
  reports: OpenReports,
  written: readonly string[] = [],
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const open = await reports.reportIn(document);
  if (open === undefined) return;
  const root = uri.with({ path: open.site.root });
  const lackingNow = async (): Promise<readonly LackingTranslation[]> => {
    const now = await reports.reportIn(document);
    if (now === undefined) return [];
    return translationsLacking(
      now.page,
      written.reduce((site, path) => withFile(site, path, true), now.site),
    );
  };
  for (const { page } of await lackingNow()) {
    if (!(await addTo(vscode.Uri.joinPath(root, page.path), lackingNow, reports))) {
      void tell('Warning', say(photoMessages.sameFailed, open.site, { path: page.path }));
    }
  }
}

/** An author who edits the other report meanwhile loses no letter: the edit is then made anew. */
async function addTo(
  target: vscode.Uri,
  lackingNow: () => Promise<readonly LackingTranslation[]>,
  reports: OpenReports,
): Promise<boolean> {
  try {
    const document = await vscode.workspace.openTextDocument(target);
    const wasDirty = document.isDirty;
    for (let attempt = 0; attempt < 3; attempt++) {
      const open = await reports.reportIn(document);
      const lacking = (await lackingNow()).find(({ page }) => page.path === open?.page.path);
      const shown = open && lacking && showUnderPhotos(open, lacking.paths, 'empty');
      if (shown === undefined) return true;
      if (!(await applyTo(document, shown.edits))) continue;
      return wasDirty || (await document.save());
    }
  } catch (error) {
    log.error(`Failed: changing ${target.path}.`, error);
  }
  return false;
}
