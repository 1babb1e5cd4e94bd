import type { ProseLine } from '../../markdown/proseLines.ts';
import { offsetAt } from '../../markdown/visibleText.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { isInside } from '../../text/sortedRanges.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import type { VisibleMark } from './visibleMark.ts';

/** `**Place: **Hanoi` and `**Place:**Hanoi`: two marks in one line that cannot open and close. */
export function findVisibleStars(
  text: string,
  { range, seen }: ProseLine,
  code: readonly OffsetRange[],
): readonly VisibleMark[] {
  const isMark = (offset: number) =>
    text.startsWith('**', offset) &&
    text.charAt(offset - 1) !== '\\' &&
    !isInside(code, { start: offset, end: offset + 2 });
  const shown = [...seen.text.matchAll(mark)].map(({ index }) => offsetAt(seen, index)).filter(isMark);
  if (shown.length === 0) return [];
  // The second mark of one slip may have become the first of other bold text.
  const line = text.slice(range.start, range.end);
  const written = [...line.matchAll(mark)].map(({ index }) => range.start + index).filter(isMark);
  const marks = written.length % 2 === 0 ? written : shown;
  const found: VisibleMark[] = [];
  for (let index = 0; index + 1 < marks.length; index++) {
    const [opening = 0, closing = 0] = marks.slice(index, index + 2);
    const edits = spaced(text, range, opening, closing);
    const isPair = edits.length > 0 || marks === written;
    if (edits.length > 0) {
      const words = text.slice(opening + 2, closing).trim();
      found.push({ meant: 'bold', range: { start: opening, end: closing + 2 }, text: words, edits });
    }
    if (isPair) index++;
  }
  return found;
}

const mark = /(?<!\*)\*\*(?!\*)/g;
const word = /[\p{L}\p{M}\p{N}]/u;

/**
 * What has `**` at `opening` and at `closing` read as bold (CommonMark 0.31, «left-flanking»): spaces within them move
 * outside, and one is put between a letter and a mark behind which punctuation stands. None where it is not certain.
 */
function spaced(text: string, line: OffsetRange, opening: number, closing: number): readonly TextEdit[] {
  const inner = text.slice(opening + 2, closing);
  const words = inner.trim();
  const before = opening > line.start ? text.charAt(opening - 1) : ' ';
  const after = closing + 2 < line.end ? text.charAt(closing + 2) : ' ';
  const lead = inner.length - inner.trimStart().length;
  const trail = inner.length - inner.trimEnd().length;
  // `2 ** n ** 2` is a power, and `f(**a, **b)` a call.
  if (!/\p{L}/u.test(words) || (lead > 0 && trail > 0 && opening > line.start)) return [];
  if (/\*|\([^)]*$|^[^(]*\)/.test(words)) return [];
  // `5** and 4**` point to a note.
  if (lead > 0 && word.test(before)) return [];
  const startsWithSign = !word.test(words.charAt(0));
  const endsWithSign = !word.test(words.slice(-1));
  const edits: TextEdit[] = [];
  const add = (start: number, end: number, newText: string) => {
    if (end > start || newText !== '') edits.push({ range: { start, end }, newText });
  };
  add(opening, opening, word.test(before) && startsWithSign ? ' ' : '');
  add(opening + 2, opening + 2 + lead, '');
  add(closing - trail, closing, '');
  add(closing + 2, closing + 2, word.test(after) && (trail > 0 || endsWithSign) ? ' ' : '');
  return edits;
}
