import * as vscode from 'vscode';
import {
  checkReport,
  parseReport,
  readPagePath,
  readsLikeReport,
  type Problem,
  type Report,
  type RuleContext,
  type Site,
} from '../core/index.ts';
import { log } from './log.ts';
import { relativePath, type Sites } from './sites.ts';

/** One version of a document that is an event report or a section page, read once for everybody who asks. */
export interface OpenReport {
  readonly version: number;
  readonly report: Report;
  readonly site: Site;
  /** As the rules see it, at the present moment. */
  context(): RuleContext;
  /** Checked at the first call. */
  problems(): readonly Problem[];
}

/** One text, one parse: diagnostics, quick fixes and completion ask here. */
export class OpenReports {
  readonly #sites: Sites;
  readonly #known = new Map<string, OpenReport>();

  constructor(sites: Sites) {
    this.#sites = sites;
  }

  /** The report in `document`; `undefined` for any other page, and for documents that are no files of a disk. */
  async reportIn(document: vscode.TextDocument): Promise<OpenReport | undefined> {
    if (!isMarkdownFile(document)) return undefined;
    const site = await this.#sites.siteOf(document.uri);
    const key = document.uri.toString();
    const known = this.#known.get(key);
    if (known?.version === document.version && known.site === site) return known;
    const fresh = read(document, site);
    if (fresh === undefined) this.#known.delete(key);
    else this.#known.set(key, fresh);
    return fresh;
  }

  /** Forgets a document that was closed. */
  forget(document: vscode.TextDocument): void {
    this.#known.delete(document.uri.toString());
  }
}

/** True for Markdown on a disk, real or virtual; not for a side of a diff, an untitled page or a cell of a notebook. */
export function isMarkdownFile(document: vscode.TextDocument): boolean {
  return (
    document.languageId === 'markdown' && vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) !== undefined
  );
}

function read(document: vscode.TextDocument, site: Site): OpenReport | undefined {
  const path = relativePath(document.uri.with({ path: site.root }), document.uri);
  if (path === undefined) return undefined;
  const page = readPagePath(path, site.config);
  const text = document.getText();
  if (page.role === 'other' && !/^\uFEFF?\s*---/.test(text.slice(0, 1000))) return undefined;
  const report = parseReport(text, page.language);
  if (page.role === 'other' && !readsLikeReport(report)) return undefined;
  const context = (): RuleContext => ({ report, page, site, now: Date.now() });
  let problems: readonly Problem[] | undefined;
  const check = (): readonly Problem[] => {
    problems ??= checkReport(context(), {
      onRuleError: (rule, error) => {
        log.error(`The rule ${rule} failed on ${document.uri.toString()}.`, error);
      },
    });
    return problems;
  };
  return { version: document.version, report, site, context, problems: check };
}
