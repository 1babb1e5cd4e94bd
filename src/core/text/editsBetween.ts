import { diffLines } from 'diff';
import type { TextEdit } from './textEdit.ts';

/** The time of a comparison grows with the square of this: so many lines that go or come are found in 0.1 s. */
export const mostChangedLines = 1000;

/**
 * The edits, one for each stretch of changed lines, that turn `before` into `after`; lines that stay are not touched.
 * Where very many lines change, it is one edit from the first to the last of them.
 */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const changes = diffLines(before, after, { maxEditLength: mostChangedLines });
  if (changes === undefined) return [editFromFirstToLast(before, after)];
  const edits: TextEdit[] = [];
  let offset = 0;
  let open: { start: number; end: number; newText: string } | undefined;
  const close = (): void => {
    if (open !== undefined) edits.push({ range: { start: open.start, end: open.end }, newText: open.newText });
    open = undefined;
  };
  for (const { added, removed, value } of changes) {
    if (!added && !removed) {
      close();
      offset += value.length;
      continue;
    }
    open ??= { start: offset, end: offset, newText: '' };
    if (added) open.newText += value;
    else open.end = offset += value.length;
  }
  close();
  return edits;
}

/** The one edit of whole lines, from the first to the last that differ, that turns `before` into `after`. */
export function editFromFirstToLast(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  start = before.slice(0, start).lastIndexOf('\n') + 1;
  let common = 0;
  while (common < shorter - start && before.at(-1 - common) === after.at(-1 - common)) common++;
  // What both end with begins behind a line end.
  const lineEnd = before.indexOf('\n', before.length - common - 1);
  const tail = common === 0 || lineEnd < 0 ? 0 : Math.min(common, before.length - lineEnd - 1);
  return { range: { start, end: before.length - tail }, newText: after.slice(start, after.length - tail) };
}
