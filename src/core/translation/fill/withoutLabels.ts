import { definitionOf, definitionsIn } from '../../markdown/definitions.ts';
import { childrenOf, nodesOf } from '../../markdown/markdown.ts';
import type { Report } from '../../report/report.ts';
import { contains, textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { applyEdits, type TextEdit } from '../../text/textEdit.ts';

/**
 * A stretch of the page as it is written, each `[words][label]`, a link or a picture, with its address in the place of
 * the label, and without definitions: the other page may have labels of its own.
 */
export function withoutLabels({ text, markdown }: Report, stretch: OffsetRange): string {
  const definitions = definitionsIn(markdown);
  const inStretch = (...types: readonly string[]) =>
    nodesOf(markdown, ...types).filter((node) => contains(stretch, node));
  const edit = (start: number, end: number, newText: string): TextEdit => {
    return { range: { start: start - stretch.start, end: end - stretch.start }, newText };
  };
  const addresses = inStretch('Link', 'Image').flatMap((node) => {
    const [, closing, parenthesis] = childrenOf(markdown, node, 'LinkMark');
    const definition = parenthesis === undefined ? definitionOf(markdown, node, definitions) : undefined;
    if (closing === undefined || definition === undefined) return [];
    return [edit(closing.end, node.end, inParentheses(textOf(text, definition.target), definition.title))];
  });
  const removals = inStretch('LinkReference').map(({ start, end }) => {
    return edit(stretch.start + text.slice(stretch.start, start).trimEnd().length, end, '');
  });
  return applyEdits(textOf(text, stretch), [...addresses, ...removals]);
}

/** An address as written, and a title that is plain text, as they stand behind the words of a link: `(/a.png "b")`. */
export function inParentheses(address: string, title = ''): string {
  const target = address.replace(/[<>]/g, encodeURIComponent);
  const words = title === '' ? '' : ` "${title.replace(/[\\"]/g, '\\$&')}"`;
  return /[\s()]/.test(target) ? `(<${target}>${words})` : `(${target}${words})`;
}
