import { strict as assert } from 'node:assert';
import { noTemplateNotice } from '../../src/core/rules/noTemplateNotice.ts';
import { siteOf } from '../core/siteOf.ts';
import { check, testRule } from './testRule.ts';

const index = 'content/4-EventParticipated/_index.md';
const front = '---\ntitle: x\n---\n';
const body = '**Note:** Sample text, for reference purposes only. Please **do not copy** it for your report.';
const viBody = '**Lưu ý:** chỉ để tham khảo, xin **đừng sao chép** vào bài báo cáo của bạn, kể cả cảnh báo này.';

/** Facts of the template's example events: what they are called, when and where they took place. */
const templateEvent = 'GenAI-powered App-DB Modernization workshop';
const example = (number: number, own: { name?: string; when?: string; where?: string } = {}) =>
  `### [Event ${number}](4.${number}-Event${number}/)\n**Event Name:** ${own.name ?? templateEvent}\n\n**Date & Time:** ${own.when ?? '09:00, August 13, 2025'}\n\n**Location:** ${own.where ?? '26th Floor, Bitexco Tower, 02 Hai Trieu Street, Saigon Ward, Ho Chi Minh City'}\n`;
const head = `${front}\nI attended two events.\n\n`;
const reportOf = (name: string, more = '') =>
  `---\ntitle: "Event"\ndate: 2025-11-17\n---\n\n# Summary Report: “${name}”\n\n- **Location:** Hall B\n\n### Event Objectives\n\n- Learn.\n${more}`;
const siteWith = (...names: readonly string[]) =>
  siteOf(
    Object.fromEntries(
      names.map((name, index) => [
        `content/4-EventParticipated/4.${index + 1}-Event${index + 1}/_index.md`,
        reportOf(name),
      ]),
    ),
  );

const quoted = (text: string): string => text.replace(/^(?=.)/gm, '> ').replace(/\n(?=\n)/g, '\n>');

testRule(noTemplateNotice, {
  valid: [
    { name: 'entries of the author', text: head + example(1, { name: 'Cloud Day' }), path: index },
    {
      name: "the template's event for one who was there",
      text: head + example(1),
      path: index,
      site: siteWith(templateEvent),
    },
    {
      name: "an entry with a day of the author's, below the template's name",
      text: head + example(1, { when: 'November 17, 2025' }),
      path: index,
    },
    { name: 'example entries in a report', text: head + example(1) },
    {
      name: 'a notice of the author',
      text: `${front}{{% notice warning %}}\nĐừng quên xóa tài nguyên.\n{{% /notice %}}\n`,
    },
    { name: 'advice on copying', text: `${front}{{% notice tip %}}\nDo not copy access keys.\n{{% /notice %}}\n` },
    { name: 'one shown as code', text: `${front}\`\`\`\n{{% notice warning %}}\n${body}\n{{% /notice %}}\n\`\`\`\n` },
    { name: "the author's own quote", text: `${front}> In this section I list three events.\n`, path: index },
    { name: 'words below a notice', text: `${front}{{% notice info %}}\nMine\n{{% /notice %}}\n${body}\n` },
    { name: 'instructions in a report', text: `${front}> In this section, you should list the tools.\n` },
  ],
  invalid: [
    {
      name: 'the English notice',
      text: `${front}\n<|{{% notice warning %}}|>\n${body}\n{{% /notice %}}\n\n# Title\n`,
      problems: ['notice'],
      fixTitles: ['Delete the notice'],
      fixed: `${front}\n# Title\n`,
    },
    {
      name: 'the Vietnamese notice, in the other shortcode',
      text: `${front}# Title\n<|{{< notice note >}}|>\n${viBody}\n{{< /notice >}}\nText\n`,
      problems: ['notice'],
      fixed: `${front}# Title\nText\n`,
    },
    {
      name: 'a notice at the end',
      text: `${front}Text\n\n<|{{% notice warning %}}|>${body}{{% /notice %}}`,
      problems: ['notice'],
      fixed: `${front}Text\n`,
    },
    {
      name: 'a notice beside one of the author',
      text: `{{% notice info %}}\nMine\n{{% /notice %}}\n\n<|{{% notice warning %}}|>\n${body}\n{{% /notice %}}\n`,
      problems: ['notice'],
      fixed: '{{% notice info %}}\nMine\n{{% /notice %}}\n',
    },
    {
      name: 'nothing but a notice, behind a byte order mark and a blank line',
      text: `\uFEFF\n<|{{% notice warning %}}|>\n${body}\n{{% /notice %}}\n`,
      problems: ['notice'],
      fixed: '\uFEFF',
    },
    {
      name: 'a notice with words of the author in it',
      text: `${front}<|{{% notice warning %}}|>\n${body}\nMy own words.\n{{% /notice %}}\n`,
      problems: ['notice'],
      fixTitles: ['Delete the notice'],
      fixed: front,
    },
    {
      name: 'a notice that nothing closes',
      text: `${front}<|{{% notice warning %}}|>\n${body}\n\n# Title\n\nText\n`,
      problems: ['notice'],
      fixTitles: [],
    },
    {
      name: 'a notice without its shortcodes',
      text: `${front}<|> ⚠️ ${body}|>\n\nText\n`,
      problems: ['notice'],
      fixed: `${front}Text\n`,
    },
    {
      name: 'the instructions of a section page',
      text: `${front}\n<|> In this section, you should list and describe your events.|>\n>\n> Each event should have:\n> * Event name\n> * Location (if any)\n\nI went to two.\n`,
      path: index,
      problems: ['instruction'],
      fixTitles: ['Delete the instructions'],
      fixed: `${front}\nI went to two.\n`,
    },
    {
      name: 'example entries, as one',
      text: `${head}<|### [Event 1](4.1-Event1/)|>${example(1).slice(26)}\n---\n\n${example(2)}`,
      path: index,
      problems: ['examples'],
      messages: ["2 entries of this page are the template's examples: write about the events that you attended."],
      fixTitles: ['Delete these 2 examples'],
      fixed: head,
    },
    {
      name: 'an example above an entry of the author',
      text: `${head}<|### [Event 1](4.1-Event1/)|>${example(1).slice(26)}\n---\n\n${example(2, { name: 'Cloud Day' })}`,
      path: index,
      problems: ['example'],
      fixTitles: ['Delete the example'],
      fixed: head + example(2, { name: 'Cloud Day' }),
    },
    {
      name: 'an example below an entry of the author',
      text: `${head}${example(1, { name: 'Cloud Day' })}\n---\n\n<|### [Event 2](4.2-Event2/)|>${example(2).slice(26)}`,
      path: index,
      problems: ['example'],
      fixed: head + example(1, { name: 'Cloud Day' }),
    },
    {
      name: 'an example in a quote below an entry of the author',
      text: `${head}${quoted(example(1, { name: 'Cloud Day' }))}>\n> ---\n>\n> <|### [Event 2](4.2-Event2/)|>${quoted(example(2)).slice(28)}\nThe rest.\n`,
      path: index,
      problems: ['example'],
      fixed: `${head}${quoted(example(1, { name: 'Cloud Day' }))}\nThe rest.\n`,
    },
    {
      name: 'an example in a quote of its own',
      text: `${head}> <|### [Event 1](4.1-Event1/)|>${quoted(example(1)).slice(28)}\nThe rest.\n`,
      path: index,
      problems: ['example'],
      fixed: `${head}\nThe rest.\n`,
    },
    {
      name: 'example entries in place of which there are events to tell of',
      text: `${head}<|### [Event 1](4.1-Event1/)|>${example(1).slice(26)}\n---\n\n${example(2)}`,
      path: index,
      site: siteWith('Cloud Day', 'Data Night'),
      problems: ['examples'],
      fixTitles: ['Write your events in their place', 'Delete these 2 examples'],
      fixed: `${head}${['Cloud Day', 'Data Night'].map((name, at) => example(at + 1, { name, when: 'November 17, 2025', where: 'Hall B' })).join('\n---\n\n')}`,
    },
    {
      name: 'an example in which the author has written something, which stays',
      text: `${head}<|### [Event 1](4.1-Event1/)|>${example(1).slice(26)}\nIt was great.\n`,
      path: index,
      problems: ['example'],
      fixTitles: [],
    },
    {
      name: 'an example with another place',
      text: `${head}<|### [Event 1](4.1-Event1/)|>${example(1, { where: 'My school' }).slice(26)}`,
      path: index,
      problems: ['example'],
      fixTitles: [],
    },
    {
      name: 'Vietnamese instructions',
      text: `${front}<|> Trong phần này, các bạn cần liệt kê các sự kiện.|>\n`,
      path: 'content/4-EventParticipated/_index.vi.md',
      problems: ['instruction'],
      fixed: front,
    },
  ],
});

describe('no-template-notice', () => {
  const isSafe = (text: string) =>
    check(noTemplateNotice, { name: 'safe', text }, text).map(({ fixes }) => fixes[0]?.safe);

  it('is fixed by Fix All only where nothing of the author goes with it', () => {
    assert.deepEqual(isSafe(`{{% notice warning %}}\n${body}\n{{% /notice %}}\n`), [true]);
    assert.deepEqual(isSafe(`{{% notice warning %}}\n${body}\nMine.\n{{% /notice %}}\n`), [false]);
    assert.deepEqual(isSafe(`${body}\nMine.\n`), [false]);
  });
});
