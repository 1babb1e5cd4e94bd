import type MarkdownIt from 'markdown-it';
import * as vscode from 'vscode';
import { readPagePath, resolveImage } from '../../core/index.ts';
import { log } from '../log.ts';
import { relativePath } from '../paths.ts';
import type { Sites } from '../sites.ts';
import { showPictures } from './showPictures.ts';

/** What VS Code's preview hands to markdown-it, as far as it is used here (`markdownEngine.ts` of VS Code). */
interface PreviewEnvironment {
  readonly currentDocument?: vscode.Uri;
  readonly resourceProvider?: { asWebviewUri(resource: vscode.Uri): vscode.Uri };
}

/**
 * Shows `/images/…` in VS Code's own Markdown preview, from where Hugo finds it; for VS Code it is a path of the
 * workspace (microsoft/vscode#114319). Pages outside a Hugo site stay as they are.
 */
export class PreviewPictures implements vscode.Disposable {
  readonly #sites: Sites;
  /** By the root of a site, a page of it with a picture that was not found. */
  readonly #missing = new Map<string, vscode.Uri>();
  /** Pages that are shown again once their site was read; rendering cannot wait. */
  readonly #reading = new Set<string>();
  readonly #subscription: vscode.Disposable;

  constructor(sites: Sites) {
    this.#sites = sites;
    this.#subscription = sites.onDidChange(({ root }) => {
      const page = this.#missing.get(root?.toString() ?? '');
      if (page !== undefined) this.#showAgain(page);
    });
  }

  /** VS Code calls this when a preview first opens. */
  extendMarkdownIt(markdownIt: MarkdownIt): MarkdownIt {
    return showPictures(markdownIt, (target, environment) => this.#locate(target, environment));
  }

  #locate(target: string, environment: unknown): string | undefined {
    // VS Code has no type for it.
    const { currentDocument: document, resourceProvider } = (environment ?? {}) as PreviewEnvironment;
    if (document === undefined || resourceProvider === undefined) return undefined;
    const site = this.#sites.siteNow(document);
    if (site === undefined) {
      this.#showAgain(document);
      return undefined;
    }
    const root = document.with({ path: site.root, query: '', fragment: '' });
    const path = relativePath(root, document);
    if (!site.isHugo || path === undefined) return undefined;
    const found = resolveImage(target, readPagePath(path, site.config), site);
    if (found.kind === 'missing') this.#missing.set(root.toString(), document);
    if (found.kind !== 'file') return undefined;
    return resourceProvider.asWebviewUri(vscode.Uri.joinPath(root, found.path)).toString(true);
  }

  #showAgain(document: vscode.Uri): void {
    const key = document.toString();
    if (this.#reading.has(key)) return;
    this.#reading.add(key);
    this.#sites
      .siteOf(document)
      .then(({ root, isHugo }) => {
        this.#missing.delete(document.with({ path: root }).toString());
        if (isHugo) refresh();
      })
      .catch(log.failed(`reading the site of ${key}`))
      .finally(() => this.#reading.delete(key));
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function refresh(): void {
  vscode.commands.executeCommand('markdown.preview.refresh').then(undefined, log.failed('refreshing the preview'));
}
