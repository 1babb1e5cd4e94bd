import type { Language } from '../messages/message.ts';
import { remembered } from '../remembered.ts';
import { fold, withoutMarks } from '../text/fold.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { builtInCatalogue } from './catalogue.ts';
import type { SectionWords, SectionCatalogue, SectionKind } from './sectionKind.ts';

/** No section's heading is longer, and the patterns may look at a text more than once. */
const longestHeading = 300;

/** Which kind of section a heading begins, and in whose words. */
export interface Classification {
  readonly kind: SectionKind;
  readonly language: Language;
}

/**
 * The section kind of a heading's text, in any language, since reports mix them; the report's own language is tried
 * first, and the headings that the site itself names before all others. `undefined` for a heading that is none of them.
 */
export function classifyHeading(
  text: string,
  language: Language,
  catalogue: SectionCatalogue = builtInCatalogue,
): Classification | undefined {
  const heading = text.slice(0, longestHeading);
  const known = classified(catalogue, language);
  if (!known.has(heading)) {
    if (known.size >= mostKnown) known.clear();
    known.set(ownCopy(heading), classify(heading, language, catalogue));
  }
  return known.get(heading);
}

/** The headings of a page come again with each key that is typed, and many of them on the site's other pages. */
const classified = remembered<SectionCatalogue, [Language], Map<string, Classification | undefined>>(
  () => new Map(),
  (language) => language,
);
const mostKnown = 1_000;

function classify(text: string, language: Language, { kinds, headings }: SectionCatalogue): Classification | undefined {
  const words = comparableHeading(text);
  if (words === '') return undefined;
  // «Decisions: what we chose» and «Decisions (draft)» are headed «Decisions».
  const named =
    headings.size === 0
      ? undefined
      : (headings.get(words) ?? headings.get(beforePunctuation(words)) ?? unmarkedIn(headings, words));
  if (named !== undefined) return { kind: named.kind, language: spokenIn(named.languages, language) };
  const other = language === 'en' ? 'vi' : 'en';
  for (const tried of [language, other] as const) {
    const kind = kinds.find((candidate) => candidate.words[tried].pattern.test(words));
    if (kind !== undefined) return { kind, language: tried };
  }
  const unmarked = isUnmarked(words) ? kinds.find(({ words: { vi } }) => withoutMarksOf(vi).test(words)) : undefined;
  return unmarked && { kind: unmarked, language: 'vi' };
}

/**
 * True for «muc tieu su kien», which may be Vietnamese without its marks. «Anh Tu» is rather a person than a picture,
 * and one word alone means too much.
 */
function isUnmarked(words: string): boolean {
  return /^[a-z]+ [\0-\x7f]+$/.test(words) && !words.startsWith('anh ');
}

type Named = NonNullable<ReturnType<SectionCatalogue['headings']['get']>>;

/** The site's own heading that `words` are without its marks. */
function unmarkedIn(headings: SectionCatalogue['headings'], words: string): Named | undefined {
  return isUnmarked(words) ? [...headings].find(([heading]) => withoutMarks(heading) === words)?.[1] : undefined;
}

/** The pattern of a kind for headings that are typed without marks. */
const withoutMarksOf = remembered(({ pattern }: SectionWords): RegExp => new RegExp(withoutMarks(pattern.source), 'u'));

function spokenIn(languages: readonly Language[], language: Language): Language {
  return languages.includes(language) ? language : (languages[0] ?? language);
}

function beforePunctuation(words: string): string {
  return /^[^:(–—|/]*/u.exec(words)?.[0].trim() ?? '';
}

/** A heading folded, without numbering (`2.`, `II.`, `4.1`), emoji, leading marks and the colon at its end. */
export function comparableHeading(text: string): string {
  return fold(text.slice(0, longestHeading))
    .replace(/[\p{Extended_Pictographic}\u200d\ufe0f]/gu, '')
    .replace(/^[\s*_"'#>–—-]+/, '')
    .replace(/^(?:(?:\d+(?:\.\d+)*|[ivx]+|[a-h])[.):](?!\d)\s*|\d+(?:\.\d+)+\s+)/, '')
    .replace(/[\s*_"':.…–—-]+$/, '')
    .trim();
}
