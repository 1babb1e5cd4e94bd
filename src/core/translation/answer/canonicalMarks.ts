import type { LockedPart } from '../lock/lockText.ts';
import { sentLine } from '../lock/lockedLines.ts';
import { markOf, type Mark, type Lock } from '../lock/marks.ts';

/** What came back of a part with every mark as it was sent, once. */
export interface CanonicalText {
  readonly text: string;
  /** The numbers of the part's marks, in the order in which they came back. */
  readonly order: readonly number[];
  readonly lost: readonly Lock[];
  readonly doubled: readonly Lock[];
}

/**
 * Writes the marks of a part as they were sent, `** 【4】 **` as `**⟦4⟧**` again, and takes out those that stand there
 * twice, or belong elsewhere. `isKnown` tells the numbers of the whole report.
 */
export function canonicalMarks(
  part: LockedPart,
  text: string,
  marks: readonly Mark[],
  isKnown: (number: number) => boolean,
): CanonicalText {
  const locks = new Map(part.locks.map((lock) => [lock.number, lock]));
  const surroundings = surroundingsOf(part);
  const order: number[] = [];
  const doubled = new Map<number, Lock>();
  const seen = new Set<number>();
  let written = '';
  let position = 0;
  let before = '';
  for (const { number, start, end } of marks) {
    const lock = locks.get(number);
    const isOurs = lock !== undefined || isKnown(number) || /[^\u0000-\u007f]/.test(text.charAt(start));
    // A footnote of the translator's.
    if (!isOurs) continue;
    const gap = withHead(text.slice(position, start), before);
    const around = surroundings.get(number);
    position = end;
    before = '';
    if (lock === undefined || seen.has(number)) {
      if (lock !== undefined) doubled.set(number, lock);
      written += gap.replace(/[ \t]+$/, '');
      continue;
    }
    seen.add(number);
    order.push(number);
    written += withTail(gap, around?.before ?? '') + markOf(number);
    before = around?.after ?? '';
  }
  const rest = withHead(text.slice(position), before);
  const missing = part.locks.filter(({ number }) => !seen.has(number));
  return { ...withWrittenOut(written + rest, missing), order, doubled: [...doubled.values()] };
}

/** Looking for more than these would take long. */
const mostWrittenOut = 200;

/** Translators like to write a name, or an address, that they saw before: then it stands there, and not its mark. */
function withWrittenOut(text: string, missing: readonly Lock[]): Pick<CanonicalText, 'text' | 'lost'> {
  let marked = text;
  const lost = missing.filter(({ number, text: piece }, index) => {
    const at = index < mostWrittenOut && piece.length > 2 && /\p{L}/u.test(piece) ? marked.indexOf(piece) : -1;
    if (at >= 0) marked = marked.slice(0, at) + markOf(number) + marked.slice(at + piece.length);
    return at < 0;
  });
  return { text: marked, lost };
}

/** What stands right around each mark of a part as it was sent: `**` and `**`, or `](` and `)`. */
function surroundingsOf({ heading, lines }: LockedPart): ReadonlyMap<number, { before: string; after: string }> {
  const sent = [...(heading === undefined ? [] : [heading]), ...lines].map(sentLine).join('\n');
  const around = new Map<number, { before: string; after: string }>();
  const close = /([^\s\p{L}\p{N}⟦⟧]{0,3})⟦(\d+)⟧(?=([^\s\p{L}\p{N}⟦⟧]{0,3}))/gu;
  for (const [, before = '', number, after = ''] of sent.matchAll(close)) around.set(Number(number), { before, after });
  return around;
}

/** `text` without spaces between and behind the characters of `tail`, when it ends in those: the star of a list is none. */
function withTail(text: string, tail: string): string {
  if (tail.length === 1 && /(?:^|\n)[ \t]*[*+-][ \t]+$/.test(text)) return text;
  let end = text.length;
  for (const character of Array.from(tail).reverse()) {
    const trimmed = text.slice(Math.max(0, end - 4), end).replace(/[^\S\n]+$/, '');
    if (!trimmed.endsWith(character)) return text;
    end = Math.max(0, end - 4) + trimmed.length - character.length;
  }
  return text.slice(0, end) + tail;
}

/** The same for the characters in front. */
function withHead(text: string, head: string): string {
  let start = 0;
  for (const character of head) {
    const rest = text.slice(start, start + 4);
    const trimmed = rest.replace(/^[ \t]+/, '');
    if (!trimmed.startsWith(character)) return text;
    start += rest.length - trimmed.length + character.length;
  }
  return head + text.slice(start);
}
