import { translationExists } from '../../src/core/rules/translationExists.ts';
import { siteOf } from '../core/siteOf.ts';
import { defaultPath, testRule } from './testRule.ts';

const path = (event: number, code = '') => `content/4-EventParticipated/4.${event}-Event${event}/_index${code}.md`;
const report = '---\ntitle: "Cloud Day"\n---\n\n# Bài thu hoạch: Cloud Day\n\n### Mục Tiêu Sự Kiện\n\n- Học.\n';
const marked = report.replace('Bài thu hoạch: Cloud Day', '<|Bài thu hoạch: Cloud Day|>');
const site = (...paths: readonly string[]) => siteOf(Object.fromEntries(paths.map((each) => [each, report])));

testRule(translationExists, {
  valid: [
    { name: 'an event in both languages', text: report, site: site(defaultPath, path(4), path(1), path(1, '.vi')) },
    { name: 'a site whose reports are in one language', text: report, site: site(defaultPath, path(1, '.vi')) },
    { name: 'events in one language each', text: report, site: site(defaultPath, path(1), path(2)) },
    { name: 'the only event of a site', text: report, site: site(defaultPath) },
    {
      name: 'a language of few events',
      text: report,
      site: site(defaultPath, path(1), path(1, '.vi'), path(2, '.vi'), path(3, '.vi')),
    },
    {
      name: 'a report that nobody wrote yet',
      text: report.replace('- Học.', '- Thêm mục tiêu của sự kiện vào đây'),
      site: site(defaultPath, path(1), path(1, '.vi')),
    },
    {
      name: 'a page outside of any event',
      text: report,
      path: 'content/about.md',
      site: site(path(1), path(1, '.vi')),
    },
  ],
  invalid: [
    {
      name: 'an event in one language among others in two',
      text: marked,
      site: site(defaultPath, path(1), path(1, '.vi'), path(2), path(2, '.vi')),
      problems: ['missing'],
      messages: ['This event has no report in English yet.'],
      fixTitles: ['Create it from this one'],
    },
    {
      name: 'the other way round',
      path: path(4),
      text: marked,
      site: site(path(4), path(1), path(1, '.vi')),
      problems: ['missing'],
      messages: ['This event has no report in Vietnamese yet.'],
    },
  ],
});
