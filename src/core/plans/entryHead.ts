import { isMoment, likeDate } from '../dates/likeDate.ts';
import type { LinkedFolder } from '../sectionPage/eventLinks.ts';
import type { SectionIndexEntry } from '../sectionPage/sectionIndex.ts';
import { nameOfEvent } from '../site/siteEvents.ts';
import { escapeMarkdown } from '../text/escapeMarkdown.ts';
import { compose } from '../text/fold.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { NewEntry } from './newEntry.ts';

/**
 * The first line of an entry like that of `model`: `### [Event 5](4.5-Event5/)`, `2. [Cloud Day](4.5-Event5/)`. What
 * else stands on the line is told of the other event, and stays away.
 */
export function entryHead(text: string, model: SectionIndexEntry, line: OffsetRange, entry: NewEntry): string {
  const written = text.slice(line.start, line.end);
  const { heading, folder } = model;
  const words = wordsLike(heading, entry);
  if (folder === undefined || folder.range.start >= line.end) {
    const composed = compose(written);
    const at = heading === '' ? -1 : composed.indexOf(heading);
    const before = composed.slice(0, Math.max(0, at));
    return at < 0 ? marksOf(written) + words : before + words + emphasisBefore(before);
  }
  const opening = written.lastIndexOf('](', folder.range.start - line.start);
  const start = written.lastIndexOf('[', opening);
  const before = written.slice(0, start);
  const bold = emphasisBefore(before);
  const { target, end } = targetLike(written, line.start, folder, entry.folder);
  const behind = momentBehind(written.slice(end), entry);
  return `${nextMarks(marksOf(before))}${bold}[${words}${written.slice(opening, opening + 2)}${target})${bold}${behind}`;
}

/** The address of a link with another folder, without file, query and fragment, and where in the line the link ends. */
function targetLike(
  written: string,
  lineStart: number,
  { name, range, file }: LinkedFolder,
  folder: string,
): { readonly target: string; readonly end: number } {
  const from = range.start - lineStart;
  const to = range.end - lineStart;
  const behind = written.slice(to);
  // Hugo's own form looks up the page, and has more in it.
  const reference = /^[^()\r\n]*\}\}>?/.exec(behind)?.[0];
  const slash = file !== undefined || behind.startsWith('/') ? '/' : '';
  const start = written.lastIndexOf('](', from) + 2;
  const address = written.slice(start, from) + likeFolder(folder, name);
  const isAngled = written[start] === '<';
  const end = to + behind.indexOf(')') + 1;
  return { target: address + (reference ?? slash + (isAngled ? '>' : '')), end };
}

/** A day behind the link, ` – 17/11/2025`, as that of the event; nothing in place of anything else. */
function momentBehind(written: string, { summary, day }: NewEntry): string {
  const [, before = '', moment = '', after = ''] = /^([*_]*\s*(?:[–—:,-]\s*|\()?)(.*?)(\)?)\s*$/u.exec(written) ?? [];
  const known = isMoment(moment) ? likeDate([moment], { day, time: summary.time }, 'en') : '';
  return known === '' ? '' : before.replace(/^[*_]+/, '') + known + after;
}

function emphasisBefore(written: string): string {
  return /(?:\*\*|__|[*_])$/.exec(written)?.[0] ?? '';
}

/** `### `, `- `, `2. ` and what else begins a line. */
function marksOf(written: string): string {
  return /^(?:&emsp;|[\s>]|#{1,6}\s|[*+-]\s|\d{1,9}[.)]\s)*/.exec(written)?.[0] ?? '';
}

/** In a numbered list the number after the model's. */
function nextMarks(marks: string): string {
  return marks.replace(/(\d{1,9})(?=[.)]\s*$)/, (digits) => String(Number(digits) + 1));
}

/** `Event 5` like `Event 4`, `4.5 Cloud Day` like `4.4 Data Day`, else the name. */
function wordsLike(heading: string, { summary, number }: NewEntry): string {
  const name = escapeMarkdown(nameOfEvent(summary));
  const label = /^((?:event|sự kiện|su kien)\s*#?)(\d{1,4})(?!\d)(\s*[:.–—-]\s*)?/iu.exec(heading);
  const numbered = /^(\d{1,4}\.(?=\d)|)(\d{1,4})((?<=\.\d{1,4})\s+|[.)]\s+)/u.exec(heading);
  const [all = '', before = '', digits = '', after = ''] = label ?? numbered ?? [];
  if (all === '') return name;
  const isAlone = heading.slice(all.length).trim() === '';
  const written = digits.startsWith('0') ? String(number).padStart(digits.length, '0') : String(number);
  return before + written + (isAlone ? after : (after === '' ? ' ' : after) + name);
}

/** Hugo's addresses are in lower case, and some authors write their links so. */
function likeFolder(folder: string, model: string): string {
  return model === model.toLowerCase() ? folder.toLowerCase() : folder;
}
