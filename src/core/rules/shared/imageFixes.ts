import { state, type Message } from '../../messages/message.ts';
import { proposeAlt } from '../../pictures/altText.ts';
import type { Placeholder } from '../../report/waiting/placeholders.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../../report/sections.ts';
import { eventPictures, nextPicture } from '../../imageTargets/eventPictures.ts';
import { lineAt, lineEndingOf } from '../../text/lines.ts';
import { emptyRange, type OffsetRange } from '../../text/offsetRange.ts';
import { encodeMarkdownTarget } from '../../images/editImage.ts';
import { statedNames } from '../../report/eventName.ts';
import type { Fix, RuleContext } from '../../check/rule.ts';
import type { Nothing } from './nothingThere.ts';

const titles = {
  one: { en: 'Show {target} here', vi: 'Chèn hình {target} vào đây' },
  several: { en: 'Show the {count} pictures of this event here', vi: 'Chèn {count} hình của sự kiện này vào đây' },
  insert: { en: 'Insert photos…', vi: 'Chèn hình…' },
  write: { en: 'Write a picture here', vi: 'Viết sẵn chỗ chèn hình ở đây' },
} satisfies Record<string, Message>;

/** The author's word that there is nothing to show. */
export const noPhotos: Nothing = {
  rule: 'require-images',
  reason: { en: 'there are no photos of this event', vi: 'sự kiện này không có hình ảnh' },
  title: { en: 'There are no photos of this event', vi: 'Sự kiện này không có hình ảnh' },
  dropTitle: {
    en: 'There are no photos of this event: remove the section',
    vi: 'Sự kiện này không có hình ảnh: bỏ mục này',
  },
};

/** The author's photos, from wherever they are. */
export const insertPhotos: Fix = { title: state(titles.insert), edits: [], asks: 'photos' };

/**
 * Pictures in place of the waiting text, or under the heading: those that the translation shows, or that lie in the
 * event's folder; without any, one whose path is then selected for the author to write.
 */
export function linkPictures(context: RuleContext, section: Section, waiting: Placeholder | undefined): readonly Fix[] {
  const { report, page, site } = context;
  const { range, before, after, separator } = placeFor(report, section, waiting);
  const [event = ''] = statedNames(report);
  const write = (target: string, index: number): string => {
    const alt = proposeAlt(event, index + 1, report.language).replace(/[\\[\]]/g, '\\$&');
    return `![${alt}](${encodeMarkdownTarget(target)})`;
  };
  const targets = eventPictures(page, site);
  const first = targets[0];
  if (first !== undefined) {
    const title =
      targets.length === 1 ? state(titles.one, { target: first }) : state(titles.several, { count: targets.length });
    const newText = before + targets.map(write).join(separator) + after;
    return [{ title, edits: [{ range, newText }], preferred: true }];
  }
  const target = nextPicture(page, site);
  const picture = write(target, 0);
  const end = range.start + before.length + picture.length - 1;
  return [
    {
      title: state(titles.write),
      edits: [{ range, newText: before + picture + after }],
      select: { start: end - encodeMarkdownTarget(target).length, end },
      preferred: true,
    },
  ];
}

interface Place {
  readonly range: OffsetRange;
  readonly before: string;
  readonly after: string;
  /** Between several pictures. */
  readonly separator: string;
}

/** A whole waiting line goes with its list mark; of any other line, only what waits. */
function placeFor({ text }: Report, { heading }: Section, waiting: Placeholder | undefined): Place {
  const newline = lineEndingOf(text);
  if (waiting === undefined) {
    const rest = text.slice(heading.range.end, heading.range.end + 2 * newline.length);
    const after = rest === '' ? newline : rest.startsWith(newline + newline) || rest === newline ? '' : newline;
    return { range: emptyRange(heading.range.end), before: newline + newline, after, separator: newline + newline };
  }
  const { start, end } = lineAt(text, waiting.range.start);
  const lead = text.slice(start, waiting.range.start);
  const tail = text.slice(waiting.range.end, end);
  const alone = /^(?:[-*+][ \t]+)?[*_([“"]*$/.test(lead) && /^[*_)\]”".…! \t]*$/.test(tail);
  return alone
    ? { range: { start, end }, before: '', after: '', separator: newline + newline }
    : { range: waiting.range, before: '', after: '', separator: ' ' };
}
