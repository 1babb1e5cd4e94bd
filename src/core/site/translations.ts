import type { Page } from './page.ts';
import type { EventFolder, ReportSummary, Site } from './site.ts';

/** What the same event's reports in the other languages say. */
export function translationsOf(page: Page, site: Site): readonly ReportSummary[] {
  const reports = eventOf(page.path, site)?.reports ?? [];
  return reports.filter((path) => path !== page.path).flatMap((path) => site.summaries.get(path) ?? []);
}

/** The event of which the page at `path` is a report. */
export function eventOf(path: string, { eventSections }: Site): EventFolder | undefined {
  let events = known.get(eventSections);
  if (events === undefined) {
    const all = eventSections.flatMap((section) => section.events);
    events = new Map(all.flatMap((event) => event.reports.map((report) => [report, event])));
    known.set(eventSections, events);
  }
  return events.get(path);
}

/** Several rules ask for every page, and a list of sections is never changed in place. */
const known = new WeakMap<Site['eventSections'], ReadonlyMap<string, EventFolder>>();
