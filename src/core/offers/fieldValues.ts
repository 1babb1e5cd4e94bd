import { doubleQuoted } from '../frontMatter/editFrontMatter.ts';
import type { Message } from '../messages/message.ts';
import { knownDays } from '../site/knownDays.ts';
import { derivedFields } from '../plans/derivedFields.ts';
import type { ReportOfSite } from '../site/site.ts';
import { translationsOf } from '../site/translations.ts';
import { conventionsFor, type Conventions } from '../plans/conventions.ts';
import { quoted, speakerField } from '../plans/newFrontMatter.ts';
import { mainHeading } from '../report/mainHeading.ts';

/** What a field of the front matter may say here. */
export interface FieldValue {
  readonly value: string;
  /** The value as YAML, from behind the colon and a space: in the quotes that the site's other reports use. */
  readonly written: string;
  /** Who says so; `undefined` for a value that the author may just as well choose. */
  readonly source: Message | undefined;
}

const sources = {
  folder: { en: 'from the folder', vi: 'theo thư mục' },
  heading: { en: 'from the main heading', vi: 'theo tiêu đề chính (#)' },
  stated: { en: 'as the report says', vi: 'như trong bài' },
  listed: { en: 'as the section page says', vi: 'như ở trang liệt kê sự kiện' },
  translation: { en: 'as in the other language', vi: 'như ở bản ngôn ngữ kia' },
  speakers: { en: 'from the speakers section', vi: 'theo mục diễn giả' },
  usual: { en: 'what reports have', vi: 'như các bài thu hoạch' },
} satisfies Record<string, Message>;

/** What the field `name` of a page may say, the likeliest first, each once; empty where nothing is known. */
export function valuesOf(name: string, context: ReportOfSite): readonly FieldValue[] {
  const key = name.toLowerCase();
  const { page, site } = context;
  const { date, speakers } = site.configuration.frontMatter;
  const style = conventionsFor(page, site);
  const values =
    key === 'date' || key === date.toLowerCase()
      ? daysOf(context, style)
      : key === speakers?.toLowerCase()
        ? speakersOf(context, style)
        : otherValues(key, context, style);
  return values.filter(({ value }, index) => values.findIndex((other) => other.value === value) === index);
}

function otherValues(key: string, context: ReportOfSite, style: Conventions): readonly FieldValue[] {
  const derived = derivedFields(context).find(({ name }) => name === key)?.value;
  const translations = translationsOf(context.page, context.site);
  switch (key) {
    case 'title': {
      const hasHeading = (mainHeading(context.report)?.text ?? '') !== '';
      const titles = translations.map(({ title }) => title).filter((title) => title !== '');
      return [
        ...valueOf(derived, hasHeading ? sources.heading : sources.folder),
        ...titles.flatMap((title) => valueOf(title, sources.translation)),
      ].map((found) => ({ ...found, written: quoted(found.value, style.titleQuote ?? '"') }));
    }
    case 'weight': {
      const other = translations.find(({ weight }) => weight !== undefined)?.weight;
      return derived === undefined && other !== undefined
        ? valueOf(String(other), sources.translation)
        : valueOf(derived, sources.folder);
    }
    case 'pre':
      return valueOf(derived, sources.folder).map((found) => ({ ...found, written: doubleQuoted(found.value) }));
    case 'chapter':
      return [...valueOf('false', sources.usual), ...valueOf('true', undefined)];
    case 'draft':
      return [...valueOf('true', undefined), ...valueOf('false', undefined)];
    default:
      return [];
  }
}

function valueOf(value: string | undefined, source: Message | undefined): readonly FieldValue[] {
  return value === undefined ? [] : [{ value, written: value, source }];
}

function daysOf(context: ReportOfSite, { dateQuote }: Conventions): readonly FieldValue[] {
  return knownDays(context).map(({ day, source }) => {
    return { value: day, written: quoted(day, dateQuote ?? ''), source: sources[source] };
  });
}

function speakersOf({ report }: ReportOfSite, style: Conventions): readonly FieldValue[] {
  const { entries } = report.speakers;
  if (entries.length === 0) return [];
  const value = entries.map(({ name }) => name).join(', ');
  return [{ value, written: speakerField(entries, style.speakerField), source: sources.speakers }];
}
