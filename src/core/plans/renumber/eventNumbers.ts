import type { EventNumber } from '../../hugo/page.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import type { TextEdit } from '../../text/textEdit.ts';

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

/** The event's number in a label, and where it stands; `section` where the label names that too. */
export interface NumberLabel {
  readonly range: OffsetRange;
  readonly digits: string;
  readonly section: number | undefined;
  readonly event: number;
}

/** The number in `Event 3`, `Summary Report: Sự kiện 3` or `4.3. Cloud Day`. */
export function numberLabel(text: string, { start, end }: OffsetRange): NumberLabel | undefined {
  const label = text.slice(start, end);
  const named = /(?<!\p{L})(?:event|sự kiện)\s{0,3}#?(\d{1,6})(?!\d|[.,]\d)/iu.exec(label);
  const match = named ?? /^[^\p{L}\p{N}]{0,10}(\d{1,6})\.(\d{1,6})(?!\d|\.\d)/u.exec(label);
  if (match === null) return undefined;
  const digits = (named === null ? match[2] : match[1]) ?? '';
  const last = start + match.index + match[0].length;
  const section = named === null ? Number(match[1]) : undefined;
  return { range: { start: last - digits.length, end: last }, digits, section, event: Number(digits) };
}

/** True for the number of an event, with its section where the label names one. */
export function isNumberOf(
  { section, event }: Pick<NumberLabel, 'section' | 'event'>,
  number: EventNumber | undefined,
): boolean {
  return event === number?.event && (section === undefined || section === number.section);
}

/** The edits that give the event's number in a label another one; a number that is part of its name stays. */
export function labelEdits(text: string, place: OffsetRange, from: EventNumber, to: number): TextEdit[] {
  const label = numberLabel(text, place);
  return label !== undefined && isNumberOf(label, from)
    ? [{ range: label.range, newText: asWide(to, label.digits) }]
    : [];
}

/** `3` in place of `02` is `03`. */
export function asWide(event: number, digits: string): string {
  return digits.startsWith('0') ? String(event).padStart(digits.length, '0') : String(event);
}
