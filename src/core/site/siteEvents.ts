import type { CalendarDay } from '../dates/calendarDay.ts';
import { eventName } from '../rules/shared/derivedFields.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import { nameOf } from '../text/path.ts';
import type { EventFolder, ReportSummary, Site } from './site.ts';

/** One event of a site, as a list of events shows it. */
export interface SiteEvent {
  readonly folder: EventFolder;
  /** The name of the event: its title unless that is only a number, else its heading, else the folder's name. */
  readonly name: string;
  readonly day: CalendarDay | undefined;
  /** Its reports by language, those of the site's languages first and in their order. */
  readonly reports: readonly ReportSummary[];
  /** Codes of the languages of the site in which it has no report. */
  readonly missing: readonly string[];
  /** What its reports lack, as far as they are begun: see `ReportSummary.lacks`. */
  readonly lacks: readonly SectionKindName[];
  /** True while all that there is still waits to be written. */
  readonly notStarted: boolean;
}

/** The events of a site in the order of their sections and numbers; folders without a report are none. */
export function siteEvents(site: Site): readonly SiteEvent[] {
  const codes = site.configuration.languages ?? site.config.languages.map(({ code }) => code);
  const rank = (code: string): number => (codes.includes(code) ? codes.indexOf(code) : codes.length);
  return site.eventSections.flatMap(({ events }) =>
    events.flatMap((folder): SiteEvent[] => {
      const reports = folder.reports
        .flatMap((path) => site.summaries.get(path) ?? [])
        .sort((a, b) => rank(a.languageCode) - rank(b.languageCode));
      const [first] = reports;
      if (first === undefined) return [];
      const written = new Set(reports.map(({ languageCode }) => languageCode));
      return [
        {
          folder,
          name: nameOfEvent(first) || nameOf(folder.path),
          day: reports.find(({ day }) => day !== undefined)?.day,
          reports,
          missing: codes.filter((code) => !written.has(code)),
          lacks: [...new Set(reports.flatMap(({ lacks, notStarted }) => (notStarted ? [] : lacks)))],
          notStarted: reports.every(({ notStarted }) => notStarted),
        },
      ];
    }),
  );
}

/** The name of an event as its report has it: the title, unless that is only a number, else the heading. */
export function nameOfEvent({ title, heading }: Pick<ReportSummary, 'title' | 'heading'>): string {
  const isNumber = /^(?:event|sự kiện)?\s*#?\d*$/iu.test(title.normalize('NFC').trim());
  return !isNumber || heading.trim() === '' ? title.trim() : eventName(heading);
}
