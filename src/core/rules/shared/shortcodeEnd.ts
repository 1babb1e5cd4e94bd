import { nodeBefore, type Markdown } from '../../markdown/markdown.ts';
import type { MarkdownNode } from '../../markdown/markdownNodes.ts';
import type { Report } from '../../report/report.ts';
import type { ShortcodeTag } from '../../shortcodes/shortcodes.ts';

/**
 * Where what stands behind an opening tag can be closed: at the end of its paragraph, or of the block below a tag that
 * stands alone, with the blocks that follow without a blank line; before `next`, the tag with which other content
 * begins or ends. `undefined` where there is nothing to close, and in lists, quotes and code.
 */
export function placeToClose(
  { text, markdown }: Report,
  { range }: ShortcodeTag,
  next: ShortcodeTag | undefined,
): number | undefined {
  const paragraph = nodeBefore(markdown, range.end);
  if (paragraph?.name !== 'Paragraph' || paragraph.parent?.name !== 'Document') return undefined;
  const limit = next?.range.start ?? text.length;
  let end = range.end;
  for (let block: MarkdownNode | undefined = paragraph; block !== undefined; block = blockAfter(markdown, block)) {
    const between = text.slice(end, block.start);
    const isApart = /(?:\r\n?|\n)[ \t]*[\r\n]/.test(between) && text.slice(range.end, end).trim() !== '';
    if (isApart || block.start >= limit || block.name.includes('Heading')) break;
    end = block.end;
  }
  const content = text.slice(range.end, Math.min(end, limit)).trimEnd();
  return content.trim() === '' ? undefined : range.end + content.length;
}

/** The block of the page behind another one. */
function blockAfter({ nodes }: Markdown, block: MarkdownNode): MarkdownNode | undefined {
  return nodes.all[block.next];
}
