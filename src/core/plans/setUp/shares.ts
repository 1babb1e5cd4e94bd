/** True for a custom of the site: more than half of `all` have it, and more than one, unless there is but one. */
export function overHalf(count: number, all: number): boolean {
  return count * 2 > all && (count > 1 || all === 1);
}

/** True for what may be asked of every report: four fifths have it, for some are not finished. */
export function nearlyAll(count: number, all: number): boolean {
  return overHalf(count, all) && count * 5 >= all * 4;
}
