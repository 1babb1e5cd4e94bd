/** A half-open stretch of a text in UTF-16 offsets: `{ start: 2, end: 5 }` holds the characters 2, 3 and 4. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** The part of `text` that `range` covers. */
export function textOf(text: string, range: OffsetRange): string {
  return text.slice(range.start, range.end);
}

/** An empty range: a place between two characters. */
export function emptyRange(offset: number): OffsetRange {
  return { start: offset, end: offset };
}

/** True when `inner` lies wholly inside `outer`; touching the ends counts. */
export function contains(outer: OffsetRange, inner: OffsetRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two share at least one character, or an empty one lies inside the other. */
export function overlaps(a: OffsetRange, b: OffsetRange): boolean {
  return a.start === a.end || b.start === b.end
    ? a.start <= b.end && b.start <= a.end
    : a.start < b.end && b.start < a.end;
}

/** `range` without the white space at its ends; an empty range at its start when there is nothing else. */
export function trimRange(text: string, range: OffsetRange): OffsetRange {
  let { start, end } = range;
  while (start < end && isTrimmed(text.charCodeAt(start))) start++;
  while (end > start && isTrimmed(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isTrimmed(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff;
}
