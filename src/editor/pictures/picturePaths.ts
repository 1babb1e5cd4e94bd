import * as vscode from 'vscode';
import { offerPicturePaths, type PathOffer } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import type { Sites } from '../sites.ts';
import { describePicture } from './pictureHover.ts';
import { sitePageOf, type SitePage } from './sitePage.ts';

/** An offer, with what its description is made from once somebody looks at it. */
class PathItem extends vscode.CompletionItem {
  readonly offer: PathOffer;
  readonly page: SitePage;

  constructor(offer: PathOffer, page: SitePage, index: number) {
    super(offer.label, offer.path === undefined ? vscode.CompletionItemKind.Folder : vscode.CompletionItemKind.File);
    this.offer = offer;
    this.page = page;
    this.insertText = offer.newText;
    // Before VS Code's own paths, which begin at the workspace; folders before files.
    this.sortText = ` ${String(index).padStart(5, '0')}`;
    if (offer.path === undefined) this.command = { command: 'editor.action.triggerSuggest', title: '' };
  }
}

/** The site's own pictures after `](` and `src="`: VS Code would offer the folders of the workspace. */
export function registerPicturePaths(sites: Sites): vscode.Disposable {
  const provider: vscode.CompletionItemProvider = {
    provideCompletionItems: async (document, position) => {
      const page = await sitePageOf(sites, document);
      if (page === undefined) return undefined;
      const found = offerPicturePaths(document.getText(), document.offsetAt(position), page.page, page.site);
      if (found === undefined) return undefined;
      const range = toRange(document, found.replaced);
      return found.offers.map((offer, index) => {
        const item = new PathItem(offer, page, index);
        item.range = range;
        return item;
      });
    },
    resolveCompletionItem: async (item) => {
      if (!(item instanceof PathItem) || item.offer.path === undefined) return item;
      const text = await describePicture(item.offer.path, item.page, sites);
      if (text !== undefined) item.documentation = text;
      return item;
    },
  };
  return vscode.languages.registerCompletionItemProvider({ language: 'markdown' }, provider, '/', '(', '"');
}
