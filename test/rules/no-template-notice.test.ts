import { strict as assert } from 'node:assert';
import { noTemplateNotice } from '../../src/core/rules/noTemplateNotice.ts';
import { check, testRule } from './testRule.ts';

const index = 'content/4-EventParticipated/_index.md';
const front = '---\ntitle: x\n---\n';
const body = '**Note:** Sample text, for reference purposes only. Please **do not copy** it for your report.';
const viBody = '**Lưu ý:** chỉ để tham khảo, xin **đừng sao chép** vào bài báo cáo của bạn, kể cả cảnh báo này.';

testRule(noTemplateNotice, {
  valid: [
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
