import { remembered } from '../remembered.ts';
import type { SiteLanguage } from '../hugo/hugoConfig.ts';
import {
  eventSectionAt,
  isWritten,
  reportLanguages,
  summariesOf,
  type EventFolder,
  type EventSection,
  type ReportSummary,
  type Site,
} from './site.ts';

/** The report of an event that speaks for it: the one in the first of the site's languages. */
export function firstReport({ reports }: EventFolder, site: Site): ReportSummary | undefined {
  const summaries = summariesOf(reports, site);
  const codes = reportLanguages(site).map(({ code }) => code);
  const inOrder = codes.flatMap((code) => summaries.filter(({ languageCode }) => languageCode === code));
  return inOrder[0] ?? summaries[0];
}

/** The languages in which an event has no report and most of its fellows have one; none before it is written itself. */
export function missingLanguages(event: EventFolder, site: Site): readonly SiteLanguage[] {
  const first = firstReport(event, site);
  if (first === undefined || !isWritten(first)) return [];
  const own = languagesOf(event, site);
  const missing = reportLanguages(site).filter(({ code }) => !own.has(code));
  const section = missing.length > 0 ? eventSectionAt(site, event.path) : undefined;
  return section === undefined
    ? []
    : missing.filter(({ code }) => isUsual(code, own, languagesIn(site.summaries, section, site)));
}

/** How many events have reports in the same languages. */
interface SameLanguages {
  readonly languages: ReadonlySet<string>;
  count: number;
}

/**
 * True for a language that most of the other events have beside one of this event's own: where few do, nobody promises
 * it.
 */
function isUsual(code: string, own: ReadonlySet<string>, groups: readonly SameLanguages[]): boolean {
  // The event itself is among them; it is not one of those that have the language.
  const others = groups.reduce((sum, { count }) => sum + count, 0) - 1;
  const having = groups.filter(({ languages }) => languages.has(code) && [...own].some((each) => languages.has(each)));
  return having.reduce((sum, { count }) => sum + count, 0) * 2 > others;
}

const languagesIn = remembered(
  (_: Site['summaries'], { events }: EventSection, site: Site) => groupByLanguages(events, site),
  ({ path }) => path,
);

function groupByLanguages(events: readonly EventFolder[], site: Site): readonly SameLanguages[] {
  const groups = new Map<string, SameLanguages>();
  for (const event of events.filter(({ reports }) => reports.length > 0)) {
    const languages = languagesOf(event, site);
    const key = [...languages].sort().join(' ');
    const group = groups.get(key) ?? { languages, count: 0 };
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

function languagesOf({ reports }: EventFolder, site: Site): ReadonlySet<string> {
  return new Set(summariesOf(reports, site).map(({ languageCode }) => languageCode));
}
