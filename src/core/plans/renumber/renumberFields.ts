import { setField } from '../../frontMatter/editFrontMatter.ts';
import type { Report } from '../../report/report.ts';
import { summariesOf, type EventFolder, type ReportSummary, type Site } from '../../site/site.ts';
import type { EventNumber } from '../../hugo/page.ts';
import { folderOf } from '../../text/path.ts';
import type { TextEdit } from '../../text/textEdit.ts';
import { asWide, isNumberOf, numberLabel, type NumberLabel } from './eventNumbers.ts';

/**
 * Which numbers of the reports follow their folders, as far as they agree with them. Where events change places, none of
 * a kind does if one that moves has a number that another event could have: after the move it may look right, and on the
 * way back nobody could tell.
 */
export interface Following {
  /** `by`: in the whole section the place in the menu is as far from the folder's number, 41, 42, 43 say. */
  readonly weight: 'to' | 'by' | 'no';
  readonly pre: boolean;
  readonly title: boolean;
  readonly heading: boolean;
}

/** What an event was and is called by its number. */
interface Moving {
  readonly folder: EventFolder;
  readonly from: EventNumber;
  readonly to: number;
}

/** What follows the folders of `events`, those that get another number. */
export function followingOf(site: Site, events: readonly Moving[]): Following {
  const moving = events.filter(({ from, to }) => from.event !== to);
  const folders = new Set(moving.map(({ folder }) => folderOf(folder.path)));
  const all = site.eventSections.filter(({ path }) => folders.has(path)).flatMap((section) => section.events);
  const largest = Math.max(0, ...all.map(({ number }) => number?.event ?? 0));
  const isExchange = moving.every(({ from }) => moving.some(({ to }) => to === from.event));
  const isClear = (statedBy: (report: ReportSummary) => Stated | undefined): boolean =>
    !isExchange ||
    moving.every(({ folder, from }) => {
      const stated = summariesOf(folder.reports, site).flatMap((report) => statedBy(report) ?? []);
      // Up to the next free number, any may be that of another event.
      return stated.every((number) => isNumberOf(number, from) || number.event > largest + 1);
    });
  const distances = new Set(
    all.flatMap((folder) => {
      return summariesOf(folder.reports, site).map(({ weight }) => (weight ?? Infinity) - (folder.number?.event ?? 0));
    }),
  );
  const isOwnOrder = all.length > 1 && distances.size === 1 && !distances.has(0) && !distances.has(Infinity);
  const isOrder = isClear(({ weight }) => (weight === undefined ? undefined : { section: undefined, event: weight }));
  return {
    weight: isOwnOrder ? 'by' : isOrder ? 'to' : 'no',
    pre: isClear(({ pre }) => preNumber(pre)),
    title: isClear(({ title }) => numberLabel(title, { start: 0, end: title.length })),
    heading: isClear(({ heading }) => numberLabel(heading, { start: 0, end: heading.length })),
  };
}

type Stated = Pick<NumberLabel, 'section' | 'event'>;

/** The edits of `weight` and `pre`. */
export function fieldEdits(
  report: Report,
  from: EventNumber,
  to: number,
  { weight, pre }: Following,
): readonly TextEdit[] {
  const { fields } = report.frontMatter;
  const order = fields.get('weight')?.text ?? '';
  const isFollowing = /^\d{1,9}$/.test(order) && (weight === 'by' || (weight === 'to' && Number(order) === from.event));
  const place = String(Number(order) + to - from.event);
  const shown = fields.get('pre')?.text ?? '';
  const number = preNumber(shown);
  return [
    isFollowing ? setField(report, 'weight', place) : undefined,
    pre && number !== undefined && isNumberOf(number, from)
      ? setField(report, 'pre', shown.slice(0, number.start) + asWide(to, number.digits) + shown.slice(number.end))
      : undefined,
  ].filter((edit) => edit !== undefined);
}

/** The numbers in `" <b> 4.4. </b> "`, and where in it that of the event stands. */
function preNumber(
  pre: string,
): (EventNumber & { readonly digits: string; readonly start: number; readonly end: number }) | undefined {
  const match = /(\d{1,6})\.(\d{1,6})/.exec(pre.replace(/<[^<>]*>/g, (tag) => ' '.repeat(tag.length)));
  if (match === null) return undefined;
  const end = match.index + match[0].length;
  const [, section = '', digits = ''] = match;
  return { section: Number(section), event: Number(digits), digits, start: end - digits.length, end };
}
