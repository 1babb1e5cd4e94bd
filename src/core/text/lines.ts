import { firstIndex } from './firstIndex.ts';
import type { OffsetRange } from './offsetRange.ts';

/** What ends the lines of a text: the first line end decides, `\n` when there is none. */
export function lineEndingOf(text: string): '\n' | '\r\n' {
  const newline = text.indexOf('\n');
  return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

/** `text` with every `\n` written as `lineEnding`; for text of ours that goes into a document of the author's. */
export function withLineEnding(text: string, lineEnding: '\n' | '\r\n'): string {
  return lineEnding === '\n' ? text : text.replaceAll('\n', lineEnding);
}

/** The line that holds `offset`, without its line end (`\n`, `\r\n` or a lone `\r`). */
export function lineAt(text: string, offset: number): OffsetRange {
  let start = offset;
  while (start > 0 && !isLineEnd(text, start - 1)) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text, end)) end++;
  return { start, end };
}

/** The lines that `range` touches, with the line end of the last: what to delete to remove them whole. */
export function wholeLines(text: string, range: OffsetRange): OffsetRange {
  const { start } = lineAt(text, range.start);
  return { start, end: nextLineStart(text, lineAt(text, Math.max(range.start, range.end)).end) };
}

/** Where the line after the one ending at `end` starts; the end of the text for the last line. */
export function nextLineStart(text: string, end: number): number {
  if (text[end] === '\r') return text[end + 1] === '\n' ? end + 2 : end + 1;
  return text[end] === '\n' ? end + 1 : end;
}

/** The offset at which each line starts; `\n`, `\r\n` and a lone `\r` end a line, as in VS Code. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** A place as people count it: line and column from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The place of `offset` among `starts`, which `lineStarts` made. */
export function lineColumnAt(starts: readonly number[], offset: number): LineColumn {
  const line = firstIndex(starts, (start) => start > offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

function isLineEnd(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 10 || code === 13;
}
