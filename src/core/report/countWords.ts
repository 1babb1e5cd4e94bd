import { findProseLines } from '../markdown/proseLines.ts';
import { maskMarks } from '../markdown/visibleText.ts';
import { isSpace } from '../text/fold.ts';
import type { Report } from './report.ts';

/**
 * How many words a reader of the page reads: headings, paragraphs, lists and tables, without code, comments, addresses
 * and front matter. A Vietnamese word counts as many times as it has syllables, since spaces part those.
 */
export function countWords({ markdown }: Pick<Report, 'markdown'>): number {
  const lines = findProseLines(markdown, maskMarks(markdown));
  return lines.reduce((words, { seen }) => words + wordsIn(seen.text), 0);
}

/** Between spaces; what has neither a letter nor a digit is no word. */
function wordsIn(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) isCounted = false;
    else if (!isCounted && isLetterOrDigit(text, at, code)) {
      words++;
      isCounted = true;
    }
  }
  return words;
}

function isLetterOrDigit(text: string, at: number, code: number): boolean {
  // The plain letters are most, and the pattern is slow for one at a time.
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}
