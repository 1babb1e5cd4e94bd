/**
 * A text made comparable: composed (NFC), lower case, single spaces, no typographic quotes. Vietnamese marks stay,
 * because «ảnh» and «anh» are different words.
 */
export function fold(text: string): string {
  let folded = text.normalize('NFC').toLowerCase();
  // Every line of a report comes by, and few have anything to replace.
  if (/[“”„«»‘’]/.test(folded)) folded = folded.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");
  if (/\s\s|[^\S ]/.test(folded)) folded = folded.replace(/\s+/g, ' ');
  return folded.trim();
}

/** `fold` without diacritics, for whatever is typed with or without a Vietnamese input method: «Điểm» → «diem». */
export function foldWithoutMarks(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
}
