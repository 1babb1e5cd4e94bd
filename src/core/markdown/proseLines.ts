import { isSpace } from '../text/fold.ts';
import { textOf, type OffsetRange } from '../text/offsetRange.ts';
import { nodesOf, type Markdown } from './markdown.ts';
import { headingTypes, type MarkdownNode } from './markdownNodes.ts';
import { seenIn, type Seen } from './visibleText.ts';

/** One line of a paragraph, list item, heading or HTML block, or one cell of a table. */
export interface ProseLine {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'html';
  /** Without list marks, and without white space at the ends. */
  readonly range: OffsetRange;
  readonly seen: Seen;
  /** The paragraph, heading or cell that it is a line of. */
  readonly block: MarkdownNode;
  /** True for the line that stands right behind the mark of a list item. */
  readonly beginsItem: boolean;
}

const kinds: Readonly<Record<string, ProseLine['kind']>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableCell: 'cell',
  HTMLBlock: 'html',
  ...Object.fromEntries(headingTypes.map((type) => [type, 'heading'])),
};
const blockTypes = Object.keys(kinds);

/** The lines that people wrote for readers, in document order; code and comments are none. `mask` is `maskMarks`'s. */
export function findProseLines(markdown: Markdown, mask: string): readonly ProseLine[] {
  const lines: ProseLine[] = [];
  for (const block of nodesOf(markdown, ...blockTypes)) {
    const kind = kinds[block.name] ?? 'paragraph';
    const shown = kind === 'html' ? withoutTags(mask, block) : mask;
    const before = kind === 'html' ? block.start : 0;
    const previous = markdown.nodes.all[block.index - 1];
    const isFirst = previous?.name === 'ListMark' && previous.parent === block.parent;
    for (const range of lineRanges(markdown.text, block)) {
      const seen = seenIn(shown, { start: range.start - before, end: range.end - before }, before);
      const beginsItem = isFirst && range.start === block.start;
      if (seen.text !== '') lines.push({ kind, range, seen, block, beginsItem });
    }
  }
  return lines;
}

/** The block's text with its HTML tags blanked out. */
function withoutTags(mask: string, { start, end }: MarkdownNode): string {
  return mask.slice(start, end).replace(/<[^<>]*>/g, (tag) => tag.replace(/[^\n]/g, '\0'));
}

/** The lines of a block that hold more than white space, without it at their ends. */
function lineRanges(text: string, block: MarkdownNode): readonly OffsetRange[] {
  const ranges: OffsetRange[] = [];
  let next = block.start;
  for (const line of textOf(text, block).split('\n')) {
    let start = next;
    let end = start + line.length;
    next = end + 1;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (start < end && isSpace(text.charCodeAt(end - 1))) end--;
    if (start < end) ranges.push({ start, end });
  }
  return ranges;
}
