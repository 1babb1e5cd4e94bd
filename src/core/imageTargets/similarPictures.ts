import { remembered } from '../remembered.ts';
import { foldWithoutMarks } from '../text/fold.ts';
import { editDistance } from '../text/nearestName.ts';
import { nameOf } from '../text/path.ts';
import { isPictureName, likeness } from './fileIndex.ts';
import type { Site } from '../site/site.ts';

/** A name that pictures of a site have, in one folder or several. */
interface KnownName {
  /** Its letters and digits, whatever its ending, marks and dashes. */
  readonly letters: string;
  /** A bit for each kind of letter in it. */
  readonly kinds: number;
  readonly paths: string[];
}

/** Shorter names are near too many others, and nobody mistypes longer ones. */
const [shortest, longest] = [4, 60];

/**
 * The pictures whose name differs from `name` in a letter or two, if only one name does: `group-photo.png` for
 * `group-foto.png`. Names that are counted otherwise (`event-1` and `event-2`, `hall-a` and `hall-b`) are not near.
 */
export function picturesAlmostNamed({ files }: Site, name: string): readonly string[] {
  const letters = likeness(name);
  if (letters.length < shortest || letters.length > longest) return [];
  const kinds = kindsIn(letters);
  let near: KnownName | undefined;
  for (const known of namesOf(files).get(countersIn(name)) ?? []) {
    const length = Math.min(letters.length, known.letters.length);
    const most = length < shortest ? 0 : Math.min(2, Math.floor(length / 4));
    if (Math.abs(letters.length - known.letters.length) > most) continue;
    // One letter for another changes two bits at most, and this is told without a look at each letter.
    if (bitCount(kinds ^ known.kinds) > 2 * most) continue;
    if (editDistance(letters, known.letters, most) > most) continue;
    if (near !== undefined) return [];
    near = known;
  }
  return near?.paths ?? [];
}

/** By what counts them, so that few names are compared. */
const namesOf = remembered((files: ReadonlySet<string>) => {
  const byLetters = new Map<string, KnownName>();
  const names = new Map<string, KnownName[]>();
  for (const path of files) {
    if (!isPictureName(path)) continue;
    const letters = likeness(path);
    const counters = countersIn(path);
    const same = byLetters.get(`${counters}/${letters}`);
    if (same !== undefined) {
      same.paths.push(path);
      continue;
    }
    const name = { letters, kinds: kindsIn(letters), paths: [path] };
    byLetters.set(`${counters}/${letters}`, name);
    const group = names.get(counters);
    if (group === undefined) names.set(counters, [name]);
    else group.push(name);
  }
  return names;
});

/** What tells `event-1` from `event-2` and `hall-a` from `hall-b`: numbers, and letters that stand alone. */
function countersIn(path: string): string {
  const stem = foldWithoutMarks(nameOf(path).replace(/\.[^.]*$/, ''));
  return (stem.match(/\d+|(?<!\p{L})\p{L}(?!\p{L})/gu) ?? []).join(' ');
}

function kindsIn(letters: string): number {
  let kinds = 0;
  for (let index = 0; index < letters.length; index++) kinds |= 1 << (letters.charCodeAt(index) % 32);
  return kinds;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
