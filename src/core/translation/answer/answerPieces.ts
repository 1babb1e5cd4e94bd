import { sentNumbers, type LockedReport } from '../lock/lockText.ts';
import { movedBy, type Mark } from '../lock/marks.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/**
 * A stretch of the answer with the parts that it holds: more than one where a mark between them is gone, none for what
 * stands in front of all of them.
 */
export interface Piece {
  readonly numbers: readonly number[];
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts the answer at the marks of parts, from `start` on if that is known. The first of a number counts. */
export function piecesOf(
  locked: LockedReport,
  text: string,
  marks: readonly Mark[],
  start: number | undefined,
): readonly Piece[] {
  const numbers = sentNumbers(locked);
  const places = new Map(numbers.map((number, index) => [number, index]));
  const heads: Mark[] = [];
  const seen = new Set<number>();
  for (const mark of marks) {
    if (!places.has(mark.number) || seen.has(mark.number)) continue;
    seen.add(mark.number);
    heads.push(mark);
  }
  let next = 0;
  const front = start === undefined ? '' : text.slice(start, heads[0]?.start);
  const pieces = heads.map((head, index) => {
    const stop = heads[index + 1]?.start ?? text.length;
    while ((marks[next]?.start ?? stop) < head.end) next++;
    const from = next;
    while ((marks[next]?.start ?? stop) < stop) next++;
    return {
      numbers: [head.number, ...lostAfter(numbers, places.get(head.number) ?? 0, seen)],
      text: text.slice(head.end, stop),
      marks: movedBy(marks.slice(from, next), -head.end),
    };
  });
  return front.trim() === ''
    ? pieces
    : [{ numbers: lostInFront(locked, front, seen), text: front, marks: [] }, ...pieces];
}

/** The numbers in front of all that came, when as many lines stand there as were sent behind them. */
function lostInFront(locked: LockedReport, front: string, seen: ReadonlySet<number>): readonly number[] {
  const numbers = sentNumbers(locked);
  const came = numbers.findIndex((number) => seen.has(number));
  const lost = numbers.slice(0, Math.max(0, came));
  const counts = lineCounts(locked);
  const lines = lost.reduce((sum, number) => sum + (counts.get(number) ?? 0), 0);
  return lines === wordLines(front).length ? lost : [];
}

/** The numbers right behind that at `place` that never came: what they head runs on in its part. */
function lostAfter(numbers: readonly number[], place: number, seen: ReadonlySet<number>): readonly number[] {
  const lost: number[] = [];
  for (let index = place + 1; index < numbers.length; index++) {
    const next = numbers[index];
    if (next === undefined || seen.has(next)) break;
    lost.push(next);
  }
  return lost;
}

/** A piece of several parts as that of each, where as many lines came back as they have together. */
export function partedByLines(locked: LockedReport, piece: Piece): readonly Piece[] {
  if (piece.numbers.length < 2) return [piece];
  const counts = lineCounts(locked);
  const ends = wordLines(piece.text).map(({ end }) => end);
  let line = 0;
  let start = 0;
  const parted = piece.numbers.map((number): Piece => {
    line += counts.get(number) ?? 0;
    const end = ends[line - 1] ?? start;
    const [from, to] = [start, end];
    start = end;
    const marks = piece.marks.filter((mark) => mark.start >= from && mark.end <= to);
    return {
      numbers: [number],
      text: piece.text.slice(from, to),
      marks: movedBy(marks, -from),
    };
  });
  return line === ends.length ? parted : [piece];
}

/** The lines with a letter or a digit, their line ends included. */
export function wordLines(text: string): readonly OffsetRange[] {
  return Array.from(text.matchAll(/^[^\n]*?[\p{L}\p{N}][^\n]*\n?/gmu), ({ index, 0: line }) => {
    return { start: index, end: index + line.length };
  });
}

/** How many such lines were sent behind each mark of a part. */
export function lineCounts({ title, parts }: LockedReport): ReadonlyMap<number, number> {
  const counts = parts.map(({ number, heading, lines }): [number, number] => {
    const filled = lines.filter(({ sent }) => sent.kind !== 'blank').length;
    return [number, filled + (heading === undefined ? 0 : 1)];
  });
  return new Map(title === undefined ? counts : [...counts, [title.number, 1]]);
}
