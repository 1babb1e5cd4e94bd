import { firstIndex } from './firstIndex.ts';
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
  const sorted = edits.toSorted((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
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

/**
 * The edits of every group that can be applied together, in order of place: a group is taken whole, or left out when it
 * touches one taken before it. For many small edits in order of place this takes linear time.
 */
export function compatibleEdits(groups: Iterable<readonly TextEdit[]>): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const group of groups) {
    if (group.some(({ range }) => touchesAny(taken, range))) continue;
    // Insertions at one place keep their order.
    for (const edit of group)
      taken.splice(
        firstIndex(taken, ({ range }) => range.start > edit.range.start),
        0,
        edit,
      );
  }
  return taken;
}

function touchesAny(sorted: readonly TextEdit[], { start, end }: OffsetRange): boolean {
  const next = sorted[firstIndex(sorted, ({ range }) => range.end >= start)];
  return next !== undefined && next.range.start <= end;
}
