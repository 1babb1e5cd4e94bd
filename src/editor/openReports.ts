import * as vscode from 'vscode';
import {
  checkReport,
  pageAt,
  parsePage,
  shownFiles,
  summarize,
  type Page,
  type Problem,
  type Report,
  type RuleContext,
  type Site,
} from '../core/index.ts';
import type { Spoken } from './language.ts';
import { log } from './log.ts';
import { relativePath } from './paths.ts';
import type { Sites } from './sites.ts';

/** One version of a document that is an event report or a section page, read once for everybody who asks. */
export interface OpenReport {
  readonly version: number;
  readonly report: Report;
  readonly page: Page;
  readonly site: Site;
  /** As the rules see it, at the present moment. */
  context(): RuleContext;
  /** Checked at the first call. */
  problems(): readonly Problem[];
}

/** What one version of a document came to in a site; most Markdown pages are no reports. */
interface Answer {
  readonly version: number;
  readonly site: Site;
  readonly open: OpenReport | undefined;
}

/** One text, one parse: diagnostics, quick fixes and completion ask here. */
export class OpenReports {
  readonly #sites: Sites;
  readonly #known = new Map<string, Answer>();

  constructor(sites: Sites) {
    this.#sites = sites;
  }

  /** What to speak about `document`, be it a report or not. */
  spoken(document: vscode.TextDocument | undefined): Promise<Spoken | undefined> {
    return this.#sites.spoken(document?.uri);
  }

  /**
   * The report in `document` as it stands when the answer comes; `undefined` for any other page, and for documents that
   * are no files of a disk.
   */
  async reportIn(document: vscode.TextDocument): Promise<OpenReport | undefined> {
    if (!isMarkdownFile(document)) return undefined;
    const site = await this.#sites.siteOf(document.uri);
    if (document.isClosed) return undefined;
    const key = document.uri.toString();
    const { version } = document;
    const known = this.#known.get(key);
    if (known?.version === version && known.site === site) return known.open;
    const found = read(document, site, known?.open);
    if (found === undefined) {
      this.#known.set(key, { version, site, open: undefined });
      return undefined;
    }
    const { page, report } = found;
    const current = this.#sites.learn(document.uri, site, summarize(report, page, site));
    const pictures = this.#sites.picturesAt(document.uri, current, shownFiles(report, page, current));
    const open = toOpenReport(document, { report, page, site: current, pictures });
    this.#known.set(key, { version, site: current, open });
    return open;
  }

  /** Forgets a document that was closed. */
  forget(uri: vscode.Uri): void {
    this.#known.delete(uri.toString());
  }
}

/**
 * True for Markdown on a disk, real or virtual; not for the old side of a diff, an untitled page or a cell of a
 * notebook. A disk that can only be read counts when it is opened as a folder.
 */
export function isMarkdownFile({ languageId, uri }: vscode.TextDocument): boolean {
  if (languageId !== 'markdown') return false;
  const { workspace } = vscode;
  return workspace.fs.isWritableFileSystem(uri.scheme) === true || workspace.getWorkspaceFolder(uri) !== undefined;
}

interface ReadReport {
  readonly report: Report;
  readonly page: Page;
}

/** Reads the document, or takes what is `known` of the same text. */
function read(document: vscode.TextDocument, site: Site, known: OpenReport | undefined): ReadReport | undefined {
  const path = relativePath(document.uri.with({ path: site.root }), document.uri);
  if (path === undefined) return undefined;
  const page = pageAt(path, site);
  const isSameForm = known?.site.configuration === site.configuration;
  if (
    isSameForm &&
    known.version === document.version &&
    known.page.language === page.language &&
    known.page.role === page.role
  ) {
    return { report: known.report, page };
  }
  const report = parsePage(document.getText(), page, site.configuration);
  return report && { report, page };
}

function toOpenReport(document: vscode.TextDocument, known: Omit<RuleContext, 'now'>): OpenReport {
  const { report, page, site } = known;
  const context = (): RuleContext => ({ ...known, now: Date.now() });
  let problems: readonly Problem[] | undefined;
  const check = (): readonly Problem[] => {
    problems ??= checkReport(context(), {
      onRuleError: (rule, error) => {
        log.error(`The rule ${rule} failed on ${document.uri.toString()}.`, error);
      },
    });
    return problems;
  };
  return { version: document.version, report, page, site, context, problems: check };
}
