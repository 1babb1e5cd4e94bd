import { readHugoDate } from '../../dates/hugoDate.ts';
import type { Field } from '../../frontMatter/yamlFields.ts';
import type { Report } from '../../report/report.ts';
import { fieldSpeakers } from '../../speakers/fieldSpeakers.ts';
import { nearlyAll, overHalf } from './shares.ts';

/** What `frontMatter` of the configuration says; a key is left out where our default says the same. */
export interface FieldsSetting {
  readonly required?: readonly string[];
  readonly date?: string;
  readonly speakers?: string;
}

/** What a field is called that says when or by whom, in English and in Vietnamese without marks. */
const forDay = /event|start|held|when|ngay|dien[-_]?ra/i;
const forSpeakers = /speaker|presenter|panel|guest|dien[-_]?gia/i;
/** Nobody asks for these: they say where a page is, or that it is not finished. */
const unasked = /^(?:draft|url|slug|aliases|lastmod|publishdate|expirydate)$/;

/** The fields that nearly all of the reports fill, the day's and the speakers' among them; names as the first writes them. */
export function commonFields(reports: readonly Report[]): FieldsSetting {
  const read = reports.filter(({ frontMatter }) => frontMatter.fields.size > 0);
  const names = new Map<string, string>();
  for (const { frontMatter } of read) {
    for (const [key, { name }] of frontMatter.fields) if (!names.has(key)) names.set(key, name);
  }
  const filled = (key: string): readonly Field[] =>
    read.flatMap(({ frontMatter }) => frontMatter.fields.get(key) ?? []).filter(({ empty }) => !empty);
  const keys = [...names.keys()];
  const days = keys.filter((key) => overHalf(filled(key).filter(isDay).length, read.length));
  const date = days.find((key) => key !== 'date' && forDay.test(key)) ?? (days.includes('date') ? 'date' : days[0]);
  const speakers = keys.find((key) => forSpeakers.test(key) && read.some((report) => listsPeople(report, key)));
  const required = keys.filter(
    (key) => key !== speakers && !unasked.test(key) && nearlyAll(filled(key).length, read.length),
  );
  const usual = required.length === 0 || [...required].sort().join() === 'date,title';
  const nameOf = (key: string): string => names.get(key) ?? key;
  return {
    ...(!usual && { required: required.map(nameOf) }),
    ...(date !== undefined && date !== 'date' && { date: nameOf(date) }),
    ...(speakers !== undefined && { speakers: nameOf(speakers) }),
  };
}

function isDay(field: Field): boolean {
  return field.value !== undefined && typeof field.value !== 'number' && readHugoDate(field).kind === 'date';
}

/** True where the field lists people. */
function listsPeople(report: Report, key: string): boolean {
  return (fieldSpeakers(report, key)?.length ?? 0) > 0;
}
