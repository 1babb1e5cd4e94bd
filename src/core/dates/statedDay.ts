import { compareDays, isValidDay, type CalendarDay } from './calendarDay.ts';

/** A full date (day, month and year) in a text, and where it stands: half-open UTF-16 offsets. */
export interface FullDate {
  readonly day: CalendarDay;
  readonly start: number;
  readonly end: number;
}

/**
 * The days that a person may have meant with a spelling that Hugo need not know, the likeliest first; other words may
 * stand around it. `17/11/2025`, `2026-1-1`, `Nov 17, 2025`, `ngày 17 tháng 11 năm 2025` and `20251117` mean one;
 * `05/06/2025` means 5 June and then 6 May. Of `17-18/11/2025` it is the first day. Empty when no day is stated, or
 * none that exists. Years from 1900 to 2099; composed and decomposed Vietnamese, with and without marks.
 */
export function parseStatedDay(text: string): CalendarDay[] {
  const days = matchDates(text, looseForms).flatMap(({ days }) => days);
  return days.filter((day, index) => days.findIndex((other) => compareDays(day, other) === 0) === index);
}

/**
 * Every full date that a running text states, in its order, in linear time. `05/06/2025` is read day first; give the
 * text of the range to `parseStatedDay` for both readings. Not taken for dates: version numbers (`1.2.2025`; with
 * points, day and month want two digits each), parts of addresses, paths and file names, days that do not exist.
 */
export function parseFullDates(text: string): FullDate[] {
  return matchDates(text, strictForms).flatMap(({ days: [day], start, end }) =>
    day === undefined ? [] : [{ day, start, end }],
  );
}

/** Days that one place in a text may mean, the likeliest first. */
interface DateMatch {
  readonly days: readonly CalendarDay[];
  readonly start: number;
  readonly end: number;
}

/** One way to write a date: `a` and `b` stand for day and month in an order that `read` knows. */
interface Form {
  readonly pattern: RegExp;
  readonly read: (year: number, a: number, b: number) => CalendarDay[];
}

function matchDates(text: string, forms: readonly Form[]): DateMatch[] {
  // A pattern with `\p{L}` that ignores the case takes V8 milliseconds to compile. Only İ is longer in lower case.
  const lower = text.replaceAll('İ', 'I').toLowerCase();
  const matches = forms.flatMap((form) => [...lower.matchAll(form.pattern)].map((match) => readMatch(match, form)));
  const existing = matches.filter(({ days }) => days.length > 0).sort((a, b) => a.start - b.start);
  let end = 0;
  return existing.filter((match) => {
    if (match.start < end) return false;
    end = match.end;
    return true;
  });
}

function readMatch(match: RegExpExecArray, { read }: Form): DateMatch {
  const { year, a, b, month } = match.groups ?? {};
  const days = read(Number(year), Number(a), month === undefined ? Number(b) : monthOf(month));
  return { days: days.filter(isValidDay), start: match.index, end: match.index + match[0].length };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3)) + 1;
}

const dayMonth = (year: number, a: number, b: number): CalendarDay[] => [{ year, month: b, day: a }];
const monthDay = (year: number, a: number, b: number): CalendarDay[] => [{ year, month: a, day: b }];
/** `05/06/2025`: day first, as in Vietnam, then month first. */
const eitherOrder = (year: number, a: number, b: number): CalendarDay[] =>
  a === b ? dayMonth(year, a, b) : [...dayMonth(year, a, b), ...monthDay(year, a, b)];
/** `2025-17-11` can only be 17 November; `2025-05-06` is never 5 June. */
const afterYear = (year: number, a: number, b: number): CalendarDay[] =>
  a > 12 ? dayMonth(year, a, b) : monthDay(year, a, b);

// Pieces of the patterns. Every repetition has an upper limit, so that matching takes linear time.
const year = '(?<year>(?:19|20)\\d\\d)';
const b = '(?<b>\\d{1,2})';
const space = '\\s{1,3}';
const gap = '[\\s,.\\-]{0,4}';
const ordinal = '(?:st|nd|rd|th)?';
/** The `2` of «Thứ 2 - 17/11/2025» is Monday, not the first day of a range. */
const weekday = 'th(?:ứ|ư\\u0301|u\\u031B\\u0301|u)\\s{0,2}\\d';
/** `17`, `17th`, and the `17-18` of `17-18/11/2025`. */
const a = `(?<a>\\d{1,2})${ordinal}(?:(?<!${weekday})[ \\u00A0]?[-–—][ \\u00A0]?\\d{1,2}${ordinal})?`;
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const thang = 'th(?:á|a\\u0301|a)ng';
const nam = 'n(?:ă|a\\u0306|a)m';
const separator = '(?<separator>[ \\u00A0]?[-/][ \\u00A0]?|\\.)';

/** Not in the middle of a word, a number, an address, a path, a time or a version. */
const notInside = '(?<![\\p{L}\\p{M}\\p{N}][_\\-]?|\\p{N}[:.–]|[/\\\\=#&?@%])';
/** The same behind a date, where `_` and `-` may be followed by white space, and `-` by another date. */
const notContinued = '(?!_?[\\p{L}\\p{N}]|[/\\\\.][\\p{L}\\p{N}]|-(?!\\d{1,2}[/.])[\\p{L}\\p{N}])';
const twoDigitsAroundPoints = '(?!\\d\\.|\\d\\d\\.\\d\\.)';

const strictForms = makeForms(notInside, notContinued, twoDigitsAroundPoints);
const looseForms: readonly Form[] = [
  ...makeForms('(?<!\\d[:./]?)', '(?!\\d)', ''),
  { pattern: /(?<!\d)(?<year>(?:19|20)\d\d)(?<a>\d\d)(?<b>\d\d)(?!\d)/g, read: afterYear },
];

function makeForms(before: string, after: string, noVersion: string): readonly Form[] {
  const form = (source: string, read: Form['read']): Form => ({
    pattern: new RegExp(before + source, 'gu'),
    read,
  });
  return [
    // 2025-11-17, 2025/11/17, 2025.11.17, 2025-11-17T08:30
    form(`${year}${separator}(?<a>\\d{1,2})\\k<separator>${b}(?:(?=t\\d)|${after})`, afterYear),
    // 17/11/2025, 17-11-2025, 17.11.2025, 17 / 11 / 2025
    form(`${noVersion}${a}${separator}${b}\\k<separator>${year}${after}`, eitherOrder),
    // 17 tháng 11 năm 2025, 17 tháng 11, 2025, 17 tháng 11/2025
    form(`${a}${space}${thang}${space}${b}(?:[\\s,]{1,4}(?:${nam}${space})?|/)${year}${after}`, dayMonth),
    // 17/11 năm 2025
    form(`${a}[/-]${b}[\\s,]{1,4}${nam}${space}${year}${after}`, dayMonth),
    // November 17, 2025, Nov. 17th 2025
    form(`${month}${gap}${a}[\\s,.\\-]{1,4}${year}${after}`, dayMonth),
    // 17 November 2025, 17th of November, 2025, 17-Nov-2025
    form(`${a}(?:${space}of)?${gap}${month}${gap}${year}${after}`, dayMonth),
  ];
}
