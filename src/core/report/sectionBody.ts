import { nodesOf } from '../markdown/markdown.ts';
import { commentTypes } from '../markdown/markdownNodes.ts';
import { lineAt } from '../text/lines.ts';
import { disjoint, inside } from '../text/sortedRanges.ts';
import { trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { placeholdersIn } from './waiting/placeholders.ts';
import type { Report } from './report.ts';
import type { Section } from './sections.ts';

/** What stands between a section's heading and the next heading of any level; whole lines at its end. */
export function ownBody({ headings, text }: Report, { heading }: Pick<Section, 'heading'>): OffsetRange {
  const next = headings.find(({ range }) => range.start > heading.range.start);
  const end = next === undefined ? text.length : lineAt(text, next.range.start).start;
  return { start: heading.range.end, end: Math.max(heading.range.end, end) };
}

/** True when nothing but waiting texts stands in `range`, so that nothing of the author's is lost with it. */
export function onlyWaits({ text, placeholders }: Report, range: OffsetRange): boolean {
  let position = range.start;
  for (const { removal, wholeLine } of placeholdersIn(placeholders, range)) {
    if (!wholeLine || removal === undefined) return false;
    if (text.slice(position, removal.start).trim() !== '') return false;
    position = Math.min(removal.end, range.end);
  }
  const rest = trimRange(text, { start: position, end: range.end });
  return rest.start === rest.end;
}

/**
 * Gives a test for stretches of the page: true where a reader sees nothing. Blank lines, comments, rules, marks and
 * numbers of empty list entries, empty tasks, `&nbsp;` and `<br>` count as nothing.
 */
export function blankness({ markdown, text }: Report): (range: OffsetRange) => boolean {
  const hidden = disjoint(nodesOf(markdown, ...commentTypes, 'HorizontalRule', 'LinkReference'));
  return (range) => {
    let position = range.start;
    for (const { start, end } of inside(hidden, range)) {
      if (showsText(text, position, start)) return false;
      position = end;
    }
    return !showsText(text, position, range.end);
  };
}

function showsText(text: string, start: number, end: number): boolean {
  const written = text.slice(start, end);
  return longWord.test(written) || /[^\s#>*+\-–—.…]/.test(written.replace(blanks, ' '));
}

/** What no blank holds: more letters than `&thinsp;`, or one with marks. Few texts have none, and looking for it is quick. */
const longWord = /[A-Za-z]{7}|[\u00c0-\u0fff\u1e00-\u1fff]/;

/** Spaces and line breaks as HTML writes them, which authors put where nothing stands, and marks of empty list entries. */
const blanks =
  /&(?:nbsp|e[mn]sp|thinsp|#160|#xa0);|<br\s*\/?>|[\u200b\u2060]|^[ \t>]*(?:[-*+]|\d{1,2}[.)])(?:[ \t]+\[ ?\])?(?=\s|$)/gim;
