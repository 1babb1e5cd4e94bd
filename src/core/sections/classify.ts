import type { Language } from '../messages/message.ts';
import { fold } from '../text/fold.ts';
import { sectionKinds } from './catalogue.ts';
import type { SectionKind } from './sectionKind.ts';

/** Which kind of section a heading begins, and in whose words. */
export interface Classification {
  readonly kind: SectionKind;
  readonly language: Language;
}

/**
 * The section kind of a heading's text, in any language, since reports mix them; the report's own language is tried
 * first. `undefined` for a heading that is none of ours.
 */
export function classifyHeading(text: string, language: Language): Classification | undefined {
  const words = comparableHeading(text);
  if (words === '') return undefined;
  const other = language === 'en' ? 'vi' : 'en';
  for (const tried of [language, other] as const) {
    const kind = sectionKinds.find((candidate) => candidate.words[tried].pattern.test(words));
    if (kind !== undefined) return { kind, language: tried };
  }
  return undefined;
}

/** No section's heading is longer, and the patterns may look at a text more than once. */
const longestHeading = 300;

/** A heading folded, without numbering (`2.`, `II.`, `4.1`), emoji, leading marks and the colon at its end. */
export function comparableHeading(text: string): string {
  return fold(text.slice(0, longestHeading))
    .replace(/[\p{Extended_Pictographic}\u200d\ufe0f]/gu, '')
    .replace(/^[\s*_"'#>–—-]+/, '')
    .replace(/^(?:(?:\d+(?:\.\d+)*|[ivx]+|[a-h])[.):](?!\d)\s*|\d+(?:\.\d+)+\s+)/, '')
    .replace(/[\s*_"':.…–—-]+$/, '')
    .trim();
}
