import { addDays, compareDays, dayAt, formatDay, isValidDay, type CalendarDay } from '../dates/calendarDay.ts';
import { likeDate } from '../dates/likeDate.ts';
import { parseStatedDay } from '../dates/statedDay.ts';
import { fieldOf } from '../frontMatter/frontMatter.ts';
import type { Language } from '../messages/message.ts';
import { findEventDates } from '../report/eventDay.ts';
import { knownDays, templateDay } from '../site/knownDays.ts';
import type { ReportOfSite } from '../site/site.ts';
import { folderOf } from '../text/path.ts';

/** A report tells of what has been; an event that is being prepared is at most so many days ahead. */
const mostAhead = 90;

/** What a day that is typed without a year is to be read by: its year, or today where nothing says the year. */
export type YearMeant = number | CalendarDay;

/**
 * The day that an author typed: `2025-11-17`, `17/11/2025` (day first), with `-`, `.` or spaces too, or in words, of
 * several days the first; with the year that is `meant`, `17/11` too, and `17/11/25` where that is not far from it.
 * `undefined` for anything else: no day, a day that does not exist, no year. A calendar day belongs to no time zone.
 */
export function parseDayInput(text: string, meant?: YearMeant): CalendarDay | undefined {
  if (text.length > 200) return undefined;
  const typed = text.trim().normalize('NFC');
  const full = meant === undefined ? typed : withCentury(typed, typeof meant === 'number' ? meant : meant.year);
  return parseRange(full, meant) ?? parseOne(full, meant);
}

/** The year of `17/11/25`, `17 Nov '25` and `17/11 năm 25`; the `11` of `22 tháng 11` is a month. */
const shortYear =
  /^(?<before>.*(?:\d\s?([-/. ])\s?\d{1,2}\s?\2\s?|\d(?:st|nd|rd|th)?[\s-]?(?:of )?(?!th)\p{L}{3,9}[.,]?[\s-]))['’]?(?<digits>\d\d)$/iu;

/** With more years between it and the one that is meant, what is typed last is hardly a year. */
const mostYearsApart = 5;

/** `17/11/25` becomes `17/11/2025`; the year of `2025-11-17` stands elsewhere. */
function withCentury(text: string, meant: number): string {
  if (/\d{3}/.test(text)) return text;
  const { before, digits } = shortYear.exec(text)?.groups ?? {};
  const year = 2000 + Number(digits);
  return before !== undefined && Math.abs(year - meant) <= mostYearsApart ? before + String(year) : text;
}

/** The first day of `22/11-23/11` and `22/11 – 23/11/2025`; a dash can also stand between day and month. */
function parseRange(text: string, meant: YearMeant | undefined): CalendarDay | undefined {
  const parts = [/\s*[–—]\s*|\s+-\s+/, '-'].map((dash) => text.split(dash)).find(({ length }) => length === 2);
  const [first = '', last = ''] = parts ?? [];
  const end = parseWithYear(last);
  if (end === undefined) return parseOne(last, meant) && parseOne(first, meant);
  const start = parseOne(first, end.year);
  return start && compareDays(start, end) > 0 ? parseOne(first, end.year - 1) : start;
}

function parseOne(text: string, meant: YearMeant | undefined): CalendarDay | undefined {
  const full = parseWithYear(text);
  if (full !== undefined || meant === undefined) return full;
  const inYear = (year: number): CalendarDay | undefined => parseWithYear(addYear(text.trim(), year));
  if (typeof meant === 'number') return inYear(meant);
  const latest = addDays(meant, mostAhead);
  // 29 February comes every four years.
  const days = [1, 0, -1, -2, -3, -4].map((step) => inYear(meant.year + step));
  return days.find((day) => day !== undefined && compareDays(day, latest) <= 0);
}

function parseWithYear(text: string): CalendarDay | undefined {
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

/** The `25` of `22 Nov 25`; the `11` of `22 tháng 11` is a month. */
const yearBehindMonth = /\d(?:st|nd|rd|th)?[\s-]?(?:of )?(?!th)\p{L}{3,9}[.,]?[\s-]['’]?\d/iu;

/** `22/11` becomes `22/11/2025`, `22 Nov` becomes `22 Nov 2025`; '' where a year stands, in two digits too. */
function addYear(text: string, year: number): string {
  if (/\d{3}|\d\s?([-/.])\s?\d{1,2}\s?\1\s?\d/.test(text) || yearBehindMonth.test(text)) return '';
  const [, separator = ' '] = /\d\s?([-/.])\s?\d{1,2}$/.exec(text) ?? [];
  return text + separator + String(year);
}

/**
 * The year of a day that is typed without one: that of the event's days in the report, else of its own date, else of
 * what its section page and its translation say, else of the folders around it; `undefined` where none of them says one.
 */
export function yearMeant(context: ReportOfSite): number | undefined {
  const stated = new Set(findEventDates(context.report).map(({ day }) => day.year));
  const [year] = stated.size === 1 ? stated : [];
  const [known] = knownDays(context);
  return year ?? ownDay(context)?.year ?? (known && parseDayInput(known.day)?.year) ?? yearIn(context.page.path);
}

/** The 2025 of `content/events/2025/cloud-day/index.md`. */
function yearIn(path: string): number | undefined {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(folderOf(path))?.[0];
  return year === undefined ? undefined : Number(year);
}

/** The day in the report's own date, readable for Hugo or not; the template's is nobody's. */
export function ownDay({ report, site }: Pick<ReportOfSite, 'report' | 'site'>): CalendarDay | undefined {
  const written = fieldOf(report.frontMatter, site.configuration.frontMatter.date);
  const day = written && parseDayInput(written.text);
  return day === undefined || formatDay(day) === templateDay ? undefined : day;
}

const inWords: Readonly<Record<Language, string>> = {
  en: 'Monday, 2 January 2006',
  vi: 'Thứ Hai, ngày 2 tháng 1 năm 2006',
};

/** `Saturday, 22 November 2025`: nobody takes the day for the month. */
export function dayInWords(day: CalendarDay, language: Language): string {
  return likeDate([inWords[language]], { day, time: '' }, language);
}

/**
 * The day to propose for an event: the earlier of the author's day and the day in UTC, since Hugo takes a bare date for
 * midnight in UTC and leaves a page of the future out. `now` in milliseconds since 1970.
 */
export function proposedDay(now: number, localDay: CalendarDay): CalendarDay {
  const utcDay = dayAt(now);
  return compareDays(localDay, utcDay) < 0 ? localDay : utcDay;
}
