import { folderOf } from '../text/path.ts';

/** A pattern for paths relative to the site's root: `content/talks/*.md`. */
export interface Glob {
  readonly source: string;
  /** The folders before the first wildcard: `content/talks`. */
  readonly folder: string;
  /** True for a path that fits as a whole; letter case does not matter. */
  matches(path: string): boolean;
}

/** Nobody needs longer ones. */
const longest = 500;

/** True for a pattern of plain names with `*`, `**` and `?`, which `readGlob` can take. */
export function isGlob(source: string): boolean {
  const names = source.split('/');
  return (
    source.length <= longest &&
    names.every((name) => name !== '' && name !== '.' && name !== '..' && !/[\\[\]{}()!]/.test(name)) &&
    names.every((name) => name === '**' || !name.includes('**'))
  );
}

/** Reads a pattern: `*` is any part of a name, `?` one character, `**` any folders, none too. */
export function readGlob(source: string): Glob {
  const names = source.toLowerCase().split('/');
  const wild = names.findIndex((name) => /[*?]/.test(name));
  return {
    source,
    folder: wild < 0 ? folderOf(source) : source.split('/').slice(0, wild).join('/'),
    matches: (path) => fits(names, path.toLowerCase().split('/'), '**', namesFit),
  };
}

function namesFit(pattern: string, name: string): boolean {
  return fits(
    Array.from(pattern),
    Array.from(name),
    '*',
    (wanted, character) => wanted === '?' || wanted === character,
  );
}

/**
 * True when `items` fit `pattern` one by one, `star` standing for any number of them. What the last star takes grows
 * until the rest fits, so that the time is at most the product of both lengths.
 */
function fits(
  pattern: readonly string[],
  items: readonly string[],
  star: string,
  fit: (pattern: string, item: string) => boolean,
): boolean {
  let position = 0;
  let retry: { readonly position: number; index: number } | undefined;
  for (let index = 0; index < items.length;) {
    const wanted = pattern[position];
    if (wanted === star) {
      retry = { position: ++position, index };
    } else if (wanted !== undefined && fit(wanted, items[index] ?? '')) {
      position++;
      index++;
    } else if (retry !== undefined) {
      position = retry.position;
      index = ++retry.index;
    } else return false;
  }
  return pattern.slice(position).every((wanted) => wanted === star);
}
