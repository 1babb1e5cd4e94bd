import type { BlockParser, InlineParser, MarkdownConfig } from '@lezer/markdown';

/** Lists and quotes within one another; a list takes two. Lezer looks at all of them again for each line. */
const deepest = 100;

/** What the marks of one paragraph may cost; of 518 real reports, none comes near a hundredth. */
const mostWork = 10_000_000;
/** Shorter paragraphs cannot cost as much, whatever stands in them. */
const shortest = Math.sqrt(mostWork);

/** Lists and quotes nested deeper than anybody reads are text. */
const depthLimit: BlockParser = {
  name: 'DepthLimit',
  before: 'Blockquote',
  parse(context, line) {
    if (context.depth <= deepest) return false;
    const end = context.lineStart + line.text.length;
    context.addElement(context.elt('Paragraph', context.lineStart + line.pos, end));
    context.nextLine();
    return true;
  },
};

/**
 * A paragraph with very many marks is plain text: for each `]` Lezer looks for the end of an address up to the end of
 * the paragraph, and for each `*` or address it looks at all marks before.
 */
const markLimit: InlineParser = {
  name: 'MarkLimit',
  before: 'Escape',
  parse(context, _next, start) {
    if (start !== context.offset) return -1;
    const length = context.end - context.offset;
    return length > shortest && countMarks(context.text) * length > mostWork ? context.end : -1;
  },
};

/** Lezer looks along a run of spaces from each of them, in search of a line break; once a run keeps this linear. */
const gap: InlineParser = {
  name: 'Gap',
  before: 'HardBreak',
  parse(context, next, start) {
    let end = start;
    while (context.char(end) === 32) end++;
    return next !== 32 || end === start + 1 || context.char(end) === 10 ? -1 : end;
  },
};

/** Keeps Lezer linear in the length of any text, at the price of what no report holds. */
export const limits: MarkdownConfig = { parseBlock: [depthLimit], parseInline: [markLimit, gap] };

const marks = new Set(Array.from('[]()<>*_~`!&@:.', (mark) => mark.charCodeAt(0)));

function countMarks(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (marks.has(text.charCodeAt(i))) count++;
  return count;
}
