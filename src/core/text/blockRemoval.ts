import { lineAt, nextLineStart, wholeLines } from './lines.ts';
import type { OffsetRange } from './offsetRange.ts';

/**
 * What to delete to take a block out: the lines of `range` with their ends, and one of the two blank lines that would
 * then meet. `floor` is where the text begins for this purpose, the body say; a byte order mark stays in any case. Where
 * something else stands on the same lines, it stays, and only `range` goes.
 */
export function blockRemoval(text: string, range: OffsetRange, floor = 0): OffsetRange {
  const lines = wholeLines(text, range);
  const first = Math.max(floor, text.startsWith('\uFEFF') ? 1 : 0);
  const start = Math.max(lines.start, first);
  const last = lineAt(text, range.end).end;
  if (text.slice(start, range.start).trim() !== '' || text.slice(range.end, last).trim() !== '') return range;
  const before = start <= first ? undefined : lineAt(text, endOfPreviousLine(text, start));
  const blankBefore = before === undefined || text.slice(before.start, before.end).trim() === '';
  if (!blankBefore) return { start, end: lines.end };
  if (lines.end >= text.length) return { start: Math.max(before?.start ?? start, first), end: lines.end };
  const next = lineAt(text, lines.end);
  const blankNext = text.slice(next.start, next.end).trim() === '';
  return { start, end: blankNext ? nextLineStart(text, next.end) : lines.end };
}

function endOfPreviousLine(text: string, lineStart: number): number {
  return text.startsWith('\r\n', lineStart - 2) ? lineStart - 2 : lineStart - 1;
}
