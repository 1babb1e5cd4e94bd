import type { Heading } from '../../markdown/headings.ts';
import { nodesOf, type Markdown } from '../../markdown/markdown.ts';
import type { ProseLine } from '../../markdown/proseLines.ts';
import { lineAt } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import type { VisibleMark } from './visibleMark.ts';
import { findVisibleBrackets } from './visibleBrackets.ts';
import { findVisibleBullets } from './visibleBullets.ts';
import { findVisibleStars } from './visibleStars.ts';
import { disjoint } from '../../text/sortedRanges.ts';
import { mainHeading } from '../mainHeading.ts';

/** A page with more of them is no report; the rest is not looked for. */
const most = 200;

/** The marks that readers see on a page, in order of place. */
export function findVisibleMarks(
  markdown: Markdown,
  headings: readonly Heading[],
  lines: readonly ProseLine[],
): readonly VisibleMark[] {
  const { text } = markdown;
  const found: VisibleMark[] = [];
  const hasTitle = mainHeading({ headings }) !== undefined;
  let code: readonly OffsetRange[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (found.length >= most) break;
    if (line.kind === 'html') continue;
    const heading = ofHeading(text, line, !hasTitle && index === 0);
    if (heading !== undefined) found.push(heading);
    if (!line.seen.text.includes('**')) continue;
    code ??= disjoint(nodesOf(markdown, 'InlineCode'));
    found.push(...findVisibleStars(text, line, code));
  }
  found.push(...findVisibleBullets(text, lines).slice(0, most), ...findVisibleBrackets(markdown).slice(0, most));
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** No heading is longer. */
const longestHeading = 200;

/**
 * `###Speakers`, and `### Speakers` with a space that is none to Markdown, such as the one that Alt+Space types on a
 * Mac. `#Word` is a hashtag, but in the first line of a page without a main heading.
 */
function ofHeading(text: string, { kind, block, range }: ProseLine, isFirst: boolean): VisibleMark | undefined {
  if (kind !== 'paragraph' || block.parent?.name !== 'Document' || text.charAt(range.start) !== '#') return undefined;
  const written = text.slice(range.start, Math.min(range.end, range.start + longestHeading));
  const [, marks = '', space = ''] = /^(#{1,6})((?:(?!\n)\s)*)(?=["'“«(*]*[\p{L}\p{N}])/u.exec(written) ?? [];
  const isHashtag = marks === '#' && space === '' && !(isFirst && /^#\S+ [^#]+$/.test(written));
  if (marks === '' || isHashtag || /^[ \t]+$/.test(space) || range.start - lineAt(text, range.start).start > 3)
    return undefined;
  const end = range.start + marks.length;
  return {
    meant: marks === '#' ? 'title' : 'heading',
    range: { start: range.start, end },
    text: written,
    edits: [{ range: { start: end, end: end + space.length }, newText: ' ' }],
  };
}
