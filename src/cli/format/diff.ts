import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { plainLine } from './terminal.ts';

/** What would change in a file, as `git diff` shows it: a unified diff. */
export function unifiedDiff(file: string, before: string, after: string): string {
  const name = plainLine(file);
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  });
  // Line ends and tabs belong to the text; other control characters would steer the terminal.
  return patch.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\r(?!\n)/g, '\ufffd');
}
