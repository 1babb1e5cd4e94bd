import { formatDay, parseFullDates, type FullDate } from '../dates/hugoDate.ts';
import type { Report } from './report.ts';

/** The words before a date that make it the event's own: «Date: …», «Thời gian: …». */
const label = /(?:^|[\s*_>|-])(?:date|day|time|when|ngày|thời gian)\b[^\n]{0,40}$/iu;

/**
 * The one day on which the body says that the event took place, and where it says so; `undefined` when it states none,
 * or several and not exactly one of them behind a label such as «Date & time:».
 */
export function findEventDay(report: Report): FullDate | undefined {
  const dates = parseFullDates(report.markdown.text);
  const labelled = dates.filter(({ start }) => label.test(report.markdown.text.slice(Math.max(0, start - 80), start)));
  return onlyDay(dates) ?? onlyDay(labelled);
}

function onlyDay(dates: readonly FullDate[]): FullDate | undefined {
  const days = new Set(dates.map(({ day }) => formatDay(day)));
  return days.size === 1 ? dates[0] : undefined;
}
