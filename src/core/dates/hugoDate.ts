import { dayAt, isValidDay, startOfDay, type CalendarDay } from './calendarDay.ts';
import { compileGoLayout, type GoTime } from './goTimeLayout.ts';

/** A date as Hugo takes it. */
export interface HugoDate {
  /** Milliseconds since 1970-01-01T00:00Z; what is finer is cut off. */
  readonly instant: number;
  /** The day as written, thus in the zone that the text states, else in the site's. A time alone has the year 0. */
  readonly day: CalendarDay;
  readonly hasTime: boolean;
}

/** What Hugo makes of a date field: no date at all, a date, or an error that breaks the build from 0.135 on. */
export type HugoDateReading =
  { readonly kind: 'none' } | { readonly kind: 'date'; readonly date: HugoDate } | { readonly kind: 'invalid' };

/** A scalar of the front matter: its text without quotes and escapes, and whether it stood in quotes. */
export interface DateScalar {
  readonly text: string;
  readonly quoted: boolean;
}

/**
 * What Hugo makes of a scalar in `date`, `publishDate`, `lastmod` or `expiryDate`. Nothing and null count as no date
 * (`newDateFieldHandler` in gohugoio/hugo `resources/page/pagemeta/page_frontmatter.go`). A whole number without quotes
 * is seconds since 1970 (`ToTimeInDefaultLocationE` in spf13/cast `time.go`); any other number and `true` are errors.
 * Dates without quotes stay text, in yaml.v2 (Hugo for years) and goccy/go-yaml (Hugo since) alike: `2026-1-1` is an error.
 * Where the two decoders differ (`08`, whole numbers beyond int64), this is yaml.v2, or invalid.
 */
export function readHugoDate({ text, quoted }: DateScalar, timeZone?: string): HugoDateReading {
  if (text === '' || (!quoted && /^(?:~|null|Null|NULL)$/.test(text))) return { kind: 'none' };
  const seconds = quoted ? undefined : parseYamlInteger(text);
  const date = seconds === undefined ? parseHugoDate(text, timeZone) : dateAtSecond(seconds, timeZone);
  return date === undefined ? { kind: 'invalid' } : { kind: 'date', date };
}

/**
 * Exactly what spf13/cast's `StringToDateInDefaultLocation` reads; `undefined` for whatever else. `timeZone` is the
 * site's IANA zone, for texts that state no offset; UTC without it and for one that does not exist.
 *
 * `10:30PM` and `Nov 17 08:30:00` are dates to Hugo, of the year 0 and in UTC: they are given back as such.
 */
export function parseHugoDate(value: string, timeZone?: string): HugoDate | undefined {
  for (const { read, zone } of layouts) {
    const time = read(value);
    if (time !== undefined && isValidDay(time)) return toHugoDate(time, zone, timeZone);
  }
  return undefined;
}

type Zone = 'site' | 'named' | 'stated' | 'none';

/**
 * `timeFormats` of spf13/cast (`caste.go`, in later versions under `internal/`; here as in 1.5.0), in its order, in Go's
 * notation. `site`: the wall clock is moved to the site's zone; `named`: so it is, the name is ignored (Go first looks it
 * up in the machine's own zone: we take a machine in UTC); `stated`: the digits count; `none`: a time alone, in UTC.
 */
export const castLayouts: readonly { readonly layout: string; readonly zone: Zone }[] = [
  { layout: '2006-01-02T15:04:05Z07:00', zone: 'stated' },
  { layout: '2006-01-02T15:04:05', zone: 'site' },
  { layout: 'Mon, 02 Jan 2006 15:04:05 -0700', zone: 'stated' },
  { layout: 'Mon, 02 Jan 2006 15:04:05 MST', zone: 'named' },
  { layout: '02 Jan 06 15:04 -0700', zone: 'stated' },
  { layout: '02 Jan 06 15:04 MST', zone: 'named' },
  { layout: 'Monday, 02-Jan-06 15:04:05 MST', zone: 'named' },
  { layout: '2006-01-02 15:04:05.999999999 -0700 MST', zone: 'stated' },
  { layout: '2006-01-02T15:04:05-0700', zone: 'stated' },
  { layout: '2006-01-02 15:04:05Z0700', zone: 'stated' },
  { layout: '2006-01-02 15:04:05', zone: 'site' },
  { layout: 'Mon Jan _2 15:04:05 2006', zone: 'site' },
  { layout: 'Mon Jan _2 15:04:05 MST 2006', zone: 'named' },
  { layout: 'Mon Jan 02 15:04:05 -0700 2006', zone: 'stated' },
  { layout: '2006-01-02 15:04:05Z07:00', zone: 'stated' },
  { layout: '2006-01-02', zone: 'site' },
  { layout: '02 Jan 2006', zone: 'site' },
  { layout: '2006-01-02 15:04:05 -07:00', zone: 'stated' },
  { layout: '2006-01-02 15:04:05 -0700', zone: 'stated' },
  { layout: '3:04PM', zone: 'none' },
  { layout: 'Jan _2 15:04:05', zone: 'none' },
  { layout: 'Jan _2 15:04:05.000', zone: 'none' },
  { layout: 'Jan _2 15:04:05.000000', zone: 'none' },
  { layout: 'Jan _2 15:04:05.000000000', zone: 'none' },
];
const layouts = castLayouts.map(({ layout, zone }) => ({ read: compileGoLayout(layout), zone }));

function toHugoDate(time: GoTime, zone: Zone, timeZone: string | undefined): HugoDate {
  const { year, month, day, hasTime } = time;
  const written = startOfDay({ year, month, day }) + time.milliseconds;
  if (zone === 'stated') {
    const offset = (time.offset ?? 0) * 60_000;
    return { instant: written - offset, day: { year, month, day }, hasTime };
  }
  if (zone === 'none') return { instant: written, day: { year, month, day }, hasTime };
  const clock = written + gmtShift(time.zoneName);
  return { instant: fromSiteClock(clock, timeZone), day: dayAt(clock), hasTime };
}

/** Go shows `20:30:00 GMT+7` as 03:30 the next day (it adds the hours and subtracts nothing), and cast takes that over. */
function gmtShift(zoneName: string): number {
  return zoneName.startsWith('GMT') ? Number(zoneName.slice(3)) * 3_600_000 : 0;
}

function dateAtSecond(seconds: number, timeZone: string | undefined): HugoDate {
  const instant = seconds * 1000;
  return { instant, day: dayAt(instant + offsetAt(instant, timeZone)), hasTime: true };
}

/** The whole number of a plain YAML scalar, as yaml.v2 reads it (`010` is 8); `undefined` for other text. */
function parseYamlInteger(text: string): number | undefined {
  if (!/^[-+]?\d/.test(text)) return undefined;
  const [, sign, digits = ''] = /^([-+]?)(.*)$/.exec(text.replaceAll('_', '')) ?? [];
  if (!/^(?:0x[\da-f]+|0o?[0-7]*|0b[01]+|[1-9]\d*)$/i.test(digits)) return undefined;
  const size = Number(/^0\d/.test(digits) ? `0o${digits}` : digits);
  if (!(size < 2 ** 63)) return undefined;
  return sign === '-' ? -size : size;
}

/** The instant at which a clock in the zone shows `clock` (ms, as if it were UTC); in a gap or overlap, Go's choice. */
function fromSiteClock(clock: number, timeZone: string | undefined): number {
  const guess = offsetAt(clock, timeZone);
  return guess === 0 ? clock : clock - offsetAt(clock - guess, timeZone);
}

/** Milliseconds east of UTC at `instant`; 0 for no zone, one that does not exist, and beyond the years of `Date`. */
function offsetAt(instant: number, timeZone: string | undefined): number {
  if (timeZone === undefined || timeZone === '') return 0;
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
    const size = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds)) * 1000;
    return sign === '-' ? -size : size;
  } catch {
    return 0;
  }
}
