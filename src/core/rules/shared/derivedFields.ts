import { conventionsOf } from '../../plans/conventions.ts';
import { fillForm } from '../../plans/forms.ts';
import { doubleQuoted } from '../../frontMatter/editFrontMatter.ts';
import type { EventNumber } from '../../site/page.ts';
import { folderOf, nameOf } from '../../text/path.ts';
import type { RuleContext } from '../../check/rule.ts';
import { knownDays } from './dateFixes.ts';

/** The fields that every report of the internship template has, in its order. */
export type UsualField = 'title' | 'date' | 'weight' | 'chapter' | 'pre';

/** A field whose value follows from the folder, the body or the other language. */
export interface DerivedField {
  /** One of the usual fields, or the site's own for the day. */
  readonly name: string;
  /** The value as plain text. */
  readonly value: string;
  /** True when the template writes it in quotes. */
  readonly quote: boolean;
  /** True when the folder fixes it, so that it cannot be wrong. */
  readonly certain: boolean;
}

/**
 * What the fields of a page would say, in the usual order; fields about which nothing is known are left out. Nothing is
 * derived from the present day.
 */
export function derivedFields(context: RuleContext): readonly DerivedField[] {
  const { page, site } = context;
  const number = page.number;
  const { date } = site.configuration.frontMatter;
  const day = knownDays(context)[0]?.day;
  const section = page.role === 'section-index' ? /^\d+/.exec(nameOf(folderOf(page.path)))?.[0] : undefined;
  const weight = number?.event ?? (section === undefined ? undefined : Number(section));
  const pre = number === undefined ? section && ` <b> ${section}. </b> ` : eventPre(context, number);
  const certain = { quote: false, certain: true };
  return [
    fieldOf('title', titleOf(context), { quote: true, certain: false }),
    ...[...new Set(['date', date])].map((name) => fieldOf(name, day, { quote: false, certain: false })),
    fieldOf('weight', weight === undefined ? undefined : String(weight), certain),
    fieldOf('chapter', weight === undefined ? undefined : 'false', certain),
    fieldOf('pre', pre, { quote: true, certain: true }),
  ].flat();
}

/** Fields as lines of YAML, each ended by `\n`. */
export function fieldLines(fields: readonly DerivedField[]): string {
  return fields.map(({ name, value, quote }) => `${name}: ${quote ? doubleQuoted(value) : value}\n`).join('');
}

function fieldOf(
  name: string,
  value: string | undefined,
  how: Pick<DerivedField, 'quote' | 'certain'>,
): DerivedField[] {
  return value === undefined || value.trim() === '' ? [] : [{ name, value, ...how }];
}

/** The event's name in the siblings' form, else the name, else «Event 4»; of a section page the words of its folder. */
function titleOf(context: RuleContext): string | undefined {
  const { report, page, site } = context;
  const heading = report.headings.find(({ level, text }) => level === 1 && text !== '')?.text;
  const name = heading === undefined ? undefined : eventName(heading);
  if (page.number === undefined) {
    const folder = page.role === 'section-index' ? nameOf(folderOf(page.path)) : '';
    return name ?? folder.replace(/^\d+-/, '').replace(/(\p{Ll})(?=\p{Lu})|[-_]+/gu, '$1 ');
  }
  const event = String(page.number.event);
  const form = conventionsOf(site, sectionOf(context), page.languageCode).title ?? '{name}';
  return name === undefined ? `Event ${event}` : fillForm(form, { event, name });
}

/** Words that say what the page is, and not what the event was called. */
const pageKinds = {
  /** With or without a colon behind them: `Summary Report Cloud Day`, `Báo cáo tổng hợp: Cloud Day`. */
  sure: '(?:(?:event|workshop|summary|detailed|final|full|recap|harvest|participation) ){1,3}report|bài thu hoạch|(?:bài |bản )?báo cáo(?: (?:thu hoạch|tổng hợp|tóm tắt|tổng kết|chi tiết|tham gia|tham dự|kết quả|sự kiện)){1,3}',
  /** Before a colon, a dash or a quotation mark only. */
  maybe:
    '(?:event |workshop )?(?:report|summary|recap)|(?:bài |bản )?báo cáo(?: (?:event|workshop|hội thảo))?|(?:thu hoạch|tóm tắt|tổng kết|tổng hợp)(?: (?:sự kiện|event|workshop|hội thảo))?',
};
const kindBefore = new RegExp(
  `^(?:(?:${pageKinds.sure})(?!\\p{L})(?: (?:event|workshop|hội thảo)(?=\\s*[:“"«]))?\\s*[:–—-]?\\s*|(?:${pageKinds.maybe})(?:\\s*[:–—]\\s*|\\s+-\\s+|\\s*(?=["“«])))`,
  'iu',
);
const kindBehind = new RegExp(`(?<=["”»])\\s*(?:[:–—-]\\s*)?(?:${pageKinds.sure}|${pageKinds.maybe})$`, 'iu');

/** `Summary Report: “Cloud Day”` and `Bài thu hoạch “Cloud Day”` name Cloud Day; any other heading is the name. */
export function eventName(heading: string): string {
  const words = heading.normalize('NFC').trim();
  const name = words.replace(kindBefore, '').replace(kindBehind, '').trim();
  const unquoted = /^["“«]([^"“”«»]+)["”»]$/.exec(name)?.[1] ?? name;
  // «Báo cáo sự kiện 4» has a number and no name.
  return /^#?\d{0,3}$/.test(unquoted) ? heading : unquoted;
}

/** The number before the title, as the siblings write it: ` <b> 4.4. </b> ` where they do not agree. */
function eventPre(context: RuleContext, { section, event }: EventNumber): string {
  const form = conventionsOf(context.site, sectionOf(context), context.page.languageCode).pre;
  return fillForm(form?.includes('{number}') ? form : ' <b> {number} </b> ', { number: `${section}.${event}.` });
}

function sectionOf({ page }: RuleContext): string {
  return folderOf(folderOf(page.path));
}
