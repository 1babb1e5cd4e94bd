import { NodeType, Tree, type TreeBuffer } from '@lezer/common';
import type { OffsetRange } from '../text/offsetRange.ts';

/** One node of the syntax tree, for instance `Paragraph`; Lezer's names. Offsets are those of the page. */
export interface MarkdownNode extends OffsetRange {
  readonly name: string;
  readonly parent: MarkdownNode | undefined;
  /** Its place among all nodes in document order; what it holds follows it. */
  readonly index: number;
  /** The place of the first node after it that it does not hold. */
  readonly next: number;
}

/** Code in a line, and blocks of it. */
export const codeTypes: readonly string[] = ['InlineCode', 'FencedCode', 'CodeBlock'];

/** Comments in a line, and blocks of them. */
export const commentTypes: readonly string[] = ['Comment', 'CommentBlock'];

/** Headings by their level, with `#` and underlined. */
export const headingTypes: readonly string[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `ATXHeading${level}`),
  'SetextHeading1',
  'SetextHeading2',
];

/** What readers do not see of a line: marks, the addresses of links, HTML tags. */
export const markTypes: readonly string[] = [
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
];

/** All nodes of a page. */
export interface MarkdownNodes {
  /** In document order, each before what it holds. */
  readonly all: readonly MarkdownNode[];
  readonly byType: ReadonlyMap<string, readonly MarkdownNode[]>;
}

/**
 * The nodes of a tree as a list: a report is asked for its nodes a dozen times, and walking a tree by cursor costs as
 * much as reading the page.
 */
export function flatten(tree: Tree): MarkdownNodes {
  const list = new NodeList();
  list.addTree(tree, 0, undefined);
  return list;
}

type Open = { -readonly [Key in keyof MarkdownNode]: MarkdownNode[Key] };

class NodeList implements MarkdownNodes {
  readonly all: Open[] = [];
  readonly byType = new Map<string, Open[]>();

  /** Nodes without a name only keep long lists of children balanced. */
  addTree(tree: Tree, from: number, parent: Open | undefined): void {
    const node = tree.type.isAnonymous ? undefined : this.#add(tree.type, from, from + tree.length, parent);
    tree.children.forEach((child, index) => {
      const start = from + (tree.positions[index] ?? 0);
      if (child instanceof Tree) this.addTree(child, start, node ?? parent);
      else this.#addBuffer(child, start, node ?? parent);
    });
    if (node) node.next = this.all.length;
  }

  /** Lezer keeps small nodes as four numbers each: type, start, end, and where in the buffer what they hold ends. */
  #addBuffer({ buffer, set }: TreeBuffer, from: number, top: Open | undefined): void {
    const base = this.all.length;
    let parent = top;
    for (let at = 0; at < buffer.length; at += 4) {
      const type = set.types[buffer[at] ?? 0] ?? NodeType.none;
      while (parent !== top && parent !== undefined && parent.next <= this.all.length) parent = parent.parent;
      parent = this.#add(type, from + (buffer[at + 1] ?? 0), from + (buffer[at + 2] ?? 0), parent);
      parent.next = base + (buffer[at + 3] ?? 0) / 4;
    }
  }

  #add({ name }: NodeType, start: number, end: number, parent: Open | undefined): Open {
    const index = this.all.length;
    const node: Open = { name, start, end, parent, index, next: index + 1 };
    this.all.push(node);
    const fellows = this.byType.get(name);
    if (fellows === undefined) this.byType.set(name, [node]);
    else fellows.push(node);
    return node;
  }
}
