/** What one text says under a layout, before any time zone of the site is applied. */
export interface GoTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Since the start of the day, on the clock of the text. */
  readonly milliseconds: number;
  /** Minutes east of UTC that the text states in digits (or by `Z`, `UTC`); `undefined` without. */
  readonly offset: number | undefined;
  /** The zone's name as written: `ICT`, `GMT+7`, `UTC`; '' without. */
  readonly zoneName: string;
  readonly hasTime: boolean;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const longWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const shortWeekdays = longWeekdays.map((name) => name.slice(0, 3));

/** The elements of Go's layouts that occur here, the longer before their beginnings; all else stands for itself. */
const element = /2006|01|02|_2|Jan|Monday|Mon|15|03|3|04|05\.0+|05|06|\.9+|PM|MST|Z07:00|Z0700|-07:00|-0700| +|./g;

/**
 * A reader for one layout of Go's `time.Parse`. It reads what Go 1.23 and later read (earlier ones also take
 * offsets up to +99:99), and gives `undefined` for everything else. What differs
 * from the look of a layout, all in Go's `src/time/format.go`:
 * a run of spaces equals one; after the seconds `.5` and `,5` are always welcome; `15` and `3` take one digit or two,
 * `02`, `04` and `05` exactly two; the names of months and weekdays take any letter case, and a weekday need not fit.
 */
export function compileGoLayout(layout: string): (text: string) => GoTime | undefined {
  const source = layout.replace(element, (token) => patternOf(token));
  const pattern = new RegExp(`^${source}$`);
  return (text) => {
    const groups = pattern.exec(text)?.groups;
    return groups === undefined ? undefined : readGroups(groups);
  };
}

/** The regular expression for one element; each matches in one way only, so that reading takes linear time. */
function patternOf(token: string): string {
  if (token.startsWith(' ')) return ' +';
  // Three zeros want three digits; Go's `atoi` lets the first two be a sign and a digit: `.+12`.
  if (token.startsWith('05.')) return fixedFraction(token.length - 3);
  if (token.startsWith('.9')) return '';
  return patterns[token] ?? token.replace(/[^\w\s:,]/, '\\$&');
}

const anyCase = (names: readonly string[]): string =>
  names
    .map((name) => name.replace(/[A-Za-z]/g, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`))
    .join('|');
const offsetOf = (colon: string): string => `(?<offset>[+-](?:[01]\\d|2[0-4])${colon}(?:[0-5]\\d|60))`;
const seconds = '(?<second>[0-5]\\d)';
const fixedFraction = (digits: number): string =>
  `${seconds}[.,](?<fraction>\\d{${digits}}|\\+\\d{${digits - 1}}|-0{${digits - 1}})`;

const patterns: Readonly<Record<string, string>> = {
  '2006': '(?<year>\\d{4})',
  // Go's `atoi` reads two characters, and a sign may be one of them.
  '06': '(?<shortYear>[+\\-\\d]\\d)',
  '01': '(?<month>0[1-9]|1[0-2])',
  Jan: `(?<monthName>${anyCase(months)})`,
  Monday: `(?:${anyCase(longWeekdays)})`,
  Mon: `(?:${anyCase(shortWeekdays)})`,
  '02': '(?<day>\\d{2})',
  // Its own optional space is one of the run before it.
  _2: '(?<day>\\d{1,2})',
  '15': '(?<hour>[01]?\\d|2[0-3])',
  '3': '(?<hour>0?\\d|1[0-2])',
  '04': '(?<minute>[0-5]\\d)',
  '05': `${seconds}(?:[.,](?<fraction>\\d+))?`,
  PM: '(?<half>AM|PM)',
  // `parseTimeZone`: three capitals; four or five that end in T, or WITA; ChST, MeST; GMT or nothing with up to 23 hours.
  MST: '(?<zone>UTC|(?=.{3})(?:GMT)?[+-]0*(?:\\d|1\\d|2[0-3])|GMT|(?!UTC|GMT)(?:[A-Z]{4}T|[A-Z]{3}T|WITA|[A-Z]{3})|ChST|MeST)',
  'Z07:00': `(?:(?<utc>Z)|${offsetOf(':')})`,
  Z0700: `(?:(?<utc>Z)|${offsetOf('')})`,
  '-07:00': offsetOf(':'),
  '-0700': offsetOf(''),
};

function readGroups(groups: Readonly<Record<string, string | undefined>>): GoTime {
  const number = (name: string): number => Number(groups[name] ?? '0');
  const zoneName = groups['zone'] ?? '';
  // Go prefers the name UTC to the digits beside it: `+0700 UTC` is UTC.
  const isUtc = groups['utc'] !== undefined || zoneName === 'UTC';
  const seconds = hourOf(groups['half'], number('hour')) * 3600 + number('minute') * 60 + number('second');
  // What is finer than a millisecond is cut off.
  const milliseconds = Math.trunc(Number(`0.${groups['fraction']?.replace(/^[+-]/, '0') ?? '0'}`) * 1000);
  return {
    year: groups['year'] === undefined ? fullYear(groups['shortYear']) : number('year'),
    month: groups['monthName'] === undefined ? number('month') || 1 : monthOf(groups['monthName']),
    day: number('day') || (groups['day'] === undefined ? 1 : 0),
    milliseconds: seconds * 1000 + milliseconds,
    offset: isUtc ? 0 : offsetMinutes(groups['offset']),
    zoneName,
    hasTime: groups['hour'] !== undefined,
  };
}

/** Noon and midnight are `12:00PM` and `12:00AM`; Go lets `0:30PM` be noon as well. */
function hourOf(half: string | undefined, hour: number): number {
  if (half === 'PM' && hour < 12) return hour + 12;
  return half === 'AM' && hour === 12 ? 0 : hour;
}

/** `69` to `99` are of the 20th century, the rest of the 21st; 0 where the layout has no year. */
function fullYear(shortYear: string | undefined): number {
  if (shortYear === undefined) return 0;
  const year = Number(shortYear);
  return year >= 69 ? year + 1900 : year + 2000;
}

function monthOf(name: string): number {
  return months.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1;
}

/** The minutes of `+0730` or `-07:30`. */
function offsetMinutes(offset: string | undefined): number | undefined {
  if (offset === undefined) return undefined;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return offset.startsWith('-') ? -minutes : minutes;
}
