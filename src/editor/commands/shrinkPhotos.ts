import * as vscode from 'vscode';
import { largeFile, pageAt, photoMessages, filesShown, translationsOf, type Site } from '../../core/index.ts';
import { askedReport } from '../askedReport.ts';
import { messageLanguage, say } from '../language.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { tell } from '../tell.ts';
import { takesPictures, toSitePage } from '../pictures/arrivingPictures.ts';
import type { CodecLoader } from '../pictures/loadCodecs.ts';
import { formatBytes } from '../pictures/pictureHover.ts';
import { shrinkFiles, tellResult } from '../pictures/shrinkFiles.ts';

export const shrinkPhotosCommand = 'eventReport.shrinkPhotos';

/**
 * **Shrink Photos of This Event**: the large pictures that the event's reports show, in every language, are replaced by
 * smaller ones of the same name. The report is that of `uri`, else the one in the active editor; `isSure` asks nothing.
 */
export function registerShrinkPhotos(reports: OpenReports, loader: CodecLoader): vscode.Disposable {
  return vscode.commands.registerCommand(shrinkPhotosCommand, async (uri?: vscode.Uri, isSure?: boolean) => {
    const asked = await askedReport(reports, uri, takesPictures);
    if (asked === undefined) return;
    const { document, open } = asked;
    const { site } = open;
    const { root } = toSitePage(document, open);
    const largest = largestOf(site);
    const large = await largeAmong(
      filesOfEvent(open).map((path) => vscode.Uri.joinPath(root, path)),
      largest,
    );
    const language = messageLanguage(site);
    if (large.length === 0) {
      const size = formatBytes(largest, language);
      void tell('Information', say(photoMessages.nothingLarge, site, { size }));
      return;
    }
    const bytes = large.reduce((sum, file) => sum + file.bytes, 0);
    const size = formatBytes(bytes, language);
    const question = say(photoMessages.shrinkEvent, site, { count: large.length, size });
    const shrink = say(photoMessages.shrink, site);
    const answer = isSure === true ? shrink : await vscode.window.showWarningMessage(question, { modal: true }, shrink);
    if (answer !== shrink) return;
    const uris = large.map((file) => file.uri);
    tellResult(await shrinkFiles(uris, loader, site), site);
  });
}

/** Files of the site that the event's reports show, each once. */
function filesOfEvent({ report, page, site }: OpenReport): readonly string[] {
  const targets = report.images.map(({ target }) => target);
  const others = translationsOf(page, site).flatMap(({ path, images }) => filesShown(images, pageAt(path, site), site));
  return [...new Set([...filesShown(targets, page, site), ...others])];
}

/** In bytes: what the rule `image-size` calls large in this site. */
function largestOf({ configuration }: Site): number {
  const kilobytes = configuration.rules.get('image-size')?.options['largest'];
  return typeof kilobytes === 'number' ? kilobytes * 1000 : largeFile;
}

async function largeAmong(
  uris: readonly vscode.Uri[],
  largest: number,
): Promise<readonly { readonly uri: vscode.Uri; readonly bytes: number }[]> {
  const sizes = await Promise.all(uris.map(async (uri) => ({ uri, bytes: await sizeOf(uri) })));
  return sizes.filter(({ bytes }) => bytes > largest);
}

/** In bytes; 0 for a file that is gone. */
async function sizeOf(uri: vscode.Uri): Promise<number> {
  try {
    return (await vscode.workspace.fs.stat(uri)).size;
  } catch {
    return 0;
  }
}
