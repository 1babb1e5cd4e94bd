import { pageFolder, type Page } from './page.ts';
import type { ReportSummary, Site } from './site.ts';

/** What the same event's reports in the other languages say. */
export function translationsOf(page: Page, site: Site): readonly ReportSummary[] {
  const event = site.eventSections
    .flatMap(({ events }) => events)
    .find(({ path, reports }) => path === pageFolder(page) && reports.includes(page.path));
  return (event?.reports ?? []).filter((path) => path !== page.path).flatMap((path) => site.summaries.get(path) ?? []);
}
