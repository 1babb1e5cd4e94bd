import type { Report } from '../report/report.ts';
import { partsOf, type Part } from './parts.ts';

/**
 * Where in `to` the reader of `from` at `offset` is: in the same section, as far in it. Both are UTF-16 offsets. What one
 * report has and the other does not is the end of what stands before it.
 */
export function alignedOffset(from: Report, to: Report, offset: number): number {
  const own = partsOf(from);
  const theirs = new Map(partsOf(to).map((part) => [part.key, part]));
  const index = own.findLastIndex((part) => startOf(part) <= offset);
  const part = own[index];
  const next = own.find((other, place) => place > index && theirs.has(other.key));
  const end = next === undefined ? to.text.length : startOf(theirs.get(next.key));
  if (part === undefined) return Math.round(end * shareOf(offset, 0, own[0] ? startOf(own[0]) : from.text.length));
  const counterpart = theirs.get(part.key);
  if (counterpart === undefined) return end;
  const start = startOf(counterpart);
  const share = shareOf(offset, startOf(part), part.body.end);
  return start + Math.round((counterpart.body.end - start) * share);
}

function startOf(part: Part | undefined): number {
  return part?.heading?.range.start ?? part?.body.start ?? 0;
}

function shareOf(offset: number, start: number, end: number): number {
  return end <= start ? 0 : Math.min(1, Math.max(0, (offset - start) / (end - start)));
}
