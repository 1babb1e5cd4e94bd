import type { SyntaxNode } from '@lezer/common';
import type { OffsetRange } from '../text/offsetRange.ts';
import { nodesOf, type Markdown } from './markdown.ts';
import { seenIn, type Seen } from './visibleText.ts';

/** One line of a paragraph, list item, heading or HTML block, or one cell of a table. */
export interface ProseLine {
  readonly kind: 'paragraph' | 'heading' | 'cell' | 'html';
  /** Without list marks, and without white space at the ends. */
  readonly range: OffsetRange;
  readonly seen: Seen;
  /** The paragraph, heading or cell that it is a line of. */
  readonly block: SyntaxNode;
}

const kinds: Readonly<Record<string, ProseLine['kind']>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  TableCell: 'cell',
  HTMLBlock: 'html',
  SetextHeading1: 'heading',
  SetextHeading2: 'heading',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((level) => [`ATXHeading${level}`, 'heading'])),
};

/** The lines that people wrote for readers, in document order; code and comments are none. `mask` is `maskMarks`'s. */
export function findProseLines(markdown: Markdown, mask: string): readonly ProseLine[] {
  return nodesOf(markdown, ...Object.keys(kinds)).flatMap((block) => {
    const kind = kinds[block.name] ?? 'paragraph';
    const shown = kind === 'html' ? withoutTags(mask, block) : mask;
    const from = kind === 'html' ? block.from : 0;
    return lineRanges(markdown.text, block).flatMap(({ start, end }): ProseLine[] => {
      const seen = seenIn(shown, { start: start - from, end: end - from });
      if (seen.text === '') return [];
      const offsets = from === 0 ? seen.offsets : seen.offsets.map((offset) => offset + from);
      return [{ kind, range: { start, end }, seen: { text: seen.text, offsets }, block }];
    });
  });
}

/** The block's text with its HTML tags blanked out. */
function withoutTags(mask: string, { from, to }: SyntaxNode): string {
  return mask.slice(from, to).replace(/<[^<>]*>/g, (tag) => tag.replace(/[^\n]/g, '\0'));
}

function lineRanges(text: string, { from, to }: SyntaxNode): OffsetRange[] {
  let start = from;
  return text
    .slice(from, to)
    .split('\n')
    .flatMap((line) => {
      const lead = line.length - line.trimStart().length;
      const range = { start: start + lead, end: start + line.trimEnd().length };
      start += line.length + 1;
      return range.end > range.start ? [range] : [];
    });
}
