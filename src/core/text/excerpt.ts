/** Longer texts are cut. */
const longest = 60;

/** A text as a message quotes it: in one line, composed, and no longer than the author needs to know it again. */
export function excerpt(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ').normalize('NFC');
  return words.length > longest ? `${words.slice(0, longest - 3)}…` : words;
}
