import { startOfDay, type CalendarDay } from '../dates/calendarDay.ts';
import { eventsViewMessages as words } from '../messages/eventsViewMessages.ts';
import { state, type Statement } from '../messages/message.ts';
import { eventName } from '../report/eventName.ts';
import { haveOwnRules } from '../report/lacks/lackingSections.ts';
import { firstReport, missingLanguages } from './missingLanguages.ts';
import { askedKinds } from './askedSections.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import { nameOf } from '../text/path.ts';
import { formatNumber } from '../hugo/page.ts';
import { reportLanguages, summariesOf, type EventFolder, type ReportSummary, type Site } from './site.ts';

/** One event of a site, as a list of events shows it. */
export interface SiteEvent {
  readonly folder: EventFolder;
  /** The name of the event: its title unless that is only a number, else its heading, else the folder's name. */
  readonly name: string;
  readonly day: CalendarDay | undefined;
  /** Its reports by language, those of the site's languages first and in their order. */
  readonly reports: readonly ReportSummary[];
  /** Codes of the languages in which it has no report, while most of the other events have one. */
  readonly missing: readonly string[];
  /** What its reports lack, as far as they are begun: what the rules say of it. */
  readonly lacks: readonly SectionKindName[];
  /** True while all that there is still waits to be written, or is the template's. */
  readonly notStarted: boolean;
}

/** `4.12 Cloud Day`; the name alone where folders have no numbers. */
export function eventLabel({ folder: { number }, name }: SiteEvent): string {
  return number === undefined ? name : `${formatNumber(number)} ${name}`;
}

/**
 * The events of a site in the order of their sections, and in each of their numbers; where folders have none, of their
 * days. Folders without a report are none.
 */
export function siteEvents(site: Site): readonly SiteEvent[] {
  const codes = reportLanguages(site).map(({ code }) => code);
  const rank = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return site.eventSections.flatMap(({ events }) => {
    const found = events.flatMap((folder): SiteEvent[] => {
      const reports = summariesOf(folder.reports, site).toSorted((a, b) => rank(a.languageCode) - rank(b.languageCode));
      const [first] = reports;
      if (first === undefined) return [];
      return [
        {
          folder,
          name: nameOfEvent(first) || nameOf(folder.path),
          day: reports.find(({ day }) => day !== undefined)?.day,
          reports,
          missing: missingIn(folder, site),
          lacks: [...new Set(reports.flatMap((report) => lacksOf(report, folder, site)))],
          notStarted: reports.every(isNotStarted),
        },
      ];
    });
    return found.some(({ folder }) => folder.number !== undefined) ? found : byDay(found);
  });
}

/** Those without a day last. */
function byDay(events: readonly SiteEvent[]): readonly SiteEvent[] {
  const last = Number.MAX_VALUE;
  const start = ({ day }: SiteEvent): number => (day === undefined ? last : startOfDay(day));
  return events.toSorted((a, b) => start(a) - start(b));
}

/**
 * What an event still lacks, in the words of the view of events and of the list on the command line. Sections are
 * counted, or named where `headingOf` says how they are called.
 */
export function missingFrom(
  { missing, lacks, notStarted }: SiteEvent,
  headingOf?: (kind: SectionKindName) => string,
): readonly Statement[] {
  const sections = lacks.filter((kind) => !haveOwnRules.includes(kind));
  const which = headingOf === undefined ? undefined : sections.map(headingOf).join(', ');
  return [
    ...(missing.length > 0 ? [state(words.missing, { languages: missing.join(', ') })] : []),
    ...(notStarted ? [state(words.notStarted)] : []),
    ...(lacks.includes('speakers') ? [state(words.noSpeakers)] : []),
    ...(lacks.includes('photos') ? [state(words.noPhotos)] : []),
    ...(sections.length === 0
      ? []
      : [which === undefined ? state(words.noSections, { count: sections.length }) : state(words.lacking, { which })]),
  ];
}

function missingIn(folder: EventFolder, site: Site): readonly string[] {
  if (firstReport(folder, site)?.asksForTranslations !== true) return [];
  return missingLanguages(folder, site).map(({ code }) => code);
}

function lacksOf(report: ReportSummary, { path }: EventFolder, site: Site): readonly SectionKindName[] {
  if (isNotStarted(report)) return [];
  const sections = report.lacks.filter((kind) => !haveOwnRules.includes(kind));
  const { kinds } = askedKinds(sections, path, report.languageCode, site);
  return [...report.lacks.filter((kind) => haveOwnRules.includes(kind)), ...kinds];
}

function isNotStarted({ notStarted, isSample }: ReportSummary): boolean {
  return notStarted || isSample;
}

/** The name of an event as its report has it: the title, unless that is only a number, else the heading. */
export function nameOfEvent({ title, heading }: Pick<ReportSummary, 'title' | 'heading'>): string {
  const isNumber = /^(?:event|sự kiện)?\s*#?\d*$/iu.test(title.normalize('NFC').trim());
  return !isNumber || heading.trim() === '' ? title.trim() : eventName(heading);
}
