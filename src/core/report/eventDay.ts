import { formatDay } from '../dates/calendarDay.ts';
import { parseFullDates, type FullDate } from '../dates/statedDay.ts';
import { nodesOf, type Markdown } from '../markdown/markdown.ts';
import { codeTypes, commentTypes } from '../markdown/markdownNodes.ts';
import { remembered } from '../remembered.ts';
import { caseless } from '../text/fold.ts';
import { disjoint, isInside } from '../text/sortedRanges.ts';
import { isOtherDay, sentenceBefore } from './otherDay.ts';
import type { Report } from './report.ts';

/** A full date that may be the event's own. */
export interface EventDate extends FullDate {
  /** True behind a label such as «Date & time:», in a heading, after «held on», or with a line to itself. */
  readonly sure: boolean;
}

/**
 * The full dates of the body that may be the event's, in its order: not a deadline, a birthday or a release, not the
 * end of a longer event, not in code or an address.
 */
export function findEventDates({ markdown }: Pick<Report, 'markdown'>): readonly EventDate[] {
  return datesIn(markdown);
}

const datesIn = remembered((markdown: Markdown): readonly EventDate[] => {
  const { text } = markdown;
  if (!year.test(text)) return [];
  const unread = disjoint(nodesOf(markdown, ...unreadTypes));
  let offset = 0;
  return text.split('\n').flatMap((line): EventDate[] => {
    const start = offset;
    offset += line.length + 1;
    if (line.length > longestLine || !year.test(line)) return [];
    return parseFullDates(line)
      .filter((date) => !isOtherDay(line, date))
      .map((date) => ({ day: date.day, start: start + date.start, end: start + date.end, sure: isSure(line, date) }))
      .filter((date) => !isInside(unread, date));
  });
});

/**
 * The one day on which the body says that the event took place, and where it says so; `undefined` when it states none,
 * or several and not exactly one of them surely.
 */
export function findEventDay(report: Pick<Report, 'markdown'>): EventDate | undefined {
  const dates = findEventDates(report);
  return onlyDay(dates) ?? onlyDay(dates.filter(({ sure }) => sure));
}

/** The first of `dates` when all of them are one day; of several mentions the surest. */
export function onlyDay(dates: readonly EventDate[]): EventDate | undefined {
  const days = new Set(dates.map(({ day }) => formatDay(day)));
  return days.size === 1 ? (dates.find(({ sure }) => sure) ?? dates[0]) : undefined;
}

const year = /(?:19|20)\d\d/;
const unreadTypes = [...codeTypes, ...commentTypes, 'URL', 'HTMLTag'];

/** Longer lines are no prose. */
const longestLine = 5000;

// In lower case, as `sentenceBefore` has it.
const label =
  /(?:^|\|)[\s*_>#•+\d.-]*(?:event |workshop )?(?:dates?|when|time|ngày|thời gian)(?!\p{L})[^|:：.]{0,30}[:：|][^|.]{0,40}$/u;
const held =
  /(?<!\p{L})(?:held|took place|taking place|takes place|organi[sz]ed|hosted|attended|participated|joined|diễn ra|tổ chức|tham gia|tham dự)(?!\p{L})[^.!?]{0,80}$/u;

const longestDateline = 200;
/** Words around a date that has a line to itself: «Hà Nội, thứ Bảy ngày 15/11/2025». */
const dateWords =
  /(?<!\p{L})(?:thứ \p{L}+|chủ nhật|ngày|buổi|sáng|chiều|tối|(?:mon|tues|wednes|thurs|fri|satur|sun)day|am|pm)(?!\p{L})/gu;

function isSure(line: string, { start, end }: FullDate): boolean {
  const before = sentenceBefore(line, start);
  if (/^\s{0,3}#{1,6}\s/.test(line) || label.test(before) || held.test(before)) return true;
  if (line.length > longestDateline) return false;
  const rest = caseless(`${line.slice(0, start)} ${line.slice(end)}`).replace(dateWords, ' ');
  return (rest.match(/\p{L}+/gu)?.length ?? 0) < 5;
}
