import type { OffsetRange } from '../text/offsetRange.ts';

const time = String.raw`(?:\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?!\d)|\d{1,2}h(?:\d{2})?(?![\p{L}\d/]))`;
const clock = new RegExp(String.raw`(?<![\d\p{L}/:.-])${time}(?:\s{0,2}(?:[–—-]|to|đến|tới)\s{0,2}${time})?`, 'iu');

/**
 * The first time of day in a line, with the end of it if it has one: `8:30 AM – 12:00 PM`, `8h30 đến 12h`. Half-open
 * UTF-16 offsets of the line; `undefined` without one.
 */
export function findClock(line: string): OffsetRange | undefined {
  const match = clock.exec(line);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
