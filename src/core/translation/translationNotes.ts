import type { Lock } from './lock/marks.ts';
import { partName } from './ownWords.ts';
import type { Translation } from './answer/readTranslation.ts';
import { state, type Statement } from '../messages/message.ts';
import { pasteTranslationMessages as messages } from '../messages/pasteTranslationMessages.ts';

/** More pieces than this help nobody to find them. */
const mostNamed = 3;
const longestPiece = 40;

/** What the author should know of a translation before it is applied: what the translator lost, doubled or left out. */
export function translationNotes({ locked, parts, unread }: Translation): readonly Statement[] {
  const notes: Statement[] = [];
  for (const { part } of locked.parts) {
    const read = parts.get(part.key);
    if (read === undefined) continue;
    const name = partName(part);
    if (read.lost.length > 0) notes.push(state(messages.lost, { part: name, pieces: namesOf(read.lost) }));
    if (read.doubled.length > 0) notes.push(state(messages.doubled, { part: name, pieces: namesOf(read.doubled) }));
    if (read.isReordered) notes.push(state(messages.reordered, { part: name }));
  }
  const missing = unread.map(({ part }) => partName(part));
  return missing.length === 0 ? notes : [...notes, state(messages.unread, { parts: firstOf(missing) })];
}

/** The first of many, and how many more there are. */
export function firstOf(names: readonly Statement[]): readonly Statement[] {
  const rest = names.length - mostNamed;
  return rest <= 0 ? names : [...names.slice(0, mostNamed), state(messages.more, { count: rest })];
}

function namesOf(locks: readonly Lock[]): readonly Statement[] {
  return firstOf(locks.map(({ text }) => state({ en: '{text}', vi: '{text}' }, { text: shortened(text) })));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestPiece ? `${line.slice(0, longestPiece - 1)}…` : line;
}
