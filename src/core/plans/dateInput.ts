import { compareDays, dayAt, isValidDay, type CalendarDay } from '../dates/calendarDay.ts';
import { parseStatedDay } from '../dates/statedDay.ts';

/**
 * The day that an author typed: `2025-11-17`, `17/11/2025` (day first), with `-`, `.` or spaces too, or in words.
 * `undefined` for anything else: no day, a day that does not exist, no year. A calendar day belongs to no time zone.
 */
export function parseDayInput(text: string): CalendarDay | undefined {
  if (text.length > 200) return undefined;
  const parts = text.trim().split(/\s*[-/.]\s*|\s+/);
  if (parts.length === 3 && parts.every((part) => /^\d{1,4}$/.test(part))) {
    const [a = '', b = '', c = ''] = parts;
    const yearFirst = a.length === 4;
    if (!yearFirst && c.length !== 4) return undefined;
    const [year, day] = yearFirst ? [a, c] : [c, a];
    const typed = { year: Number(year), month: Number(b), day: Number(day) };
    if (isValidDay(typed)) return typed;
  }
  return parseStatedDay(text)[0];
}

/**
 * The day to propose for an event: the earlier of the author's day and the day in UTC, since Hugo takes a bare date for
 * midnight in UTC and leaves a page of the future out. `now` in milliseconds since 1970.
 */
export function proposedDay(now: number, localDay: CalendarDay): CalendarDay {
  const utcDay = dayAt(now);
  return compareDays(localDay, utcDay) < 0 ? localDay : utcDay;
}
