import { strict as assert } from 'node:assert';
import { noLeftover } from '../../src/core/rules/noLeftover.ts';
import { check, testRule } from './testRule.ts';

testRule(noLeftover, {
  valid: [
    { name: 'words about queries', text: 'We used queries.\n\n1 / 2\n\nused queries\n' },
    { name: 'brackets of the author', text: 'See [1], [cite] and 【注】.\n' },
    { name: 'code', text: 'Gõ `[cite: 1]`\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> main\n[cite_start]\u200B\n```\n' },
    { name: 'code with a heading', text: '```md\n### Mục tiêu\n\n### Khác\n```\n' },
    { name: 'code of a language', text: '```yaml\n# Mục tiêu\n# Diễn giả\n```\n' },
    {
      name: 'code of languages that are named alike',
      text: '```rmd\n# Mục tiêu\n# Diễn giả\n```\n\n```mdx\n# Mục tiêu\n# Diễn giả\n```\n',
    },
    { name: 'code with notes behind it', text: '```\nls # Mục tiêu\nls # Diễn giả\n```\n' },
    { name: 'code inside a list', text: '- A\n\n  ```\n  # Mục tiêu\n  # Diễn giả\n  ```\n' },
    { name: 'emoji that are joined', text: 'Nhóm 👨‍👩‍👧 và 🏳️‍🌈\n' },
    { name: 'scripts that need joiners', text: 'می‌خواهم क्‍ष\n' },
    { name: 'underlined headings and quotes', text: 'Title\n=======\n\n> > quoted\n' },
    { name: 'an offer that is not the end', text: 'Let me know if you want the slides.\n\nThen we went home.\n' },
    { name: 'an introduction of the author', text: 'Dưới đây là những gì mình ghi lại:\n\nHere is what I learned:\n' },
    {
      name: 'a greeting of the author',
      text: 'Chào các bạn, dưới đây là bài viết về buổi meetup.\n\nHi all, here is the plan.\n',
    },
    { name: 'an introduction to the author’s own', text: 'Dưới đây là bài thu hoạch của mình về sự kiện:\n' },
    { name: 'words about a friend’s', text: 'Dưới đây là phần chia sẻ của bạn Linh:\n\nHere is your chance.\n' },
    { name: 'words that are not the first', text: '# Cloud Day\n\nSure! Here is your report:\n' },
    { name: 'the thanks of the author', text: 'Nếu có dịp, mình sẽ quay lại.\n' },
  ],
  invalid: [
    {
      name: 'citation marks, in one problem',
      text: '- <|[cite_start]|>**A**: text[cite: 132].\n- B [cite: 1, 2] and C [cite: 3] [cite_start]D [cite: 4])\n',
      problems: ['citations'],
      messages: ['“[cite_start]” and the like, 5 in all, were left by a chat program: delete them.'],
      preferred: 'Delete all 5 citation marks',
      fixed: '- **A**: text.\n- B and C D)\n',
    },
    {
      name: 'a report in a code block',
      text: '# Cloud Day\n\n<|```Markdown|>\n### Mục tiêu\n\n- Học\n\n### Diễn giả\n\n- An\n```\n\nHết\n',
      problems: ['fence'],
      severities: ['error'],
      preferred: 'Take the report out of the code block',
      fixed: '# Cloud Day\n\n### Mục tiêu\n\n- Học\n\n### Diễn giả\n\n- An\n\nHết\n',
    },
    {
      name: 'a report in a code block that nothing ends',
      text: '<|~~~|>\n## Event Objectives\n\nLearn\n## Speakers\n',
      problems: ['fence'],
      severities: ['error'],
      fixed: '## Event Objectives\n\nLearn\n## Speakers\n',
    },
    {
      name: 'one reference',
      text: 'Text <|:contentReference[oaicite:0]{index=0}|>.\n',
      problems: ['citation'],
      fixTitles: ['Delete what the chat program left'],
      fixed: 'Text.\n',
    },
    { name: 'sources', text: 'Text<|【12†source】|>\n', problems: ['citation'], fixed: 'Text\n' },
    {
      name: 'marks of search results',
      text: 'Text <|\uE200cite\uE202turn0search1\uE201|> end\n',
      problems: ['citation'],
      fixed: 'Text end\n',
    },
    {
      name: 'a line of nothing else',
      text: 'Text\n<|[cite: 1]|>\nMore  \nend\n',
      problems: ['citation'],
      fixed: 'Text\nMore  \nend\n',
    },
    {
      name: 'a hard line break that stays',
      text: 'Text <|[cite: 1]|>  \nend\n',
      problems: ['citation'],
      fixed: 'Text  \nend\n',
    },
    {
      name: 'invisible characters, in one problem',
      text: 'A <|wo\u200Brd|> and\u2060 an\uFEFFother\u200C one\n',
      problems: ['invisible'],
      messages: ['This report contains invisible characters (4), the first of them here: delete them.'],
      preferred: 'Delete the invisible characters',
      fixed: 'A word and another one\n',
    },
    {
      name: 'an invisible character in a long word, of which the middle is shown',
      text: `a${'b'.repeat(9)}<|${'c'.repeat(40)}\u200B${'d'.repeat(40)}|>e\n`,
      problems: ['invisible'],
    },
    ...[
      'Chắc chắn rồi! Dưới đây là bài thu hoạch được viết lại theo mẫu của bạn:',
      'Dưới đây là bản viết lại hoàn chỉnh:',
      'Dưới đây là nội dung đã được dịch sang tiếng Việt cho bạn:',
      "Certainly! Here's the polished version of your report:",
      'Here is the revised report:',
      '**Chào bạn, dưới đây là bài thu hoạch theo yêu cầu của bạn:**',
      'Hi there! Here is the polished version:',
      'Sure, here is a summary you can use.',
      'Dưới đây là bài thu hoạch của bạn:',
      'Đây là nội dung bài thu hoạch của bạn.',
      "Here's your event report in Markdown:",
    ].map((words) => ({
      name: `opening words: ${words}`,
      text: `---\ntitle: x\n---\n\n<|${words}|>\n\n# Cloud Day\n`,
      problems: ['lead'],
      messages: ['This sounds like the opening words of a chat program, not like your report.'],
      fixTitles: ['Delete this paragraph'],
      fixed: '---\ntitle: x\n---\n\n# Cloud Day\n',
    })),
    {
      name: 'a merge that was not finished',
      text: 'a\n\n<|<<<<<<< HEAD|>\nb\n\n=======\nc\n>>>>>>> main\n\nd\n',
      problems: ['conflict'],
      severities: ['error'],
      fixTitles: [],
    },
    {
      name: 'the last words of a chat program',
      text: 'Text.\n\n<|Let me know if you would like me to shorten it!|>\n',
      problems: ['trailer'],
      fixed: 'Text.\n',
    },
    {
      name: 'the lines around the answer in its window',
      text: '- the last point\n<|Beta\n0 / 0\nused queries\n1|>\n',
      problems: ['counter'],
      preferred: 'Delete what the chat program left',
      fixed: '- the last point\n',
    },
    {
      name: 'the same with the line ends of an old Mac',
      text: '- the last point\r<|Beta\r0 / 0\rused queries\r1|>\r',
      problems: ['counter'],
      fixed: '- the last point\r',
    },
    {
      name: 'the same at the very end, and in the middle',
      text: 'a\n\n<|0/0\nused queries\n12|>\n\nb\n<|0 / 1\nused queries\n1|>',
      problems: ['counter', 'counter'],
      fixed: 'a\n\n\nb\n',
    },
    {
      name: 'the same in Vietnamese',
      text: 'Text.\n\n---\n\n<|Nếu bạn muốn, mình có thể viết thêm phần kết luận.|>\n',
      problems: ['trailer'],
    },
  ],
});

describe('no-leftover', () => {
  it('calls an unfinished merge an error', () => {
    const text = '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n';
    const problems = check(noLeftover, { name: 'conflict', text }, text);
    assert.deepEqual(
      problems.map(({ severity, related }) => [severity, related.length]),
      [['error', 2]],
    );
  });
  it('leads to the first twenty of the other citation marks', () => {
    const text = 'Costs [cite: 1].\n'.repeat(22);
    const [problem] = check(noLeftover, { name: 'citations', text }, text);
    assert.deepEqual(
      problem?.related.map(({ range }) => range.start),
      Array.from({ length: 20 }, (_, index) => (text.length / 22) * (index + 1) + 6),
    );
  });
});
