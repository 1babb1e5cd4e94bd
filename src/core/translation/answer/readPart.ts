import { canonicalMarks, type CanonicalText } from './canonicalMarks.ts';
import type { LockedPart } from '../lock/lockText.ts';
import { linePrefix, sentHeading, sentLine, type LockedLine } from '../lock/lockedLines.ts';
import { markOf, type Lock, type Mark } from '../lock/marks.ts';
import { PartWriter } from './partWriter.ts';
import type { Language } from '../../messages/message.ts';
import { classifyHeading } from '../../sections/classify.ts';

/** A part of a report after a translator had it. */
export interface ReadPart {
  /** The words of its heading, where those were sent. */
  readonly heading: string | undefined;
  /** What stands under the heading, from its line end to the next part: see `Part`; line ends are those of the report. */
  readonly body: string;
  /** Locked pieces that did not come back: they stand in their old line now, or at the end. */
  readonly lost: readonly Lock[];
  /** Locked pieces that came back more than once, of which the first stays. */
  readonly doubled: readonly Lock[];
  /** True when lines that are locked, pictures say, came back in another order. */
  readonly isReordered: boolean;
  readonly isUntranslated: boolean;
}

/** An answer to one part of a report in `language`, with the marks in it. */
export interface PartAnswer {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly isKnown: (number: number) => boolean;
  readonly language: Language;
  readonly lineEnding: '\n' | '\r\n';
}

/**
 * Reads what came back of one part; `undefined` when nothing did. Where as many lines came back as were sent, each takes
 * the list marks, spaces and blank lines of its original; otherwise they are taken as they came.
 */
export function readPart(part: LockedPart, answer: PartAnswer): ReadPart | undefined {
  const canonical = canonicalMarks(part, answer.text, answer.marks, answer.isKnown);
  const came = linesOf(part, canonical);
  const sent = part.lines.filter(({ sent: { kind } }) => kind !== 'blank');
  const lost = new Set(canonical.lost.map(({ number }) => number));
  const kept = sent.filter(({ sent: line }) => !('number' in line && lost.has(line.number)));
  const filled = came.filter((line) => line !== '');
  const extra = filled.length - kept.length - (part.heading === undefined ? 0 : 1);
  if (extra > 0 && echoesHeading(part, filled[0] ?? '', answer.language))
    came.splice(0, came.indexOf(filled[0] ?? '') + 1);
  const heading = part.heading === undefined ? undefined : takeFirst(came);
  const lines = came.filter((line) => line !== '');
  if (heading === undefined && lines.length === 0) return undefined;
  const writer = new PartWriter(part, canonical.lost, answer.lineEnding);
  const isAligned = lines.length === kept.length && kept.every((line, index) => fits(line, lines[index] ?? ''));
  return {
    heading: heading && numbering(part) + writer.restore(wordsOf(heading)),
    body: isAligned ? writer.inOldLines(lines) : writer.inNewLines(came),
    lost: canonical.lost,
    doubled: canonical.doubled,
    isReordered: isReordered(sent, canonical),
    isUntranslated:
      isAligned &&
      sentHeading(part.heading) === (heading ?? '') &&
      kept.every((line, index) => sentLine(line).trim() === lines[index]?.trim()),
  };
}

/** The lines that came back, those without a word or a mark left out (`---`, `**`), blank ones as ''. */
function linesOf(part: LockedPart, { text }: CanonicalText): string[] {
  const pictures = new Set(part.lines.flatMap(({ sent }) => (sent.kind === 'picture' ? [sent.number] : [])));
  const blocks = new Set(part.lines.flatMap(({ sent }) => (sent.kind === 'locked' ? [sent.number] : [])));
  const lines = text.split('\n').flatMap((line, index) => {
    // What is left of a mark that was bold, or had a colon behind it.
    const clean = (index === 0 ? line.replace(/^(?:\*\*|__|[:.])+(?=\s|$)/, '') : line).trimEnd();
    const alone = /^[\s*_]*⟦(\d+)⟧[\s*_]*$/.exec(clean)?.[1];
    if (alone !== undefined && blocks.has(Number(alone))) return [markOf(Number(alone))];
    const marks = [...clean.matchAll(/⟦(\d+)⟧/g)].filter(([, number]) => pictures.has(Number(number)));
    return marks.length < 2
      ? [clean]
      : marks.map(({ index: at }, place) => clean.slice(place === 0 ? 0 : at, marks[place + 1]?.index).trimEnd());
  });
  return lines.filter((line) => line === '' || /[\p{L}\p{N}]/u.test(line));
}

/** True for a heading of the part's kind that the translator wrote, though none was sent. */
export function echoesHeading({ part: { kind } }: LockedPart, line: string, language: Language): boolean {
  if (kind === undefined || /^\s*[-*+•]\s|⟦/.test(line)) return false;
  return classifyHeading(wordsOf(line).replace(/[*_]/g, ''), language)?.kind.name === kind.name;
}

function takeFirst(lines: string[]): string | undefined {
  const first = lines.findIndex((line) => line !== '');
  const [heading] = first < 0 ? [] : lines.splice(0, first + 1).slice(-1);
  return heading;
}

/** True when a line can be what came back of `sent`: the mark of a locked line stands alone, a picture's in its line. */
function fits({ sent }: LockedLine, line: string): boolean {
  if (sent.kind === 'locked') return wordsOf(line) === sent.text;
  return sent.kind !== 'picture' || line.includes(markOf(sent.number));
}

function isReordered(lines: readonly LockedLine[], { order }: CanonicalText): boolean {
  const numbers = new Set(lines.flatMap(({ sent }) => ('number' in sent ? [sent.number] : [])));
  const came = order.filter((number) => numbers.has(number));
  return came.some((number, index) => number < (came[index - 1] ?? 0));
}

/** The `2. ` in front of the words of a heading, with whatever space is behind it. */
function numbering({ heading }: LockedPart): string {
  const sent = sentHeading(heading);
  return sent.slice(0, sent.length - sent.replace(linePrefix, '').trimStart().length);
}

function wordsOf(line: string): string {
  return line.replace(linePrefix, '').trim();
}
