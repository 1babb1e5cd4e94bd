import { nodesOf, type Markdown } from '../../markdown/markdown.ts';
import type { MarkdownNode } from '../../markdown/markdownNodes.ts';
import { eventLinks, type EventBlock } from '../../sectionPage/eventLinks.ts';
import { contains, emptyRange, trimRange, type OffsetRange } from '../../text/offsetRange.ts';
import { anyOverlaps } from '../../text/sortedRanges.ts';
import type { SectionEntry } from './sectionEntries.ts';

/** An event as a folder and a number. */
export interface NumberedEvent {
  readonly path: string;
  readonly number: number;
}

/**
 * The lists and tables of a section page in which each item or row, from the first event to the last, stands for exactly
 * one event, outside of `taken`; `eventOf` knows the events by the names of their folders.
 */
export function blockEntries(
  text: string,
  markdown: Markdown,
  taken: readonly OffsetRange[],
  eventOf: (folder: string) => NumberedEvent | undefined,
): readonly (readonly SectionEntry[])[] {
  const groups = new Map<MarkdownNode, Map<number, Member>>();
  for (const { range, block, folder } of eventLinks({ text, markdown })) {
    if (block?.parent === undefined || anyOverlaps(taken, range)) continue;
    const members = groups.get(block.parent) ?? new Map<number, Member>();
    groups.set(block.parent, members);
    const events = members.get(block.range.start)?.events ?? new Set<string>();
    members.set(block.range.start, { block, events: events.add(folder.name.toLowerCase()) });
  }
  return [...groups].flatMap(([parent, members]) => {
    const list = [...members.values()];
    return isWhole(markdown, parent, list) ? entriesOf(text, list, eventOf) : [];
  });
}

interface Member {
  readonly block: EventBlock;
  readonly events: Set<string>;
}

/** True when nothing stands between the members that is none. */
function isWhole(markdown: Markdown, parent: MarkdownNode, members: readonly Member[]): boolean {
  const [first] = members;
  const last = members.at(-1);
  if (first === undefined || last === undefined) return false;
  const range = { start: first.block.range.start, end: last.block.range.end };
  const type = first.block.kind === 'item' ? 'ListItem' : 'TableRow';
  const children = nodesOf(markdown, type).filter((node) => {
    return node.parent === parent && contains(range, trimRange(markdown.text, node));
  });
  return children.length === members.length;
}

function entriesOf(
  text: string,
  members: readonly Member[],
  eventOf: (folder: string) => NumberedEvent | undefined,
): readonly (readonly SectionEntry[])[] {
  const known = members.flatMap(({ block, events }) => {
    const [folder = '', ...others] = events;
    const event = others.length === 0 ? eventOf(folder) : undefined;
    return event === undefined ? [] : [{ block, event, ...partsOf(text, block) }];
  });
  if (known.length < members.length || new Set(known.map(({ event }) => event.path)).size < known.length) return [];
  // What belongs to an item is indented by the width of its mark.
  if (new Set(known.map(({ mark }) => mark)).size > 1) return [];
  const numbers = known.map(({ digits }) => Number(digits));
  const isOfEvents = known.every(({ digits, event }) => digits !== '' && Number(digits) === event.number);
  const counts = numbers.every((number, index) => known[index]?.digits !== '' && number === (numbers[0] ?? 0) + index);
  return [
    known.map(({ block, event, cell, start }): SectionEntry => ({
      event: event.path,
      // Rows that are merely counted keep their numbers in their places.
      range: { start: counts && !isOfEvents ? cell.end : start, end: block.range.end },
      label: isOfEvents ? cell : emptyRange(cell.start),
      block: block.range,
      isUnclear: false,
    })),
  ];
}

/** Where an item begins behind its mark; the number in the first cell of a row. */
function partsOf(
  text: string,
  { kind, range }: EventBlock,
): { readonly start: number; readonly mark: number; readonly cell: OffsetRange; readonly digits: string } {
  const written = text.slice(range.start, range.end);
  if (kind === 'item') {
    const mark = /^(?:[*+-]|\d{1,9}[.)])[ \t]*/.exec(written)?.[0].length ?? 0;
    return { start: range.start + mark, mark, cell: emptyRange(range.start), digits: '' };
  }
  const [, before = '', digits = ''] = /^(\|?[ \t]*(?:\d{1,4}\.)?)(\d{1,4})\.?[ \t]*\|/.exec(written) ?? [];
  const start = range.start + before.length;
  return { start: range.start, mark: 0, cell: { start, end: start + digits.length }, digits };
}
