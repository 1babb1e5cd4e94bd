import { defaultConfiguration, type Configuration } from '../configuration/configuration.ts';
import { completingReport, parsingOutline } from '../report/parseReport.ts';
import type { Report } from '../report/report.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import { isReportLanguage, readsLikeReport, type Page } from '../hugo/page.ts';

/**
 * What the text of `page` says, when it is a report or a section page; `undefined` for every other page, of which no
 * more is read than tells so. Never throws.
 */
export function parsePage(text: string, page: Page, configuration = defaultConfiguration): Report | undefined {
  return allAtOnce(parsingPage(text, page, configuration));
}

/** The same in steps. */
export function* parsingPage(text: string, page: Page, configuration: Configuration): Steps<Report | undefined> {
  const isOther = page.role === 'other';
  // Where the site says which files are reports, or in which languages, no other is.
  if (isOther && (configuration.reports !== undefined || !isReportLanguage(page, configuration))) return undefined;
  // Without front matter no other page is a report, and the body is not even looked at.
  if (isOther && !/^[\uFEFF \t\r\n]*(?:---|\+\+\+|\{)/.test(text)) return undefined;
  const outline = yield* parsingOutline(text, page.language, configuration);
  return isOther && !readsLikeReport(outline) ? undefined : yield* completingReport(outline);
}
