import type { Part } from './parts.ts';
import { state, type Message, type Statement } from '../messages/message.ts';
import { remembered } from '../remembered.ts';
import type { Report } from '../report/report.ts';
import { blankness, onlyWaits } from '../report/sectionBody.ts';
import { placeholdersIn } from '../report/waiting/placeholders.ts';
import { titleForm } from '../plans/forms.ts';
import { textOf } from '../text/offsetRange.ts';

/** True when nothing stands under a part's heading but what waits for the author. */
export function isEmptyPart(report: Report, { body }: Part): boolean {
  return onlyWaits(report, body) || blanknessOf(report)(body);
}

/** Asked for every part of a report. */
const blanknessOf = remembered(blankness);

/** True when the author has written something under the part's heading, and not only taken over the source's. */
export function isOwnWords(target: Report, part: Part, source: Report, sourcePart: Part): boolean {
  if (isEmptyPart(target, part)) return false;
  const written = comparable(textOf(target.text, part.body));
  return written !== comparable(textOf(source.text, sourcePart.body)) && !holdsOnlyPictures(target, part, source);
}

/** True for pictures of the source without any words yet. */
function holdsOnlyPictures(target: Report, { body }: Part, source: Report): boolean {
  const shown = new Set(source.images.map((image) => image.target));
  let rest = '';
  let position = body.start;
  for (const { range, alt, target: file } of target.images) {
    if (range.start < position || range.end > body.end || alt.trim() !== '' || !shown.has(file)) continue;
    rest += target.text.slice(position, range.start);
    position = range.end;
  }
  return !/[\p{L}\p{N}]/u.test(rest + target.text.slice(position, body.end));
}

/** The same for the words of an H1, or of a heading of no known kind. */
export function isOwnHeading(target: Report, { heading, frame }: Part, sourcePart: Part): boolean {
  if (heading === undefined || heading.text === '') return false;
  if (placeholdersIn(target.placeholders, heading.range).length > 0) return false;
  const from = sourcePart.heading?.text ?? '';
  const own = heading.text.slice(frame?.before.length ?? 0, heading.text.length - (frame?.after.length ?? 0));
  return heading.text !== from && !from.includes(own);
}

/** The same for the title of the front matter; `Event 4` are nobody's words. */
export function isOwnTitle({ frontMatter }: Report, source: Report): boolean {
  const title = frontMatter.fields.get('title')?.text.trim() ?? '';
  const copied = source.frontMatter.fields.get('title')?.text.trim();
  return title !== '' && title !== copied && titleForm(title)?.includes('{name}') === true;
}

const names = {
  title: { en: 'the title', vi: 'tiêu đề' },
  heading: { en: '“{heading}”', vi: '“{heading}”' },
  start: { en: 'the beginning', vi: 'phần mở đầu' },
} satisfies Record<string, Message>;

/** What to call the H1, and the title of the front matter. */
export const titleName = state(names.title);

/** What to call a part to its author. */
export function partName({ key, heading }: Part): Statement {
  if (key === 'title') return titleName;
  return heading === undefined || heading.text === ''
    ? state(names.start)
    : state(names.heading, { heading: heading.text });
}

function comparable(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
