import { decodeEntities } from '../text/entities.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { childrenOf, nodesOf, type Markdown } from './markdown.ts';
import type { MarkdownNode } from './markdownNodes.ts';

/** Where a label points: for `[a]: <b c.png> "d"` the range of `b c.png`, and `d`. */
interface Definition {
  readonly target: OffsetRange;
  readonly title: string;
}

/** The definitions of a page by comparable label. */
export type Definitions = ReadonlyMap<string, Definition>;

/** No label is longer (CommonMark 0.31, «link label»). */
const longestLabel = 999;

/** The definitions `[label]: target` of a page; the first of several counts. */
export function definitionsIn(markdown: Markdown): Definitions {
  const definitions = new Map<string, Definition>();
  for (const node of nodesOf(markdown, 'LinkReference')) {
    const [label] = childrenOf(markdown, node, 'LinkLabel');
    const [url] = childrenOf(markdown, node, 'URL');
    if (label === undefined || url === undefined) continue;
    const key = comparable(markdown.text.slice(label.start + 1, label.end - 1));
    if (definitions.has(key)) continue;
    definitions.set(key, { target: withoutBrackets(markdown.text, url), title: titleOf(markdown, node) });
  }
  return definitions;
}

/** Where `[words][label]`, `[words][]` or `[words]` points, a link or a picture; `undefined` for a label of nothing. */
export function definitionOf(markdown: Markdown, node: MarkdownNode, definitions: Definitions): Definition | undefined {
  if (definitions.size === 0) return undefined;
  const { text } = markdown;
  const [opening, closing] = childrenOf(markdown, node, 'LinkMark');
  const [label] = childrenOf(markdown, node, 'LinkLabel');
  const words =
    label !== undefined && label.end - label.start > 2 ? text.slice(label.start + 1, label.end - 1) : undefined;
  return definitions.get(comparable(words ?? text.slice(opening?.end, closing?.start)));
}

/** The title of a link, a picture or a definition, on one line; '' where it has none. */
export function titleOf(markdown: Markdown, node: MarkdownNode): string {
  const title = childrenOf(markdown, node, 'LinkTitle').at(-1);
  const written = title === undefined ? '' : markdown.text.slice(title.start + 1, title.end - 1);
  return unescaped(written).replace(/\s+/g, ' ').trim();
}

/** The range of an address, without angle brackets. */
export function withoutBrackets(text: string, { start, end }: MarkdownNode): OffsetRange {
  return text[start] === '<' && text[end - 1] === '>' ? { start: start + 1, end: end - 1 } : { start, end };
}

/** What `\_` and `&amp;` stand for. */
export function unescaped(written: string): string {
  return decodeEntities(written.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}

/** Labels are compared without letter case, a run of white space as one (CommonMark, «matches»). */
function comparable(label: string): string {
  return label.slice(0, longestLabel).trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase();
}
