import type { Language } from '../../messages/message.ts';
import { nodesOf, plainText } from '../../markdown/markdown.ts';
import type { Report } from '../../report/report.ts';

/** Letters that Vietnamese has and English has not. */
const vietnamese = /[ăâđêôơưàáãèéìíòóõùúýĩũạ-ỹ]/u;

/** As much of the prose as it takes to tell. */
const enough = 50_000;

/**
 * The language of most words of the report's prose; `undefined` where there are too few to tell. A line counts as
 * Vietnamese when a fifth of its words have marks that English has not, since names and terms of the trade are English.
 */
export function proseLanguage({ markdown }: Report): Language | undefined {
  const words = { en: 0, vi: 0 };
  let read = 0;
  for (const { from, to } of nodesOf(markdown, 'Paragraph', 'TableCell')) {
    if ((read += to - from) > enough) break;
    for (const line of plainText(markdown, { start: from, end: to }).normalize('NFC').toLowerCase().split('\n')) {
      const all = line.match(/\p{L}{2,}/gu) ?? [];
      const marked = all.filter((word) => vietnamese.test(word)).length;
      words[marked * 5 >= all.length ? 'vi' : 'en'] += all.length;
    }
  }
  if (words.en + words.vi < 10) return undefined;
  return words.vi > words.en ? 'vi' : 'en';
}
