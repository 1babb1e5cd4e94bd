import { firstIndex } from './firstIndex.ts';
import { contains, overlaps, type OffsetRange } from './offsetRange.ts';

/** Questions about ranges that do not overlap and are in order of place; each takes logarithmic time. */

/** The first of `sorted` that ends after `offset`: the one that holds it, or else the next. */
export function rangeEndingAfter<T extends OffsetRange>(sorted: readonly T[], offset: number): T | undefined {
  return sorted[firstIndex(sorted, ({ end }) => end > offset)];
}

/** True when one of `sorted` holds all of `range`. */
export function isInside(sorted: readonly OffsetRange[], range: OffsetRange): boolean {
  const candidate = rangeEndingAfter(sorted, range.start);
  return candidate !== undefined && contains(candidate, range);
}

/** True when one of `sorted` shares a character with `range`. */
export function anyOverlaps(sorted: readonly OffsetRange[], range: OffsetRange): boolean {
  const candidate = rangeEndingAfter(sorted, range.start);
  return candidate !== undefined && overlaps(candidate, range);
}

/** Those of `sorted` that lie wholly inside `range`. */
export function inside<T extends OffsetRange>(sorted: readonly T[], range: OffsetRange): readonly T[] {
  const from = firstIndex(sorted, ({ end }) => end > range.start);
  let to = from;
  while ((sorted[to]?.end ?? Infinity) <= range.end) to++;
  return sorted.slice(from, to).filter((candidate) => contains(range, candidate));
}

/** `ranges` in order of place, those that touch one another as one. */
export function disjoint(ranges: readonly OffsetRange[]): readonly OffsetRange[] {
  const merged: OffsetRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last === undefined || last.end < range.start) merged.push(range);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return merged;
}

/** `sorted` with those in pieces that go over one of `places`, which are in order too. */
export function cutAt(sorted: readonly OffsetRange[], places: readonly number[]): readonly OffsetRange[] {
  return sorted.flatMap(({ start, end }) => {
    const pieces: OffsetRange[] = [];
    let from = start;
    for (let index = firstIndex(places, (place) => place > start); (places[index] ?? end) < end; index++) {
      const to = places[index] ?? end;
      pieces.push({ start: from, end: to });
      from = to;
    }
    return [...pieces, { start: from, end }];
  });
}
