import type { EventNumber } from '../hugo/page.ts';
import type { ReportSummary } from '../site/site.ts';
import { readEventFolder } from '../hugo/page.ts';

/** The form of an event folder's name: `4.3-Event3` → `{section}.{event}-Event{event}`, `4.3-cloud-day` → `…-{slug}`. */
export function folderForm(name: string, number: EventNumber | undefined = readEventFolder(name)): string | undefined {
  if (number === undefined) return '{slug}';
  const match = /^\d+\.\d+(?:(-)(.*))?$/.exec(name);
  if (match === null) return undefined;
  const [, dash, rest = ''] = match;
  if (dash === undefined) return '{section}.{event}';
  const named = /^([\p{L} _-]*?)0*(\d+)$/u.exec(rest);
  if (named !== null && Number(named[2]) === number.event) return `{section}.{event}-${named[1] ?? ''}{event}`;
  return '{section}.{event}-{slug}';
}

/** The form of a title: `Event 3`, `Sự kiện 3: Cloud Day`, or the event's name. */
export function titleForm(title: string): string | undefined {
  const text = title.normalize('NFC').trim();
  if (text === '') return undefined;
  const match = /^((?:event|sự kiện)\s+#?)\d+(?:(\s*[:–—-]\s*)\S.*)?$/iu.exec(text);
  if (match === null) return '{name}';
  return `${match[1] ?? ''}{event}${match[2] === undefined ? '' : `${match[2]}{name}`}`;
}

/** The form of `pre`; the dot after the number is written even where it was forgotten. */
export function preForm(pre: string): string | undefined {
  if (pre.trim() === '') return undefined;
  if (/\d+\.\d+/.test(pre)) return pre.replace(/\d+\.\d+\.?/, '{number}');
  return pre.replace(/(^|[>\s])\d+\.?(?=[<\s]|$)/, '$1{number}');
}

/**
 * The form of an H1: what stands around the event's name, told by the title, by quotes or by words such as «Report».
 * `undefined` where that cannot be told. What follows the name counts only when `several` reports can agree on it.
 */
export function headingForm(
  { heading, title }: Pick<ReportSummary, 'heading' | 'title'>,
  several: boolean,
): string | undefined {
  const text = heading.trim();
  if (text === '') return undefined;
  const name = title.trim().normalize('NFC');
  const at = name === '' || titleForm(name) !== '{name}' ? -1 : text.indexOf(name);
  if (at >= 0) return around(text.slice(0, at), text.slice(at + name.length), several);
  const quoted = /^([^“"«]{0,60})([“"«])(.+)([”"»])([^”"»]{0,60})$/u.exec(text);
  // Of «Report: FCAJ Week – “Show up”» all that follows the colon is the name.
  if (quoted !== null && !/:\s+[\p{L}\p{N}]/u.test(quoted[1] ?? '')) {
    const [, before = '', open = '', , close = '', after = ''] = quoted;
    return around(before + open, close + after, several);
  }
  const colon = /^([^:]{3,60}:\s+)\S/.exec(text)?.[1];
  if (colon !== undefined && reportWords.test(colon)) return around(colon, '', several);
  const plain = /^bài thu hoạch\s+/iu.exec(text.normalize('NFC'))?.[0];
  return plain === undefined ? undefined : around(plain, '', several);
}

/** What tells that words in front of an event's name are those of the report, and not of the event. */
export const reportWords = /report|recap|summary|thu hoạch|báo cáo|tổng kết/i;

function around(before: string, after: string, several: boolean): string | undefined {
  if (/\d/.test(before + after) || before.length > 60 || after.length > 60) return undefined;
  if (!several && /[\p{L}\p{N}]/u.test(after)) return undefined;
  return `${before}{name}${after}`;
}
