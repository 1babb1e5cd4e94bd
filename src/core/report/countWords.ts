import { findProseLines } from '../markdown/proseLines.ts';
import { maskMarks } from '../markdown/visibleText.ts';
import type { Report } from './report.ts';

/**
 * How many words a reader of the page reads: headings, paragraphs, lists and tables, without code, comments, addresses
 * and front matter. A Vietnamese word counts as many times as it has syllables, since spaces part those.
 */
export function countWords({ markdown }: Pick<Report, 'markdown'>): number {
  const lines = findProseLines(markdown, maskMarks(markdown));
  return lines.reduce((words, { seen }) => words + wordsIn(seen.text), 0);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
