import { cleanAnswer } from './cleanAnswer.ts';
import type { LockedReport } from '../lock/lockText.ts';
import { marksIn } from '../lock/marks.ts';
import { readTranslation, type Translation, type Unreadable } from './readTranslation.ts';

/**
 * The translation that `answer` is, of one of several reports and languages that it may be: that whose number stands
 * in it, else the first that can be read. Otherwise why none can.
 */
export function chooseTranslation(candidates: readonly LockedReport[], answer: string): Translation | Unreadable {
  const numbers = new Set(marksIn(cleanAnswer(answer)).map(({ number }) => number));
  const asked = candidates.filter(({ fingerprint }) => numbers.has(fingerprint));
  let reason: Unreadable = 'no-answer';
  for (const candidate of asked.length > 0 ? asked : candidates) {
    const read = readTranslation(candidate, answer);
    if (typeof read !== 'string') return read;
    if (read === 'other-report') reason = read;
  }
  return reason;
}
