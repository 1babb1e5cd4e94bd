/** A day of the Gregorian calendar, in no time zone: `{ year: 2025, month: 11, day: 17 }`. Months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Milliseconds in a day without leap seconds, as Go and ECMAScript count. */
const dayLength = 86_400_000;
/** After 400 years the Gregorian calendar repeats: 146,097 days. */
const cycleLength = 146_097 * dayLength;

/** True for a day that exists, of a year from 0 to 9999: Go's four-digit years. */
export function isValidDay({ year, month, day }: CalendarDay): boolean {
  if (!Number.isInteger(year) || year < 0 || year > 9999) return false;
  if (!Number.isInteger(month) || month < 1 || month > 12) return false;
  return Number.isInteger(day) && day >= 1 && day <= daysIn(year, month);
}

/** The ISO spelling that every version of Hugo reads: `2025-11-17`. A day that does not exist is spelled all the same. */
export function formatDay({ year, month, day }: CalendarDay): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Negative when `a` comes before `b`, 0 for the same day: the order for `sort`. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The first millisecond of a day that exists, in UTC, since 1970. `Date.UTC` would take the year 25 for 1925. */
export function startOfDay({ year, month, day }: CalendarDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The day in UTC at `instant` (ms since 1970), also beyond the years that `Date` knows: Hugo counts seconds in int64. */
export function dayAt(instant: number): CalendarDay {
  const cycles = Math.floor(instant / cycleLength);
  const date = new Date(instant - cycles * cycleLength);
  return {
    year: date.getUTCFullYear() + cycles * 400,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** The day that is `count` days after `day`, before it when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayAt(startOfDay(day) + count * dayLength);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return (startOfDay(to) - startOfDay(from)) / dayLength;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
