import * as vscode from 'vscode';
import { prompts } from '../../core/index.ts';
import { toRange } from '../convert.ts';
import { say } from '../language.ts';
import type { Sites } from '../sites.ts';
import { shownPictures, sitePageOf } from './sitePage.ts';

/**
 * Ctrl+click on a picture's path opens its file. VS Code's own link leads to a path of the workspace instead; of two
 * links at one place it follows the one that was registered last, so we wait for its Markdown support.
 */
export function registerPictureLinks(sites: Sites): vscode.Disposable {
  const provider: vscode.DocumentLinkProvider = {
    provideDocumentLinks: async (document) => {
      const page = await sitePageOf(sites, document);
      if (page === undefined) return [];
      const tooltip = say(prompts.picture.open, page.site);
      return shownPictures(document.getText(), page).map(({ image, uri }) => {
        const link = new vscode.DocumentLink(toRange(document, image.targetRange), uri);
        link.tooltip = tooltip;
        return link;
      });
    },
  };
  let registration: vscode.Disposable | undefined;
  let isDisposed = false;
  const register = (): void => {
    if (isDisposed) return;
    registration = vscode.languages.registerDocumentLinkProvider({ language: 'markdown' }, provider);
  };
  const markdown = vscode.extensions.getExtension<unknown>('vscode.markdown-language-features');
  Promise.resolve(markdown?.activate()).then(register, register);
  return new vscode.Disposable(() => {
    isDisposed = true;
    registration?.dispose();
  });
}
