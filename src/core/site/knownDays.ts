import { formatDay, type CalendarDay } from '../dates/calendarDay.ts';
import { findEventDay } from '../report/eventDay.ts';
import { listedDay } from './listedDay.ts';
import type { ReportOfSite } from './site.ts';
import { translationsOf } from './translations.ts';

/** The day that the second generation of the internship template puts on every page. */
export const templateDay = '2024-01-01';

/** A day that the event may have been on, and who says so. */
export interface KnownDay {
  readonly source: 'stated' | 'listed' | 'translation';
  /** As Hugo reads it. */
  readonly day: string;
}

/**
 * The days that the report, its section page and its translation state for the event, the likeliest first, each once;
 * the template's is none.
 */
export function knownDays({ report, page, site }: ReportOfSite): readonly KnownDay[] {
  const days: readonly [KnownDay['source'], CalendarDay | undefined][] = [
    // What a section page states are the days of its events.
    ['stated', page.role === 'section-index' ? undefined : findEventDay(report)?.day],
    ['listed', listedDay(page, site)],
    ['translation', translationsOf(page, site).find(({ day }) => day !== undefined)?.day],
  ];
  const known = days.flatMap(([source, day]): KnownDay[] =>
    day === undefined ? [] : [{ source, day: formatDay(day) }],
  );
  return known.filter(
    ({ day }, index) => day !== templateDay && known.findIndex((other) => other.day === day) === index,
  );
}
