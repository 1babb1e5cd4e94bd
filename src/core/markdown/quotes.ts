import { lineAt } from '../text/lines.ts';
import { trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { nodeBefore, type Markdown } from './markdown.ts';

/** The marks of block quotes with which the line begins, up to `offset`: `> `, `>>`; '' when there is anything else. */
export function quoteBefore(text: string, offset: number): string {
  const before = text.slice(lineAt(text, offset).start, offset);
  return /^(?:[ \t]{0,3}>)+[ \t]*$/.test(before) ? before : '';
}

/**
 * What begins at `start` and ends before `stop`, where something else begins: it goes on to the end of its block quote,
 * and has no white space or marks of the quote at its end.
 */
export function stretchTo(text: string, markdown: Markdown, start: number, stop: number): OffsetRange {
  const end = stop - quoteBefore(text, stop).length;
  if (quoteBefore(text, start) === '') return trimRange(text, { start, end });
  let node = nodeBefore(markdown, start + 1);
  while (node !== undefined && node.name !== 'Blockquote') node = node.parent;
  const written = text.slice(start, Math.min(end, node?.end ?? end));
  const [after = ''] = /(?<![\s>])[\s>]*$/.exec(written) ?? [];
  // A `>` on the last line that says something is the author's.
  const [own = ''] = /^[^\r\n]*/.exec(after) ?? [];
  return { start, end: start + (written.slice(0, written.length - after.length) + own).trimEnd().length };
}

/** Lines as they stand in a quote with the marks `quote`; the first one stands behind such marks already. */
export function withQuote(text: string, quote: string): string {
  return text.replace(/(?:\r\n|\n|\r(?!\n))(?=([\r\n]?))/g, (newline, next) => {
    return newline + (next === '' ? quote : quote.trimEnd());
  });
}

/** The same lines without the marks. */
export function withoutQuote(text: string, quote: string): string {
  const depth = quote.split('>').length - 1;
  return depth === 0 ? text : text.replace(new RegExp(`^(?:[ \\t]{0,3}>){1,${depth}} ?`, 'gm'), '');
}
