import { createTwoFilesPatch, FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff';
import { editFromFirstToLast, mostChangedLines } from '../../core/index.ts';
import { plainLine } from './terminal.ts';

/** What would change in a file, as `git diff` shows it: a unified diff. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const name = plainLine(file);
  const names = [`a/${name}`, `b/${name}`] as const;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: mostChangedLines };
  const patch =
    createTwoFilesPatch(...names, before, after, undefined, undefined, options) ?? coarseDiff(...names, before, after);
  // Line ends and tabs belong to the text; other control characters would steer the terminal.
  return patch.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g, '\ufffd');
}

/** Where very many lines change: all from the first to the last of them. */
function coarseDiff(oldFileName: string, newFileName: string, before: string, after: string): string {
  const { range, newText } = editFromFirstToLast(before, after);
  const gone = linesOf(before.slice(range.start, range.end));
  const come = linesOf(newText);
  const line = before.slice(0, range.start).split('\n').length;
  const hunk: StructuredPatchHunk = {
    oldStart: line,
    oldLines: gone.length,
    newStart: line,
    newLines: come.length,
    lines: [...marked('-', gone), ...marked('+', come)],
  };
  const headers = { oldHeader: undefined, newHeader: undefined };
  return formatPatch({ oldFileName, newFileName, ...headers, hunks: [hunk] }, FILE_HEADERS_ONLY);
}

/** The lines of a text, each with its end, if it has one. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(mark: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    return line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'];
  });
}
