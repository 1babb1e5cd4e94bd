import { strict as assert } from 'node:assert';
import { parseDayInput, proposedDay } from '../../src/core/plans/dateInput.ts';
import { formatDay } from '../../src/core/dates/calendarDay.ts';

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
      const day = parseDayInput(text);
      assert.equal(day && formatDay(day), '2025-11-17');
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
