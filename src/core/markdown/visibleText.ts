import { firstIndex } from '../text/firstIndex.ts';
import { composeLetter, isSpace, letterWithMarks } from '../text/fold.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Markdown } from './markdown.ts';
import { commentTypes, markTypes, type MarkdownNode } from './markdownNodes.ts';

/** Stands for a character that a reader does not see. */
const hidden = '\0';

const hiddenNodes: ReadonlySet<string> = new Set([
  ...markTypes,
  ...commentTypes,
  'LinkReference',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'Image',
]);

/**
 * What a reader sees of a stretch of the page, without marks, pictures and HTML tags, and where each character stands.
 */
export interface Seen {
  /** Composed: a letter and the marks behind it (NFD) are one character, as one that is written so is (NFC). */
  readonly text: string;
  /**
   * The stretches of the page that `text` is put together of, in order: an index of `text`, counted from `shift`, and
   * the offset at which the character with this index stands.
   */
  readonly pieces: readonly Piece[];
  readonly shift: number;
}

interface Piece {
  readonly index: number;
  readonly offset: number;
  /** How many characters of the page are the first one of the piece, where these are several. */
  readonly width?: number;
}

/**
 * The page's text with every mark, picture, tag and comment blanked out, as long as the page itself; read it with
 * `seenIn`. Made in one pass over the tree, so that asking for many stretches stays linear.
 */
export function maskMarks({ text, nodes: { all } }: Markdown): string {
  let masked = '';
  let position = 0;
  let index = 0;
  for (let node = all[index]; node; node = all[index]) {
    const replacement = whatIsSeen(text, node);
    index = replacement === undefined ? index + 1 : node.next;
    if (replacement === undefined || node.start < position) continue;
    masked += text.slice(position, node.start) + replacement;
    position = node.end;
  }
  return masked + text.slice(position);
}

/** What stands in the mask for a node; `undefined` for one that is seen, or of which parts are. */
function whatIsSeen(text: string, { name, start, end }: MarkdownNode): string | undefined {
  if (hiddenNodes.has(name)) {
    if (end - start === 1) return hidden;
    const written = text.slice(start, end);
    if (name === 'HTMLTag' && /^<br\b/i.test(written)) return ' '.repeat(end - start);
    return written.includes('\n') ? written.replace(/[^\n]/g, hidden) : hidden.repeat(end - start);
  }
  if (name === 'Escape') return hidden + text.slice(start + 1, end);
  if (name === 'HardBreak') return text.slice(start, end).replace('\\', hidden);
  const isSpaceName = name === 'Entity' && /^&(?:nbsp|e[mn]sp|thinsp);$/.test(text.slice(start, end));
  return isSpaceName ? ' '.repeat(end - start) : undefined;
}

/** What a reader sees of `range`, without white space at its ends. `before` characters of the page precede the mask. */
export function seenIn(mask: string, range: OffsetRange, before = 0): Seen {
  let { start, end } = range;
  while (start < end && isBlank(mask.charCodeAt(start))) start++;
  while (end > start && isBlank(mask.charCodeAt(end - 1))) end--;
  const whole = mask.slice(start, end);
  if (start < end && !hiddenOrMarked.test(whole)) {
    return { text: whole, pieces: [{ index: 0, offset: before + start }], shift: 0 };
  }
  const pieces: Piece[] = [];
  let text = '';
  for (let from = start; from < end;) {
    let to = from;
    while (to < end && mask.charCodeAt(to) !== 0) to++;
    if (to > from) text = addRun(pieces, text, mask.slice(from, to), before + from);
    from = to;
    while (from < end && mask.charCodeAt(from) === 0) from++;
  }
  return { text, pieces, shift: 0 };
}

/** Most lines hold neither what is hidden nor marks that are characters of their own. */
const hiddenOrMarked = /[\0\u0300-\u036f]/;

/** `text` with `run` behind it, which stands at `offset` of the page, its letters composed. */
function addRun(pieces: Piece[], text: string, run: string, offset: number): string {
  let seen = text;
  let position = 0;
  const add = (end: number): void => {
    if (end > position) pieces.push({ index: seen.length, offset: offset + position });
    seen += run.slice(position, end);
    position = end;
  };
  for (const { 0: written, index } of run.matchAll(letterWithMarks)) {
    const letter = composeLetter(written);
    if (letter === written) continue;
    add(index);
    pieces.push({ index: seen.length, offset: offset + position, width: written.length });
    seen += letter;
    position += written.length;
  }
  add(run.length);
  return seen;
}

/** The characters `from` (included) to `to` (excluded) of what is seen, without white space at the ends. */
export function slice({ text, pieces, shift }: Seen, from: number, to: number): Seen {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { text: part.trim(), pieces, shift: shift + start };
}

/** Where on the page a seen text stands; `undefined` when nothing is seen. */
export function rangeOf(seen: Seen): OffsetRange | undefined {
  if (seen.text === '') return undefined;
  const last = seen.text.length - 1;
  const { index, width = 1 } = pieceAt(seen, last) ?? {};
  return { start: offsetAt(seen, 0), end: offsetAt(seen, last) + (index === last + seen.shift ? width : 1) };
}

/** The offset in the page of the character `index` of what is seen. */
export function offsetAt(seen: Seen, index: number): number {
  const piece = pieceAt(seen, index);
  return piece === undefined ? 0 : piece.offset + index + seen.shift - piece.index;
}

function pieceAt({ pieces, shift }: Seen, index: number): Piece | undefined {
  return pieces[lastPiece(pieces, 'index', index + shift)];
}

/** How many characters of what is seen stand before `offset`. */
export function seenBefore({ text, pieces, shift }: Seen, offset: number): number {
  const last = lastPiece(pieces, 'offset', offset);
  const piece = pieces[last];
  if (piece === undefined) return 0;
  const index = Math.min(piece.index + offset - piece.offset, pieces[last + 1]?.index ?? Infinity);
  return Math.min(Math.max(0, index - shift), text.length);
}

/** The last of `pieces` that begins at `place` or before it; -1 for none. */
function lastPiece(pieces: readonly Piece[], by: 'index' | 'offset', place: number): number {
  return firstIndex(pieces, (piece) => piece[by] > place) - 1;
}

function isBlank(code: number): boolean {
  return code === 0 || isSpace(code);
}
