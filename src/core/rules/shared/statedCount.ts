import type { Language } from '../../messages/message.ts';
import { maskMarks, rangeOf, seenIn, slice } from '../../markdown/visibleText.ts';
import type { Report } from '../../report/report.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/** A number of events that a page states, and where, in UTF-16 offsets. */
export interface StatedCount {
  readonly count: number;
  readonly written: string;
  readonly range: OffsetRange;
}

const words: Readonly<Record<Language, readonly string[]>> = {
  en: 'zero one two three four five six seven eight nine ten eleven twelve'.split(' '),
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'],
};
const number = String.raw`(\d{1,3}|${[...words.en, ...words.vi].sort((a, b) => b.length - a.length).join('|')})`;
const between = String.raw`(?:[ \t]+(?:a total of|total of|in total|all|overall|the|vào|tổng cộng|tất cả|được|các)){0,3}`;

/** «I participated in four events», «Em đã tham gia 4 sự kiện»: a number behind what the author did. */
const statement = new RegExp(
  String.raw`(?<!\p{L})(?:participated in|took part in|attended|attend|joined|tham gia|tham dự)${between}[ \t]+${number}[ \t]+(?:[\p{L}-]+[ \t]+){0,2}?(?:events?|sự kiện|workshops?)(?!\p{L})`,
  'iu',
);

/** Texts are searched no further: the sentence stands above the list. */
const longest = 20_000;

/** The number of events that the page states; `undefined` when it states none. */
export function findStatedCount({ markdown, bodyStart }: Report): StatedCount | undefined {
  const end = Math.min(bodyStart + longest, markdown.text.length);
  const seen = seenIn(maskMarks(markdown), { start: bodyStart, end });
  const match = statement.exec(seen.text);
  const written = match?.[1];
  if (match === null || written === undefined) return undefined;
  const at = match.index + match[0].toLowerCase().lastIndexOf(written.toLowerCase());
  const range = rangeOf(slice(seen, at, at + written.length));
  if (range === undefined) return undefined;
  const folded = written.toLowerCase();
  const count = /^\d/.test(written) ? Number(written) : Math.max(words.en.indexOf(folded), words.vi.indexOf(folded));
  return { count, written, range };
}

/** Another number as this one is written: in digits, or in words as far as those go. */
export function likeCount({ written }: StatedCount, count: number, language: Language): string {
  const known = words.vi.includes(written.toLowerCase()) ? words.vi : words[language];
  return /^\d/.test(written) ? String(count) : (known[count] ?? String(count));
}
