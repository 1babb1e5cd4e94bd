import * as vscode from 'vscode';
import {
  lockText,
  pageAt,
  reportLanguages,
  translationPath,
  translationsOf,
  type LockedReport,
  type Page,
} from '../../core/index.ts';
import type { OpenReport, OpenReports } from '../openReports.ts';
import { exists } from '../paths.ts';

/** The page of a report, or of one in another language that may not exist yet. */
export interface ReportPage {
  readonly uri: vscode.Uri;
  readonly page: Page;
  /** `undefined` where there is no file yet, or none that can be read as a report. */
  readonly open: OpenReport | undefined;
  readonly isThere: boolean;
}

/** The report in `document`, and its counterpart in each other language of the site. */
export interface Counterparts {
  readonly own: ReportPage & { readonly open: OpenReport };
  readonly others: readonly ReportPage[];
}

/** Finds them; `undefined` where `document` is no report. Unsaved text counts. */
export async function counterpartsOf(
  document: vscode.TextDocument | undefined,
  reports: OpenReports,
): Promise<Counterparts | undefined> {
  const open = document && (await reports.reportIn(document));
  if (document === undefined || open === undefined || open.page.role === 'section-index') return undefined;
  const { page, site } = open;
  const root = document.uri.with({ path: site.root, query: '', fragment: '' });
  const known = translationsOf(page, site);
  const codes = reportLanguages(site).map(({ code }) => code);
  const others = codes
    .filter((code) => code !== page.languageCode)
    .map(async (code): Promise<ReportPage> => {
      const path = known.find(({ languageCode }) => languageCode === code)?.path ?? translationPath(page, code, site);
      const uri = vscode.Uri.joinPath(root, path);
      const isThere = await exists(uri);
      const other = isThere ? await reports.reportIn(await vscode.workspace.openTextDocument(uri)) : undefined;
      return { uri, page: pageAt(path, site), open: other, isThere };
    });
  return { own: { uri: document.uri, page, open, isThere: true }, others: await Promise.all(others) };
}

/** What goes to the translator to have `source` in the language of `target`. */
export function lockFor(source: OpenReport, target: Page): LockedReport {
  return lockText(source.report, source.page.languageCode, target.languageCode);
}
