import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { consistentDate } from '../../src/core/rules/consistentDate.ts';
import { siteOf } from '../core/siteOf.ts';
import { contextFor, defaultPath, testRule } from './testRule.ts';

const sectionPage = 'content/4-EventParticipated/_index.vi.md';
const dated = (date: string, body: string) => `---\ntitle: Cloud Day\ndate: ${date}\n---\n\n${body}\n`;
const english = 'content/4-EventParticipated/4.4-Event4/_index.md';
const translated = (date: string, body = 'Good.') => ({
  site: siteOf({ [defaultPath]: '', [english]: dated(date, body) }),
});
const listed = (entries: string, other = dated('2025-11-20', 'Hay.')) => ({
  site: siteOf({ [defaultPath]: other, [sectionPage]: `---\ntitle: Events\n---\n\n${entries}` }),
});
const stated = '**Ngày:** Thứ Hai, 17/11/2025';

testRule(consistentDate, {
  valid: [
    {
      name: 'the day of the section page, whatever the other language says',
      text: dated('2025-11-20', 'Hay.'),
      site: siteOf({
        [defaultPath]: dated('2025-11-20', 'Hay.'),
        [english]: dated('2025-11-19', 'Good.'),
        [sectionPage]: '### [Sự kiện 4](4.4-Event4/)\n\n**Thời gian:** 20/11/2025\n',
      }),
    },
    {
      name: 'a link on the section page below the name of another event',
      text: dated('2025-11-20', 'Hay.'),
      site: siteOf({
        [defaultPath]: dated('2025-11-20', 'Hay.'),
        [sectionPage]: '### [Security Night](4.4-Event4/)\n\n**Date & Time:** November 17, 2025\n',
        'content/4-EventParticipated/4.3-Event3/_index.vi.md': dated('2025-11-17', 'Hay.').replace(
          'Cloud Day',
          'Security Night',
        ),
      }),
    },
    {
      name: "the day of the template's example on the section page",
      text: dated('2025-11-20', 'Hay.'),
      ...listed(
        '### [Event 4](4.4-Event4/)\n**Tên sự kiện:** GenAI-powered App-DB Modernization workshop\n\n**Thời gian:** 09:00 ngày 13/08/2025\n',
      ),
    },
    {
      name: 'an entry of another name and number on the section page, while other events could be meant',
      text: dated('2025-11-20', 'Hay.'),
      site: siteOf({
        [defaultPath]: dated('2025-11-20', 'Hay.'),
        [sectionPage]: '### [Meetup at FPT](4.4-Event4/)\n\n**Thời gian:** 17/11/2025\n',
        'content/4-EventParticipated/4.3-Event3/_index.vi.md': dated('2025-11-21', 'Hay.').replace('Cloud', 'Data'),
      }),
    },
    {
      name: 'two entries on the section page',
      text: dated('2025-11-20', 'Hay.'),
      ...listed('- [Cloud Day](4.4-Event4/) 17/11/2025\n- [Cloud Day](4.4-Event4/) 18/11/2025\n'),
    },
    { name: 'the day that the report states', text: dated('2025-11-17', stated) },
    { name: 'no day in the report', text: dated('2025-11-20', 'Một buổi vui trong tháng 11/2025.') },
    { name: 'no date', text: `---\ntitle: Cloud Day\n---\n\n${stated}\n` },
    { name: 'a date that cannot be read', text: dated('17/11/2024', stated) },
    { name: 'several days', text: dated('2025-11-20', `${stated}\n\n**Ngày:** 18/11/2025`) },
    {
      name: 'several days, one of them that of the page',
      text: dated('2025-11-18', `${stated}\n\nGửi ngày 18/11/2025.`),
    },
    { name: 'a day that reads both ways', text: dated('2025-06-05', 'Date: 06/05/2025') },
    { name: 'the second day of two', text: dated('2025-11-18', 'Date: 17-18/11/2025') },
    { name: 'the second day of two, in English', text: dated('2025-11-18', 'Date: November 17–18, 2025') },
    { name: 'the last day of several', text: dated('2025-11-15', 'Date: from 15/11 to 17/11/2025') },
    { name: 'the last day behind a dash', text: dated('2025-11-15', 'Date: 15/11 – 17/11/2025') },
    { name: 'the first day of several', text: dated('2025-11-18', 'Date: November 17, 2025 to November 19') },
    ...[
      'Date: 31 December 2025 – 1 January 2026',
      'Time: Nov 17, 2025 - Nov 18, 2025',
      'Ngày: 17/11/2025 – 18/11/2025',
      'Ngày: 17.11.2025~18.11.2025',
      'Date: Saturday 15th and Sunday 16th November 2025',
      'Thời gian: Thứ Bảy, 15/11/2025 – Chủ Nhật, 16/11/2025',
      'When: Friday, November 14th, 2025 through Sunday, November 16th, 2025',
      'Từ thứ 6, 14/11/2025 đến thứ 7, 15/11/2025',
      'Thời gian: Thứ 6, 14/11/2025 – Thứ 7, 15/11/2025',
      'Từ thứ sáu ngày 14/11/2025 đến CN, 16/11/2025',
      'Ngày: 15/11/2025 & 22/11/2025',
      'Ngày: 15/11/2025 và 22/11/2025',
    ].map((line) => ({ name: `several days with their year: ${line}`, text: dated('2025-11-20', line) })),
    { name: 'midnight in Vietnam, in UTC', text: dated('2025-11-16T17:00:00Z', stated) },
    { name: 'a deadline', text: dated('2025-11-20', '**Deadline:** 17/11/2025') },
    { name: 'a deadline in brackets', text: dated('2025-11-20', '- Nộp bài: 17/11/2025 (hạn chót)') },
    { name: 'a birthday', text: dated('2025-11-20', 'Ngày sinh: 01/02/2003') },
    { name: 'the day of the report', text: dated('2025-11-20', '**Ngày viết báo cáo:** 17/11/2025') },
    { name: "a product's release", text: dated('2025-11-20', 'Amazon released it on December 2, 2024.') },
    {
      name: 'a day in a sentence about something else',
      text: dated('2025-11-20', 'On 2 December 2024 prices fell by half for everyone.'),
    },
    { name: 'a day by which to register', text: dated('2025-11-20', 'Sign in on the page before November 17, 2025.') },
    { name: 'a day in code', text: dated('2025-11-20', '```\nDate: 17/11/2025\n```\n\n`17/11/2025`') },
    { name: 'a day in an address', text: dated('2025-11-20', '[Slides](https://example.com/2025/11/17)') },
    ...[
      'The next workshop will be held on 10 December 2025.',
      'The last event was held on 10 October 2025.',
      'The previous meetup took place on 10 October 2025.',
      'Earlier, on 10 October 2025, a smaller session was held.',
      'The first AWS Summit was held on 10 October 2012.',
      'Sự kiện trước được tổ chức vào ngày 10/10/2025.',
      'Lần trước, buổi chia sẻ diễn ra ngày 10/10/2025.',
      'Năm ngoái, sự kiện được tổ chức ngày 10/10/2024.',
      'Workshop đầu tiên được tổ chức vào ngày 10/10/2012.',
      'Buổi sau sẽ được tổ chức vào ngày 10/12/2025.',
    ].map((text) => ({ name: `another event's day: ${text}`, text: dated('2025-11-17', text) })),
    ...[
      ['2025-10-30', '**Date:** 30 Oct – 2 Nov 2025'],
      ['2025-10-30', '**Date:** 30 October - 2 November 2025'],
      ['2025-10-30', '**Date:** Oct 30, Nov 2, 2025'],
      ['2025-10-30', '**Date:** 30th Oct & 2nd Nov 2025'],
      ['2025-10-30', '**Ngày:** 30 tháng 10 – 2 tháng 11 năm 2025'],
      ['2025-11-15', '**Ngày:** 15 & 17/11/2025'],
      ['2025-11-15', '**Ngày:** 15, 16/11/2025'],
      ['2025-11-15', '**Date:** 15, 16 and 17 November 2025'],
      ['2025-11-15', 'Được tổ chức ngày 15, 16/11/2025.'],
      ['2025-11-15', '**Date:** 15 + 16/11/2025'],
      ['2025-11-15', 'Ngày 1: 15/11, ngày 2: 16/11/2025'],
    ].map(([date = '', text = '']) => ({ name: `one of several days: ${text}`, text: dated(date, text) })),
    { name: 'the same day in the other language', text: dated('2025-11-17', 'Hay.'), ...translated('2025-11-17') },
    {
      name: "the template's date in the other language",
      text: dated('2025-11-17', 'Hay.'),
      ...translated('2024-01-01'),
    },
    { name: 'a translation that is not begun', text: dated('2025-11-17', 'Hay.'), ...translated('2025-11-20', '') },
    { name: 'no readable date in the other language', text: dated('2025-11-17', 'Hay.'), ...translated('17/11/2024') },
    {
      name: 'another date in the other language, but the text agrees',
      text: dated('2025-11-17', stated),
      ...translated('2025-11-20'),
    },
    {
      name: 'another date in the other language, whose text says that it is wrong',
      text: dated('2025-11-17', 'Hay.'),
      ...translated('2025-11-20', 'Date: November 17, 2025'),
    },
    { name: 'a section page', text: dated('2025-11-20', stated), path: 'content/4-EventParticipated/_index.vi.md' },
  ],
  invalid: [
    {
      name: 'a day behind the name of an event with a year, and before something else',
      text: dated('<|2025-11-20|>', 'DevFest 2025 – 22 November 2025 and 3 talks'),
      problems: ['text'],
      fixed: dated('2025-11-22', 'DevFest 2025 – 22 November 2025 and 3 talks'),
    },
    {
      name: 'another day behind a label',
      text: dated('<|2025-11-20|>', stated),
      problems: ['text'],
      messages: ['The date is 2025-11-20, but the report says that the event was on 2025-11-17.'],
      fixTitles: ['Set date to 2025-11-17, as the report says'],
      fixed: dated('2025-11-17', stated),
    },
    {
      name: 'another day in a table, the time behind it',
      text: dated(
        '<|"2025-11-20"|> # ?',
        '| Mục | Chi tiết |\n|---|---|\n| **Ngày & Giờ** | 17/11/2025, 09:00 - 12:00 |',
      ),
      problems: ['text'],
      fixed: dated('"2025-11-17" # ?', '| Mục | Chi tiết |\n|---|---|\n| **Ngày & Giờ** | 17/11/2025, 09:00 - 12:00 |'),
    },
    { name: 'another day in the title', text: dated('<|2025-11-20|>', '# Cloud Day – 17/11/2025'), problems: ['text'] },
    {
      name: 'another day after its time',
      text: dated('<|2025-11-20|>', '- Thời gian: 8:30 – 17/11/2025'),
      problems: ['text'],
    },
    {
      name: 'another day on a line of its own',
      text: dated('<|2025-11-20|>', '*Hà Nội, thứ Hai ngày 17 tháng 11 năm 2025*'),
      problems: ['text'],
    },
    {
      name: 'another day in a sentence that tells when it was held',
      text: dated('<|2025-11-20|>', 'AWS released nothing new. The workshop was held in Hanoi on November 17, 2025.'),
      problems: ['text'],
    },
    {
      name: 'another day behind a label, with more around it',
      text: dated(
        '<|2025-11-20|>',
        '- Date: Monday of the second week, 17/11/2025, in the great hall of the university',
      ),
      problems: ['text'],
    },
    {
      name: 'another day in a long heading',
      text: dated('<|2025-11-20|>', '## What we saw and did on 17 November 2025 in the great hall'),
      problems: ['text'],
    },
    {
      name: 'another day, stated twice, and a release',
      text: dated('<|2025-11-20|>', `${stated}\n\nSự kiện diễn ra ngày 17/11/2025.\n\nReleased in public: 1/10/2025`),
      problems: ['text'],
    },
    ...[
      '**Ngày:** Thứ 2, 17/11/2025',
      '**Time:** 8:30, 17/11/2025',
      '**Time:** Room 5, 17/11/2025',
      'The AWS First Cloud Journey workshop was held on 17 November 2025.',
      'Last Monday, 17 November 2025, I attended it.',
      'Trước khi về, xin cảm ơn: sự kiện diễn ra ngày 17/11/2025.',
    ].map((text) => ({ name: `another day: ${text}`, text: dated('<|2025-11-20|>', text), problems: ['text'] })),
    { name: 'three days of two', text: dated('<|2025-11-19|>', 'Date: 17-18/11/2025'), problems: ['text'] },
    { name: 'more than a day before midnight', text: dated('<|2025-11-15T17:00:00Z|>', stated), problems: ['text'] },
    {
      name: 'another date in the other language',
      text: dated('<|2025-11-17|>', 'Hay.'),
      ...translated('2025-11-20'),
      problems: ['translation'],
      messages: ['The date is 2025-11-17 here and 2025-11-20 in the other language.'],
      fixTitles: ['Set date to 2025-11-20, as in the other language'],
      fixed: dated('2025-11-20', 'Hay.'),
    },
    {
      name: 'another day on the section page',
      text: dated('<|2025-11-20|>', 'Hay.'),
      ...listed('### [Cloud Day](4.4-Event4/)\n\n**Date & Time:** November 17, 2025\n'),
      problems: ['listed'],
      messages: ['The date is 2025-11-20, but the section page says that the event was on 2025-11-17.'],
      fixed: dated('2025-11-17', 'Hay.'),
    },
    {
      name: 'another day on the section page, which calls the event otherwise',
      text: dated('<|2025-11-20|>', 'Hay.'),
      ...listed('### [Meetup at FPT](4.4-Event4/)\n\n**Date & Time:** November 17, 2025\n'),
      problems: ['listed'],
    },
    {
      name: 'another day on the section page, under the number of the event alone',
      text: dated('<|2025-11-20|>', 'Hay.'),
      site: siteOf({
        [defaultPath]: dated('2025-11-20', 'Hay.'),
        [sectionPage]: '### [Sự kiện 4](4.4-Event4/)\n\n**Tên sự kiện:** Gặp gỡ ở FPT\n\n**Thời gian:** 17/11/2025\n',
        'content/4-EventParticipated/4.3-Event3/_index.vi.md': dated('2025-11-21', 'Hay.').replace('Cloud', 'Data'),
      }),
      problems: ['listed'],
    },
    {
      name: 'another day on the section page, where the entries of the other events are clear',
      text: dated('<|2025-11-20|>', 'Hay.'),
      site: siteOf({
        [defaultPath]: dated('2025-11-20', 'Hay.'),
        [sectionPage]: '### [Data Day](4.3-Event3/)\n\n### [Meetup at FPT](4.4-Event4/)\n\n**Thời gian:** 17/11/2025\n',
        'content/4-EventParticipated/4.3-Event3/_index.vi.md': dated('2025-11-21', 'Hay.').replace('Cloud', 'Data'),
      }),
      problems: ['listed'],
    },
    {
      name: 'another date in the other language, whose text agrees with it',
      text: dated('<|2025-11-17|>', 'Hay.'),
      ...translated('2025-11-20', 'Date: November 20, 2025'),
      problems: ['translation'],
    },
    {
      name: 'a date against the text, rather than against the other language',
      text: dated('<|2025-11-18|>', stated),
      ...translated('2025-11-20'),
      problems: ['text'],
      fixTitles: ['Set date to 2025-11-17, as the report says'],
    },
  ],
});

describe('consistent-date', () => {
  it("leaves the template's date, one that Hugo cannot read and one to come to their rules", () => {
    const rulesFor = (date: string) =>
      checkReport(contextFor({}, dated(date, `# Cloud Day\n\n${stated}`)))
        .map(({ rule }) => rule)
        .filter((rule) => rule.includes('date') || rule.includes('hidden'));
    assert.deepEqual(rulesFor('2024-01-01'), ['no-template-date']);
    assert.deepEqual(rulesFor('2025-1-20'), ['valid-date']);
    assert.deepEqual(rulesFor('2030-11-17'), ['no-hidden-report']);
    assert.deepEqual(rulesFor('2025-11-20'), ['consistent-date']);
  });
});
