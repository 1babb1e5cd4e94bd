import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { validDate } from '../../src/core/rules/validDate.ts';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { summarize } from '../../src/core/site/summary.ts';
import { siteOf } from '../core/siteOf.ts';
import { check, defaultPath, testRule } from './testRule.ts';

const page = (date: string, body = ''): string => `---\ntitle: x\ndate: ${date}\n---\n${body}`;

const english = defaultPath.replace('.vi.md', '.md');
const summary = summarize(
  parseReport('---\ndate: 2025-11-17\n---\n', 'en'),
  readPagePath(english, defaultHugoConfig),
  emptySite('/'),
);
const withTranslation: Partial<Site> = {
  eventSections: [
    {
      path: 'content/4-EventParticipated',
      events: [
        {
          path: 'content/4-EventParticipated/4.4-Event4',
          number: { section: 4, event: 4 },
          reports: [english, defaultPath],
          holdsFile: true,
        },
      ],
    },
  ],
  summaries: new Map([[english, summary]]),
};

testRule(validDate, {
  valid: [
    { name: 'an ISO day', text: page('2025-11-17') },
    { name: 'a day in quotes', text: page('"2025-11-17"') },
    { name: 'a date and time with offset', text: page('2025-11-17T08:30:00+07:00') },
    { name: 'a day by the name of its month', text: page('17 Nov 2025') },
    { name: 'seconds since 1970', text: page('1763337600') },
    { name: 'an empty date, which counts as none', text: page('') },
    { name: 'an empty text', text: page('""') },
  ],
  invalid: [
    {
      name: "the template's R code",
      text: page('<|"`r Sys.Date()`"|>'),
      problems: ['code'],
      fixTitles: ['Enter the date…'],
    },
    {
      name: 'a Go template',
      text: page('<|"{{ .Date }}"|>'),
      problems: ['code'],
    },
    {
      name: 'a Vietnamese spelling',
      text: page("<|'17/11/2025'|> # hôm diễn ra"),
      problems: ['unreadable'],
      messages: [
        'Hugo cannot read “17/11/2025” as a date, and since version 0.135 the build fails: write it like 2025-11-17.',
      ],
      fixTitles: ['Write it as 2025-11-17'],
      fixed: page("'2025-11-17' # hôm diễn ra"),
    },
    {
      name: 'a day that can be read in two ways',
      text: page('<|05/06/2025|>'),
      problems: ['unreadable'],
      fixTitles: ['Write it as 2025-06-05', 'Write it as 2025-05-06'],
      fixed: page('2025-06-05'),
    },
    {
      name: 'a day that can be read in two ways, of which the report states one',
      text: page('<|05/06/2025|>', '\n**Ngày:** 6 tháng 5, 2025\n'),
      problems: ['unreadable'],
      fixTitles: ['Write it as 2025-05-06'],
      fixed: page('2025-05-06', '\n**Ngày:** 6 tháng 5, 2025\n'),
    },
    {
      name: 'month and day the wrong way round',
      text: page('<|2025-13-05|>'),
      problems: ['unreadable'],
      fixTitles: ['Write it as 2025-05-13'],
      fixed: page('2025-05-13'),
    },
    {
      name: 'month and day the wrong way round, as the report says',
      text: page('<|2025-13-05|>', '\n**Ngày:** 13/05/2025\n'),
      problems: ['unreadable'],
      fixTitles: ['Write it as 2025-05-13'],
      fixed: page('2025-05-13', '\n**Ngày:** 13/05/2025\n'),
    },
    {
      name: 'a month that does not exist, where the report states another day',
      text: page('<|2025-13-05|>', '\n**Ngày:** 5 tháng 12, 2025\n'),
      problems: ['unreadable'],
      fixTitles: ['Set date to 2025-12-05, as the report says', 'Enter the date…', 'Write it as 2025-05-13'],
      fixed: page('2025-12-05', '\n**Ngày:** 5 tháng 12, 2025\n'),
    },
    {
      name: 'another day than that of the report, which is another matter',
      text: page('<|22/11/2025|>', '\n**Ngày:** 23/11/2025\n'),
      problems: ['unreadable'],
      fixTitles: ['Write it as 2025-11-22'],
      fixed: page('2025-11-22', '\n**Ngày:** 23/11/2025\n'),
    },
    {
      name: 'digits that are missing',
      text: page('<|2026-1-1|>'),
      problems: ['unreadable'],
      fixed: page('2026-01-01'),
    },
    {
      name: 'a time without seconds, which is kept',
      text: page('<|2025-11-17 08:30|>'),
      problems: ['unreadable'],
      messages: [
        'Hugo cannot read “2025-11-17 08:30” as a date, and since version 0.135 the build fails: write it like 2025-11-17T08:30:00.',
      ],
      fixed: page('2025-11-17T08:30:00'),
    },
    {
      name: 'a day that does not exist',
      text: page('<|2025-02-30|>'),
      problems: ['noSuchDay'],
      messages: [
        'There is no day “2025-02-30”, and since version 0.135 Hugo does not build the site: write the right one.',
      ],
      fixTitles: ['Enter the date…'],
    },
    { name: 'a day that does not exist, as people write it', text: page('<|31/4/2026|>'), problems: ['noSuchDay'] },
    {
      name: 'a list',
      text: page('<|[2025-11-17]|>'),
      problems: ['unreadable'],
      messages: [
        'Hugo cannot read “[2025-11-17]” as a date, and since version 0.135 the build fails: write it like 2025-11-17.',
      ],
    },
    {
      name: 'a map over several lines',
      text: page('\n  <|start: 17/11\n  end: 18/11|>'),
      problems: ['unreadable'],
      messages: [
        'Hugo cannot read “start: 17/11 end: 18/11” as a date, and since version 0.135 the build fails: write it like 2025-11-17.',
      ],
    },
    {
      name: 'other fields that Hugo reads as dates',
      text: '---\ndate: 2025-11-17\npublishDate: <|soon|>\n---\n',
      problems: ['unreadable'],
      fixTitles: [],
    },
    {
      name: 'a date that the report states elsewhere',
      text: page('<|"`r Sys.Date()`"|>', '\n- **Ngày:** 17 tháng 11, 2025\n\nHạn nộp là 20/11/2025.\n'),
      problems: ['code'],
      fixTitles: ['Set date to 2025-11-17, as the report says', 'Enter the date…'],
      fixed: page('"2025-11-17"', '\n- **Ngày:** 17 tháng 11, 2025\n\nHạn nộp là 20/11/2025.\n'),
    },
    {
      name: 'a date that the translation has',
      text: page('<|hôm qua|>'),
      site: withTranslation,
      problems: ['unreadable'],
      fixTitles: ['Set date to 2025-11-17, as in the other language', 'Enter the date…'],
      fixed: page('2025-11-17'),
    },
    {
      name: "code of the template, beside the template's example on the section page, whose day nobody is offered",
      text: page('<|"`r Sys.Date()`"|>'),
      site: siteOf({
        [defaultPath]: page('"`r Sys.Date()`"'),
        'content/4-EventParticipated/_index.vi.md':
          '### [Event 4](4.4-Event4/)\n**Tên sự kiện:** GenAI-powered App-DB Modernization workshop\n\n**Thời gian:** 09:00 ngày 13/08/2025\n',
      }),
      problems: ['code'],
      fixTitles: ['Enter the date…'],
    },
    {
      name: 'the date of a section page, which is none of its events',
      text: page('<|"`r Sys.Date()`"|>', '### [Event 4](4.4-Event4/)\n\n**Date:** November 17, 2025\n'),
      path: 'content/4-EventParticipated/_index.md',
      problems: ['code'],
      fixTitles: ['Enter the date…'],
    },
    {
      name: 'the date of a section page',
      text: page('<|tomorrow|>'),
      path: 'content/4-EventParticipated/_index.md',
      problems: ['unreadable'],
    },
  ],
});

describe('valid-date', () => {
  const fixesOf = (date: string) => check(validDate, { name: date, text: page(date) }, page(date))[0]?.fixes ?? [];

  it('is fixed by Fix All only where the day, and the time, can be read in one way', () => {
    const isSafe = (date: string) => fixesOf(date).map(({ safe, preferred }) => [safe, preferred]);
    assert.deepEqual(isSafe('17/11/2025'), [[true, true]]);
    assert.deepEqual(isSafe('17/11/2025 8:30'), [[true, true]]);
    assert.deepEqual(isSafe("'17/11/2025 8:30 PM'"), [[false, true]]);
    assert.deepEqual(isSafe('05/06/2025'), [
      [false, false],
      [false, false],
    ]);
  });
  it('is fixed by Fix All where what the report states leaves one way, and not where it contradicts', () => {
    const isSafe = (date: string, stated: string) => {
      const text = page(date, `\n**Ngày:** ${stated}\n`);
      return check(validDate, { name: date, text }, text)[0]?.fixes.map(({ safe }) => safe === true);
    };
    assert.deepEqual(isSafe('05/06/2025', '6 tháng 5, 2025'), [true]);
    assert.deepEqual(isSafe('2025-13-05', '13/5/2025'), [true]);
    assert.deepEqual(isSafe('2025-13-05', '5 tháng 12, 2025'), [false, false, false]);
  });
  it('keeps the time that is stated, with its seconds or without', () => {
    const respelt = (date: string) => fixesOf(date).map(({ edits }) => edits[0]?.newText);
    assert.deepEqual(respelt('17/11/2025 8:30'), ['2025-11-17T08:30:00']);
    assert.deepEqual(respelt('17/11/2025T18:30:05'), ['2025-11-17T18:30:05']);
    assert.deepEqual(respelt('17/11/2025 118:30'), ['2025-11-17']);
  });
  it('shows the form with the day that is stated, or with any where it could be two', () => {
    const example = (date: string) => check(validDate, { name: date, text: page(date) }, page(date))[0]?.statement.data;
    assert.equal(example('24/12/2024')?.['example'], '2024-12-24');
    assert.equal(example('05/06/2024')?.['example'], '2025-11-17');
  });
});
