import { strict as assert } from 'node:assert';
import { requireFrontMatterKeys } from '../../src/core/rules/requireFrontMatterKeys.ts';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { siteOf } from '../core/siteOf.ts';
import { contextFor, defaultPath, testRule } from './testRule.ts';

const block = (lines: string, body = '') => `---\n${lines}\n---\n${body}`;
const pre = 'pre: " <b> 4.4. </b> "';
const numbers = `weight: 4\nchapter: false\n${pre}`;
const elsewhere = 'content/events/cloud-day/index.md';

testRule(requireFrontMatterKeys, {
  valid: [
    { name: 'all five', text: block(`title: x\ndate: 2025-11-17\n${numbers}`) },
    { name: 'names in capitals', text: block(`Title: x\nDATE: 2025-11-17\n${numbers}`) },
    { name: 'a title and a date outside an event folder', text: block('title: x\ndate: 2025-11-17'), path: elsewhere },
    { name: 'a date that Hugo takes from another field', text: block(`title: x\npublishDate: 2025-11-17\n${numbers}`) },
    { name: 'a date that Hugo cannot read, which is another rule’s', text: block(`title: x\ndate: soon\n${numbers}`) },
    {
      name: 'false and 0, which are values',
      text: block(`title: 0\ndate: 2025-11-17\nweight: 0\nchapter: false\n${pre}`),
    },
    { name: 'a chapter', text: block(`title: x\ndate: 2025-11-17\n${numbers.replace('false', '"true"')}`) },
    {
      name: 'a text outside an event folder',
      text: block('title: x\ndate: 2025-11-17\nchapter: "false"'),
      path: elsewhere,
    },
    { name: 'TOML', text: '+++\ntitle = "x"\n+++\n' },
    { name: 'no front matter, which is another rule’s', text: '# Title\n' },
    { name: 'broken front matter, which is another rule’s', text: block('title: "x') },
    { name: 'the section page', text: block('title: x'), path: 'content/4-EventParticipated/_index.md' },
  ],
  invalid: [
    {
      name: 'a chapter that is the text false, which is true to the theme',
      text: block(`title: x\ndate: 2025-11-17\nweight: 4\nchapter: <|"False"|> # no\n${pre}`),
      problems: ['text'],
      preferred: 'Leave the quotation marks out',
      fixed: block(`title: x\ndate: 2025-11-17\nweight: 4\nchapter: false # no\n${pre}`),
    },
    {
      name: 'the same beside what is missing',
      text: `<|---|>\ntitle: x\ndate: 2025-11-17\nchapter: <|'false'|>\n${pre}\n---\n`,
      problems: ['missing', 'text'],
    },
    {
      name: 'a date that the section page states',
      text: `<|---|>\ntitle: "Cloud Day"\nweight: 4\n${pre}\n---\n`,
      site: siteOf({
        [defaultPath]: block('title: "Cloud Day"'),
        'content/4-EventParticipated/_index.vi.md': '# Sự kiện\n\n- [Cloud Day](4.4-Event4/) – 17/11/2025\n',
      }),
      problems: ['missing'],
      fixTitles: ['Add date, chapter', 'Add chapter from the folder', 'Enter the date…'],
    },
    {
      name: 'all missing, in one problem',
      text: '<|---|>\n---\n# Bài thu hoạch “Cloud Day: AWS”\n\nNgày 17/11/2025\n',
      problems: ['missing'],
      messages: [
        'The front matter lacks the title, the date, the menu order (weight), `chapter`, the number before the title (pre).',
      ],
      fixTitles: [
        'Add title, date, weight, chapter, pre',
        'Add weight, chapter, pre from the folder',
        'Enter the date…',
      ],
      fixed: block(
        `title: "Cloud Day: AWS"\ndate: 2025-11-17\n${numbers}`,
        '# Bài thu hoạch “Cloud Day: AWS”\n\nNgày 17/11/2025\n',
      ),
    },
    {
      name: 'a title that no heading names',
      text: '<|---|>\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: x\n---\n',
      problems: ['missing'],
      messages: ['The front matter lacks the title.'],
      fixed: '---\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: x\ntitle: "Event 4"\n---\n',
    },
    {
      name: 'what the folder says, after a comment',
      text: '<|---|>\ntitle: x\ndate: 2025-11-17\n# menu\n---\n',
      problems: ['missing'],
      fixTitles: ['Add weight, chapter, pre from the folder'],
      fixed: `---\ntitle: x\ndate: 2025-11-17\n# menu\n${numbers}\n---\n`,
    },
    {
      name: 'one empty key, at the key',
      text: block(`title: x\ndate: 2025-11-17\n<|weight|>: # order\nchapter: false\n${pre}`),
      problems: ['empty'],
      messages: ['The front matter gives no value for the menu order (weight).'],
      fixed: block(`title: x\ndate: 2025-11-17\nweight: 4 # order\nchapter: false\n${pre}`),
    },
    {
      name: 'an empty date that nothing states',
      text: block(`title: x\n<|date|>: ""\n${numbers}`),
      problems: ['empty'],
      fixTitles: ['Enter the date…'],
    },
    {
      name: 'an empty date that the body states',
      text: block(`title: x\n<|date|>:\n${numbers}`, '\n17 Nov 2025\n'),
      problems: ['empty'],
      fixTitles: ['Set date to 2025-11-17, as the report says', 'Enter the date…'],
      fixed: block(`title: x\ndate: 2025-11-17\n${numbers}`, '\n17 Nov 2025\n'),
    },
    {
      name: 'missing and empty ones; quotes stay, except around a truth value',
      text: '<|---|>\ntitle: \'\'\ndate: 2025-11-17\nchapter: ""\npre: " "\n---\n# Cloud Day\n',
      problems: ['incomplete'],
      messages: [
        'The front matter lacks the menu order (weight), and gives no value for the title, `chapter`, the number before the title (pre).',
      ],
      fixed: `---\ntitle: 'Cloud Day'\ndate: 2025-11-17\nchapter: false\n${pre}\nweight: 4\n---\n# Cloud Day\n`,
    },
    {
      name: 'a page outside an event folder',
      text: '<|---|>\ndate: 2025-11-17\n---\n# Cloud Day\n',
      path: elsewhere,
      problems: ['missing'],
      fixed: '---\ndate: 2025-11-17\ntitle: "Cloud Day"\n---\n# Cloud Day\n',
    },
    {
      name: 'indented fields',
      text: `<|---|>\n  title: x\n  date: 2025-11-17\n---\n`,
      problems: ['missing'],
      fixed: `---\n  title: x\n  date: 2025-11-17\n  weight: 4\n  chapter: false\n  ${pre}\n---\n`,
    },
    {
      name: 'fields within braces, to which no line can be added',
      text: '<|---|>\n{title: x, date: 2025-11-17}\n---\n',
      problems: ['missing'],
      fixTitles: [],
    },
  ],
});

describe('require-front-matter-keys, on Fix All', () => {
  it('adds what the folder says and guesses neither title nor date', () => {
    const text = '---\n---\n# Cloud Day\n\nNgày 17/11/2025\n';
    const fixed = fixAll(contextFor({}, text), { rules: [requireFrontMatterKeys] });
    assert.equal(fixed, `---\n${numbers}\n---\n# Cloud Day\n\nNgày 17/11/2025\n`);
  });
});
