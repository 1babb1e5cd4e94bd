import { definitionOf, titleOf, unescaped, withoutBrackets, type Definitions } from '../markdown/definitions.ts';
import { decodeEntities } from '../text/entities.ts';
import { trimRange, type OffsetRange } from '../text/offsetRange.ts';
import type { Image } from './image.ts';
import { childrenOf, type Markdown } from '../markdown/markdown.ts';
import type { MarkdownNode } from '../markdown/markdownNodes.ts';

/** A path that is longer is none. */
const longestPath = 1000;

/** What an `Image` node shows; `undefined` for a reference to nothing, `![x][nope]`, which stays text. */
export function readMarkdownImage(markdown: Markdown, node: MarkdownNode, definitions: Definitions): Image | undefined {
  const { text } = markdown;
  const [opening, closing, parenthesis] = childrenOf(markdown, node, 'LinkMark');
  if (opening === undefined || closing === undefined) return undefined;
  const altRange = { start: opening.end, end: closing.start };
  const make = (form: Image['form'], targetRange: OffsetRange, title: string): Image => ({
    form,
    range: { start: node.start, end: node.end },
    target: decodeTarget(text.slice(targetRange.start, targetRange.end)),
    targetRange,
    alt: altOf(markdown, node, altRange),
    altRange,
    title,
    hasBareSpace: false,
  });
  if (parenthesis !== undefined) {
    const url = childrenOf(markdown, node, 'URL').find(({ start }) => start >= parenthesis.end);
    const target = url ? withoutBrackets(text, url) : { start: parenthesis.end, end: parenthesis.end };
    return make('markdown', target, titleOf(markdown, node));
  }
  const definition = definitionOf(markdown, node, definitions);
  if (definition !== undefined) return make('reference', definition.target, definition.title);
  const hasLabel = childrenOf(markdown, node, 'LinkLabel').length > 0;
  const broken = hasLabel ? undefined : pathWithSpaces(text, node.end);
  if (broken === undefined) return undefined;
  return {
    ...make('markdown', broken.path, ''),
    range: { start: node.start, end: broken.end },
    hasBareSpace: !text.slice(broken.path.start, broken.path.end).includes('{{'),
  };
}

/**
 * In `![a](/images/a b.png "Title")`, which Markdown takes for text from the parenthesis on, the path. The spaces must
 * be all that is wrong: the rest looks like a path, or holds a template expression that Hugo fills in.
 */
function pathWithSpaces(
  text: string,
  offset: number,
): { readonly path: OffsetRange; readonly end: number } | undefined {
  const line = /^\(([^()\r\n]*(?:\([^()\r\n]*\)[^()\r\n]*)*)\)/.exec(text.slice(offset, offset + longestPath));
  if (line === null) return undefined;
  const inside = line[1] ?? '';
  const written = inside.replace(/\s+(?:"[^"]*"|'[^']*'|=\d*x\d*)\s*$/, '');
  const path = trimRange(text, { start: offset + 1, end: offset + 1 + written.length });
  const looksLikePath = /^[^<]*(?:[/\\]|\.\w{2,5}(?:[?#]|$))/.test(text.slice(path.start, path.end));
  return looksLikePath || written.includes('{{') ? { path, end: offset + line[0].length } : undefined;
}

/** What stands in for a picture: its brackets' text without marks, links and pictures. Looks at this node only. */
function altOf({ text, nodes: { all } }: Markdown, image: MarkdownNode, range: OffsetRange): string {
  let alt = '';
  let position = range.start;
  let index = image.index + 1;
  for (let node = all[index]; node && index < image.next; node = all[index]) {
    index = node.next;
    const { name, start, end, parent } = node;
    if (start < range.start || end > range.end) continue;
    // A bare address is words; that of a link inside is none.
    if (name === 'URL' && parent === image) continue;
    if (/Mark$|^(?:URL|LinkTitle|LinkLabel|HTMLTag|Comment)$/.test(name)) {
      alt += text.slice(position, start);
      position = Math.max(position, end);
    } else index = node.index + 1;
  }
  return unescaped(alt + text.slice(position, range.end));
}

/** In a path of Windows, `..\..\images\a.png`, no backslash is meant as an escape, though Markdown takes some for one. */
function decodeTarget(written: string): string {
  const target = unescaped(written);
  return target.includes('\\') ? decodeEntities(written) : target;
}
