import type { Language, Message } from '../../messages/message.ts';
import { state } from '../../messages/message.ts';
import { proposeAlt } from '../../pictures/altText.ts';
import { suppressInReport } from '../../frontMatter/editFrontMatter.ts';
import type { Placeholder } from '../../report/placeholders.ts';
import type { Report } from '../../report/report.ts';
import { onlyWaits, ownBody } from '../../report/sectionBody.ts';
import type { Section } from '../../report/sections.ts';
import { eventPictures, nextPicture } from '../../site/eventPictures.ts';
import { lineAt, lineEndingOf } from '../../text/lines.ts';
import { emptyRange, type OffsetRange } from '../../text/offsetRange.ts';
import { encodeMarkdownTarget } from '../../images/editImage.ts';
import { eventName } from '../../report/eventName.ts';
import type { Fix, RuleContext } from '../../check/rule.ts';

const titles = {
  one: { en: 'Show {target} here', vi: 'Chèn hình {target} vào đây' },
  several: { en: 'Show the {count} pictures of this event here', vi: 'Chèn {count} hình của sự kiện này vào đây' },
  insert: { en: 'Insert photos…', vi: 'Chèn hình…' },
  write: { en: 'Write a picture here', vi: 'Viết sẵn chỗ chèn hình ở đây' },
  none: { en: 'There are no photos of this event', vi: 'Sự kiện này không có hình ảnh' },
  drop: {
    en: 'There are no photos of this event: remove the section',
    vi: 'Sự kiện này không có hình ảnh: bỏ mục này',
  },
} satisfies Record<string, Message>;

/** What the suppression says to whoever reads the front matter. */
const reason: Readonly<Record<Language, string>> = {
  en: 'there are no photos of this event',
  vi: 'sự kiện này không có hình ảnh',
};

/** The author's photos, from wherever they are. */
export const insertPhotos: Fix = { title: state(titles.insert), edits: [], asks: 'photos' };

/** The author's word that there is nothing to show; none where there is no front matter to hold it. */
export function noPhotos(report: Report): readonly Fix[] {
  const edit = suppressInReport(report, 'require-images', reason[report.language]);
  return edit === undefined ? [] : [{ title: state(titles.none), edits: [edit] }];
}

/** The same for a section with nothing but a waiting text, which goes with its heading. */
export function dropPhotos(report: Report, section: Section): readonly Fix[] {
  const edit = suppressInReport(report, 'require-images', reason[report.language]);
  const own = ownBody(report, section);
  if (edit === undefined || !onlyWaits(report, own) || own.end < section.body.end) return noPhotos(report);
  const { start } = lineAt(report.text, section.heading.range.start);
  return [{ title: state(titles.drop), edits: [edit, { range: { start, end: own.end }, newText: '' }] }];
}

/**
 * Pictures in place of the waiting text, or under the heading: those that the translation shows, or that lie in the
 * event's folder; without any, one whose path is then selected for the author to write.
 */
export function linkPictures(context: RuleContext, section: Section, waiting: Placeholder | undefined): readonly Fix[] {
  const { report, page, site } = context;
  const { range, before, after, separator } = placeFor(report, section, waiting);
  const event = report.headings.find(({ level }) => level === 1)?.text ?? report.frontMatter.fields.get('title')?.text;
  const write = (target: string, index: number): string => {
    const alt = proposeAlt(eventName(event ?? ''), index + 1, report.language).replace(/[\\[\]]/g, '\\$&');
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
