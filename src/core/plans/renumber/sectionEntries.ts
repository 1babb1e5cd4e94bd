import { findHeadings } from '../../markdown/headings.ts';
import { nodesOf, type Markdown } from '../../markdown/markdown.ts';
import { stretchTo } from '../../markdown/quotes.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/** What a section page tells of one event: a heading that links to it and what follows, a list item, a row. */
export interface SectionEntry {
  /** The event, as `eventOf` has it. */
  readonly event: string;
  /**
   * What is the entry's own and changes its place with it: from the heading to the last character, the item without its
   * mark, the row. The line between two entries belongs to none.
   */
  readonly range: OffsetRange;
  /** Where its number may stand: the heading, or the first cell of the row. */
  readonly label: OffsetRange;
  /** The item or row with all that belongs to it; `undefined` for a heading. */
  readonly block: OffsetRange | undefined;
  /** True when text follows behind the line that ends the entry, so that nobody knows whose it is. */
  readonly isUnclear: boolean;
}

/** The entries of a section page that are headings, in their order; `eventOf` tells which event one is about, if any. */
export function headingEntries(
  text: string,
  markdown: Markdown,
  eventOf: (heading: OffsetRange) => string | undefined,
): readonly SectionEntry[] {
  const headings = findHeadings(markdown);
  const breaks = nodesOf(markdown, 'HorizontalRule').map(({ start }) => start);
  let passed = 0;
  const events = headings.map(({ textRange }) => eventOf(textRange));
  return headings.flatMap(({ range, textRange, level }, index): SectionEntry[] => {
    const event = events[index];
    if (event === undefined) return [];
    let following = index + 1;
    while ((headings[following]?.level ?? 0) > level && events[following] === undefined) following++;
    const next = headings[following];
    const end = next?.range.start ?? text.length;
    while ((breaks[passed] ?? end) <= range.end) passed++;
    const rule = (breaks[passed] ?? end) < end ? breaks[passed] : undefined;
    const afterRule = rule === undefined ? '' : text.slice(rule, end).replace(/^[^\r\n]*/, '');
    return [
      {
        event,
        range: stretchTo(text, markdown, range.start, rule ?? end),
        label: textRange,
        block: undefined,
        // Behind the last entry the page goes on; between two there is nothing but the line.
        isUnclear: next !== undefined && /[^\s>*_-]/.test(afterRule),
      },
    ];
  });
}
