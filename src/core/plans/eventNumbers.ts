import type { EventNumber } from '../site/page.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';

/**
 * The name of an event's folder with another number: `4.3-Event3` → `4.4-Event4`, `4.3-event-3-talk` →
 * `4.4-event-4-talk`, `4.03-cloud-day` → `4.04-cloud-day`.
 */
export function renumberedName(name: string, event: number): string {
  const match = /^(\d+\.)(\d+)([^]*)$/.exec(name);
  if (match === null) return name;
  const [, section = '', digits = '', rest = ''] = match;
  const own = /^(-[\p{L} _-]*)(\d+)$/u.exec(rest) ?? /^(-(?:event|su[ _-]?kien)[ _-]?)(\d+)(?=[ _-])/iu.exec(rest);
  const isNamed = own !== null && Number(own[2]) === Number(digits);
  const after = isNamed ? `${own[1] ?? ''}${asWide(event, own[2] ?? '')}${rest.slice(own[0].length)}` : rest;
  return `${section}${asWide(event, digits)}${after}`;
}

/**
 * The edits that give the event's number in a label another one: `Event 3`, `Summary Report: Sự kiện 3`, `4.3. Cloud
 * Day`. A number that is part of the event's name stays.
 */
export function labelEdits(text: string, { start, end }: OffsetRange, from: EventNumber, to: number): TextEdit[] {
  const label = text.slice(start, end);
  const edit = (index: number, digits: string): TextEdit[] => [
    { range: { start: start + index, end: start + index + digits.length }, newText: asWide(to, digits) },
  ];
  const named = /(?<!\p{L})(?:event|sự kiện)\s{0,3}#?(\d{1,6})(?!\d|[.,]\d)/iu.exec(label);
  if (named !== null && Number(named[1]) === from.event) {
    const digits = named[1] ?? '';
    return edit(named.index + named[0].length - digits.length, digits);
  }
  const numbered = /^[^\p{L}\p{N}]{0,10}(\d{1,6})\.(\d{1,6})(?!\d|\.\d)/u.exec(label);
  if (numbered === null || Number(numbered[1]) !== from.section || Number(numbered[2]) !== from.event) return [];
  const digits = numbered[2] ?? '';
  return edit(numbered[0].length - digits.length, digits);
}

/** `3` in place of `02` is `03`. */
function asWide(event: number, digits: string): string {
  return digits.startsWith('0') ? String(event).padStart(digits.length, '0') : String(event);
}
