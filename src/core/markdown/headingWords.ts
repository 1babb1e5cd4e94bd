import type { OffsetRange } from '../text/offsetRange.ts';
import type { Heading } from './headings.ts';

/** Longer headings are sentences. */
export const longestHeading = 200;

/** Where the words of a heading stand: without numbering, emoji, bold and `{#anchor}`. `undefined` for a link or code. */
export function headingWords({ text }: { readonly text: string }, { textRange }: Heading): OffsetRange | undefined {
  if (textRange.end - textRange.start > longestHeading) return undefined;
  const written = withoutAttributes(text.slice(textRange.start, textRange.end));
  const lead =
    /^(?:[\s*_"'“>–—\p{Extended_Pictographic}\u200d\ufe0f-]|(?:\d+(?:\.\d+)*|[IVXivx]+|[A-Ha-h])[.):](?!\d)|\d+(?:\.\d+)+\s)*/u;
  const start = lead.exec(written)?.[0].length ?? 0;
  const tail = /[\s*_"'”:.…–—\p{Extended_Pictographic}\u200d\ufe0f-]*$/u.exec(written)?.[0].length ?? 0;
  const words = written.slice(start, written.length - tail);
  if (words === '' || /[*_`[\]<>{}\\\r\n]/.test(words)) return undefined;
  return { start: textRange.start + start, end: textRange.start + start + words.length };
}

/** Without `{#anchor}` behind it. */
export function withoutAttributes(heading: string): string {
  return heading.replace(/\s*\{[^{}]{0,200}\}\s*$/, '');
}
