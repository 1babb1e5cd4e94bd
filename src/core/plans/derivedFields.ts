import { conventionsFor } from './conventions.ts';
import { fillForm } from '../text/fillForm.ts';
import { doubleQuoted } from '../frontMatter/editFrontMatter.ts';
import type { EventNumber } from '../hugo/page.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { eventName } from '../report/eventName.ts';
import { knownDays } from '../site/knownDays.ts';
import type { ReportOfSite } from '../site/site.ts';
import { mainHeading } from '../report/mainHeading.ts';

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
 * The fields that a report must have: what the site asks for, else what the internship's folders need. That nobody
 * speaks, another rule says.
 */
export function requiredKeys({ page, site }: Pick<ReportOfSite, 'page' | 'site'>): readonly string[] {
  const { required, date, speakers } = site.configuration.frontMatter;
  if (required !== undefined) return required.filter((key) => key.toLowerCase() !== speakers?.toLowerCase());
  return page.number === undefined ? ['title', date] : ['title', date, 'weight', 'chapter', 'pre'];
}

/**
 * What the fields of a page would say, in the usual order; fields about which nothing is known are left out. Nothing is
 * derived from the present day.
 */
export function derivedFields(context: ReportOfSite): readonly DerivedField[] {
  const { page, site } = context;
  const number = page.number;
  const { date } = site.configuration.frontMatter;
  const day = knownDays(context)[0]?.day;
  const section = page.role === 'section-index' ? /^\d+/.exec(nameOf(folderOf(page.path)))?.[0] : undefined;
  const weight = number?.event ?? (section === undefined ? undefined : Number(section));
  const pre = number === undefined ? section && ` <b> ${section}. </b> ` : eventPre(context, number);
  const certain = { quote: false, certain: true };
  return [
    known('title', titleOf(context), { quote: true, certain: false }),
    ...[...new Set(['date', date])].map((name) => known(name, day, { quote: false, certain: false })),
    known('weight', weight === undefined ? undefined : String(weight), certain),
    known('chapter', weight === undefined ? undefined : 'false', certain),
    known('pre', pre, { quote: true, certain: true }),
  ].flat();
}

/** Fields as lines of YAML, each ended by `\n`. */
export function fieldLines(fields: readonly DerivedField[]): string {
  return fields.map(({ name, value, quote }) => `${name}: ${quote ? doubleQuoted(value) : value}\n`).join('');
}

function known(name: string, value: string | undefined, how: Pick<DerivedField, 'quote' | 'certain'>): DerivedField[] {
  return value === undefined || value.trim() === '' ? [] : [{ name, value, ...how }];
}

/** The event's name in the siblings' form, else the name, else «Event 4»; of a section page the words of its folder. */
function titleOf(context: ReportOfSite): string | undefined {
  const { report, page, site } = context;
  const heading = mainHeading(report)?.text ?? '';
  const name = heading === '' ? undefined : eventName(heading);
  if (page.number === undefined) {
    const folder = page.role === 'section-index' ? nameOf(folderOf(page.path)) : '';
    return name ?? folder.replace(/^\d+-/, '').replace(/(\p{Ll})(?=\p{Lu})|[-_]+/gu, '$1 ');
  }
  const event = String(page.number.event);
  const form = conventionsFor(page, site).title ?? '{name}';
  return name === undefined ? `Event ${event}` : fillForm(form, { event, name });
}

/** The number before the title, as the siblings write it: ` <b> 4.4. </b> ` where they do not agree. */
function eventPre({ page, site }: ReportOfSite, { section, event }: EventNumber): string {
  const form = conventionsFor(page, site).pre;
  return fillForm(form?.includes('{number}') ? form : ' <b> {number} </b> ', { number: `${section}.${event}.` });
}
