import type { Language } from '../messages/message.ts';
import { startOfDay, type CalendarDay } from './calendarDay.ts';
import { findClock } from './clock.ts';
import { parseFullDates } from './statedDay.ts';

/** What is known of when an event took place; `time` is as somebody wrote it, '' where it is not known. */
export interface Moment {
  readonly day: CalendarDay | undefined;
  readonly time: string;
}

/**
 * A moment in the form in which `models`, the best first, write others: order, month names, leading zeros, weekday, and
 * a time of day where one of them has one. Whatever else they say is theirs, and not taken over. '' where what they
 * state is not known.
 */
export function likeDate(models: readonly string[], { day, time }: Moment, language: Language): string {
  const forms = models.flatMap((model) => formOf(model) ?? []);
  const wanted = forms.find((form) => form.clock !== undefined) ?? forms[0];
  if (forms.length === 0 && models.some((model) => findClock(model) !== undefined)) return time;
  if (day === undefined) return '';
  const padded = paddedIn(forms.map((form) => form.day));
  const written = dayLike((wanted ?? { day: usual[language] }).day, day, padded);
  if (wanted === undefined) return written;
  const { clock, before, between } = wanted;
  if (clock === undefined) return withWeekday(before, day) + written;
  if (clock === 'first') {
    if (time !== '') return time + withWeekday(between, day) + written;
    return withWeekday(/(?:thứ |chủ nhật|\p{Lu}\p{Ll}+day)[^]*$/u.exec(between)?.[0] ?? '', day) + written;
  }
  return withWeekday(before, day) + written + (time === '' ? '' : between + time);
}

const usual: Readonly<Record<Language, string>> = { en: 'January 2, 2006', vi: '02/01/2006' };

/** How a text writes a day and a time, if it says nothing else. */
interface DateForm {
  readonly day: string;
  /** Where the time stands; `undefined` without one. */
  readonly clock: 'first' | 'last' | undefined;
  /** A weekday, «ngày». */
  readonly before: string;
  readonly between: string;
  /** False where it says more. */
  readonly isPlain: boolean;
}

/** True for a text that is nothing but one full date, with a time of day perhaps. */
export function isMoment(text: string): boolean {
  return formOf(text)?.isPlain === true;
}

const weekday = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:thứ|Thứ) (?:hai|ba|tư|năm|sáu|bảy|Hai|Ba|Tư|Năm|Sáu|Bảy)|[Cc]hủ [Nn]hật)`;
const lead = new RegExp(String.raw`^(?:${weekday},?\s*)?(?:[Nn]g[àa]y\s*)?$`, 'u');
const link = new RegExp(
  String.raw`^\s*(?:[,;|–—-]\s*)?(?:on\s+|at\s+|lúc\s+|vào\s+)?(?:${weekday},?\s*)?(?:[Nn]g[àa]y\s*)?$`,
  'u',
);

function formOf(model: string): DateForm | undefined {
  const text = model.normalize('NFC').trim();
  const [date, ...others] = parseFullDates(text);
  if (date === undefined || others.length > 0) return undefined;
  const day = text.slice(date.start, date.end);
  const clock = findClock(text.slice(0, date.start) + ' '.repeat(day.length) + text.slice(date.end));
  const isFirst = clock !== undefined && clock.start < date.start;
  const before = text.slice(0, isFirst ? clock.start : date.start);
  const between =
    clock === undefined ? '' : isFirst ? text.slice(clock.end, date.start) : text.slice(date.end, clock.start);
  const after = text.slice(Math.max(date.end, clock?.end ?? 0));
  const isPlain = lead.test(before) && (clock === undefined || link.test(between)) && /^[\s.]*$/.test(after);
  if (!isPlain) return { day, clock: undefined, before: '', between: '', isPlain };
  return { day, clock: clock === undefined ? undefined : isFirst ? 'first' : 'last', before, between, isPlain };
}

/** The same words with the right day of the week. */
function withWeekday(words: string, day: CalendarDay): string {
  const index = new Date(startOfDay(day)).getUTCDay();
  return words.replace(new RegExp(weekday, 'u'), (written) => {
    const [en = '', vi = ''] = weekdays[index] ?? [];
    if (written.endsWith('day')) return en;
    return /^[a-z]/.test(written) ? vi.toLowerCase() : vi;
  });
}

const weekdays: readonly (readonly [string, string])[] = [
  ['Sunday', 'Chủ nhật'],
  ['Monday', 'Thứ Hai'],
  ['Tuesday', 'Thứ Ba'],
  ['Wednesday', 'Thứ Tư'],
  ['Thursday', 'Thứ Năm'],
  ['Friday', 'Thứ Sáu'],
  ['Saturday', 'Thứ Bảy'],
];

/** True where days of one digit get a zero, false where they get none; `undefined` where no model shows it. */
function paddedIn(days: readonly string[]): boolean | undefined {
  if (days.some((day) => /(?<!\d)0\d(?!\d)/.test(day))) return true;
  return days.some((day) => /(?<!\d)\d(?!\d)/.test(day)) ? false : undefined;
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The day in the form of a full date; the numbers in it, and the name of its month, are replaced. */
function dayLike(form: string, day: CalendarDay, padded: boolean | undefined): string {
  const isNamed = /(?!th|st|nd|rd|tháng|năm|of)\b[a-z]{3,9}/i.test(form) && !/th[áa]ng/i.test(form);
  const yearFirst = /^\d{4}/.test(form);
  const pads = padded ?? (!isNamed && !/\s/.test(form));
  const two = (value: number): string => (pads || yearFirst ? String(value).padStart(2, '0') : String(value));
  const numbers = isNamed ? [day.day] : yearFirst ? [day.month, day.day] : [day.day, day.month];
  // Of `17-18/11/2025` one day is left.
  const plain = form.replace(
    /(\d{1,2})(?:st|nd|rd|th)?(?:[ \u00a0]?[–—-][ \u00a0]?\d{1,2}(?=[/ ]))?(?:st|nd|rd|th)?/i,
    '$1',
  );
  let index = 0;
  return plain.replace(/\d{4}|\d{1,2}|[a-z]{3,9}/gi, (part) => {
    if (/^\d{4}$/.test(part)) return String(day.year);
    if (/^\d/.test(part)) return two(numbers[index++] ?? 0);
    const month = months[day.month - 1] ?? '';
    if (!isNamed || !months.some((name) => name.toLowerCase().startsWith(part.slice(0, 3).toLowerCase()))) return part;
    return part.length === 3 && !/^may$/i.test(part) ? month.slice(0, 3) : month;
  });
}
