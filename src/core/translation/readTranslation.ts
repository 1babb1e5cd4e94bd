import { cleanAnswer } from './cleanAnswer.ts';
import { sentNumbers, type LockedPart, type LockedReport } from './lockText.ts';
import type { Mark } from './marks.ts';
import { marksOfAnswer } from './proseMarks.ts';
import { readPart, type ReadPart } from './readPart.ts';
import { lineEndingOf } from '../text/lines.ts';

/** What came back from a translator. */
export interface Translation {
  readonly locked: LockedReport;
  /** The parts that came back, by key; those that were not sent are not among them. */
  readonly parts: ReadonlyMap<string, ReadPart>;
  /** The front matter's title; `undefined` where it was not sent, or did not come back. */
  readonly title: string | undefined;
  /** The parts that cannot be told from one another, since the mark in front of one is gone: they stay as they are. */
  readonly unread: readonly LockedPart[];
  /** True when the words are still those of the report. */
  readonly isUntranslated: boolean;
}

/** Why a text cannot be read: it is no answer at all, or that to another report, or to this one before it changed. */
export type Unreadable = 'no-answer' | 'other-report';

/**
 * Reads what a translator made of `locked.text`, whatever else stands around it. Never throws; every locked piece is in
 * what comes back, at its place, or at the end of its part where the translator lost it.
 */
export function readTranslation(locked: LockedReport, answer: string): Translation | Unreadable {
  const text = cleanAnswer(answer);
  const all = marksOfAnswer(locked, text);
  const edges = all.filter(({ number }) => number >= 100_000);
  const own = edges.filter(({ number }) => number === locked.fingerprint);
  if (edges.length > 0 && own.length === 0) return 'other-report';
  const { start, end } = between(own, text, all);
  const pieces = split(
    locked,
    text,
    all.filter((mark) => mark.start >= start && mark.end <= end),
    end,
  );
  if (pieces.length === 0) return 'no-answer';
  return assemble(
    locked,
    pieces.flatMap((piece) => partedByLines(locked, piece)),
  );
}

/** What lies between the first and the last mark; where only one of them is left, its side of the text. */
function between(edges: readonly Mark[], text: string, all: readonly Mark[]): { start: number; end: number } {
  const [first] = edges;
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: text.length };
  if (first !== last) return { start: first.end, end: last.start };
  const before = all.filter(({ end }) => end <= first.start).length;
  return before * 2 > all.length ? { start: 0, end: first.start } : { start: first.end, end: text.length };
}

/** A stretch of the answer with the parts that it holds: more than one where a mark between them is gone. */
interface Piece {
  readonly numbers: readonly number[];
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts the answer at the marks of parts. The first of a number counts. */
function split(locked: LockedReport, text: string, marks: readonly Mark[], end: number): readonly Piece[] {
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
  return heads.map((head, index) => {
    const stop = heads[index + 1]?.start ?? end;
    while ((marks[next]?.start ?? stop) < head.end) next++;
    const from = next;
    while ((marks[next]?.start ?? stop) < stop) next++;
    const inside = marks.slice(from, next).map((mark) => ({
      ...mark,
      start: mark.start - head.end,
      end: mark.end - head.end,
    }));
    return {
      numbers: [head.number, ...lostAfter(numbers, places.get(head.number) ?? 0, seen)],
      text: text.slice(head.end, stop),
      marks: inside,
    };
  });
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
function partedByLines({ title, parts }: LockedReport, piece: Piece): readonly Piece[] {
  if (piece.numbers.length < 2) return [piece];
  const counts = new Map(parts.map((part) => [part.number, sentLines(part)]));
  if (title !== undefined) counts.set(title.number, 1);
  const ends = [...piece.text.matchAll(/[^\n]*[\p{L}\p{N}][^\n]*(?:\n|$)/gu)].map(
    ({ index, 0: line }) => index + line.length,
  );
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
      marks: marks.map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from })),
    };
  });
  return line === ends.length ? parted : [piece];
}

function sentLines({ heading, lines }: LockedPart): number {
  return lines.filter(({ sent }) => sent.kind !== 'blank').length + (heading === undefined ? 0 : 1);
}

function assemble(locked: LockedReport, pieces: readonly Piece[]): Translation {
  const byNumber = new Map(locked.parts.map((part) => [part.number, part]));
  const known = new Set(locked.parts.flatMap(({ number, locks }) => [number, ...locks.map((lock) => lock.number)]));
  const lineEnding = lineEndingOf(locked.report.text);
  const { language } = locked.report;
  const parts = new Map<string, ReadPart>();
  let title: string | undefined;
  let isUntranslated = true;
  for (const { numbers, text, marks } of pieces) {
    const [number = 0] = numbers;
    if (numbers.length > 1) continue;
    const part = byNumber.get(number);
    if (part === undefined) {
      title = titleOf(text, locked.title?.text);
      isUntranslated &&= title === locked.title?.text;
      continue;
    }
    const read = readPart(part, { text, marks, isKnown: (mark) => known.has(mark), language, lineEnding });
    if (read === undefined) continue;
    parts.set(part.part.key, read);
    isUntranslated &&= read.isUntranslated;
  }
  const unread = locked.parts.filter(({ isSent, part }) => isSent && !parts.has(part.key));
  return { locked, parts, title, unread, isUntranslated };
}

/** The first line with words, without the marks that it may have been given. */
function titleOf(text: string, sent: string | undefined): string | undefined {
  const line = text
    .split('\n')
    .find((candidate) => /\p{L}/u.test(candidate))
    ?.trim();
  return line === sent ? line : line?.replace(/^[\s#>*_]+|[\s*_]+$/g, '');
}
