import { isSpace } from '../text/fold.ts';

/** Words that a line may end with, folded, and how to find them with any marks. */
export interface LineEnds {
  readonly words: ReadonlySet<string>;
  readonly pattern: RegExp;
}

/** True for a line whose last word is one of `ends`, or nothing but punctuation; looks at no other word. */
export function mayEndLike({ words, pattern }: LineEnds, line: string): boolean {
  let start = line.length;
  while (start > 0 && !isSpace(line.charCodeAt(start - 1))) start--;
  const last = line.slice(start);
  // Most words of most lines are plain, and looking them up is much faster than the pattern.
  const plain = /^[^A-Za-z\d\u0080-\uffff]*([A-Za-z\d]*)[^A-Za-z\d\u0080-\uffff]*$/.exec(last)?.[1];
  if (plain !== undefined) return plain === '' || words.has(plain.toLowerCase());
  return hasMarks.test(last) && pattern.test(last.replace(aroundWord, ''));
}

const hasMarks = /[\u0080-\uffff]/;
const aroundWord = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** What `mayEndLike` looks for: these words, which are folded and without marks. */
export function lineEnds(words: readonly string[]): LineEnds {
  // Without flags: classes of many characters take milliseconds to compile with them.
  return { words: new Set(words), pattern: new RegExp(`^(?:${words.map(withAnyMarks).join('|')}|)$`) };
}

/** A pattern for a folded text as authors write it, with marks or without; much faster than folding what they wrote. */
export function withAnyMarks(folded: string): string {
  return folded
    .replace(/[^a-z0-9 ]/g, '\\$&')
    .replace(
      /[a-z]/g,
      (letter) => `[${letter}${letter.toUpperCase()}\\u0080-\\u02ff\\u0370-\\uffff][\\u0300-\\u036f]{0,3}`,
    )
    .replaceAll(' ', '\\s+');
}
