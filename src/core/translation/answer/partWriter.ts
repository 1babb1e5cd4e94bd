import type { LockedPart } from '../lock/lockText.ts';
import { markOf, type Lock } from '../lock/marks.ts';
import { linePrefix, type LockedLine, type Sent } from '../lock/lockedLines.ts';

type Picture = Extract<Sent, { kind: 'picture' }>;

/** Writes a part with the words of its translation, every locked piece as it was. */
export class PartWriter {
  readonly #lines: readonly LockedLine[];
  readonly #locks: ReadonlyMap<number, string>;
  readonly #lost: ReadonlyMap<number, string>;
  readonly #pictures: ReadonlyMap<number, Picture>;
  readonly #blocks: ReadonlySet<number>;
  readonly #lineEnding: '\n' | '\r\n';

  constructor({ lines, locks }: LockedPart, lost: readonly Lock[], lineEnding: '\n' | '\r\n') {
    this.#lines = lines;
    this.#locks = new Map(locks.map(({ number, text }) => [number, text]));
    this.#lost = new Map(lost.map(({ number, text }) => [number, text]));
    this.#pictures = new Map(lines.flatMap(({ sent }) => (sent.kind === 'picture' ? [[sent.number, sent]] : [])));
    this.#blocks = new Set(lines.flatMap(({ sent }) => (sent.kind === 'locked' ? [sent.number] : [])));
    this.#lineEnding = lineEnding;
  }

  /** A text with the locked pieces in the place of their marks. */
  restore(text: string): string {
    return text.replace(/⟦(\d{1,6})⟧/g, (_, number: string) => this.#locks.get(Number(number)) ?? '');
  }

  /** Each of `came` in the place of the line that it translates; lost lines stay where they were. */
  inOldLines(came: readonly string[]): string {
    let next = 0;
    let body = '';
    const unplaced = new Map(this.#lost);
    for (const { prefix, sent, suffix, end } of this.#lines) {
      if (sent.kind === 'blank') body += prefix + suffix + end;
      else if ('number' in sent && unplaced.delete(sent.number)) {
        body += prefix + (this.#locks.get(sent.number) ?? '') + suffix + end;
      } else body += prefix + this.#content(sent, came[next++] ?? '') + suffix + end;
    }
    return this.#withLost(body, [...unplaced.values()]);
  }

  /** The lines as they came, between the blank lines with which the part began and ended. */
  inNewLines(came: readonly string[]): string {
    const first = this.#lines.findIndex(({ sent }) => sent.kind !== 'blank');
    const last = this.#lines.findLastIndex(({ sent }) => sent.kind !== 'blank');
    const blank = (lines: readonly LockedLine[]): string =>
      lines.map(({ prefix, suffix, end }) => prefix + suffix + end).join('');
    const written = came.flatMap((line) => this.#newLines(line));
    const text = written
      .filter((line, index) => line !== '' || (index > 0 && written[index - 1] !== ''))
      .join(this.#lineEnding)
      .trimEnd();
    const end = this.#lines[last]?.end ?? '';
    const body = blank(this.#lines.slice(0, Math.max(0, first))) + text + end + blank(this.#lines.slice(last + 1));
    return this.#withLost(body, [...this.#lost.values()]);
  }

  #content(sent: Sent, line: string): string {
    if (sent.kind === 'picture') return this.#withAlt(sent, line);
    return this.restore(line.replace(linePrefix, '').trim());
  }

  #newLines(line: string): readonly string[] {
    const prefix = (linePrefix.exec(line)?.[0] ?? '').replace(/[•●▪‣◦–—]/g, '-');
    const words = line.replace(linePrefix, '');
    const number = Number(/⟦(\d{1,6})⟧/.exec(words)?.[1]);
    const picture = this.#pictures.get(number);
    if (picture !== undefined) return [prefix + this.#withAlt(picture, words)];
    // What was a line by itself is one again, and has the marks of its line in it.
    const parts = words.split(/(⟦\d{1,6}⟧)/).filter((part) => part.trim() !== '');
    const isBlock = (part: string): boolean => this.#blocks.has(Number(/^⟦(\d{1,6})⟧$/.exec(part)?.[1]));
    if (parts.length === 1 && isBlock(words)) return [this.restore(words)];
    if (!parts.some(isBlock)) return [prefix + this.restore(words)];
    return parts.flatMap((part, index) =>
      isBlock(part) ? ['', this.restore(part), ''] : [(index === 0 ? prefix : '') + this.restore(part)],
    );
  }

  /** The picture with the words that came back for it, which are kept from ending its brackets or quotes. */
  #withAlt({ number, before, alt, after }: Picture, line: string): string {
    const words = line.replace(linePrefix, '').replace(markOf(number), '').trim();
    const quote = before.at(-1) ?? '';
    // Another piece has no place in these words.
    if (words.includes('⟦')) return `${before}${alt}${after} ${this.restore(words)}`;
    if (words === '' || words === alt || /[\r\n]/.test(words)) return before + alt + after;
    if (quote === '[') return before + words.replace(/\\?([[\]])/g, '\\$1') + after;
    return quote === '"' || quote === "'" || quote === '`'
      ? before + words.replace(/["'`<>\\]/g, '’') + after
      : before + alt + after;
  }

  /** Nothing that is locked is lost: what has no place any more stands at the end. */
  #withLost(body: string, lost: readonly string[]): string {
    if (lost.length === 0) return body;
    const written = body.trimEnd();
    const eol = this.#lineEnding;
    const gap = body.slice(written.length);
    return `${written}${eol}${eol}${lost.join(eol + eol)}${gap === '' ? eol : gap}`;
  }
}
