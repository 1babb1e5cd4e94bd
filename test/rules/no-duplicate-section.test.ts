import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { noDuplicateSection } from '../../src/core/rules/noDuplicateSection.ts';
import { check, contextFor, testRule } from './testRule.ts';

const head = '---\ntitle: "Cloud Day"\n---\n\n### Mục tiêu\n\n- Biết chi phí đến từ đâu.\n\n';
const gains = (words: string) => `### Những gì học được\n${words === '' ? '' : `\n${words}\n`}\n`;
const second = (words: string) => gains(words).replace('Những gì học được', '<|Những gì học được|>');
const feels = '### Trải nghiệm trong event\n\nPhòng đông và vui.\n';

testRule(noDuplicateSection, {
  valid: [
    { name: 'each section once', text: head + gains('- Đo.') + feels },
    { name: 'two headings of one kind', text: `${head}${gains('- Đo.')}### Bài học rút ra\n\n- Hỏi.\n\n${feels}` },
    { name: 'one of them below a section', text: `${head}${gains('- Đo.')}${feels}\n#### Những gì học được\n\nx\n` },
    {
      name: 'sections of two days',
      text: `${head.replace('### M', '## Ngày 1\n\n### M')}${gains('- Đo.')}## Ngày 2\n\n${gains('- Hỏi.')}`,
    },
    {
      name: 'what each of several talks gave',
      text: `${head}### Mạng\n\nx\n\n${gains('- Đo.')}### Lưu trữ\n\nx\n\n${gains('- Hỏi.')}${feels}`,
    },
    {
      name: 'what each of several talks of several topics gave',
      text: `${head}### Mạng\n\n#### Giá\n\nx\n\n${gains('- Đo.')}### Lưu trữ\n\n#### Giá\n\nx\n\n${gains('- Hỏi.')}${feels}`,
    },
    { name: 'photos at two levels', text: `${head}## Ngày 2\n\n#### Hình ảnh\n\nx\n\n### Hình ảnh\n\ny\n` },
    { name: 'other headings twice', text: `${head}### Demo\n\nx\n\n### Demo\n\ny\n\n${feels}` },
  ],
  invalid: [
    {
      name: 'a heading that comes again',
      text: head + gains('- Đo.') + feels + '\n' + second('- Hỏi.'),
      problems: ['twice'],
      messages: ['This report has “Những gì học được” twice: keep one, or merge the two.'],
      fixTitles: [],
    },
    {
      name: 'other numbering, case and marks',
      text: `${head}### 3. Những gì học được\n\n- Đo.\n\n### <|**4. Những Gì Học Được:**|>\n\n- Hỏi.\n\n${feels}`,
      problems: ['twice'],
    },
    {
      name: 'an empty one behind',
      text: head + gains('- Đo.') + second('') + feels,
      problems: ['twice'],
      fixTitles: ['Remove the section “Những gì học được”'],
      preferred: 'Remove the section “Những gì học được”',
      fixed: head + gains('- Đo.') + feels,
    },
    {
      name: 'an empty one before',
      text: head + second('') + gains('- Đo.') + feels,
      problems: ['twice'],
      fixed: head + gains('- Đo.') + feels,
    },
    {
      name: 'the same words twice, at the end',
      text: `${head}${gains('- Đo.')}${feels}\n${second('- Đo.').trimEnd()}\n`,
      problems: ['twice'],
      fixed: head + gains('- Đo.') + feels,
    },
    {
      name: 'three times',
      text: head + gains('- Đo.') + second('') + second('- Hỏi.') + feels,
      problems: ['twice', 'twice'],
    },
    {
      name: 'one before the topics and one behind',
      text: `${head}${gains('- Đo.')}### Mạng\n\nx\n\n${second('- Hỏi.')}${feels}`,
      problems: ['twice'],
    },
    {
      name: 'twice behind one topic',
      text: `${head}### Mạng\n\nx\n\n${gains('- Đo.')}${second('- Hỏi.')}${feels}`,
      problems: ['twice'],
    },
  ],
});

describe('no-duplicate-section', () => {
  const text = head + gains('- Đo.') + feels + '\n' + gains('');

  it('shows the other place', () => {
    const [problem] = check(noDuplicateSection, { name: '', text }, text);
    assert.deepEqual(
      problem?.related.map(({ range }) => range.start),
      [text.indexOf('Những')],
    );
  });
  it('tells an empty one once', () => {
    const names = checkReport(contextFor({}, text)).map(({ rule }) => rule);
    assert.deepEqual(
      names.filter((name) => /^no-.*section/.test(name)),
      ['no-duplicate-section'],
    );
  });
});
