/** A string of its own, for what is kept: a part of a text would keep all of the text in memory. */
export function ownCopy(text: string): string {
  // What JSON writes of a string, it reads as a string.
  return JSON.parse(JSON.stringify(text)) as string;
}
