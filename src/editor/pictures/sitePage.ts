import * as vscode from 'vscode';
import { imagesIn, pageAt, resolveImage, type Image, type Page, type Site } from '../../core/index.ts';
import { isMarkdownFile } from '../openReports.ts';
import { relativePath } from '../paths.ts';
import type { Sites } from '../sites.ts';

/** A Markdown page of a Hugo site, a report or not. */
export interface SitePage {
  readonly root: vscode.Uri;
  readonly site: Site;
  readonly page: Page;
}

/** What `document` is in its Hugo site; `undefined` outside of one, where pictures are VS Code's own business. */
export async function sitePageOf(sites: Sites, document: vscode.TextDocument): Promise<SitePage | undefined> {
  if (!isMarkdownFile(document)) return undefined;
  const site = await sites.siteOf(document.uri);
  const root = document.uri.with({ path: site.root, query: '', fragment: '' });
  const path = relativePath(root, document.uri);
  if (!site.isHugo || path === undefined) return undefined;
  return { root, site, page: pageAt(path, site) };
}

/** A picture of a page whose file is there. */
export interface ShownPicture {
  readonly image: Image;
  /** Relative to the site's root. */
  readonly path: string;
  readonly uri: vscode.Uri;
}

/** The pictures of a page whose files are there, as Hugo finds them. */
export function shownPictures(text: string, { root, site, page }: SitePage): readonly ShownPicture[] {
  return imagesIn(text).flatMap((image) => {
    const target = resolveImage(image.target, page, site);
    if (target.kind !== 'file') return [];
    return [{ image, path: target.path, uri: vscode.Uri.joinPath(root, target.path) }];
  });
}
