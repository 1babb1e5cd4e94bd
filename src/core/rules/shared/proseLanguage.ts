import type { Language } from '../../messages/message.ts';
import { nodesOf, plainText } from '../../markdown/markdown.ts';
import type { Report } from '../../report/report.ts';

/** Letters that Vietnamese has and English has not. */
const vietnamese = /[ăâđêôơưàáãèéìíòóõùúýĩũạ-ỹ]/u;

/**
 * Words that no sentence does without, and that are none in the other language, written without marks either: not «the»
 * and «to», which stand for «thế» and «to».
 */
const littleWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    (
      'about and are as by for from has have how is its more not of or our that their these this through using was were ' +
      'what which will with you your'
    ).split(' '),
  ),
  vi: new Set(
    'các cho của có được giúp không khi là một này như những trên trong tôi từ với và về đã đến để'
      .normalize('NFC')
      .split(' '),
  ),
};

/** As much of the prose as it takes to tell. */
const enough = 50_000;

/**
 * True when all the sentences of the report's prose are in this language, and most headings; false where there are too
 * few to tell. Of 92 published reports the little words of their own language make up 6.6 % of the words at least, those
 * of the other 2 % at most.
 */
export function isWhollyIn(language: Language, report: Report): boolean {
  // The headings are few, and tell of nearly every report that it is as it should be.
  const marked = report.headings.filter(({ text }) => vietnamese.test(text.toLowerCase())).length;
  const fitting = language === 'vi' ? marked : report.headings.length - marked;
  if (fitting * 2 < report.headings.length) return false;
  const words = proseLines(report).flatMap((line) => line.match(/\p{L}+/gu) ?? []);
  const count = (of: Language): number => words.filter((word) => littleWords[of].has(word)).length;
  const [own, others] = [count(language), count(language === 'en' ? 'vi' : 'en')];
  return own >= 6 && own * 20 >= words.length && others * 5 <= own;
}

/**
 * The language of most words of the report's prose; `undefined` where there are too few to tell. A line counts as
 * Vietnamese when a fifth of its words have marks that English has not, since names and terms of the trade are English.
 */
export function proseLanguage(report: Report): Language | undefined {
  const words = { en: 0, vi: 0 };
  for (const line of proseLines(report)) {
    const all = line.match(/\p{L}{2,}/gu) ?? [];
    const marked = all.filter((word) => vietnamese.test(word)).length;
    words[marked * 5 >= all.length ? 'vi' : 'en'] += all.length;
  }
  if (words.en + words.vi < 10) return undefined;
  return words.vi > words.en ? 'vi' : 'en';
}

/** What readers see of the paragraphs and tables, composed and in lower case. */
function proseLines({ markdown }: Report): readonly string[] {
  const lines: string[] = [];
  let read = 0;
  for (const { start, end } of nodesOf(markdown, 'Paragraph', 'TableCell')) {
    if ((read += end - start) > enough) break;
    lines.push(...plainText(markdown, { start, end }).toLowerCase().split('\n'));
  }
  return lines;
}
