import { foldWithoutMarks } from '../text/fold.ts';

/**
 * True when each typed word begins one of `words`, in any order: `dien`, `muc t` and `gia dien` find «Mục tiêu» and
 * «Diễn giả». Marks and case do not matter, since authors type with and without a Vietnamese input method; what such
 * a method makes of English (`speakẻ`) or leaves behind when it is off (`dieexn`) is found as well.
 */
export function matchesWords(typed: string, words: readonly string[]): boolean {
  const wanted = split(typed);
  const known = words.flatMap(split);
  return (
    wanted.every((word) => known.some((other) => other.startsWith(word))) ||
    wanted.every((word) => {
      const remains = telexRemains(word);
      // Of «AWS», a common hashtag, an «a» would remain, which begins much.
      return remains.length * 2 >= word.length && known.some((other) => telexRemains(other).startsWith(remains));
    })
  );
}

function split(text: string): string[] {
  return foldWithoutMarks(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/**
 * What is sure to survive Telex: it takes `s f r x j w` after a vowel for marks and doubled `a e o d` for one letter
 * with a mark, so that `speakers` arrives as `speaké` and `diễn` leaves `dieexn` when the method is off.
 */
function telexRemains(word: string): string {
  return word.replace(/(?<=.)[sfrxjw]/g, '').replace(/([aeod])\1/g, '$1');
}
