import { cleanAnswer } from './cleanAnswer.ts';
import { partedByLines, piecesOf, type Piece } from './answerPieces.ts';
import { headingsInPlace } from './misplacedHeadings.ts';
import type { LockedPart, LockedReport } from '../lock/lockText.ts';
import { isFingerprint, type Mark } from '../lock/marks.ts';
import { marksOfAnswer } from './proseMarks.ts';
import { readPart, type ReadPart } from './readPart.ts';
import { compose } from '../../text/fold.ts';
import { lineEndingOf } from '../../text/lines.ts';

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
  const clean = cleanAnswer(answer);
  // Some programs take letters apart: those of the report are found again, and its translation is written as it is.
  const isComposed = locked.report.text === compose(locked.report.text);
  const text = isComposed ? compose(clean) : clean;
  const all = marksOfAnswer(locked, text);
  const edges = all.filter(isFingerprint);
  const own = edges.filter(({ number }) => number === locked.fingerprint);
  if (edges.length > 0 && own.length === 0) return 'other-report';
  const { start, end } = between(own, text, all);
  const pieces = piecesOf(
    locked,
    text.slice(0, end),
    all.filter((mark) => mark.start >= start && mark.end <= end),
    // Only words behind the first mark are the answer's.
    start > 0 ? start : undefined,
  );
  if (!pieces.some(({ numbers }) => numbers.length > 0)) return 'no-answer';
  const parted = pieces.flatMap((piece) => partedByLines(locked, piece));
  return assemble(locked, headingsInPlace(locked, parted));
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
    if (numbers.length !== 1) continue;
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
