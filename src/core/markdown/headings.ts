import { trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { childrenOf, nodesOf, plainText, type Markdown } from './markdown.ts';
import { headingTypes } from './markdownNodes.ts';

/** A heading of the body, `### Speakers` or underlined. */
export interface Heading {
  readonly level: number;
  /** The whole heading with its marks, without the line end. */
  readonly range: OffsetRange;
  /** For `### **Speakers** ##` the range of `**Speakers**`. */
  readonly textRange: OffsetRange;
  /** What a reader sees, in one line: `Speakers`. */
  readonly text: string;
}

/** The headings in document order; those inside lists and quotes count, those in code and comments are none. */
export function findHeadings(markdown: Markdown): readonly Heading[] {
  return nodesOf(markdown, ...headingTypes).map((node) => {
    const range = trimRange(markdown.text, node);
    const marks = childrenOf(markdown, node, 'HeaderMark');
    const atx = node.name.startsWith('ATX');
    const first = marks[0];
    const last = marks.at(-1);
    const start = atx && first ? first.end : range.start;
    const end = last && last !== (atx ? first : undefined) ? last.start : range.end;
    // To Lezer, the mark of a quote in front of the line that underlines a heading is a part of the heading.
    const words = markdown.text.slice(start, end).replace(/\n[ \t>]*$/, '');
    const textRange = trimRange(markdown.text, { start, end: start + words.length });
    return { level: Number(node.name.at(-1)), range, textRange, text: oneLine(plainText(markdown, textRange)) };
  });
}

/** An underlined heading may go over several lines, and so may a shortcode, which was put into one. */
function oneLine(text: string): string {
  return /\n|\{\{/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}
