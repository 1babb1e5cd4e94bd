import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { startOfDay, compareDays, formatDay, isValidDay } from '../../src/core/dates/calendarDay.ts';
import { castLayouts, parseHugoDate, readHugoDate } from '../../src/core/dates/hugoDate.ts';
import { parseFullDates, parseStatedDay } from '../../src/core/dates/statedDay.ts';

/** The layout of spf13/cast, the texts that it reads with the instant in UTC, and near misses that no layout reads. */
const table: readonly { layout: string; reads: Readonly<Record<string, string>>; misses: readonly string[] }[] = [
  {
    layout: '2006-01-02T15:04:05Z07:00',
    reads: {
      '2025-11-17T08:30:00+07:00': '2025-11-17T01:30:00.000Z',
      '2025-11-17T08:30:00Z': '2025-11-17T08:30:00.000Z',
      '2025-11-17T8:30:00Z': '2025-11-17T08:30:00.000Z',
      '2025-11-17T08:30:00.5-03:30': '2025-11-17T12:00:00.500Z',
      '2025-11-17T08:30:00,123456789Z': '2025-11-17T08:30:00.123Z',
      '2025-11-17T08:30:00+24:60': '2025-11-16T07:30:00.000Z',
    },
    misses: [
      '2025-11-17T08:30Z',
      '2025-11-17T08:30:00z',
      '2025-11-17t08:30:00Z',
      '2025-11-17T24:00:00Z',
      '2025-11-17T08:60:00Z',
      '2025-11-17T08:30:60Z',
      '2025-11-17T08:30:00+7:00',
      '2025-11-17T08:30:00+07',
      '2025-11-17T08:30:00 +07:00',
      '2025-11-17T08:30:00+25:00',
      '2025-11-17T08:30:00+07:61',
      '2025-11-17T08:30:00.Z',
    ],
  },
  {
    layout: '2006-01-02T15:04:05',
    reads: { '2025-11-17T08:30:00': '2025-11-17T08:30:00.000Z', '2025-11-17T08:30:59.999': '2025-11-17T08:30:59.999Z' },
    misses: ['2025-11-17T08:30', '2025-11-17T', '2025-11-17T08:30:0', '2025-11-17T8:3:0', '2025-11-17T08:30:00.'],
  },
  {
    layout: 'Mon, 02 Jan 2006 15:04:05 -0700',
    reads: {
      'Mon, 17 Nov 2025 08:30:00 +0700': '2025-11-17T01:30:00.000Z',
      // A weekday need not fit, and letter case does not matter.
      'sun, 17 NOV 2025 08:30:00 +0700': '2025-11-17T01:30:00.000Z',
    },
    misses: [
      'Monday, 17 Nov 2025 08:30:00 +0700',
      'Mon, 7 Nov 2025 08:30:00 +0700',
      'Mon, 17 Nov 2025 08:30:00 +07:00',
      'Mon 17 Nov 2025 08:30:00 +0700',
      'Mon,17 Nov 2025 08:30:00 +0700',
      'Mon, 17 November 2025 08:30:00 +0700',
      'Hai, 17 Nov 2025 08:30:00 +0700',
    ],
  },
  {
    layout: 'Mon, 02 Jan 2006 15:04:05 MST',
    reads: {
      'Mon, 17 Nov 2025 08:30:00 GMT': '2025-11-17T08:30:00.000Z',
      // A name without digits does not move the clock; `GMT+7` moves it the wrong way.
      'Mon, 17 Nov 2025 08:30:00 ICT': '2025-11-17T08:30:00.000Z',
      'Mon, 17 Nov 2025 20:30:00 GMT+7': '2025-11-18T03:30:00.000Z',
      'Mon, 17 Nov 2025 08:30:00 +07': '2025-11-17T08:30:00.000Z',
      'Mon, 17 Nov 2025 08:30:00 WITA': '2025-11-17T08:30:00.000Z',
      'Mon, 17 Nov 2025 08:30:00 ChST': '2025-11-17T08:30:00.000Z',
      'Mon, 17 Nov 2025 08:30:00 AMST': '2025-11-17T08:30:00.000Z',
    },
    misses: [
      'Mon, 17 Nov 2025 08:30:00 ict',
      'Mon, 17 Nov 2025 08:30:00 Z',
      'Mon, 17 Nov 2025 08:30:00 ABCD',
      'Mon, 17 Nov 2025 08:30:00 ABCDEF',
      'Mon, 17 Nov 2025 08:30:00 GMT+24',
      'Mon, 17 Nov 2025 08:30:00 UTCT',
      'Mon, 17 Nov 2025 08:30:00 +7',
      'Mon, 17 Nov 2025 08:30:00',
      'Mon, 17 Nov 2025 08:30 GMT',
    ],
  },
  {
    layout: '02 Jan 06 15:04 -0700',
    reads: {
      '17 Nov 25 08:30 +0700': '2025-11-17T01:30:00.000Z',
      '01 Jan 68 00:00 +0000': '2068-01-01T00:00:00.000Z',
      '01 Jan 69 00:00 +0000': '1969-01-01T00:00:00.000Z',
    },
    misses: ['17 Nov 2025 08:30 +0700', '7 Nov 25 08:30 +0700', '17 Nov 25 08:30:00 +0700', '17 Nov 25 +0700'],
  },
  {
    layout: '02 Jan 06 15:04 MST',
    reads: { '17 Nov 25 08:30 UTC': '2025-11-17T08:30:00.000Z' },
    misses: ['17 Nov 25 08:30', '17 Nov 25', '17-Nov-25 08:30 UTC'],
  },
  {
    layout: 'Monday, 02-Jan-06 15:04:05 MST',
    reads: {
      'Monday, 17-Nov-25 08:30:00 ICT': '2025-11-17T08:30:00.000Z',
      'friday, 17-nov-99 08:30:00 UTC': '1999-11-17T08:30:00.000Z',
    },
    misses: ['Mon, 17-Nov-25 08:30:00 ICT', 'Monday, 17-Nov-2025 08:30:00 ICT', 'Monday, 17 Nov 25 08:30:00 ICT'],
  },
  {
    layout: '2006-01-02 15:04:05.999999999 -0700 MST',
    reads: {
      '2025-11-17 08:30:00.123456789 +0700 ICT': '2025-11-17T01:30:00.123Z',
      '2025-11-17 08:30:00 +0700 +07': '2025-11-17T01:30:00.000Z',
      // The name UTC wins over the digits.
      '2025-11-17 08:30:00 +0700 UTC': '2025-11-17T08:30:00.000Z',
    },
    misses: ['2025-11-17 08:30:00 +07:00 ICT', '2025-11-17 08:30:00 ICT', '2025-11-17 08:30:00 +0700 ICT m=+0.1'],
  },
  {
    layout: '2006-01-02T15:04:05-0700',
    reads: { '2025-11-17T08:30:00+0700': '2025-11-17T01:30:00.000Z' },
    misses: ['2025-11-17T08:30+0700', '2025-11-17T08:30:00-070', '2025-11-17T08:30:00 +0700'],
  },
  {
    layout: '2006-01-02 15:04:05Z0700',
    reads: {
      '2025-11-17 08:30:00+0700': '2025-11-17T01:30:00.000Z',
      '2025-11-17 08:30:00Z': '2025-11-17T08:30:00.000Z',
    },
    misses: ['2025-11-17 08:30Z', '2025-11-17 08:30:00+07', '2025-11-17 08:30:00 Z'],
  },
  {
    layout: '2006-01-02 15:04:05',
    reads: {
      '2025-11-17 08:30:00': '2025-11-17T08:30:00.000Z',
      '2025-11-17   8:30:00': '2025-11-17T08:30:00.000Z',
      '2025-11-17 08:30:00,25': '2025-11-17T08:30:00.250Z',
    },
    misses: [
      '2025-11-17 08:30',
      '2025-11-17 8',
      '2025-11-17 08:30:00 ',
      '2025-11-17\t08:30:00',
      '2025-11-17 08:30:00 AM',
      '2025-11-17 08.30.00',
      '2025-11-17 -1:30:00',
    ],
  },
  {
    layout: 'Mon Jan _2 15:04:05 2006',
    reads: {
      'Mon Nov 17 08:30:00 2025': '2025-11-17T08:30:00.000Z',
      'Fri Nov  7 08:30:00 2025': '2025-11-07T08:30:00.000Z',
      'Fri Nov 7 08:30:00 2025': '2025-11-07T08:30:00.000Z',
      'Fri Nov 07 08:30:00.5 2025': '2025-11-07T08:30:00.500Z',
    },
    misses: ['Mon Nov 17 2025', 'Nov 17 08:30:00 2025', 'Mon Nov 17 08:30 2025', 'Mon Nov 017 08:30:00 2025'],
  },
  {
    layout: 'Mon Jan _2 15:04:05 MST 2006',
    reads: {
      'Mon Nov 17 08:30:00 UTC 2025': '2025-11-17T08:30:00.000Z',
      'Mon Nov 17 08:30:00 +7 2025': '2025-11-17T08:30:00.000Z',
    },
    misses: ['Mon Nov 17 08:30:00 AM UTC 2025', 'Mon 17 Nov 08:30:00 UTC 2025', 'Mon Nov 17 08:30:00 2025 UTC'],
  },
  {
    layout: 'Mon Jan 02 15:04:05 -0700 2006',
    reads: { 'Mon Nov 17 08:30:00 +0700 2025': '2025-11-17T01:30:00.000Z' },
    misses: ['Mon Nov 7 08:30:00 +0700 2025', 'Mon Nov 17 2025 08:30:00 GMT+0700 (Indochina Time)'],
  },
  {
    layout: '2006-01-02 15:04:05Z07:00',
    reads: { '2025-11-17 08:30:00+07:00': '2025-11-17T01:30:00.000Z' },
    misses: ['2025-11-17 08:30:00+7:00', '2025-11-17 08:30+07:00'],
  },
  {
    layout: '2006-01-02',
    reads: {
      '2025-11-17': '2025-11-17T00:00:00.000Z',
      '2024-02-29': '2024-02-29T00:00:00.000Z',
      '2000-02-29': '2000-02-29T00:00:00.000Z',
      '9999-12-31': '9999-12-31T00:00:00.000Z',
      '0001-01-01': '0001-01-01T00:00:00.000Z',
    },
    misses: [
      '2026-1-1',
      '2026-01-1',
      '2026-1-01',
      '2025-02-30',
      '2025-02-29',
      '1900-02-29',
      '2025-04-31',
      '2025-13-01',
      '2025-00-10',
      '2025-11-00',
      '25-11-17',
      '02025-11-17',
      '-025-11-17',
      '2025/11/17',
      '2025.11.17',
      '2025-11',
      '2025',
      '20251117',
      ' 2025-11-17',
      '2025-11-17 ',
      '2025-11-17\n',
      '\uFEFF2025-11-17',
      '2025‑11‑17',
      '２０２５-11-17',
    ],
  },
  {
    layout: '02 Jan 2006',
    reads: {
      '17 Nov 2025': '2025-11-17T00:00:00.000Z',
      '17  nov   2025': '2025-11-17T00:00:00.000Z',
      '07 May 2025': '2025-05-07T00:00:00.000Z',
    },
    misses: [
      '7 May 2025',
      '17 November 2025',
      '17-Nov-2025',
      '17 Nov, 2025',
      'Nov 17, 2025',
      'November 17, 2025',
      '31 Nov 2025',
      '17 Thg 11 2025',
      '17/11/2025',
      '11/17/2025',
      '17-11-2025',
      'ngày 17 tháng 11 năm 2025',
    ],
  },
  {
    layout: '2006-01-02 15:04:05 -07:00',
    reads: { '2025-11-17 08:30:00 +07:00': '2025-11-17T01:30:00.000Z' },
    misses: ['2025-11-17 08:30 +07:00', '2025-11-17 08:30:00 Z07:00'],
  },
  {
    layout: '2006-01-02 15:04:05 -0700',
    reads: { '2025-11-17 08:30:00 -0330': '2025-11-17T12:00:00.000Z' },
    misses: ['2025-11-17 08:30:00 0700', '2025-11-17 08:30:00 +07'],
  },
  {
    layout: '3:04PM',
    reads: {
      '8:30PM': '0000-01-01T20:30:00.000Z',
      '12:00AM': '0000-01-01T00:00:00.000Z',
      '00:30PM': '0000-01-01T12:30:00.000Z',
    },
    misses: ['8:30 PM', '8:30pm', '13:00PM', '08:30', '8:5AM', '8PM'],
  },
  {
    layout: 'Jan _2 15:04:05',
    reads: {
      'Nov 17 08:30:00': '0000-11-17T08:30:00.000Z',
      'Feb 29 08:30:00': '0000-02-29T08:30:00.000Z',
      'Nov  7 08:30:00.123456': '0000-11-07T08:30:00.123Z',
    },
    misses: ['Nov 17', 'Nov 17 08:30', 'Nov 31 08:30:00', 'November 17 08:30:00'],
  },
  {
    layout: 'Jan _2 15:04:05.000',
    reads: { 'Nov 17 08:30:00.+12': '0000-11-17T08:30:00.012Z' },
    misses: ['Nov 17 08:30:00.-12'],
  },
  {
    layout: 'Jan _2 15:04:05.000000',
    reads: { 'Nov 17 08:30:00,+12345': '0000-11-17T08:30:00.012Z' },
    misses: ['Nov 17 08:30:00.+1234'],
  },
  {
    layout: 'Jan _2 15:04:05.000000000',
    reads: { 'Nov 17 08:30:00.-00000000': '0000-11-17T08:30:00.000Z' },
    misses: ['Nov 17 08:30:00.'],
  },
];

describe('parseHugoDate', () => {
  it('has an example of every layout, in the order of spf13/cast', () => {
    assert.deepEqual(
      table.map(({ layout }) => layout),
      castLayouts.map(({ layout }) => layout),
    );
  });

  for (const { layout, reads, misses } of table) {
    it(`reads ${layout}, and none of its near misses`, () => {
      for (const [text, expected] of Object.entries(reads)) {
        const date = parseHugoDate(text);
        assert.equal(date && new Date(date.instant).toISOString(), expected, text);
      }
      for (const text of misses) assert.equal(parseHugoDate(text), undefined, text);
    });
  }

  const noDates = ['`r Sys.Date()`', '{{ now }}', '{{ .Date }}', '', ' ', 'today', 'TBD', '1763339400', 'true', 'null'];
  for (const text of [
    ...noDates,
    'Thứ hai, 17/11/2025',
    '2025-11-17 08:30',
    '\0',
    '\uD800',
    '2025-11-17T08:30:00+07:00\uD800',
  ]) {
    it(`takes ${JSON.stringify(text)} for no date`, () => {
      assert.equal(parseHugoDate(text), undefined);
    });
  }

  it('gives the day as written, and says whether a time is stated', () => {
    const day = { year: 2025, month: 11, day: 17 };
    const facts = (text: string, zone?: string): unknown => {
      const date = parseHugoDate(text, zone);
      return date && [date.day, date.hasTime];
    };
    assert.deepEqual(facts('2025-11-17', 'Asia/Ho_Chi_Minh'), [day, false]);
    assert.deepEqual(facts('2025-11-17T23:59:00-11:00', 'Asia/Ho_Chi_Minh'), [day, true]);
    assert.deepEqual(facts('2025-11-17T00:00:00Z', 'America/New_York'), [day, true]);
    assert.deepEqual(facts('Mon, 17 Nov 2025 08:30:00 ICT'), [day, true]);
    assert.deepEqual(facts('8:30PM'), [{ year: 0, month: 1, day: 1 }, true]);
  });

  const inZones: readonly (readonly [string, string, string])[] = [
    ['2025-11-17', 'Asia/Ho_Chi_Minh', '2025-11-16T17:00:00.000Z'],
    ['2025-11-17T08:30:00', 'Asia/Ho_Chi_Minh', '2025-11-17T01:30:00.000Z'],
    ['2025-11-17 08:30:00+00:00', 'Asia/Ho_Chi_Minh', '2025-11-17T08:30:00.000Z'],
    ['Mon, 17 Nov 2025 08:30:00 PST', 'Asia/Ho_Chi_Minh', '2025-11-17T01:30:00.000Z'],
    ['8:30PM', 'Asia/Ho_Chi_Minh', '0000-01-01T20:30:00.000Z'],
    // The clock jumps from 02:00 to 03:00, and back from 02:00 to 01:00: as Go does it.
    ['2025-03-09 02:30:00', 'America/New_York', '2025-03-09T06:30:00.000Z'],
    ['2025-11-02 01:30:00', 'America/New_York', '2025-11-02T05:30:00.000Z'],
    ['1900-01-01', 'Asia/Ho_Chi_Minh', '1899-12-31T16:53:30.000Z'],
    ['2025-11-17', 'Asia/Nowhere', '2025-11-17T00:00:00.000Z'],
    ['2025-11-17', '', '2025-11-17T00:00:00.000Z'],
  ];
  for (const [text, zone, expected] of inZones) {
    it(`places ${text} in ${zone || 'no zone'}`, () => {
      assert.equal(new Date(parseHugoDate(text, zone)?.instant ?? NaN).toISOString(), expected);
    });
  }

  it('reads what formatDay writes, and no other text of digits and hyphens', () => {
    const part = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(9999), part(14), part(33), (year, month, day) => {
        const date = parseHugoDate(formatDay({ year, month, day }));
        assert.deepEqual(date?.day, isValidDay({ year, month, day }) ? { year, month, day } : undefined);
      }),
    );
  });

  it('answers long texts at once', () => {
    for (const text of [
      '2025-11-17 08:30:00.' + '1'.repeat(1e6) + 'x',
      '17' + ' '.repeat(1e6) + 'x',
      '1'.repeat(1e6),
    ]) {
      assert.equal(parseHugoDate(text), undefined);
    }
    assert.equal(parseHugoDate('Mon, 17 Nov 2025 08:30:00 GMT+' + '0'.repeat(1e5) + 'x'), undefined);
  });
});

describe('readHugoDate', () => {
  const read = (value: string, quoted = false, zone?: string): string => {
    const reading = readHugoDate({ text: value, quoted }, zone);
    return reading.kind === 'date' ? `${formatDay(reading.date.day)} ${reading.date.instant / 1000}` : reading.kind;
  };

  it('takes nothing and null for no date', () => {
    for (const value of ['', '~', 'null', 'Null', 'NULL']) assert.equal(read(value), 'none', value);
    assert.equal(read('', true), 'none');
    for (const value of [' ', '~', 'null']) assert.equal(read(value, true), 'invalid', value);
  });

  it('takes a whole number without quotes for seconds since 1970', () => {
    assert.equal(read('1763339400'), '2025-11-17 1763339400');
    assert.equal(read('1763339400', true), 'invalid');
    assert.equal(read('1763398800', false, 'Asia/Ho_Chi_Minh'), '2025-11-18 1763398800');
    assert.equal(read('20251117'), '1970-08-23 20251117');
    assert.equal(read('2025'), '1970-01-01 2025');
    assert.equal(read('20251117083000'), '643702-05-10 20251117083000');
    for (const [value, seconds] of [
      ['-5', -5],
      ['+5', 5],
      ['010', 8],
      ['0o10', 8],
      ['0x1F', 31],
      ['0b11', 3],
      ['1_000', 1000],
      ['0', 0],
    ] as const) {
      assert.equal(read(value).split(' ')[1], String(seconds), value);
    }
  });

  it('takes any other number, a truth value and a list of words for an error', () => {
    const values = ['1.0', '.5', '1e3', '08', '9223372036854775808', '0x', '-', '+', '12:30', 'true', 'yes', '[2025]'];
    for (const value of values) assert.equal(read(value), 'invalid', value);
  });

  it('reads text alike with and without quotes', () => {
    for (const quoted of [true, false]) {
      assert.equal(read('2025-11-17', quoted, 'Asia/Ho_Chi_Minh'), '2025-11-17 1763312400');
      assert.equal(read('2025-11-17T08:30:00+07:00', quoted), '2025-11-17 1763343000');
      for (const value of ['2026-1-1', '17/11/2025', '2025-11-17 08:30', '`r Sys.Date()`']) {
        assert.equal(read(value, quoted), 'invalid', value);
      }
    }
  });
});

describe('parseStatedDay', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['17/11/2025', '2025-11-17'],
    ['11/17/2025', '2025-11-17'],
    ['05/06/2025', '2025-06-05 2025-05-06'],
    ['5/5/2025', '2025-05-05'],
    ['17-11-2025', '2025-11-17'],
    ['17.11.2025', '2025-11-17'],
    ['1.2.2025', '2025-02-01 2025-01-02'],
    ['17 / 11 / 2025', '2025-11-17'],
    ['2026-1-1', '2026-01-01'],
    ['2026/01/15', '2026-01-15'],
    ['2025-17-11', '2025-11-17'],
    ['2025-05-06', '2025-05-06'],
    ['20251117', '2025-11-17'],
    ['Nov 17, 2025', '2025-11-17'],
    ['Nov. 17th, 2025', '2025-11-17'],
    ['November 17, 2025', '2025-11-17'],
    ['Mon Nov 17 2025 08:30:00 GMT+0700 (Indochina Time)', '2025-11-17'],
    ['17 November 2025', '2025-11-17'],
    ['17th of November, 2025', '2025-11-17'],
    ['17-Nov-2025', '2025-11-17'],
    ['7 May 2025', '2025-05-07'],
    ['ngày 17 tháng 11 năm 2025', '2025-11-17'],
    ['Ngày 17 Tháng 11, 2025', '2025-11-17'],
    ['17 tháng 11/2025', '2025-11-17'],
    ['17/11 năm 2025', '2025-11-17'],
    ['ngay 17 thang 11 nam 2025', '2025-11-17'],
    ['2025-11-17 08:30', '2025-11-17'],
    ['2025-11-17T08:30', '2025-11-17'],
    ['8:30 17/11/2025', '2025-11-17'],
    ['Thứ hai, 17/11/2025', '2025-11-17'],
    ['Thứ 2 - 17/11/2025', '2025-11-17'],
    ['17-18/11/2025', '2025-11-17'],
    ['November 17–18, 2025', '2025-11-17'],
    ['17/11/2025 (2025-11-17)', '2025-11-17'],
    ['2025-11-12/10/2025', '2025-11-12'],
    ['31/12/2025 và 01/01/2026', '2025-12-31 2026-01-01'],
    ['2025-02-30', ''],
    ['30/02/2025', ''],
    ['31/04/2025', ''],
    ['29/02/2025', ''],
    ['29/02/2024', '2024-02-29'],
    ['17/11/25', ''],
    ['17/11', ''],
    ['11/2025', ''],
    ['17/11-2025', ''],
    ['17/11/20255', ''],
    ['117/11/2025', ''],
    ['1763339400', ''],
    ['`r Sys.Date()`', ''],
    ['{{ now }}', ''],
    ['', ''],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected || 'nothing'} in ${JSON.stringify(text)}`, () => {
      for (const form of ['NFC', 'NFD']) {
        assert.equal(parseStatedDay(text.normalize(form)).map(formatDay).join(' '), expected, form);
      }
    });
  }
});

describe('parseFullDates', () => {
  /** The dates of `text`, each as `what stands there=day`. */
  const find = (text: string): string[] =>
    parseFullDates(text).map(({ day, start, end }) => `${text.slice(start, end)}=${formatDay(day)}`);

  const found: readonly (readonly [string, readonly string[]])[] = [
    ['Thời gian: 08:30, ngày 17 tháng 11 năm 2025 tại TP.HCM.', ['17 tháng 11 năm 2025=2025-11-17']],
    ['On November 17, 2025 we met; on 3 May 2026 again.', ['November 17, 2025=2025-11-17', '3 May 2026=2026-05-03']],
    ['- **Date:** 17/11/2025.', ['17/11/2025=2025-11-17']],
    ['Date:17/11/2025_', ['17/11/2025=2025-11-17']],
    ['_17.11.2025_ (8h30)', ['17.11.2025=2025-11-17']],
    ['17/11/2025-18/11/2025', ['17/11/2025=2025-11-17']],
    ['17-18/11/2025', ['17-18/11/2025=2025-11-17']],
    ['Thứ 2 - 17/11/2025', ['17/11/2025=2025-11-17']],
    ['am 2025-11-17T08:30:00+07:00', ['2025-11-17=2025-11-17']],
    ['05/06/2025', ['05/06/2025=2025-06-05']],
    ['November 17,\r\n2025', ['November 17,\r\n2025=2025-11-17']],
    ['tháng 11 năm 2025, Q4/2025, 17/11', []],
    ['version 1.2.2025, v12.11.2025, 10.12.11.2025', []],
    ['![a](/images/2025-11-17.png) ![b](photo-17-11-2025.jpg) 2025-11-17-notes.md', []],
    ['https://example.org/blog/2025/01/15/post https://example.org/?d=2025-01-15', []],
    ['30/02/2025, 2025-13-13, 99/99/2025', []],
    ['123/11/2025 17/11/20251 0917/11/2025', []],
    ['17\n- 11\n- 2025', []],
  ];
  for (const [text, expected] of found) {
    it(`finds ${String(expected.length)} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(find(text), expected);
      const decomposed = text.normalize('NFD');
      assert.deepEqual(
        find(decomposed),
        expected.map((date) => date.normalize('NFD')),
      );
    });
  }
});

describe('calendar days', () => {
  it('compares and spells them', () => {
    const days = [
      { year: 2026, month: 1, day: 1 },
      { year: 2025, month: 12, day: 1 },
      { year: 2025, month: 2, day: 10 },
      { year: 2025, month: 2, day: 9 },
      { year: 7, month: 1, day: 1 },
    ];
    const spelled = ['0007-01-01', '2025-02-09', '2025-02-10', '2025-12-01', '2026-01-01'];
    assert.deepEqual(days.sort(compareDays).map(formatDay), spelled);
  });

  it('knows which exist', () => {
    assert.equal(isValidDay({ year: 2024, month: 2, day: 29 }), true);
    for (const [year, month, day] of [
      [2100, 2, 29],
      [1800, 2, 29],
      [2025, 6, 31],
      [2025, 0, 1],
      [2025, 1, 0],
      [2025, 1.5, 1],
      [NaN, 1, 1],
      [10000, 1, 1],
    ] as const) {
      assert.equal(isValidDay({ year, month, day }), false, String([year, month, day]));
    }
  });

  it('starts a day of the first century in the first century', () => {
    assert.equal(new Date(startOfDay({ year: 25, month: 11, day: 17 })).toISOString(), '0025-11-17T00:00:00.000Z');
  });
});
