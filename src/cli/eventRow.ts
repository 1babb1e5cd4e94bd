import {
  countWords,
  eventLabel,
  folderOf,
  formatDay,
  inlineSpeakers,
  nameOf,
  remembered,
  siteEvents,
  type Problem,
  type Severity,
  type Site,
} from '../core/index.ts';
import { shownPath } from './problemRecord.ts';
import type { VisitedPage } from './visitPages.ts';

/** One line of the table of events: one event in one language; the names are those of the JSON output. */
export interface EventRow {
  /** The site's folder, relative to the current one. */
  readonly site: string;
  /** `4.12 Cloud Day`. */
  readonly event: string;
  readonly language: string;
  /** `2025-11-17`; empty when Hugo cannot read it. */
  readonly day: string;
  readonly words: number;
  readonly speakers: number;
  readonly photos: number;
  readonly problems: Readonly<Record<Severity, number>>;
}

/** The row of a report with these problems; section pages have none. */
export function eventRow(
  { page, site, report }: VisitedPage,
  problems: readonly Problem[],
  cwd: string,
): EventRow | undefined {
  if (page.role === 'section-index') return undefined;
  const event = eventsOf(site).get(page.path);
  const day = site.summaries.get(page.path)?.day;
  const { entries } = report.speakers;
  return {
    site: shownPath(cwd, site.root),
    event: event === undefined ? nameOf(folderOf(page.path)) : eventLabel(event),
    language: page.languageCode,
    day: day === undefined ? '' : formatDay(day),
    words: countWords(report),
    speakers: new Set((entries.length > 0 ? entries : inlineSpeakers(report).entries).map(({ name }) => name)).size,
    photos: report.images.length,
    problems: countBySeverity(problems),
  };
}

/** How many of each severity. */
export function countBySeverity(problems: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}

/** The events of a site by the paths of their reports. */
const eventsOf = remembered(
  (site: Site) => new Map(siteEvents(site).flatMap((event) => event.reports.map(({ path }) => [path, event]))),
);
