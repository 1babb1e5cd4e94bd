import { noHiddenReport } from '../../src/core/rules/noHiddenReport.ts';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { testRule } from './testRule.ts';

const page = (fields: string): string => `---\n${fields}\n---\n`;
const now = '2026-11-23T12:00:00Z';
const config = { ...defaultHugoConfig, buildFuture: true, buildDrafts: true, buildExpired: true };

testRule(noHiddenReport, {
  valid: [
    { name: 'a day that is past', text: page('date: 2026-11-22'), now },
    { name: 'today', text: page('date: 2026-11-23'), now },
    { name: 'the day that has begun in Vietnam only', text: page('date: 2026-11-24'), now: '2026-11-23T18:00:00Z' },
    {
      name: 'the day that has begun nowhere but where it begins first',
      text: page('date: 2026-11-24'),
      now: '2026-11-23T10:00:00Z',
    },
    {
      name: 'an event to come that is published already',
      text: page('date: 2027-01-01\npublishDate: 2026-01-01'),
      now,
    },
    ...['false', '"10"', 'not true', 'truly'].map((value) => ({
      name: `a report that is no draft: ${value}`,
      text: page(`draft: ${value}`),
      now,
    })),
    { name: 'a report that expires later', text: page('expiryDate: 2027-01-01'), now },
    {
      name: 'a site that builds everything',
      text: page('date: 2030-01-01\ndraft: true\nexpiryDate: 2020-01-01'),
      now,
      site: { config },
    },
    { name: 'a date that cannot be read, which another rule names', text: page('date: 31/12/2030'), now },
  ],
  invalid: [
    {
      name: 'a day in the future',
      text: page('date: <|2026-12-17|>'),
      now,
      problems: ['future'],
      messages: ['Hugo leaves this page out until 2026-12-17, because its date is in the future.'],
      fixTitles: ['Enter the date…', "Set date to today's date, 2026-11-23"],
      fixed: page('date: 2026-11-23'),
    },
    {
      name: 'a day that has begun nowhere',
      text: page('date: <|2026-11-24|>'),
      now: '2026-11-23T09:59:59.999Z',
      problems: ['future'],
    },
    ...['pubdate', 'published'].map((field) => ({
      name: `a publication in the future, called ${field}`,
      text: page(`date: 2026-11-17\n${field}: <|2027-01-01|>`),
      now,
      problems: ['future'],
    })),
    {
      name: 'a publication in the future',
      text: page('date: 2026-11-17\npublishDate: <|"2027-01-01"|>'),
      now,
      problems: ['future'],
      fixTitles: ["Set publishDate to today's date, 2026-11-23"],
      preferred: '',
      fixed: page('date: 2026-11-17\npublishDate: "2026-11-23"'),
    },
    {
      name: 'a draft',
      text: page('draft: <|true|> # yet'),
      now,
      problems: ['draft'],
      preferred: 'Publish it: set draft to false',
      fixed: page('draft: false # yet'),
    },
    ...['TRUE', 't', '"1"'].map((value) => ({
      name: `a draft: ${value}`,
      text: page(`draft: <|${value}|>`),
      now,
      problems: ['draft'],
      fixed: page(`draft: ${value === '"1"' ? '"false"' : 'false'}`),
    })),
    {
      name: 'an expired report',
      text: page('title: x\nexpiryDate: <|2026-11-01|>\nweight: 4'),
      now,
      problems: ['expired'],
      fixed: page('title: x\nweight: 4'),
    },
    {
      name: 'an expired report, by another name of the field',
      text: page('unpublishDate: <|2026-11-01|>'),
      now,
      problems: ['expired'],
    },
    {
      name: 'an expired report whose fields share a line',
      text: page('{ title: a, expiryDate: <|2026-11-01|> }'),
      now,
      problems: ['expired'],
      fixTitles: [],
    },
  ],
});
