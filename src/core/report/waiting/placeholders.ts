import { codeTypes, commentTypes } from '../../markdown/markdownNodes.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { contains, textOf } from '../../text/offsetRange.ts';
import { waitingPictureWords } from '../../sections/blocks.ts';
import { disjoint, isInside } from '../../text/sortedRanges.ts';
import { lineAt } from '../../text/lines.ts';
import { blockRemoval } from '../../text/blockRemoval.ts';
import { nodesOf, type Markdown } from '../../markdown/markdown.ts';
import type { ProseLine } from '../../markdown/proseLines.ts';
import { rangeOf, seenIn, slice } from '../../markdown/visibleText.ts';
import {
  bracketSlots,
  isNumberedStub,
  isWaitingAlone,
  isWaitingLine,
  waitingSlot,
  type WaitingWords,
} from './waitingText.ts';
import { waitingName } from './waitingTitle.ts';

/** Text that waits to be replaced by the author's own. Offsets are those of the page. */
export interface Placeholder {
  /** The waiting text without list mark and emphasis: for `- *Add photos here*` that of `Add photos here`. */
  readonly range: OffsetRange;
  /** What to delete so that nothing odd remains; `undefined` where the rest of the line would make no sense. */
  readonly removal: OffsetRange | undefined;
  /** True when nothing but the waiting text, or a label for it, stands on the line. */
  readonly wholeLine: boolean;
  /** Where the event's name is to be written, in a main heading that waits for it. */
  readonly name?: OffsetRange;
}

/**
 * The waiting texts of a page, `words` among them, at most one a line, in document order. Those of a section are the
 * ones whose `range` lies inside its `body`: `placeholdersIn(report.placeholders, section.body)`.
 */
export function findPlaceholders(
  text: string,
  markdown: Markdown,
  lines: readonly ProseLine[],
  words: WaitingWords,
): readonly Placeholder[] {
  const code = disjoint(nodesOf(markdown, 'InlineCode'));
  let next = 0;
  const found = lines.flatMap((line) => {
    while ((code[next]?.end ?? Infinity) <= line.range.start) next++;
    const hasCode = (code[next]?.start ?? Infinity) < line.range.end;
    return (hasCode ? undefined : placeholderOf(text, line, words)) ?? [];
  });
  const inFigures = findCaptions(markdown);
  return inFigures.length === 0 ? found : found.concat(inFigures).sort((a, b) => a.range.start - b.range.start);
}

/** The waiting texts inside `range`, the body of a section say. */
export function placeholdersIn(placeholders: readonly Placeholder[], range: OffsetRange): readonly Placeholder[] {
  return placeholders.filter((placeholder) => contains(range, placeholder.range));
}

/**
 * Where a waiting text is shown to the author: with the mark or bracket in front or behind whose other half lies inside,
 * `**Name** – Role` and not `Name** – Role`.
 */
export function shownRange(text: string, range: OffsetRange): OffsetRange {
  const inside = text.slice(range.start, range.end);
  const start = range.start - (text[range.start - 1] === '[' && inside.includes(']') ? 1 : 0);
  const end = range.end + (text[range.end] === ']' && inside.includes('[') ? 1 : 0);
  const before = /[*_]{1,3}$/.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
  const after = /^[*_]{1,3}/.exec(text.slice(end, end + 3))?.[0] ?? '';
  return {
    start: before !== '' && inside.includes(before) ? start - before.length : start,
    end: after !== '' && inside.includes(after) ? end + after.length : end,
  };
}

function placeholderOf(text: string, line: ProseLine, words: WaitingWords): Placeholder | undefined {
  const { seen } = line;
  const whole = rangeOf(seen);
  if (whole === undefined || line.block.parent?.name === 'TableHeader') return undefined;
  if (isWaitingLine(seen.text)) return { range: whole, removal: removalOf(text, line), wholeLine: true };
  if (line.kind === 'heading') {
    const slot = waitingName(seen.text);
    const name = slot && rangeOf(slice(seen, slot.start, slot.end));
    if (name !== undefined) return { range: whole, removal: undefined, wholeLine: true, name };
  } else {
    const alone = withoutEmphasis(text, line.range);
    if (isWaitingAlone(textOf(text, alone))) return { range: alone, removal: removalOf(text, line), wholeLine: true };
  }
  if (isNumberedStub(seen.text) && isWholeEntry(text, line)) {
    return { range: whole, removal: removalOf(text, line), wholeLine: true };
  }
  const label = /^[^:：]{1,40}[:：]\s*(?=\S)/.exec(seen.text)?.[0].length ?? 0;
  const rest = label > 0 ? slice(seen, label, seen.text.length) : undefined;
  const range = rest && rangeOf(rest);
  if (rest !== undefined && range !== undefined && isWaitingLine(rest.text)) {
    return { range, removal: removalOf(text, line), wholeLine: true };
  }
  return ownSlot(text, line, words) ?? bracketSlot(text, line);
}

/** True for an entry with nothing below it, in the entries behind it neither: what follows «Point 1:» is told of it. */
function isWholeEntry(text: string, { block, beginsItem }: ProseLine): boolean {
  const item = block.parent;
  if (!beginsItem || item?.name !== 'ListItem' || text.slice(block.end, item.end).trim() !== '') return false;
  const [, next] =
    /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\*\*)?([^\r\n]{0,60}?)(?:\*\*)?[ \t]*(?:[\r\n]|$)/.exec(
      text.slice(item.end, item.end + 100),
    ) ?? [];
  return next === undefined || isNumberedStub(next);
}

function withoutEmphasis(text: string, { start, end }: OffsetRange): OffsetRange {
  let [from, to] = [start, end];
  while (from < to && isEmphasis(text[from])) from++;
  while (to > from && isEmphasis(text[to - 1])) to--;
  return { start: from, end: to };
}

function isEmphasis(character: string | undefined): boolean {
  return character === '*' || character === '_';
}

/** The captions of figures that are still ours; their alt texts are the business of `require-image-alt`. */
function findCaptions(markdown: Markdown): readonly Placeholder[] {
  const waiting = markdown.shortcodes.tags
    .flatMap(({ parameters }) => parameters.get('caption') ?? [])
    .filter(({ value }) => captions.has(value.trim().normalize('NFC')));
  if (waiting.length === 0) return [];
  const unseen = disjoint(nodesOf(markdown, ...codeTypes, ...commentTypes));
  return waiting
    .filter(({ range }) => !isInside(unseen, range))
    .map(({ range }) => ({ range, removal: undefined, wholeLine: false }));
}

const captions: ReadonlySet<string> = new Set(Object.values(waitingPictureWords).map(({ caption }) => caption));

function ownSlot(text: string, line: ProseLine, words: WaitingWords): Placeholder | undefined {
  const { seen } = line;
  const slot = waitingSlot(seen.text, words);
  const range = slot && rangeOf(slice(seen, slot.start, slot.end));
  if (slot === undefined || range === undefined) return undefined;
  const all = slot.start === 0 && slot.end === seen.text.length;
  if (all) return { range, removal: removalOf(text, line), wholeLine: true };
  if (slot.end < seen.text.length) return { range, removal: undefined, wholeLine: false };
  // `- **An** – Role, Company` keeps `- **An**`.
  const dash = /[\s–—:|-]*$/.exec(text.slice(line.range.start, range.start))?.[0].length ?? 0;
  return { range, removal: { start: range.start - dash, end: line.range.end }, wholeLine: false };
}

function bracketSlot(text: string, line: ProseLine): Placeholder | undefined {
  const written = text.slice(line.range.start, line.range.end);
  if (!/[[<]/.test(written)) return undefined;
  const composed = seenIn(text, line.range);
  const first = bracketSlots(composed.text)[0];
  const range = first && rangeOf(slice(composed, first.start, first.end));
  if (range === undefined) return undefined;
  const around = (text.slice(line.range.start, range.start) + text.slice(range.end, line.range.end)).replace(
    /^[^:]{1,40}:/,
    '',
  );
  const wholeLine = !/[\p{L}\p{N}]/u.test(around);
  return { range, removal: wholeLine ? removalOf(text, line) : undefined, wholeLine };
}

/**
 * The line with its end, and one of the two blank lines that would then meet. A list item that holds more than the
 * line loses nothing; cells, HTML and lines with a picture are left for the author.
 */
function removalOf(text: string, { kind, range, block }: ProseLine): OffsetRange | undefined {
  if (kind === 'cell' || kind === 'html' || /!\[|</.test(text.slice(range.start, range.end))) return undefined;
  const item = block.parent?.name === 'ListItem' ? block.parent : undefined;
  if (item !== undefined && item.end > block.end && text.slice(block.end, item.end).trim() !== '') return undefined;
  return blockRemoval(text, lineAt(text, range.start));
}
