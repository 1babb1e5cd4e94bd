import { titleForms, waitingNames } from '../../sections/blocks.ts';
import { foldWithoutMarks } from '../../text/fold.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { endsLike } from './lineEnds.ts';

const languages = ['en', 'vi'] as const;
const names = languages.map((language) => foldWithoutMarks(waitingNames[language]));

/** The main headings that we write while the event's name is not known, `Summary Report: Event name`. */
const titles: ReadonlySet<string> = new Set(
  languages.flatMap((language) => names.map((name) => comparable(titleForms[language].replace('{name}', name)))),
);

/** A title that ends otherwise need not be made comparable. */
const lastWords: ReadonlySet<string> = new Set(names.map((name) => name.split(' ').at(-1) ?? ''));

/** As many words at the end of a title as a name has, in quotes or not. */
const lastNames: readonly RegExp[] = names.map((name) => {
  const word = `[^\\s"'“”«»‘’.:!]+`;
  return new RegExp(`${word}(?:\\s+${word}){${name.split(' ').length - 1}}(?=["'”’»\\s.:!]*$)`);
});

/** Nothing that we write is longer. */
const longest = 200;

/** True for what stands in place of an event's name: «Event name». */
export function isWaitingName(words: string): boolean {
  return words.length <= longest && names.includes(comparable(words));
}

/** Where the name still waits in a main heading: in «Summary Report: “Event name”» the last two words. Half-open. */
export function waitingName(words: string): OffsetRange | undefined {
  if (words.length > longest || !endsLike(lastWords, words) || !titles.has(comparable(words))) return undefined;
  const ends = lastNames.map((pattern) => pattern.exec(words));
  const found = ends.find((end) => end !== null && names.includes(foldWithoutMarks(end[0])));
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** Without quotes, and without the colon or dash before the name. */
function comparable(words: string): string {
  return foldWithoutMarks(words)
    .replace(/["']/g, '')
    .replace(/\s?[:–—-]\s?/g, ' ')
    .replace(/[\s.!]+$/, '')
    .trim();
}
