import { markOf, type Lock } from './marks.ts';
import type { Frame } from '../parts.ts';
import type { Image } from '../../images/image.ts';
import type { Heading } from '../../markdown/headings.ts';
import type { Report } from '../../report/report.ts';
import { nextLineStart } from '../../text/lines.ts';
import { textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { inside, rangeEndingAfter } from '../../text/sortedRanges.ts';

/** One line of a report; several where a locked piece goes over them. Put together again it is what it was. */
export interface LockedLine {
  /** Marks of lists, quotes and headings, with the space around them. */
  readonly prefix: string;
  readonly sent: Sent;
  /** White space at the end, or what stands behind the words of a heading. */
  readonly suffix: string;
  /** The line end; '' for the last line of a text, and for headings. */
  readonly end: string;
}

/**
 * What a translator gets of a line. `locked`: a mark alone. `picture`: a mark and the words that stand in for the
 * picture, between `before` and `after`.
 */
export type Sent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'locked'; readonly text: string; readonly number: number }
  | {
      readonly kind: 'picture';
      readonly text: string;
      readonly number: number;
      readonly before: string;
      readonly alt: string;
      readonly after: string;
    };

/** Marks of quotes, lists, tasks and headings at the beginning of a line, and what chat programs write for them. */
export const linePrefix =
  /^(?:[ \t]*(?:[-*+•●▪‣◦–—][ \t]+|\d{1,9}[.)][ \t]+|>[ \t]?|#{1,6}[ \t]+|\[[ xX]\][ \t]+))*[ \t]*/;

/** A line as the translator gets it; a blank line is empty. */
export function sentLine({ prefix, sent }: LockedLine): string {
  return sent.kind === 'blank' ? '' : prefix + sent.text;
}

/** The words of a heading as the translator gets them; '' for one that is not sent. */
export function sentHeading(heading: LockedLine | undefined): string {
  return heading === undefined ? '' : sentLine({ ...heading, prefix: '' });
}

/** Reads the lines of a report and numbers what is locked in them, from its beginning to its end. */
export class LineReader {
  locks: Lock[] = [];
  #last = 0;
  readonly #text: string;
  readonly #locked: readonly OffsetRange[];
  readonly #pictures: ReadonlyMap<number, Image>;

  /** `locked` are disjoint and in order. */
  constructor({ text, images }: Report, locked: readonly OffsetRange[]) {
    this.#text = text;
    this.#locked = locked;
    this.#pictures = new Map(images.map((image) => [image.range.start, image]));
  }

  nextNumber(): number {
    return ++this.#last;
  }

  /** From here on `locks` are those of another part. */
  begin(): void {
    this.locks = [];
  }

  /** The words of a heading; `undefined` for one without any, and for one that goes over several lines. */
  readHeading({ range, textRange }: Heading, frame: Frame | undefined): LockedLine | undefined {
    const from = textRange.start + (frame?.before.length ?? 0);
    const written = this.#text.slice(from, textRange.end - (frame?.after.length ?? 0));
    const start = from + written.length - written.trimStart().length;
    const words = { start, end: start + written.trim().length };
    if (!this.#holdsWords(words) || /[\r\n]/.test(textOf(this.#text, textRange))) return undefined;
    return {
      prefix: this.#text.slice(range.start, words.start),
      sent: { kind: 'prose', text: this.#withMarks(words) },
      suffix: this.#text.slice(words.end, range.end),
      end: '',
    };
  }

  readBody({ start, end }: OffsetRange): readonly LockedLine[] {
    const lines: LockedLine[] = [];
    for (let position = start; position < end;) {
      const lineEnd = Math.min(this.#lineEnd(position), end);
      const next = Math.min(nextLineStart(this.#text, lineEnd), end);
      lines.push(this.#readLine({ start: position, end: lineEnd }, this.#text.slice(lineEnd, next)));
      position = next;
    }
    return lines;
  }

  /** The end of the line at `offset`, or of the line in which a locked piece ends that goes beyond it. */
  #lineEnd(offset: number): number {
    for (let end = endOfLine(this.#text, offset); ;) {
      const lock = rangeEndingAfter(this.#locked, end);
      if (lock === undefined || lock.start >= end) return end;
      end = endOfLine(this.#text, lock.end);
    }
  }

  #readLine(line: OffsetRange, end: string): LockedLine {
    const written = textOf(this.#text, line);
    const content = written.trimEnd();
    if (content === '') return { prefix: written, sent: { kind: 'blank' }, suffix: '', end };
    const marks = linePrefix.exec(content)?.[0].length ?? 0;
    const space = content.slice(marks).length - content.slice(marks).trimStart().length;
    const locks = inside(this.#locked, line);
    const words = {
      start: Math.min(line.start + marks + space, locks[0]?.start ?? line.end),
      end: Math.max(line.start + content.length, locks.at(-1)?.end ?? 0),
    };
    const suffix = this.#text.slice(words.end, line.end);
    const picture = this.#pictureAt(words);
    const prefix = this.#text.slice(line.start, words.start);
    if (picture !== undefined) return { prefix, sent: picture, suffix, end };
    if (this.#holdsWords(words)) return { prefix, sent: { kind: 'prose', text: this.#withMarks(words) }, suffix, end };
    const whole = { start: line.start, end: words.end };
    return { prefix: '', sent: { kind: 'locked', ...this.#lock(whole) }, suffix, end };
  }

  /** The picture that is all there is, when words stand in for it. */
  #pictureAt(words: OffsetRange): Sent | undefined {
    const { altRange, range } = this.#pictures.get(words.start) ?? {};
    if (altRange === undefined || range?.end !== words.end) return undefined;
    const alt = textOf(this.#text, altRange);
    if (!/\p{L}/u.test(alt) || alt !== alt.trim() || /[\r\n⟦⟧[\]]/.test(alt)) return undefined;
    const { number, text } = this.#lock(words);
    return {
      kind: 'picture',
      text: `${text} ${alt}`,
      number,
      before: this.#text.slice(words.start, altRange.start),
      alt,
      after: this.#text.slice(altRange.end, words.end),
    };
  }

  #lock(range: OffsetRange): { readonly number: number; readonly text: string } {
    const number = this.nextNumber();
    this.locks.push({ number, text: textOf(this.#text, range) });
    return { number, text: markOf(number) };
  }

  #withMarks(range: OffsetRange): string {
    let marked = '';
    let position = range.start;
    for (const lock of inside(this.#locked, range)) {
      marked += this.#text.slice(position, lock.start) + this.#lock(lock).text;
      position = lock.end;
    }
    return marked + this.#text.slice(position, range.end);
  }

  /** True when letters stand in `range` outside of what is locked. */
  #holdsWords(range: OffsetRange): boolean {
    let position = range.start;
    let free = '';
    for (const lock of inside(this.#locked, range)) {
      free += this.#text.slice(position, lock.start);
      position = lock.end;
    }
    return /\p{L}/u.test((free + this.#text.slice(position, range.end)).replace(/&#?\w{1,20};/g, ''));
  }
}

function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !/[\r\n]/.test(text.charAt(end))) end++;
  return end;
}
