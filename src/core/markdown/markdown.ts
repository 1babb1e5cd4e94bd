import type { SyntaxNode, Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import type { OffsetRange } from '../text/offsetRange.ts';
import { limits } from './markdownLimits.ts';

const gfm = parser.configure([GFM, limits]);

/** The Markdown of a page: its syntax tree, and the text that the tree was read from. Offsets are those of the page. */
export interface Markdown {
  /** As long as the page's text; front matter is blanked out, a lone CR is a `\n`, that of CRLF a space. */
  readonly text: string;
  readonly tree: Tree;
}

/**
 * Reads the body as GitHub Flavored Markdown; any text is Markdown, so there are no errors. Lezer knows `\n` alone as a
 * line end, and no table whose second line ends in white space.
 */
export function parseMarkdown(text: string, bodyStart: number): Markdown {
  const front = text.slice(0, bodyStart).replace(/[^\r\n]/g, ' ');
  const masked = (front + text.slice(bodyStart))
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r/g, ' ')
    .replace(/^.*\|[ \t]+$/gm, endWithBar);
  return { text: masked, tree: gfm.parse(masked) };
}

/** `|---|---| ` as `|---|--- |`: what parts a table's head from its rows, as long as it was. Other lines stay. */
function endWithBar(line: string): string {
  if (!/^[\s>|:-]*$/.test(line) || !line.includes('-')) return line;
  const cells = line.trimEnd().slice(0, -1);
  return `${cells.padEnd(line.length - 1)}|`;
}

/** Every node of the given types, in document order. */
export function nodesOf({ tree }: Markdown, ...types: readonly string[]): SyntaxNode[] {
  const wanted = new Set(types);
  const nodes: SyntaxNode[] = [];
  tree.iterate({
    enter: (node) => {
      if (wanted.has(node.name)) nodes.push(node.node);
    },
  });
  return nodes;
}

const marks = new Set([
  'HeaderMark',
  'EmphasisMark',
  'LinkMark',
  'CodeMark',
  'StrikethroughMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'ListMark',
  'QuoteMark',
  'HTMLTag',
  'Comment',
  'TaskMarker',
]);

/** What a reader sees of `range`: without the marks of emphasis, links, code and HTML, entities left as they are. */
export function plainText({ text, tree }: Markdown, range: OffsetRange): string {
  let plain = '';
  let position = range.start;
  tree.iterate({
    from: range.start,
    to: range.end,
    enter: (node) => {
      if (node.from < range.start || node.to > range.end) return true;
      if (node.name === 'Escape') {
        plain += text.slice(position, node.from);
        position = node.from + 1;
        return false;
      }
      if (!marks.has(node.name)) return true;
      // An address that stands for itself is seen; that of a link or picture is not.
      if (node.name === 'URL' && !/^(?:Link|Image)/.test(node.node.parent?.name ?? '')) return false;
      if (node.from >= position) {
        plain += text.slice(position, node.from);
        position = node.to;
      }
      return false;
    },
  });
  return plain + text.slice(position, range.end);
}
