import { strict as assert } from 'node:assert';
import { dayInWords, parseDayInput, proposedDay, yearMeant } from '../../src/core/plans/dateInput.ts';
import { formatDay } from '../../src/core/dates/calendarDay.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { siteOf } from './siteOf.ts';

describe('parseDayInput', () => {
  for (const text of [
    '2025-11-17',
    ' 2025-11-17 ',
    '2025/11/17',
    '17/11/2025',
    '17-11-2025',
    '17.11.2025',
    '17 11 2025',
    '17 / 11 / 2025',
    'ngày 17 tháng 11 năm 2025',
    '17 Nov 2025',
    '11/17/2025',
  ]) {
    it(`understands ${JSON.stringify(text)}`, () => {
      for (const meant of [undefined, 2025, 2015, { year: 2026, month: 1, day: 5 }]) {
        const day = parseDayInput(text, meant);
        assert.equal(day && formatDay(day), '2025-11-17', JSON.stringify(meant));
      }
    });
  }

  it('takes the day before the month where both are possible', () => {
    assert.deepEqual(parseDayInput('5/6/2025'), { year: 2025, month: 6, day: 5 });
    assert.deepEqual(parseDayInput('1.2.2025'), { year: 2025, month: 2, day: 1 });
  });

  for (const text of [
    '',
    '17/11',
    '17',
    'today',
    '31/02/2025',
    '2025-02-29',
    '17/11/25',
    '2025-13-40',
    ' '.repeat(1e6),
  ]) {
    it(`refuses ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(parseDayInput(text), undefined);
    });
  }
});

describe('parseDayInput, with the year that is meant', () => {
  for (const text of [
    '22/11',
    '22-11',
    '22.11',
    '22 11',
    ' 22 / 11 ',
    '11/22',
    '22 tháng 11',
    '22 thang 11',
    'ngày 22/11',
    'ngày 22 tháng 11'.normalize('NFD'),
    'Thứ 7, 22/11',
    'Nov 22',
    'November 22nd',
    '22 Nov',
    '22nd of November',
    '22-23/11',
    '22–23/11',
    '22/11-23/11',
    '22/11 – 23/11',
    '22/11–23/11/2025',
    '22.11-23.11',
    '22/11/2025 - 23/11/2025',
    '22 Nov - 23 Nov',
    '22/11-1/12',
    '22/11-01/01/2026',
    '22/11/2025',
  ]) {
    it(`understands ${JSON.stringify(text)}`, () => {
      const day = parseDayInput(text, 2025);
      assert.equal(day && formatDay(day), '2025-11-22');
    });
  }

  it('takes the day before the month where both are possible', () => {
    assert.deepEqual(parseDayInput('5/6', 2025), { year: 2025, month: 6, day: 5 });
  });

  for (const text of [
    '17/11/25',
    '17-11-25',
    '17.11.25',
    '17 11 25',
    ' 17 / 11 / 25 ',
    '17 Nov 25',
    "17 Nov '25",
    '17-Nov-25',
    '17th of November, 25',
    '17 tháng 11 năm 25',
    '17 tháng 11 năm 25'.normalize('NFD'),
    'ngày 17/11 năm 25',
    '17-18/11/25',
    '17/11 - 18/11/25',
  ]) {
    it(`understands the two digits of the year in ${JSON.stringify(text)}`, () => {
      const day = parseDayInput(text, 2026);
      assert.equal(day && formatDay(day), '2025-11-17');
    });
  }

  it('keeps a year that is typed', () => {
    assert.deepEqual(parseDayInput('22/11/2024', 2025), { year: 2024, month: 11, day: 22 });
    assert.deepEqual(parseDayInput('22 Nov 2024', 2025), { year: 2024, month: 11, day: 22 });
  });

  for (const text of [
    '',
    '17',
    'Nov',
    'today',
    '31/02',
    '29/2',
    '25/11/17',
    '17/11/99',
    '31/02/25',
    '17 Nov 31',
    '17 25',
    '2025/11',
    '8h30',
  ]) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      assert.equal(parseDayInput(text, 2025), undefined);
    });
  }
});

describe('parseDayInput, where nothing says the year', () => {
  for (const [text, today, expected] of [
    ['31/12', '2026-01-05', '2025-12-31'],
    ['31/12', '2026-11-30', '2026-12-31'],
    ['30/11', '2026-11-30', '2026-11-30'],
    ['1/12', '2026-11-30', '2026-12-01'],
    ['1/2', '2026-11-30', '2027-02-01'],
    // As far away in both directions: reports are written afterwards.
    ['31/5', '2026-11-30', '2026-05-31'],
    ['1/4', '2026-11-30', '2026-04-01'],
    ['29/2', '2026-11-30', '2024-02-29'],
    ['30/12-2/1', '2026-01-05', '2025-12-30'],
    ['31 tháng 12', '2026-01-05', '2025-12-31'],
    ['31/12/2026', '2026-01-05', '2026-12-31'],
  ] as const) {
    it(`takes ${text} for ${expected} on ${today}`, () => {
      const day = parseDayInput(text, parseDayInput(today));
      assert.equal(day && formatDay(day), expected);
    });
  }
});

describe('the year that is meant', () => {
  const section = 'content/4-EventParticipated/_index.md';
  const event = 'content/4-EventParticipated/4.1-Event1/_index.md';
  const meant = (date: string, body: string, listing = '', path = event): number | undefined => {
    const text = `---\ntitle: Cloud Day\ndate: ${date}\n---\n\n# Cloud Day\n\n${body}\n`;
    const site = siteOf({ [path]: text, [section]: listing });
    const page = readPagePath(path, site.config);
    return yearMeant({ report: parseReport(text, 'en'), page, site });
  };

  for (const { name, date, body, year } of [
    { name: 'that of the day that the report states', date: '2023-05-01', body: 'Date: 22 November 2024', year: 2024 },
    { name: 'that of several days, where it is one', date: '', body: 'On 1/11/2024 A. On 2/11/2024 B.', year: 2024 },
    { name: 'that of its date', date: '2023-05-01', body: 'Words.', year: 2023 },
    { name: 'that of a date that Hugo cannot read', date: '1/5/2023', body: 'Words.', year: 2023 },
    { name: 'not that of the template', date: '2024-01-01', body: 'Words.', year: undefined },
    { name: 'none where nothing says one', date: '', body: 'Words.', year: undefined },
  ]) {
    it(`is ${name}`, () => {
      assert.equal(meant(date, body), year);
    });
  }

  it('is that of the folders around it', () => {
    assert.equal(meant('', 'Words.', '', 'content/4-EventParticipated-2024/4.1-Event1/_index.md'), 2024);
  });

  it('is that of the day on the section page', () => {
    const listing = '### [Cloud Day](4.1-Event1/)\n\n**Date:** 22/11/2024\n';
    assert.equal(meant('', 'Words.', listing), 2024);
  });
});

describe('dayInWords', () => {
  it('says the day of the week and the month, so that a swap of day and month is seen', () => {
    assert.equal(dayInWords({ year: 2025, month: 6, day: 5 }, 'en'), 'Thursday, 5 June 2025');
    assert.equal(dayInWords({ year: 2025, month: 6, day: 5 }, 'vi'), 'Thứ Năm, ngày 5 tháng 6 năm 2025');
  });
});

describe('proposedDay', () => {
  const now = Date.parse('2026-03-01T23:30:00Z');
  it('proposes the day in UTC where the author is ahead of it', () => {
    assert.deepEqual(proposedDay(now, { year: 2026, month: 3, day: 2 }), { year: 2026, month: 3, day: 1 });
  });
  it("proposes the author's day where it is behind", () => {
    assert.deepEqual(proposedDay(Date.parse('2026-03-01T02:00:00Z'), { year: 2026, month: 2, day: 28 }), {
      year: 2026,
      month: 2,
      day: 28,
    });
  });
});
