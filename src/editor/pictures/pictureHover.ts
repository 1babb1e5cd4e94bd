import * as vscode from 'vscode';
import { formatStatement, prompts, readPictureHead, state } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { messageLanguage } from '../language.ts';
import type { Sites } from '../sites.ts';
import { shownPictures, sitePageOf, type ShownPicture, type SitePage } from './sitePage.ts';

/** The picture itself over its path, with its size and where it lies. A missing one is told by its problem. */
export function registerPictureHover(sites: Sites): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: async (document, position) => {
      const page = await sitePageOf(sites, document);
      if (page === undefined) return undefined;
      const offset = document.offsetAt(position);
      const here = shownPictures(document.getText(), page).find(
        ({ image: { range } }) => offset >= range.start && offset <= range.end,
      );
      if (here === undefined) return undefined;
      return new vscode.Hover(await describePicture(here, page), toRange(document, here.image.range));
    },
  };
  return vscode.languages.registerHoverProvider({ language: 'markdown' }, provider);
}

/** A small view of a picture, its size in pixels and bytes, and its place in the site. */
export async function describePicture(
  { path, uri }: Pick<ShownPicture, 'path' | 'uri'>,
  { site }: SitePage,
): Promise<vscode.MarkdownString> {
  const language = messageLanguage(site);
  const bytes = await vscode.workspace.fs.readFile(uri);
  const head = readPictureHead(bytes);
  const size = formatBytes(bytes.length, language);
  const facts =
    head.kind === 'picture'
      ? state(prompts.picture.size, { width: head.width, height: head.height, size })
      : state(prompts.picture[head.kind], { size });
  const shown = head.kind === 'picture' ? `![](${uri.toString()}|height=180)\n\n` : '';
  const text = new vscode.MarkdownString(shown);
  text.baseUri = uri;
  return text.appendText(formatStatement(facts, language)).appendMarkdown('\n\n').appendText(path);
}

/** `1.4 MB` or `1,4 MB`, counted as the Explorer of most systems does. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
