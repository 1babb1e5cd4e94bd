/**
 * The index of the first of `sorted` for which `isFound` holds, which then holds for all after it; the length for none.
 * Takes logarithmic time.
 */
export function firstIndex<T>(sorted: readonly T[], isFound: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFound(sorted[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
