import { GFM, parser } from '@lezer/markdown';
import { readShortcodes, type Shortcodes } from '../shortcodes/shortcodes.ts';
import { firstIndex } from '../text/firstIndex.ts';
import { compose } from '../text/fold.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { limits } from './markdownLimits.ts';
import { flatten, markTypes, type MarkdownNode, type MarkdownNodes } from './markdownNodes.ts';
import { plainRuns } from './plainRuns.ts';
import { tableEnd } from './tableEnd.ts';

const gfm = parser.configure([GFM, limits, tableEnd, { parseInline: [plainRuns] }]);

/** The Markdown of a page: its syntax, and the text that it was read from. Offsets are those of the page. */
export interface Markdown {
  /**
   * As long as the page's text; front matter is blanked out, a lone CR is a `\n`, that of CRLF a space. A shortcode is
   * one line.
   */
  readonly text: string;
  /** The syntax tree as a list; ask it with `nodesOf`, `childrenOf` and `nodeBefore`. */
  readonly nodes: MarkdownNodes;
  readonly shortcodes: Shortcodes;
}

/**
 * Reads the body as GitHub Flavored Markdown; any text is Markdown, so there are no errors. Lezer knows `\n` alone as a
 * line end, and no table whose second line ends in white space.
 */
export function parseMarkdown(text: string, bodyStart: number): Markdown {
  let masked = blank(text.slice(0, bodyStart)) + text.slice(bodyStart);
  if (masked.includes('\r')) masked = withNewlines(masked);
  const shortcodes = readShortcodes(masked);
  masked = inOneLine(masked, shortcodes);
  if (masked.includes('|')) masked = masked.replace(/^.*\|[ \t]+$/gm, endWithBar);
  return { text: masked, nodes: flatten(gfm.parse(masked)), shortcodes };
}

/** A line end as Lezer knows it. A backslash that breaks the line must stand right before it, so it moves by one. */
function withNewlines(text: string): string {
  const broken = text.replace(/(?<=(?<!\\)(?:\\\\)*)\\\r(?=\n)/g, ' \\');
  return broken.replace(/\r(?!\n)/g, '\n').replaceAll('\r', ' ');
}

/** A body that begins inside a line, behind a byte order mark say, is not indented by what stands before it. */
function blank(front: string): string {
  return front.replace(/[^\r\n]/g, ' ').replace(/ $/, '\n');
}

/** Hugo takes shortcodes out before it reads Markdown: a `>}}` on a line of its own is no quote. */
function inOneLine(text: string, { tags }: Shortcodes): string {
  let joined = '';
  let position = 0;
  for (const { range } of tags) {
    joined += text.slice(position, range.start) + text.slice(range.start, range.end).replaceAll('\n', ' ');
    position = range.end;
  }
  return joined + text.slice(position);
}

/** `|---|---| ` as `|---|--- |`: what parts a table's head from its rows, as long as it was. Other lines stay. */
function endWithBar(line: string): string {
  if (!/^[\s>|:-]*$/.test(line) || !line.includes('-')) return line;
  const cells = line.trimEnd().slice(0, -1);
  return `${cells.padEnd(line.length - 1)}|`;
}

/** Every node of the given types, in document order. */
export function nodesOf({ nodes }: Markdown, ...types: readonly string[]): readonly MarkdownNode[] {
  const found = types.map((type) => nodes.byType.get(type) ?? []).filter(({ length }) => length > 0);
  return found.length < 2 ? (found[0] ?? []) : found.flat().sort((a, b) => a.index - b.index);
}

/** The nodes of one type directly inside `node`, in document order. */
export function childrenOf({ nodes }: Markdown, node: MarkdownNode, type: string): readonly MarkdownNode[] {
  const children: MarkdownNode[] = [];
  for (let child = nodes.all[node.index + 1]; child && child.index < node.next; child = nodes.all[child.next]) {
    if (child.name === type) children.push(child);
  }
  return children;
}

/** The innermost node that holds the character before `offset`; `undefined` at the start of the page. */
export function nodeBefore({ nodes: { all } }: Markdown, offset: number): MarkdownNode | undefined {
  let node = all[firstIndex(all, ({ start }) => start >= offset) - 1];
  while (node !== undefined && node.end < offset) node = node.parent;
  return node;
}

const marks: ReadonlySet<string> = new Set(markTypes);

/**
 * What a reader sees of `range`: without the marks of emphasis, links, code and HTML, composed (NFC), entities left as
 * they are.
 */
export function plainText({ text, nodes: { all } }: Markdown, range: OffsetRange): string {
  let plain = '';
  let position = range.start;
  let index = firstIndex(all, ({ start }) => start >= range.start);
  for (let node = all[index]; node && node.start < range.end; node = all[index]) {
    index++;
    if (node.end > range.end) continue;
    const isEscape = node.name === 'Escape';
    if (!isEscape && !marks.has(node.name)) continue;
    index = node.next;
    // An address that stands for itself is seen; that of a link or picture is not.
    if (node.name === 'URL' && !/^(?:Link|Image)/.test(node.parent?.name ?? '')) continue;
    if (node.start < position) continue;
    plain += text.slice(position, node.start);
    position = isEscape ? node.start + 1 : node.end;
  }
  return compose(plain + text.slice(position, range.end));
}
