import { isSpace, withoutMarks } from '../../text/fold.ts';

/** True for a line whose last word is one of `words`, or nothing but punctuation; looks at no other word. */
export function endsLike(words: ReadonlySet<string>, line: string): boolean {
  let start = line.length;
  while (start > 0 && !isSpace(line.charCodeAt(start - 1))) start--;
  const last = line.slice(start);
  // Most words of most lines are plain, and need not be made comparable.
  const plain = /^[^A-Za-z\d\u0080-\uffff]*([A-Za-z\d]*)[^A-Za-z\d\u0080-\uffff]*$/.exec(last)?.[1];
  if (plain !== undefined) return plain === '' || words.has(plain.toLowerCase());
  const folded = withoutMarks(last.toLowerCase());
  const word = isWord.test(folded) ? folded : folded.replace(aroundWord, '');
  return word === '' || words.has(word);
}

const isWord = /^[a-z\d]*$/;
const aroundWord = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
