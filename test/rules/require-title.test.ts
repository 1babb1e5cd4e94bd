import { requireTitle } from '../../src/core/rules/requireTitle.ts';
import { siteOf } from '../core/siteOf.ts';
import { strict as assert } from 'node:assert';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check, defaultPath, testRule } from './testRule.ts';

const numbered = '---\ntitle: "Sự kiện 4"\n---\n';
const named = '---\ntitle: "Cloud Day"\n---\n';
const rest = '\n### Nội dung nổi bật\n\n- Bàn về chi phí\n';
const english = 'content/4-EventParticipated/4.4-Event4/_index.md';
const translated = (title: string, body = '') => ({
  site: siteOf({
    [defaultPath]: '',
    [english]: `---\ntitle: "${title}"\n---\n\n${body}\n### Key Highlights\n\nCosts.\n`,
  }),
});

testRule(requireTitle, {
  valid: [
    { name: 'a title, since the theme prints it', text: `${named}${rest}` },
    { name: 'a main heading below a number', text: `${numbered}\n# Bài thu hoạch “Cloud Day”\n${rest}` },
    { name: 'a title that is more than a number', text: `---\ntitle: "Event 4: Cloud Day"\n---\n${rest}` },
    { name: 'an event whose name is general but for a word', text: `---\ntitle: Workshop DevOps\n---\n${rest}` },
    { name: 'a title that is missing, which another rule tells', text: `---\nweight: 4\n---\n${rest}` },
    { name: 'an empty title', text: `---\ntitle: ""\n---\n${rest}` },
    { name: 'no front matter', text: rest },
    { name: 'a year as a name', text: `---\ntitle: "Event Report 2025"\n---\n${rest}` },
    {
      name: 'a main heading that still waits, in quotes',
      text: `${numbered}\n# Summary Report: “Event name”\n${rest}`,
    },
    { name: 'a main heading that still waits', text: `${numbered}\n# Bài thu hoạch Tên sự kiện\n${rest}` },
    { name: 'a # in code', text: `${named}\n# Cloud Day\n\n\`\`\`sh\n# not a heading\n\`\`\`\n${rest}` },
    { name: 'an empty second main heading', text: `${named}\n# Cloud Day\n\n#\n${rest}` },
    { name: 'a section page', text: numbered, path: 'content/4-EventParticipated/_index.vi.md' },
  ],
  invalid: [
    {
      name: 'a number and nothing more',
      text: `---\ntitle: <|"Sự kiện 4"|>\n---\n${rest}`,
      problems: ['unnamed'],
      messages: ['Neither the title nor a main heading (#) names the event: write its name.'],
      fixTitles: ["Write the event's name"],
      fixed: `${numbered}\n# Bài thu hoạch Tên sự kiện\n${rest}`,
    },
    {
      name: 'a body that begins at once',
      text: `---\ntitle: <|Event4|>\n---\n### Nội dung nổi bật\n`,
      problems: ['unnamed'],
      fixed: '---\ntitle: Event4\n---\n\n# Bài thu hoạch Tên sự kiện\n\n### Nội dung nổi bật\n',
    },
    {
      name: 'a main heading that is as general',
      text: `${numbered}\n# <|Báo cáo tổng kết sự kiện 4|>\n${rest}`,
      problems: ['unnamed'],
      fixed: `${numbered}\n# Bài thu hoạch Tên sự kiện\n${rest}`,
    },
    {
      name: 'a title that still waits',
      text: `---\ntitle: <|"Tên sự kiện"|>\n---\n${rest}`,
      problems: ['unnamed'],
    },
    {
      name: 'a label and a number',
      text: `---\ntitle: Event 1\n---\n\n# <|Báo cáo sự kiện 1|>\n${rest}`,
      problems: ['unnamed'],
    },
    {
      name: 'main headings of sections only',
      text: `${numbered}\n# <|Nội dung nổi bật|>\n\n- Chi phí\n\n# Trải nghiệm\n\nHay.\n`,
      problems: ['unnamed'],
    },
    {
      name: 'a name that the translation has in its heading',
      text: `---\ntitle: <|Event 4|>\n---\n${rest}`,
      ...translated('Event 4', '# Summary Report: “Cloud *Day*”\n'),
      problems: ['unnamed'],
      fixTitles: ['Name it “Cloud Day”, as in the other language'],
      fixed: `---\ntitle: Event 4\n---\n\n# Bài thu hoạch Cloud Day\n${rest}`,
    },
    {
      name: 'a name that the translation has in its title, in place of a number',
      text: `---\ntitle: Event 4\n---\n\n# <|Event 4|>\n${rest}`,
      ...translated('Cloud Day [2025]', '# Key Takeaways\n'),
      problems: ['unnamed'],
      fixed: `---\ntitle: Event 4\n---\n\n# Bài thu hoạch Cloud Day \\[2025]\n${rest}`,
    },
    {
      name: 'a translation that names nothing either',
      text: `---\ntitle: <|Event 4|>\n---\n${rest}`,
      ...translated('Event 4'),
      problems: ['unnamed'],
      fixTitles: ["Write the event's name"],
    },
    {
      name: 'sections as main headings',
      text: `${named}\n# Cloud Day\n\n### Mục tiêu\n\n- Học\n\n# <|Chương trình|>\n\n## Buổi sáng\n\n### Mở đầu\n\n# Trải nghiệm\n\n### Bài học\n`,
      problems: ['several'],
      messages: ["This report has 3 main headings (#), but one is enough: the event's name."],
      fixTitles: ['Make the other 2 section headings'],
      fixed: `${named}\n# Cloud Day\n\n### Mục tiêu\n\n- Học\n\n## Chương trình\n\n### Buổi sáng\n\n#### Mở đầu\n\n## Trải nghiệm\n\n### Bài học\n`,
    },
    {
      name: 'one section too high among others',
      text: `${named}\n# Cloud Day\n\n### Diễn giả\n\n- An\n\n### Nội dung nổi bật\n\nx\n\n# <|Bài học kinh nghiệm|>\n\n###### Nhỏ\n`,
      problems: ['several'],
      fixTitles: ['Make it a section heading'],
      fixed: `${named}\n# Cloud Day\n\n### Diễn giả\n\n- An\n\n### Nội dung nổi bật\n\nx\n\n### Bài học kinh nghiệm\n\n###### Nhỏ\n`,
    },
    {
      name: 'sections as the only main headings',
      text: `${named}\n# Diễn giả\n\n- An\n\n# <|Nội dung nổi bật|>\n\nx\n`,
      problems: ['several'],
      fixed: `${named}\n## Diễn giả\n\n- An\n\n## Nội dung nổi bật\n\nx\n`,
    },
    {
      name: 'two titles, the second left from another report',
      text: `${named}\n# Cloud Day\n\n# <|Data Day|>\n${rest}`,
      problems: ['several'],
      fixTitles: ['Delete the main heading “Data Day”', 'Delete the main heading “Cloud Day”'],
      fixed: `${named}\n# Cloud Day\n${rest}`,
    },
    {
      name: 'a second heading with a text below it, which may head that',
      text: `${named}\n# Cloud Day\n\n# <|What happened in the hall|>\n\nMuch.\n${rest}`,
      problems: ['several'],
      fixTitles: [
        'Make it a section heading',
        'Delete the main heading “What happened in the hall”',
        'Delete the main heading “Cloud Day”',
      ],
      fixed: `${named}\n# Cloud Day\n\n### What happened in the hall\n\nMuch.\n${rest}`,
    },
    {
      name: 'the same title twice',
      text: `${named}\n# Cloud Day\n\n# <|Cloud  day|>\n${rest}`,
      problems: ['several'],
      fixTitles: ['Delete the main heading “Cloud  day”'],
      fixed: `${named}\n# Cloud Day\n${rest}`,
    },
    {
      name: 'a section right below the title',
      text: `${named}\n# Cloud Day\n\n# <|Diễn giả|>\n\n- An\n\n## Nội dung nổi bật\n\nx\n`,
      problems: ['several'],
      fixTitles: ['Make it a section heading'],
    },
    {
      name: 'two titles, and a section that is as high',
      text: `${named}\n# Cloud Day\n\n# <|Data Day|>\n\nx\n\n# Trải nghiệm\n\nHay.\n`,
      problems: ['several'],
      fixTitles: [
        'Make the other 2 section headings',
        'Delete the main heading “Data Day”',
        'Delete the main heading “Cloud Day”',
      ],
    },
    {
      name: 'underlined headings, which can go no lower',
      text: `${named}\nCloud Day\n===\n\nHay.\n\n<|Trải nghiệm|>\n===\n\nVui.\n`,
      problems: ['several'],
      fixTitles: [],
    },
  ],
});

describe('require-title', () => {
  for (const [where, body] of [
    ['a new heading', rest],
    ['the heading that names nothing', `\n# Sự kiện 4\n${rest}`],
  ] as const) {
    it(`selects the name to write over in ${where}, the fix that most want`, () => {
      const text = numbered + body;
      const fix = check(requireTitle, { name: '', text }, text)[0]?.fixes[0];
      assert.ok(fix?.select && fix.preferred);
      assert.equal(applyEdits(text, fix.edits).slice(fix.select.start, fix.select.end), 'Tên sự kiện');
    });
  }
});
