import { titleForms, waitingNames } from '../sections/blocks.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { withAnyMarks } from './lineEnds.ts';

const languages = ['en', 'vi'] as const;
const names = languages.map((language) => foldWithoutMarks(waitingNames[language]));

/** The main headings that we write while the event's name is not known, `Summary Report: Event name`. */
const titles: ReadonlySet<string> = new Set(
  languages.flatMap((language) => names.map((name) => comparable(titleForms[language].replace('{name}', name)))),
);

/** One of the names at the end of a title, in quotes or not. */
const lastName = new RegExp(`(?:${names.map(withAnyMarks).join('|')})(?=["'”’»\\s.:!]*$)`);

/** Nothing that we write is longer. */
const longest = 200;

/** True for what stands in place of an event's name: «Event name». */
export function isWaitingName(words: string): boolean {
  return words.length <= longest && names.includes(comparable(words));
}

/** Where the name still waits in a main heading: in «Summary Report: “Event name”» the last two words. Half-open. */
export function waitingName(words: string): { readonly start: number; readonly end: number } | undefined {
  const found = words.length <= longest ? lastName.exec(words) : null;
  if (found === null || !titles.has(comparable(words))) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/** Without quotes, and without the colon or dash before the name. */
function comparable(words: string): string {
  return foldWithoutMarks(words)
    .replace(/["']/g, '')
    .replace(/\s?[:–—-]\s?/g, ' ')
    .replace(/[\s.!]+$/, '')
    .trim();
}
