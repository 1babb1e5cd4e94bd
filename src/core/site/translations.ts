import { remembered } from '../remembered.ts';
import type { Page } from '../hugo/page.ts';
import { summariesOf, type EventFolder, type ReportSummary, type Site } from './site.ts';

/** What the same event's reports in the other languages say. */
export function translationsOf(page: Page, site: Site): readonly ReportSummary[] {
  const reports = eventOf(page.path, site)?.reports ?? [];
  return summariesOf(reports, site).filter(({ path }) => path !== page.path);
}

/** The event of which the page at `path` is a report. */
export function eventOf(path: string, { eventSections }: Site): EventFolder | undefined {
  return eventsByReport(eventSections).get(path);
}

const eventsByReport = remembered((sections: Site['eventSections']) => {
  const events = sections.flatMap((section) => section.events);
  return new Map(events.flatMap((event) => event.reports.map((report) => [report, event])));
});
