import type { CalendarDay } from '../dates/calendarDay.ts';
import type { ReportSummary } from '../site/site.ts';

/** The event that an entry is written for. */
export interface NewEntry {
  readonly summary: ReportSummary;
  readonly folder: string;
  readonly number: number;
  /** Its day, as far as it is to be trusted. */
  readonly day: CalendarDay | undefined;
}
