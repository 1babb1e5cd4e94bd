import * as vscode from 'vscode';
import { prompts, type PictureFacts, type Site } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { messageLanguage, say } from '../language.ts';
import type { Sites } from '../sites.ts';
import { shownPictures, sitePageOf, type SitePage } from './sitePage.ts';

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
      const text = await describePicture(here.path, page, sites);
      return text && new vscode.Hover(text, toRange(document, here.image.range));
    },
  };
  return vscode.languages.registerHoverProvider({ language: 'markdown' }, provider);
}

/**
 * A small view of the picture at `path` of the site, its size in pixels and bytes, and its place; `undefined` when it is
 * gone.
 */
export async function describePicture(
  path: string,
  { root, site }: SitePage,
  sites: Sites,
): Promise<vscode.MarkdownString | undefined> {
  const facts = (await sites.readPictures(root, [path])).get(path);
  if (facts === undefined) return undefined;
  const uri = vscode.Uri.joinPath(root, path);
  const shown = facts.head.kind === 'picture' ? `![](${uri.toString()}|height=180)\n\n` : '';
  const text = new vscode.MarkdownString(shown);
  text.baseUri = uri;
  return text.appendText(sayFacts(facts, site)).appendMarkdown('\n\n').appendText(path);
}

function sayFacts({ bytes, head }: PictureFacts, site: Site): string {
  const language = messageLanguage(site);
  const size = formatBytes(bytes, language);
  if (head.kind !== 'picture') return say(prompts.picture[head.kind], site, { size });
  const { width, height } = head;
  return width === 0 ? size : say(prompts.picture.size, site, { width, height, size });
}

/** `1.4 MB` or `1,4 MB`, counted as the Explorer of most systems does. */
export function formatBytes(bytes: number, language: string): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'KB'] : [bytes / 1_000_000, 'MB'];
  return `${value.toLocaleString(language, { maximumFractionDigits: value < 10 ? 1 : 0 })} ${unit}`;
}
