/**
 * A text made comparable: composed (NFC), lower case, single spaces, no typographic quotes. Vietnamese marks stay,
 * because «ảnh» and «anh» are different words.
 */
export function fold(text: string): string {
  let folded = caseless(text);
  // Every line of a report comes by, and few have anything to replace.
  if (/[“”„«»‘’]/.test(folded)) folded = folded.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
  if (/\s\s|[^\S ]/.test(folded)) folded = folded.replace(/\s+/g, ' ');
  return folded.trim();
}

/** A text composed (NFC) and in lower case: two paths that are equal so are one on the disks of most authors. */
export function caseless(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** `fold` without diacritics, for whatever is typed with or without a Vietnamese input method: «Điểm» → «diem». */
export function foldWithoutMarks(text: string): string {
  return withoutMarks(fold(text));
}

/** A text in lower case without diacritics: «điểm» → «diem», however it is composed. */
export function withoutMarks(lower: string): string {
  return lower.replace(/[^\0-\x7f]/g, plainLetter);
}

/** The letters of a script are few; each is taken apart once, which is faster than a whole line each time. */
const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  const known = plainLetters.get(letter);
  if (known !== undefined) return known;
  const plain = letter
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
  plainLetters.set(letter, plain);
  return plain;
}

/** A text in which a letter and the marks behind it are one character, where there is one for them. */
export function compose(text: string): string {
  return text.replace(letterWithMarks, composeLetter);
}

/** A letter and the marks behind it. */
export const letterWithMarks = /[^\u0300-\u036f][\u0300-\u036f]+/g;

/** One character for what `letterWithMarks` found; the same where no writing has one. */
export function composeLetter(written: string): string {
  const letter = written.normalize('NFC');
  return letter.length === 1 ? letter : written;
}

/** True for the code of any white space, as `trim` and `\s` have it. */
export function isSpace(code: number): boolean {
  if (code < 0x1680) return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
  return (code >= 0x2000 && code <= 0x200a) || rareSpaces.includes(code);
}

const rareSpaces: readonly number[] = [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff];
