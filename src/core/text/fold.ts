/**
 * A text made comparable: composed (NFC), lower case, single spaces, no typographic quotes. Vietnamese marks stay,
 * because «ảnh» and «anh» are different words.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** `fold` without diacritics, for whatever is typed with or without a Vietnamese input method: «Điểm» → «diem». */
export function foldWithoutMarks(text: string): string {
  return fold(text)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
}
