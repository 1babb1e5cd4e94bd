import {
  findCitations,
  findCounters,
  findInvisible,
  findTrailer,
  removalOf,
  type SearchedText,
} from '../../report/leftovers.ts';
import { parseReport } from '../../report/parseReport.ts';
import { applyEdits } from '../../text/textEdit.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/**
 * An answer with `\n` alone, and without what `no-leftover` would find in the report afterwards: citation marks,
 * invisible characters, the lines of a chat page's window, the offer at its end.
 */
export function cleanAnswer(answer: string): string {
  let text = answer.replace(/\r\n?/g, '\n');
  text = without(text, findInvisible(whole(text)));
  text = without(
    text,
    findCitations(whole(text)).map((range) => removalOf(text, range)),
  );
  text = without(text, findCounters(whole(text)));
  return withoutEnding(text);
}

function whole(text: string): SearchedText {
  return { text, bodyStart: 0, code: [] };
}

function without(text: string, ranges: readonly OffsetRange[]): string {
  return ranges.length === 0
    ? text
    : applyEdits(
        text,
        ranges.map((range) => ({ range, newText: '' })),
      );
}

/** Cuts off the offer of a chat program, the fence that it put around its answer, and the line that it drew. */
function withoutEnding(text: string): string {
  const fences = text.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
  let rest = text.trimEnd();
  const trailer = findTrailer(parseReport(`\n${rest}`, 'en'));
  if (trailer !== undefined) rest = rest.slice(0, Math.max(0, trailer.start - 1)).trimEnd();
  rest = rest.replace(/\n[ \t]*(?:-{3,}|\*{3,}|_{3,})$/, '').trimEnd();
  return fences % 2 === 1 || /^[ \t]*(?:```|~~~)/.test(text)
    ? rest.replace(/\n[ \t]*(?:```|~~~)$/, '').trimEnd()
    : rest;
}
