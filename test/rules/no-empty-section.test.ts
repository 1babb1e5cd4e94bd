import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { noEmptySection } from '../../src/core/rules/noEmptySection.ts';
import { rules } from '../../src/core/rules/index.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check, contextFor, testRule } from './testRule.ts';

const head = '---\ntitle: "Cloud Day"\n---\n\n### Mục tiêu\n\n- Biết chi phí đến từ đâu.\n\n';
const rest = '\n### Trải nghiệm trong event\n\nPhòng đông và vui.\n';

testRule(noEmptySection, {
  valid: [
    { name: 'sections with text', text: head + rest },
    { name: 'a picture alone', text: `${head}### Nội dung nổi bật\n\n![Sơ đồ](a.png)\n${rest}` },
    { name: 'a shortcode alone', text: `${head}### Nội dung nổi bật\n\n{{< youtube x >}}\n${rest}` },
    { name: 'headings below it', text: `${head}### Nội dung nổi bật\n\n#### Mạng\n\nx\n${rest}` },
    { name: 'topics at its own level', text: `${head}### Nội dung nổi bật\n\n### Mạng\n\nx\n${rest}` },
    { name: 'an entity that is seen', text: `${head}### Nội dung nổi bật\n\n&copy;\n${rest}` },
    { name: 'a tag that shows something', text: `${head}### Nội dung nổi bật\n\n<hr><img src="a.png">\n${rest}` },
    {
      name: 'a year, a done task and a number',
      text: `${head}### Nội dung nổi bật\n\n2025.\n\n### Những gì học được\n\n- [x]\n\n### Hình ảnh\n\n1.5\n${rest}`,
    },
    { name: 'text that waits', text: `${head}### Nội dung nổi bật\n\n- Thêm nội dung tại đây\n${rest}` },
    { name: 'an empty heading of no kind that we know', text: `${head}### Linh tinh\n${rest}` },
    { name: 'a heading in code', text: `${head}\`\`\`md\n### Nội dung nổi bật\n\`\`\`\n${rest}` },
  ],
  invalid: [
    {
      name: 'a heading right above the next',
      text: `${head}### <|Nội dung nổi bật|>\n${rest}`,
      problems: ['empty'],
      messages: ['There is nothing under “Nội dung nổi bật”: write the section or remove it.'],
      fixTitles: ['Write the section here', 'Remove the section “Nội dung nổi bật”'],
      fixed: `${head}### Nội dung nổi bật\n\n- Thêm các điểm nổi bật của sự kiện tại đây\n${rest}`,
    },
    {
      name: 'the first one',
      text: `${head.replace('- Biết chi phí đến từ đâu.\n\n', '').replace('Mục tiêu', '<|Mục tiêu|>')}### Nội dung nổi bật\n\nx\n${rest}`,
      problems: ['empty'],
    },
    {
      name: 'photos above a section at their level, which is not that of the others',
      text: `${head}${rest}\n#### <|Hình ảnh|>\n\n#### Những gì học được\n\nx\n`,
      problems: ['empty'],
    },
    {
      name: 'objectives above a heading that is none of their topics',
      text: `---\ntitle: "Cloud Day"\n---\n\n### <|Mục tiêu|>\n\n### Nội dung\n\nx\n${rest}`,
      problems: ['empty'],
    },
    {
      name: 'several',
      text: `${head}### <|Nội dung nổi bật|>\n\n### <|Những gì học được|>\n${rest}`,
      problems: ['empty', 'empty'],
      fixTitle: 'Remove the section “Nội dung nổi bật”',
    },
    {
      name: 'one to be removed',
      text: `${head}### <|Nội dung nổi bật|>\n\n-\n${rest}`,
      problems: ['empty'],
      fixTitle: 'Remove the section “Nội dung nổi bật”',
      fixed: head.trimEnd() + '\n' + rest,
    },
    {
      name: 'numbers and boxes of entries with nothing in them',
      text: `${head}### <|Nội dung nổi bật|>\n\n1. ...\n2.\n\n### <|Những gì học được|>\n\n- [ ]\n- [ ] …\n${rest}`,
      problems: ['empty', 'empty'],
      fixed: `${head}### Nội dung nổi bật\n\n- Thêm các điểm nổi bật của sự kiện tại đây\n\n### Những gì học được\n\n- Thêm những điều bạn học được tại đây\n${rest}`,
    },
    {
      name: 'the last one',
      text: `${head}### <|Nội dung nổi bật|>`,
      problems: ['empty'],
      fixed: `${head}### Nội dung nổi bật\n\n- Thêm các điểm nổi bật của sự kiện tại đây\n`,
    },
    {
      name: 'the last one, to be removed',
      text: `${head}### <|Nội dung nổi bật|>\n\n`,
      problems: ['empty'],
      fixTitle: 'Remove the section “Nội dung nổi bật”',
      fixed: `${head.trimEnd()}\n`,
    },
    {
      name: 'one before a heading of a higher level',
      text: `${head}### <|Nội dung nổi bật|>\n\n## Ngày 2\n${rest}`,
      problems: ['empty'],
    },
    {
      name: 'one with a rule alone',
      text: `${head}### <|Nội dung nổi bật|>\n\n___\n${rest}`,
      problems: ['empty'],
    },
    ...['&nbsp;', '<br>', '<br/>\n\n<br />', '&nbsp;\n\n&#160;', '- <br>'].map((blank) => ({
      name: `one with nothing to be seen: ${JSON.stringify(blank)}`,
      text: `${head}### <|Nội dung nổi bật|>\n\n${blank}\n${rest}`,
      problems: ['empty'],
      fixTitle: 'Remove the section “Nội dung nổi bật”',
      fixed: head.trimEnd() + '\n' + rest,
    })),
    {
      name: 'one with a comment alone, which stays',
      text: `${head}### <|Nội dung nổi bật|>\n\n<!-- hỏi lại An -->\n\n---\n${rest}`,
      problems: ['empty'],
      fixTitles: ['Write the section here', 'Remove the heading “Nội dung nổi bật”'],
      fixed: `${head}### Nội dung nổi bật\n\n- Thêm các điểm nổi bật của sự kiện tại đây\n\n<!-- hỏi lại An -->\n\n---\n${rest}`,
    },
    {
      name: 'one with the address of a link elsewhere, which stays',
      text: `${head}### <|Nội dung nổi bật|>\n\n[aws]: https://aws.amazon.com\n${rest}`,
      problems: ['empty'],
      fixTitles: ['Write the section here', 'Remove the heading “Nội dung nổi bật”'],
      fixed: `${head}### Nội dung nổi bật\n\n- Thêm các điểm nổi bật của sự kiện tại đây\n\n[aws]: https://aws.amazon.com\n${rest}`,
    },
    {
      name: 'one with a comment for the next heading',
      text: `${head}### <|Nội dung nổi bật|>\n\n<!-- event-report-disable-next-line no-placeholder -->\n### Trải nghiệm\n\nVui.\n`,
      problems: ['empty'],
      fixTitle: 'Remove the heading “Nội dung nổi bật”',
      fixed: `${head}<!-- event-report-disable-next-line no-placeholder -->\n### Trải nghiệm\n\nVui.\n`,
    },
    {
      name: 'an underlined heading',
      text: `${head.replaceAll('### ', '## ')}<|Nội dung nổi bật|>\n---\n${rest.replace('###', '##')}`,
      problems: ['empty'],
      fixTitle: 'Remove the section “Nội dung nổi bật”',
      fixed: (head.trimEnd() + '\n' + rest).replaceAll('### ', '## '),
    },
    {
      name: 'a heading in the other language',
      text: `${head}### <|2. Key Highlights:|>\n${rest}`,
      problems: ['empty'],
      messages: ['There is nothing under “2. Key Highlights:”: write the section or remove it.'],
    },
  ],
});

describe('no-empty-section', () => {
  const rulesFor = (text: string) =>
    checkReport(contextFor({}, text))
      .map(({ rule }) => rule)
      .filter((name) => rules.some((rule) => rule.name === name) && /section|speakers|images|placeholder/.test(name));

  it('leaves speakers and photos to their rules', () => {
    const text = `${head}### Diễn giả\n${rest}\n#### Một số hình ảnh\n`;
    assert.deepEqual(
      rulesFor(text).filter((name) => name !== 'require-sections'),
      ['require-speakers', 'require-images'],
    );
  });
  it('is silent in a report that is not started', () => {
    assert.deepEqual(rulesFor('---\ntitle: x\n---\n\n### Mục tiêu\n\n### Nội dung nổi bật\n'), ['no-placeholder']);
  });
  it('selects what to write over', () => {
    const text = `${head}### Nội dung nổi bật\n${rest}`;
    const fix = check(noEmptySection, { name: '', text }, text)[0]?.fixes[0];
    assert.ok(fix?.select);
    const fixed = applyEdits(text, fix.edits);
    assert.equal(fixed.slice(fix.select.start, fix.select.end), 'Thêm các điểm nổi bật của sự kiện tại đây');
  });
});
