import fc from 'fast-check';
import { rules } from '../../../src/core/rules/index.ts';
import { blockText } from '../../../src/core/sections/block.ts';
import { offeredBlocks } from '../../../src/core/sections/blocks.ts';
import { sectionKinds } from '../../../src/core/sections/catalogue.ts';
import { anyPicture } from './anyPicture.ts';
import { oddMarks, phrases } from './words.ts';

const prose = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...phrases) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);

const headingWords = [
  ...sectionKinds.flatMap(({ words }) => [words.en.heading, words.vi.heading]),
  ...['Danh Sách Diễn Giả', 'Nội dung chi tiết', 'Phần hỏi đáp', 'Event Photos', 'Bài học chính (Key Takeaways)'],
];
const headings = fc
  .record({
    words: fc.constantFrom(...headingWords),
    marks: fc.constantFrom('###', '###', '###', '###', '##', '####', '#', '######'),
    form: fc.constantFrom('', '', '', '', 'bold', 'number', 'emoji', 'colon', 'closed', 'underlined', 'listed'),
  })
  .map(({ words, marks, form }) => {
    if (form === 'underlined') return `${words}\n---\n\n`;
    const dressed: Readonly<Record<string, string>> = {
      bold: `**${words}**`,
      number: `2. ${words}`,
      emoji: `🎤 ${words}`,
      colon: `${words}:`,
    };
    const text = dressed[form] ?? words;
    return `${form === 'listed' ? '- ' : ''}${marks} ${text}${form === 'closed' ? ` ${marks}` : ''}\n\n`;
  });

const titles = fc
  .constantFrom('Bài thu hoạch “Cloud Day Huế”', 'Summary Report: Cloud Day', 'Event 4', 'Cloud Day', '')
  .map((title) => `# ${title}\n\n`);

/** Who spoke, in the forms that reports have. */
const speakers = fc.constantFrom(
  ...['- **An Lê** – Kỹ sư, AWS\n', '- An Lê (AWS)\n', '- **Bình Võ**: CTO\n- **Bình Võ** – CTO\n', '- **An Lê**\n'],
  ...['- **Tên diễn giả** – Vai trò, Đơn vị\n', '- **Speakers:**\n  - An Lê – CTO\n  - Mr. Bình, Ms. Mai – Nimbus\n'],
  ...[
    '| Name | Role |\n| --- | --- |\n| An Lê | CTO |\n',
    '#### Building fast\n\n**An Lê** – CTO\n',
    '- AWS experts team\n',
  ],
  ...[
    '**Diễn giả:** An Lê, Bình Võ\n',
    '- \n',
    '1. **An Lê** - Kỹ sư\n   - AWS\n2. Bình\n',
    '- Speaker A\n',
    '(An Lê)\n',
  ],
  ...['- **Jignesh Shah** – Director, Open Source Databases\n- **Erica Liu** – Sr. GTM Specialist, AppMod\n'],
);

const notice = '⚠️ **Note:** for reference purposes only. Please **do not copy verbatim** for your report.';

/** What is Markdown, HTML or Hugo's and no plain text. */
const structures = fc.constantFrom(
  ...[
    '```\n# no\n![a](/no.png)\n```\n',
    '~~~ md\n[cite: 1]\n~~~\n',
    '    # code\n',
    '`# no` `[cite: 1]`\n',
    '```\nopen\n',
  ],
  ...[
    '> quoted\n> > twice\n',
    '- a\n  - b\n\n    c\n',
    '1. a\n2. b\n',
    '- [ ] task\n',
    '| a | b |\n|---|---| \n| c | d |\n',
  ],
  ...[
    '<div>\n<b>x</b>\n</div>\n',
    '<!-- a comment\n\nof two parts -->\n',
    'a <!-- b --> c\n',
    '<!-- open\n',
    'a<br>b\n',
  ],
  ...['<details><summary>x</summary>\n\n### Speakers\n\n</details>\n', '<script>\n// # no\n</script>\n', '<p>\n'],
  ...[`{{% notice warning %}}\n${notice}\n{{% /notice %}}\n`, '{{< youtube abc >}}\n', `> ${notice}\n`],
  ...['{{% notice info %}}\nMine\n{{% /notice %}}\n', '{{</* figure src="x" */>}}\n', '{{< figure src="x"\n', '---\n'],
  ...[
    '> In this section, you should list and describe your events.\n',
    '[a]: /images/a.jpg "A"\n',
    'https://a.b/c_d\n',
  ],
  ...[
    'a  \nb\\\nc\n',
    'Title\n=====\n',
    '\\# no\n',
    '* * *\n',
    '[x](/y "z") [![a](/images/a.jpg)](/b)\n',
    '#no\n',
    '###\n',
  ],
);

const leftovers = fc.constantFrom(
  ...['Chi phí giảm [cite: 1, 2].\n', '[cite_start]x[cite: 3]\n', 'x:contentReference[oaicite:0]{index=0}.\n'],
  ...[
    'x【12†source】\n',
    'wo\u200brd\n',
    '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n',
    '\uE200cite\uE202turn0search1\uE201\n',
  ],
  ...['Would you like me to write the Vietnamese version?\n', 'Nếu bạn muốn, mình có thể viết thêm phần kết luận.\n'],
);

/** Mostly in the form that is read. */
const suppressions = fc
  .tuple(
    fc.constantFrom(...rules.map(({ name }) => name), 'nothing-known', ''),
    fc.constantFrom('<!-- @-next-line ? -->\n', '<!-- @-next-line ? -->\n\n', '<!-- @-next-line ?: why -->\n'),
    fc.constantFrom(
      '<!-- @ ? -->\n',
      'x <!-- @-line ? -->\n',
      '<!-- @-line\n? -->\n',
      '# @ ?\n',
      '> <!-- @: ?,? -->\n',
    ),
    fc.nat(3),
  )
  .map(([name, right, wrong, dice]) => (dice === 0 ? wrong : right).replaceAll('?', name))
  .map((text) => text.replaceAll('@', 'event-report-disable'));

/** Everything that we offer ourselves, its placeholders written out. */
const offered = fc.constantFrom(
  ...offeredBlocks
    .filter(({ name }) => name !== 'front-matter' && name !== 'report')
    .flatMap(({ block }) => [`${blockText(block('en', 3))}\n`, `${blockText(block('vi', 3))}\n`]),
);

/** A few lines of a body, a blank line after most of them. */
export const anyBlock: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(
      { weight: 6, arbitrary: headings },
      { weight: 1, arbitrary: titles },
      { weight: 4, arbitrary: anyPicture.map((picture) => `${picture}\n`) },
      { weight: 3, arbitrary: prose.map((words) => `${words}\n`) },
      { weight: 2, arbitrary: prose.map((words) => `- ${words}\n`) },
      { weight: 3, arbitrary: speakers },
      { weight: 4, arbitrary: structures },
      { weight: 2, arbitrary: leftovers },
      { weight: 2, arbitrary: offered },
      { weight: 1, arbitrary: suppressions },
      {
        weight: 1,
        arbitrary: fc.array(fc.constantFrom(...oddMarks, ...phrases), { maxLength: 6 }).map((all) => all.join('')),
      },
    ),
    fc.constantFrom('\n', '\n', '\n', '', '\n\n'),
  )
  .map(([block, gap]) => block + gap);
