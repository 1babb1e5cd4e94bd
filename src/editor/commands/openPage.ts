import * as vscode from 'vscode';
import { encodedPath, pageUrl, prompts, publishedAddress, readOwnAddress, type OwnAddress } from '../../core/index.ts';
import { say } from '../language.ts';
import { sitePageOf, type SitePage } from '../pictures/sitePage.ts';
import type { Sites } from '../sites.ts';
import { tell } from '../tell.ts';

/** **Open Published Page** and **Open in Running Hugo**: the page in front, where readers see it. */
export function registerOpenPage(sites: Sites): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('eventReport.openPublishedPage', () => withPage(sites, openPublished)),
    vscode.commands.registerCommand('eventReport.openInRunningHugo', () => withPage(sites, openInHugo)),
  );
}

type Open = (page: SitePage, own: OwnAddress) => Promise<void>;

async function withPage(sites: Sites, open: Open): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const page = document && (await sitePageOf(sites, document));
  if (document === undefined || page === undefined) {
    void tell('Information', say(prompts.openPage.noPage, await sites.spoken()));
    return;
  }
  await open(page, readOwnAddress(document.getText()));
}

async function openPublished({ site, page }: SitePage, own: OwnAddress): Promise<void> {
  const address = publishedAddress(page, site.config, own);
  if (address !== undefined) {
    await vscode.env.openExternal(vscode.Uri.parse(address));
    return;
  }
  void tell('Information', say(prompts.openPage.noAddress, site));
}

async function openInHugo({ site, page }: SitePage, own: OwnAddress): Promise<void> {
  const server = vscode.workspace.getConfiguration('eventReport').get('hugoServer', 'http://localhost:1313');
  const path = site.config.basePath + pageUrl(page, site.config, own);
  const address = server.replace(/\/+$/, '') + encodedPath(path);
  if (await answers(server)) await vscode.env.openExternal(vscode.Uri.parse(address));
  else void tell('Warning', say(prompts.openPage.notRunning, site, { address: server }));
}

/** Asked only where it can be: a browser does not let a secure page ask an insecure one. */
async function answers(server: string): Promise<boolean> {
  if (vscode.env.uiKind === vscode.UIKind.Web) return true;
  try {
    await fetch(server, { method: 'HEAD', signal: AbortSignal.timeout(2000) });
    return true;
  } catch {
    return false;
  }
}
