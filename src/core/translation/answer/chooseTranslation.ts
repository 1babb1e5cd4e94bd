import { cleanAnswer } from './cleanAnswer.ts';
import type { LockedReport } from '../lock/lockText.ts';
import { marksIn } from '../lock/marks.ts';
import { readTranslation, type Translation, type Unreadable } from './readTranslation.ts';

/**
 * The translation that `answer` is, of one of several reports and languages that it may be: that whose number stands
 * in it, else the first that can be read. Otherwise why none can; an answer with the number of one is none to another.
 */
export function chooseTranslation(candidates: readonly LockedReport[], answer: string): Translation | Unreadable {
  const text = cleanAnswer(answer);
  const marked = new Set(marksIn(text).map(({ number }) => number));
  const written = new Set((text.match(/\d{6,}/g) ?? []).map(Number));
  const surely = candidates.filter(({ fingerprint }) => marked.has(fingerprint));
  const asked = surely.length > 0 ? surely : candidates.filter(({ fingerprint }) => written.has(fingerprint));
  let reason: Unreadable = 'no-answer';
  for (const candidate of asked.length > 0 ? asked : candidates) {
    const read = readTranslation(candidate, answer);
    if (typeof read !== 'string') return read;
    if (read === 'other-report') reason = read;
  }
  return reason;
}
