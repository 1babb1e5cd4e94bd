import { diffLines } from 'diff';
import type { TextEdit } from './textEdit.ts';

/** The edits, one for each stretch of changed lines, that turn `before` into `after`; lines that stay are not touched. */
export function editsBetween(before: string, after: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let offset = 0;
  let open: { start: number; end: number; newText: string } | undefined;
  const close = (): void => {
    if (open !== undefined) edits.push({ range: { start: open.start, end: open.end }, newText: open.newText });
    open = undefined;
  };
  for (const { added, removed, value } of diffLines(before, after)) {
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
