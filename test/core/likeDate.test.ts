import { strict as assert } from 'node:assert';
import { findClock } from '../../src/core/dates/clock.ts';
import { likeDate } from '../../src/core/dates/likeDate.ts';

const day = { year: 2026, month: 8, day: 1 };

describe('a moment in the form of another', () => {
  const cases: readonly [models: readonly string[], time: string, en: string, vi?: string][] = [
    [[], '', 'August 1, 2026', '01/08/2026'],
    [['November 17, 2025'], '', 'August 1, 2026'],
    [['May 09, 2026'], '', 'August 01, 2026'],
    [['November 17, 2025', 'May 09, 2026'], '', 'August 01, 2026'],
    [['Nov 17, 2025'], '', 'Aug 1, 2026'],
    [['May 9th, 2026'], '', 'August 1, 2026'],
    [['17 November 2025'], '', '1 August 2026'],
    [['27/06/2026', '04/07/2026'], '', '01/08/2026'],
    [['27/06/2026'], '', '01/08/2026'],
    [['3/10/2025'], '', '1/8/2026'],
    [['27-06-2026'], '', '01-08-2026'],
    [['17-18/11/2025'], '', '01/08/2026'],
    [['2025-11-17'], '', '2026-08-01'],
    [['15 tháng 11 năm 2025'], '', '1 tháng 8 năm 2026'],
    [['ngày 09 tháng 11 năm 2025'], '', 'ngày 01 tháng 08 năm 2026'],
    [['09:00, August 13, 2025'], '8:30 AM', '8:30 AM, August 1, 2026'],
    [['09:00, August 13, 2025'], '', 'August 1, 2026'],
    [['09:00 ngày 13/08/2025'], '8h30 - 12h00', '8h30 - 12h00 ngày 01/08/2026'],
    [['09:00 ngày 13/08/2025'], '', '01/08/2026'],
    [['09:00 on 13/08/2025'], '10:00', '10:00 on 01/08/2026'],
    [['09:00, Ngày 30 tháng 08 năm 2025'], '', '01 tháng 08 năm 2026'],
    [['09:00 - 12:00 ngay 09/05/2026'], '10:00', '10:00 ngay 01/08/2026'],
    [['27/06/2026', '09:00 ngày 13/08/2025'], '10:00', '10:00 ngày 01/08/2026'],
    [['27/06/2026'], '10:00', '01/08/2026'],
    [
      ['Monday, November 17, 2025 — 8:30 AM – 5:00 PM'],
      '9:00 AM – 12:00 PM',
      'Saturday, August 1, 2026 — 9:00 AM – 12:00 PM',
    ],
    [['Monday, November 17, 2025 — 8:30 AM – 5:00 PM'], '', 'Saturday, August 1, 2026'],
    [['Thứ Hai, 17/11/2025'], '', 'Thứ Bảy, 01/08/2026'],
    // What else is told is told of the other event.
    [['November 17, 2025 at the old library'], '', 'August 1, 2026'],
    [['November 17, 2025 and November 18, 2025'], '', 'August 1, 2026', '01/08/2026'],
    // A label for the time alone.
    [['8:30 AM – 12:00 PM'], '9:00', '9:00', '9:00'],
    [['8:30 AM – 12:00 PM'], '', '', ''],
  ];
  for (const [models, time, en, vi] of cases) {
    it(`is ${en} for ${models.join(', ')} at “${time}”`, () => {
      assert.equal(likeDate(models, { day, time }, 'en'), en);
      if (vi !== undefined) assert.equal(likeDate(models, { day, time }, 'vi'), vi);
    });
  }

  it('is nothing without a day', () => {
    assert.equal(likeDate(['27/06/2026'], { day: undefined, time: '9:00' }, 'en'), '');
  });
});

describe('a time of day', () => {
  const cases: readonly [string, string | undefined][] = [
    ['Saturday, 8:30 AM – 12:00 PM, in Hanoi', '8:30 AM – 12:00 PM'],
    ['8:30 - 9:00 AM', '8:30 - 9:00 AM'],
    ['từ 8h30 đến 12h', '8h30 đến 12h'],
    ['9am', '9am'],
    ['09:00 ngày 13/08/2025', '09:00'],
    ['13/08/2025', undefined],
    ['2025-11-17T08:30', undefined],
    ['24h/7', undefined],
    ['version 1.2:30', undefined],
    ['3 hours', undefined],
  ];
  for (const [line, expected] of cases) {
    it(`is ${expected} in ${line}`, () => {
      const found = findClock(line);
      assert.equal(found && line.slice(found.start, found.end), expected);
    });
  }
});
