import { lineCounts, wordLines, type Piece } from './answerPieces.ts';
import { linePrefix } from '../lock/lockedLines.ts';
import type { LockedPart, LockedReport } from '../lock/lockText.ts';
import { movedBy } from '../lock/marks.ts';
import { echoesHeading } from './readPart.ts';
import type { Report } from '../../report/report.ts';
import { classifyHeading, comparableHeading } from '../../sections/classify.ts';

/**
 * The pieces of an answer without the headings that a translator wrote for parts of which the report's own are locked,
 * in front of a mark or on its line. Those that were sent go behind their mark. What may be prose stays.
 */
export function headingsInPlace(locked: LockedReport, pieces: readonly Piece[]): readonly Piece[] {
  const parts = new Map(locked.parts.map((part) => [part.number, part]));
  const counts = lineCounts(locked);
  const done = [...pieces];
  // From the end, so that a piece of which the next heading has gone lacks no line but its own.
  for (let index = pieces.length - 2; index >= 0; index--) {
    const piece = done[index];
    const next = done[index + 1];
    const nextPart = parts.get(onlyNumber(next) ?? 0);
    if (piece === undefined || next === undefined || nextPart === undefined || piece.numbers.length > 1) continue;
    if (isHeadedLine(piece, next, nextPart, counts.get(nextPart.number) ?? 0)) {
      done[index + 1] = withoutFirstLine(next);
      continue;
    }
    const last = wordLines(piece.text).at(-1);
    if (last === undefined || piece.marks.some(({ end }) => end > last.start)) continue;
    const line = piece.text.slice(last.start, last.end).trim();
    const number = onlyNumber(piece) ?? 0;
    const part = parts.get(number);
    const extra = extraLines(piece, counts.get(number) ?? 0, part, locked.report);
    const missing = (counts.get(nextPart.number) ?? 0) - wordLines(next.text).length;
    const isMoved = nextPart.heading !== undefined && extra === 1 && missing === 1 && isLikeHeading(line);
    const isLeftOver =
      nextPart.heading === undefined
        ? part !== undefined && isLockedHeading(line, extra, part, nextPart, locked.report)
        : extra === 1 && isSame(line, next.text.slice(0, wordLines(next.text)[0]?.end));
    if (isMoved) done[index + 1] = behindMark(line, next);
    if (isMoved || isLeftOver) done[index] = { ...piece, text: piece.text.slice(0, last.start) };
  }
  return done;
}

function onlyNumber(piece: Piece | undefined): number | undefined {
  return piece?.numbers.length === 1 ? piece.numbers[0] : undefined;
}

/** How many more lines came back than were sent, the heading of the part itself not counted. */
function extraLines(piece: Piece, sent: number, part: LockedPart | undefined, { language }: Report): number {
  const lines = wordLines(piece.text);
  const first = piece.text.slice(lines[0]?.start, lines[0]?.end);
  const isHeaded = lines.length > 1 && part !== undefined && echoesHeading(part, first, language);
  return lines.length - sent - (isHeaded ? 1 : 0);
}

/** True for `### ⟦3⟧ Speakers` and `**⟦3⟧ Speakers**`: the words are a heading's. */
function isHeadedLine(piece: Piece, next: Piece, { heading, part: { kind } }: LockedPart, sent: number): boolean {
  const line = lineEndOf(next.text);
  const before = /(?:^|\n)[ \t]*(#{1,6}[ \t]+|)([*_]*)$/.exec(piece.text);
  const isBold = /^\s[^*]+\*\*[ \t]*$/.test(next.text.slice(0, line)) && before?.[2] === '**';
  return (
    heading === undefined &&
    kind !== undefined &&
    (isBold || (before !== null && before[1] !== '')) &&
    /\p{L}/u.test(next.text.slice(0, line)) &&
    !next.marks.some(({ start }) => start < line) &&
    wordLines(next.text).length > sent
  );
}

function lineEndOf(text: string): number {
  const end = text.indexOf('\n');
  return end < 0 ? text.length : end;
}

function withoutFirstLine({ numbers, text, marks }: Piece): Piece {
  const cut = lineEndOf(text);
  return { numbers, text: text.slice(cut), marks: movedBy(marks, -cut) };
}

function behindMark(line: string, { numbers, text, marks }: Piece): Piece {
  const front = `\n${line}\n`;
  return { numbers, text: front + text, marks: movedBy(marks, front.length) };
}

/** True when the last line of `part`, which has `extra` lines too many, is the heading of `next`, which is locked. */
function isLockedHeading(
  line: string,
  extra: number,
  part: LockedPart,
  { part: { kind } }: LockedPart,
  { language, sections }: Report,
): boolean {
  const endsInHeading = part.lines.findLast(({ sent }) => sent.kind !== 'blank')?.prefix.includes('#') === true;
  if (kind === undefined || endsInHeading || !isLikeHeading(line)) return false;
  const words = line.replace(linePrefix, '').replace(/[*_]/g, '');
  const isNamed = classifyHeading(words, language, sections.catalogue)?.kind.name === kind.name;
  return line.startsWith('#') ? isNamed || extra > 0 : isNamed && extra > 0;
}

/** Longer lines without the marks of a heading are none. */
const longestHeading = 120;

/** True for no entry of a list or quote, and no sentence. */
function isLikeHeading(line: string): boolean {
  if (line.startsWith('#')) return true;
  return line.length <= longestHeading && !/^(?:[*+•●▪‣◦–—-]\s|>|\[[ xX]\]\s)|[.!?;,…][*_\s]*$/u.test(line);
}

function isSame(a: string, b: string): boolean {
  return comparableHeading(a) === comparableHeading(b);
}
