import type { OffsetRange } from './offsetRange.ts';

/** Replace the characters of `range` by `newText`; an empty range inserts. */
export interface TextEdit {
  readonly range: OffsetRange;
  readonly newText: string;
}

/**
 * The text after `edits`, which all speak of the text before. The order of the list does not matter, except that
 * insertions at one place keep it. Throws a RangeError when two edits overlap or one lies outside the text.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let result = '';
  let position = 0;
  for (const { range, newText } of sorted) {
    if (range.start < position || range.end < range.start || range.end > text.length) {
      throw new RangeError(`Edit ${range.start}–${range.end} overlaps another or lies outside the text.`);
    }
    result += text.slice(position, range.start) + newText;
    position = range.end;
  }
  return result + text.slice(position);
}

/** True when any edit of `a` touches a place that one of `b` changes, so that both cannot be applied at once. */
export function editsConflict(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  return a.some((x) => b.some((y) => x.range.start <= y.range.end && y.range.start <= x.range.end));
}
