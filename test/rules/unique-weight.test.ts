import { uniqueWeight } from '../../src/core/rules/uniqueWeight.ts';
import type { Site } from '../../src/core/site/site.ts';
import { siteOf } from '../core/siteOf.ts';
import { testRule } from './testRule.ts';

const section = 'content/4-EventParticipated';
const path = `${section}/security-day/index.md`;
const page = (weight: string, title = '"Cloud Day"'): string => `---\ntitle: ${title}\nweight: ${weight}\n---\n`;

/** A site with the page in question behind the others, by folder. */
const beside = (others: Readonly<Record<string, string>>, own: string, ownPath = path): Site =>
  siteOf({
    ...Object.fromEntries(Object.entries(others).map(([folder, text]) => [`${section}/${folder}`, text])),
    [ownPath]: own,
  });

testRule(uniqueWeight, {
  valid: [
    { name: 'another weight', text: page('2'), path, site: beside({ 'cloud-day/index.md': page('1') }, page('2')) },
    {
      name: 'the same weight in the other language',
      text: page('1'),
      path,
      site: beside({ 'security-day/index.vi.md': page('1'), 'cloud-day/index.vi.md': page('1') }, page('1')),
    },
    {
      name: 'a weight that a numbered folder says otherwise',
      text: page('1'),
      path: `${section}/4.4-Event4/_index.md`,
      site: beside({ 'cloud-day/index.md': page('1') }, page('1'), `${section}/4.4-Event4/_index.md`),
    },
    {
      name: 'a fellow whose numbered folder says otherwise',
      text: page('1'),
      path,
      site: beside({ '4.4-Event4/_index.md': page('1') }, page('1')),
    },
    {
      name: 'one weight for all',
      text: page('1'),
      path,
      site: beside({ 'cloud-day/index.md': page('1'), 'data-day/index.md': page('1') }, page('1')),
    },
    { name: 'no weight at all', text: page('0'), path, site: beside({ 'cloud-day/index.md': page('0') }, page('0')) },
    {
      name: 'the one in front',
      text: page('1'),
      path,
      site: siteOf({ [path]: page('1'), [`${section}/z/index.md`]: page('1') }),
    },
    {
      name: 'an event of another section',
      text: page('1'),
      path,
      site: siteOf({ 'content/5-Events/cloud-day/index.md': page('1'), [path]: page('1') }),
    },
  ],
  invalid: [
    {
      name: 'the weight of another event',
      text: '---\ntitle: x\nweight: <|1|> # menu\n---\n',
      path,
      site: beside({ 'cloud-day/index.md': page('1') }, page('1')),
      problems: ['shared'],
      messages: ['Menu order (weight) is 1 here and on “Cloud Day” (cloud-day): give each event its own.'],
    },
    {
      name: 'one weight for most, but not for all',
      text: page('<|1|>'),
      path,
      site: beside({ 'a/index.md': page('1'), 'b/index.md': page('1'), 'c/index.md': page('2') }, page('1')),
      problems: ['shared'],
    },
    {
      name: 'two folders of one number, with an event without a name in front',
      text: page('<|4|>'),
      path: `${section}/4.4-Event4/_index.md`,
      site: beside({ '4.4-Cloud/_index.md': page('4', '""') }, page('4'), `${section}/4.4-Event4/_index.md`),
      problems: ['shared'],
      messages: ['Menu order (weight) is 4 here and on “4.4-Cloud” (4.4-Cloud): give each event its own.'],
    },
  ],
});
