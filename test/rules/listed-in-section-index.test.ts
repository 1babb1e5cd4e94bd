import { strict as assert } from 'node:assert';
import { listedInSectionIndex } from '../../src/core/rules/listedInSectionIndex.ts';
import { bilingual, siteOf } from '../core/siteOf.ts';
import type { Site } from '../../src/core/site/site.ts';
import { check, testRule } from './testRule.ts';

const section = 'content/4-EventParticipated';
const path = `${section}/_index.md`;
const names = ['Cloud Day', 'Security Night', 'Data Morning'];
const report = (name: string, own = '') =>
  `---\ntitle: "${name}"\ndate: 2025-11-17\n---\n\n# Summary Report: “${name}”\n\n${own}\n\n### Event Objectives\n\n- Learn.\n`;

/** The section's events 1 to `count`. */
const site = (count: number, own = '') =>
  siteOf(
    Object.fromEntries(
      names
        .slice(0, count)
        .map((name, index) => [`${section}/4.${index + 1}-Event${index + 1}/_index.md`, report(name, own)]),
    ),
  );

const head = (stated = 'two') =>
  `---\ntitle: "Events"\n---\n\nDuring my internship, I participated in ${stated} events.\n\n`;
const entry = (number: number, folder = `4.${number}-Event${number}`, heading = `Event ${number}`) =>
  `### [${heading}](${folder}/)\n\n**Event Name:** ${names[number - 1] ?? ''}\n\n**Date & Time:** November 17, 2025\n\n**Location:** Bitexco Tower\n`;
const page = (...entries: readonly string[]) => head() + entries.join('\n---\n\n');

testRule(listedInSectionIndex, {
  valid: [
    { name: 'a page that lists every event', path, text: page(entry(1), entry(2)), site: site(2) },
    { name: 'a page without a list', path, text: head('four'), site: site(2) },
    { name: "the theme's own list", path, text: `${page(entry(1))}\n{{% children %}}\n`, site: site(3) },
    {
      name: 'links in other forms',
      path,
      text: page(entry(1, '4.1-event1'), entry(2, '/4-eventparticipated/4.2-event2/?x#y')),
      site: site(2),
    },
    {
      name: "links in Hugo's own form, in headings, a list and a table",
      path,
      text: `${head('three')}- [Security Night]({{% relref path="/4-EventParticipated/4.2-Event2/_index.md" lang="en" %}})\n\n| Event | Day |\n| --- | --- |\n| [Data Morning]({{<ref \`4.3-Event3\`>}}) | 1 |\n\n### [4.1 Cloud Day]({{< ref "4.1-Event1" >}})\n`,
      site: site(3),
    },
    {
      name: 'names of files where the site has its own template for links',
      path,
      text: page(entry(1, '4.1-Event1/_index.md'), entry(2)).replaceAll('.md/', '.md'),
      site: { ...site(2), hugoTemplates: { markdown: 'none', figure: 'none', link: 'own' } },
    },
    {
      name: 'names of files in a folder that is no site of Hugo',
      path,
      text: page(entry(1, '4.1-Event1/_index.md'), entry(2)).replaceAll('.md/', '.md'),
      site: { ...site(2), isHugo: false },
    },
    {
      name: 'an entry without a link that has the name',
      path,
      text: page(entry(1), '### Event 2\n\n**Event Name:** Security Night 2025\n'),
      site: site(2),
    },
    {
      name: 'a table',
      path,
      text: `${head()}| Event | Day |\n| --- | --- |\n| [Cloud Day](4.1-Event1/) | 1 |\n| [Security Night](4.2-Event2/) | 2 |\n`,
      site: site(2),
    },
    { name: 'a number in words that is right', path, text: head('3') + entry(1) + entry(2) + entry(3), site: site(3) },
    {
      name: 'an event that nobody has written about yet',
      path,
      text: page(entry(1), entry(2)),
      site: siteOf({
        [`${section}/4.1-Event1/_index.md`]: report('Cloud Day'),
        [`${section}/4.2-Event2/_index.md`]: report('Security Night'),
        [`${section}/4.3-Event3/_index.md`]: report('Data Morning').replace(
          'Learn.',
          'Add the objectives of the event here',
        ),
      }),
    },
    {
      name: 'two links to one event where none is missing',
      path,
      text: `${page(entry(1), entry(2))}\nRead [the first one](4.1-Event1/) again.\n`,
      site: site(2),
    },
    {
      name: 'an event that has no report in the language of the page',
      path,
      text: page(entry(1), entry(2)),
      site: siteOf({
        [`${section}/4.1-Event1/_index.md`]: report('Cloud Day'),
        [`${section}/4.2-Event2/_index.md`]: report('Security Night'),
        [`${section}/4.3-Event3/_index.vi.md`]: report('Data Morning'),
      }),
    },
    {
      name: 'a number that counts those to come',
      path,
      text: head('three') + entry(1) + entry(2),
      site: siteOf({
        [`${section}/4.1-Event1/_index.md`]: report('Cloud Day'),
        [`${section}/4.2-Event2/_index.md`]: report('Security Night'),
        [`${section}/4.3-Event3/_index.md`]: report('X').replace('Learn.', 'Add the objectives of the event here'),
      }),
    },
    {
      name: 'links to other pages',
      path,
      text: `${page(entry(1), entry(2))}\nSee [the worklog](../1-Worklog/) and [AWS](https://aws.amazon.com/4.9-x).\n`,
      site: site(2),
    },
  ],
  invalid: [
    {
      name: 'a link to an event that is gone',
      path,
      text: page(entry(1), entry(2, '<|4.7-Event7|>')),
      site: site(2),
      problems: ['dead'],
      messages: ['There is no event in the folder 4.7-Event7, so this link leads nowhere.'],
      fixed: page(entry(1), entry(2)),
    },
    {
      name: 'names of files, which older Hugo does not look up',
      path,
      text: `${head('three')}### [Event 1](<|4.1-Event1/_index.md|>)\n\n### [Event 2](<./4.2-Event2/_index.en.md>)\n\n### [Event 3](4.3-Event3/)\n`,
      site: site(3),
      problems: ['oldFile'],
      severities: ['information'],
      messages: [
        'Hugo before 0.123 does not turn the name of a file into the address of its page: link to 4.1-Event1/.',
      ],
      fixTitles: ['Link to the folders'],
      fixed: `${head('three')}### [Event 1](4.1-Event1/)\n\n### [Event 2](<./4.2-Event2/>)\n\n### [Event 3](4.3-Event3/)\n`,
    },
    {
      name: 'the name of a file on a site of one language, where no Hugo looks it up',
      path,
      text: `${head('two')}### [Event 1](<|4.1-Event1/_index.md|>#talk)\n\n### [Event 2](4.2-Event2/)\n`,
      site: { ...site(2), config: { ...bilingual, languages: bilingual.languages.slice(0, 1) } },
      problems: ['file'],
      fixTitles: ['Link to 4.1-event1/'],
      fixed: `${head('two')}### [Event 1](4.1-event1/#talk)\n\n### [Event 2](4.2-Event2/)\n`,
    },
    {
      name: "the name of a file where the site has turned Hugo's own template off",
      path,
      text: `${head('one')}### [Event 1](/4-EventParticipated/<|4.1-Event1/index.md|>)\n`,
      site: { ...site(1), config: { ...bilingual, leadsToFiles: false } },
      problems: ['file'],
      fixed: `${head('one')}### [Event 1](/4-EventParticipated/4.1-event1/)\n`,
    },
    {
      name: "a link in Hugo's own form to an event that is gone",
      path,
      text: `${head('two')}### [Event 1](4.1-Event1/)\n\n### [Event 2]({{< ref "<|4.7-Event7|>" >}})\n`,
      site: site(2),
      problems: ['dead'],
      fixed: `${head('two')}### [Event 1](4.1-Event1/)\n\n### [Event 2]({{< ref "4.2-Event2" >}})\n`,
    },
    {
      name: 'a second link to one event',
      path,
      text: page(entry(1), entry(2, '<|4.1-Event1|>')),
      site: site(2),
      problems: ['other'],
      messages: ['This entry is about “Security Night”, but its link leads to 4.1-Event1.'],
      fixed: page(entry(1), entry(2)),
    },
    {
      name: 'a second link to one event, told by the name alone',
      path,
      text: head('three') + entry(1) + entry(2) + '\n### [Data Morning](<|4.1-Event1|>/)\n',
      site: site(3),
      problems: ['other'],
      fixed: head('three') + entry(1) + entry(2) + '\n### [Data Morning](4.3-Event3/)\n',
    },
    {
      name: 'a second link to one event, told by the number alone',
      path,
      text:
        head('three') + '### [Event 1](4.1-Event1/)\n\n### [Event 2](<|4.1-Event1|>/)\n\n### [Event 3](4.3-Event3/)\n',
      site: site(3),
      problems: ['other'],
      fixed: head('three') + '### [Event 1](4.1-Event1/)\n\n### [Event 2](4.2-Event2/)\n\n### [Event 3](4.3-Event3/)\n',
    },
    {
      name: 'a link to an event that is gone, whose place nobody takes',
      path,
      text: page(entry(1), entry(2, '<|4.9-Event9|>', 'Yoga')).replace('Security Night', 'Yoga'),
      site: site(1),
      problems: ['dead'],
      fixTitles: [],
    },
    {
      name: 'two events that are not listed, each with its fix',
      path,
      text: head('three') + entry(1, undefined, '<|Event 1|>'),
      site: site(3),
      problems: ['missing'],
      messages: ['This page does not list “Security Night”, “Data Morning”.'],
      fixTitles: ['Add “Security Night”', 'Add “Data Morning”'],
    },
    {
      name: 'an event that is missing from a table, for which there is no fix',
      path,
      text: `${head('two')}| Event |\n| --- |\n| [<|Cloud Day|>](4.1-Event1/) |\n`,
      site: site(2),
      problems: ['missing'],
      fixTitles: [],
    },
    {
      name: 'an event that is not listed, in the form of the others',
      path,
      text: head('three') + [entry(1), entry(2, undefined, '<|Event 2|>')].join('\n---\n\n'),
      site: site(3, '**Location:** Hall B'),
      problems: ['missing'],
      messages: ['This page does not list “Data Morning”.'],
      fixTitles: ['Add “Data Morning”'],
      fixed: head('three') + [entry(1), entry(2), entry(3).replace('Bitexco Tower', 'Hall B')].join('\n---\n\n'),
    },
    {
      name: 'an event between two others',
      path,
      text: head('three') + [entry(1), entry(3, undefined, '<|Event 3|>')].join('\n---\n\n'),
      site: site(3),
      problems: ['missing'],
      fixed:
        head('three') +
        [entry(1), entry(2).replace('Bitexco Tower', 'Add the location here'), entry(3)].join('\n---\n\n'),
    },
    {
      name: 'an event that is missing from a list',
      path,
      text: `${head('three')}- [Cloud Day](4.1-Event1/)\n- [<|Security Night|>](4.2-Event2/)\n`,
      site: site(3),
      problems: ['missing'],
      fixed: `${head('three')}- [Cloud Day](4.1-Event1/)\n- [Security Night](4.2-Event2/)\n- [Data Morning](4.3-Event3/)\n`,
    },
    {
      name: 'another number than there are',
      path,
      text: head('<|four|>') + entry(1) + entry(2),
      site: site(2),
      problems: ['count'],
      messages: ['This says four events, but there are 2.'],
      fixed: head('two') + entry(1) + entry(2),
    },
    {
      name: 'another number in Vietnamese',
      path: `${section}/_index.vi.md`,
      text: '---\ntitle: "Sự kiện"\n---\n\nEm đã tham gia <|ba|> sự kiện.\n\n### [Sự kiện 1](4.1-Event1/)\n',
      site: siteOf({ [`${section}/4.1-Event1/_index.vi.md`]: report('Cloud Day').replace('Learn.', 'Học.') }),
      problems: ['count'],
      fixed: '---\ntitle: "Sự kiện"\n---\n\nEm đã tham gia một sự kiện.\n\n### [Sự kiện 1](4.1-Event1/)\n',
    },
    {
      name: 'the same in letters that are not composed, and an event that is missing',
      path: `${section}/_index.vi.md`,
      text: '---\ntitle: "A"\n---\n\nEm tham dự **<|bốn|>** sự kiện.\n\n### [<|Sự kiện 1|>](4.1-Event1/)\n'.normalize(
        'NFD',
      ),
      site: siteOf({
        [`${section}/4.1-Event1/_index.vi.md`]: report('Cloud Day').replace('Learn.', 'Học.'),
        [`${section}/4.2-Event2/_index.vi.md`]: report('Security Night').replace('Learn.', 'Học.'),
      }),
      problems: ['count', 'missing'],
    },
  ],
});

describe('listed-in-section-index', () => {
  const isSafe = (target: string, own: Partial<Site> = {}) => {
    const text = `${head('one')}### [Event 1](${target})\n`;
    return check(listedInSectionIndex, { name: 'safe', text, path, site: { ...site(1), ...own } }, text).map(
      ({ fixes }) => fixes[0]?.safe,
    );
  };

  it('drops the name of a file in Fix All only where that cannot be wrong', () => {
    assert.deepEqual(isSafe('4.1-Event1/_index.md'), [true]);
    assert.deepEqual(isSafe('/4-EventParticipated/4.1-Event1/_index.md'), [false]);
    const one = { config: { ...bilingual, languages: bilingual.languages.slice(0, 1) } };
    assert.deepEqual(isSafe('4.1-Event1/_index.md', one), [false]);
    assert.deepEqual(isSafe('4.1-event1/_index.md', one), [true]);
  });
});
