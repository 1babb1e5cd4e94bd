import { rangeEndingAfter } from '../../text/sortedRanges.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/** What is locked in a report: it goes to the translator as a mark, and comes back as it was. */
export interface Lock {
  readonly number: number;
  /** What stands in the place of the mark. */
  readonly text: string;
}

/** A mark in an answer: what a translator has made of `⟦12⟧`. */
export interface Mark extends OffsetRange {
  readonly number: number;
}

/** The numbers of whole reports, which no piece of one has. */
export const firstFingerprint = 100_000;

/** True for the number of a whole report, with which its prose begins and ends on its way to a translator. */
export function isFingerprint({ number }: Mark): boolean {
  return number >= firstFingerprint;
}

/** The same marks in a text that begins `by` characters later. */
export function movedBy(marks: readonly Mark[], by: number): readonly Mark[] {
  return marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}

/** What stands for a locked piece: brackets that no report has, and a number, since translators keep numbers. */
export function markOf(number: number): string {
  return `⟦${number}⟧`;
}

/** The number of a mark with the white space that may be around it, in a regular expression: one group. */
export const digits = '[^\\S\\r\\n]{0,3}([0-9０-９]{1,6})[^\\S\\r\\n]{0,3}';

/** The forms in which marks come back, the surest first: as they went, with other double brackets, with one. */
const forms = [
  `[⟦〚]${digits}(?:⟧|〛|\\]{1,2})?|\\[${digits}[⟧〛]`,
  `[【〖〔「『]${digits}[】〗〕」』]|\\\\?\\[[ \\t]?\\\\?\\[${digits}\\\\?\\][ \\t]?\\\\?\\]|［［${digits}］］|\\{\\{${digits}\\}\\}`,
  `\\\\?\\[${digits}\\\\?\\]|［${digits}］`,
];

/** Whatever could be read as a mark, new each time, since it remembers a place. */
export function markPattern(): RegExp {
  return new RegExp(forms.join('|'), 'g');
}

/**
 * The marks of an answer, in order of place. Of a number that stands there in several forms only the surest counts:
 * beside `⟦3⟧`, a `[3]` is a footnote.
 */
export function marksIn(text: string): readonly Mark[] {
  const found: (Mark & { readonly form: number })[] = [];
  for (const [form, pattern] of forms.entries()) {
    const taken = found.toSorted((a, b) => a.start - b.start);
    for (const match of text.matchAll(new RegExp(pattern, 'g'))) {
      const start = match.index;
      const end = start + match[0].length;
      if ((rangeEndingAfter(taken, start)?.start ?? end) < end) continue;
      // One of the groups matched.
      const written = match.slice(1).join('');
      found.push({ number: Number(written.normalize('NFKC')), start, end, form });
    }
  }
  const surest = new Map<number, number>();
  for (const { number, form } of found) surest.set(number, Math.min(form, surest.get(number) ?? form));
  return found.filter(({ number, form }) => surest.get(number) === form).sort((a, b) => a.start - b.start);
}
