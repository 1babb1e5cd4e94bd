import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/messages/message.ts';
import { validFrontMatter } from '../../src/core/rules/validFrontMatter.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check, testRule } from './testRule.ts';

const sectionPage = 'content/4-EventParticipated/_index.md';

/** A block of these lines, and an empty body. */
const block = (lines: string) => `---\n${lines}\n---\n`;

testRule(validFrontMatter, {
  valid: [
    { name: 'the form of the template', text: block('title: "Event 4"\ndate: 2025-11-17\npre: " <b> 4.4. </b> "') },
    { name: 'an empty block', text: '---\n---\n' },
    { name: 'a comment after the dashes', text: '--- # fields\ntitle: x\n---\n' },
    { name: 'TOML, which is another rule’s', text: '+++\ntitle = "x"\n+++\n' },
    {
      name: 'values over several lines',
      text: block('title: "Cloud\n  Day"\ntags: [a,\n  b]\nnote: |\n  x: y: z\nend: x'),
    },
    { name: 'fields that are all indented', text: block(' title: x\n weight: 4') },
    { name: 'an anchor and its alias', text: block('title: &name Cloud Day\nlinkTitle: *name') },
    { name: 'one name in two maps', text: block('a: {x: 1}\nb: {x: 2}') },
    { name: 'white space before the block', text: '\n  ---\ntitle: x\n---\n' },
    { name: 'text after the closing dashes', text: '---\ntitle: x\n---text\n' },
  ],
  invalid: [
    {
      name: 'no front matter',
      text: '<|# Summary Report: “Cloud Day”|>\n\nIt took place on 17/11/2025.\n',
      problems: ['none'],
      fixed:
        '---\ntitle: "Cloud Day"\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n\n# Summary Report: “Cloud Day”\n\nIt took place on 17/11/2025.\n',
    },
    {
      name: 'an empty section page',
      text: '<||>',
      path: sectionPage,
      problems: ['none'],
      fixed: '---\ntitle: "Event Participated"\nweight: 4\nchapter: false\npre: " <b> 4. </b> "\n---\n',
    },
    {
      name: 'an unclosed block',
      text: '<|---|>\ntitle: x\ntags:\n- a\n\nText: of the body.\n',
      problems: ['unclosed'],
      fixTitles: ['Close the front matter'],
      fixed: '---\ntitle: x\ntags:\n- a\n---\n\nText: of the body.\n',
    },
    {
      name: 'an unclosed block that a rule of the body closes',
      text: '<|---|>\ntitle: x\n\n# Cloud Day\n\n### Speakers\n\n- An: engineer\n\n---\n\nThanks.\n',
      problems: ['unclosed'],
      fixed: '---\ntitle: x\n---\n\n# Cloud Day\n\n### Speakers\n\n- An: engineer\n\n---\n\nThanks.\n',
    },
    { name: 'three dashes alone', text: '<|---|>', problems: ['unclosed'], fixed: '---\n---\n' },
    {
      name: 'a language tag',
      text: '<|---js|>\ntitle: x\n---\n',
      problems: ['languageTag'],
      fixTitles: ['Leave only `---`'],
      fixed: '---\ntitle: x\n---\n',
    },
    {
      name: 'a field on the opening line',
      text: '<|---title: x|>\ndate: 2025-11-17\n---\n',
      problems: ['languageTag'],
      fixTitles: ['Put `title: x` on a line of its own'],
      fixed: '---\ntitle: x\ndate: 2025-11-17\n---\n',
    },
    { name: 'a page that begins with a rule', text: '---\n\n<|Some text|>\nmore\n\n---\n', problems: ['notFields'] },
    {
      name: 'a key twice with one value',
      text: block('title: x # old\nweight: 4\n<|title|>: x'),
      problems: ['duplicateKey'],
      fixTitles: ['Remove the second `title`'],
      fixed: block('title: x # old\nweight: 4'),
    },
    {
      name: 'a key twice, in other letters, with two values',
      text: block('title: x\n<|Title|>: y'),
      problems: ['duplicateKey'],
      fixTitles: [],
    },
    {
      name: 'two keys twice',
      text: block('a: 1\nb: 1\n<|a|>: 2\n<|b|>: 2'),
      problems: ['duplicateKey', 'duplicateKey'],
    },
    { name: 'a key twice inside a map', text: block('a:\n  x: 1\n  <|x|>: 2'), problems: ['duplicateKey'] },
    {
      name: 'a NUL',
      text: block('title: "Cloud<|\0|> Day"'),
      problems: ['controlCharacter'],
      messages: ['An invisible character (U+0000) keeps Hugo from reading the front matter: delete it.'],
      fixed: block('title: "Cloud Day"'),
    },
    {
      name: 'a backtick',
      text: block('title: "x"\ndate: <|`r Sys.Date()`|> # today\nweight: 4'),
      problems: ['mark'],
      messages: ['A value that begins with ` needs quotes around it.'],
      fixed: block('title: "x"\ndate: "`r Sys.Date()`" # today\nweight: 4'),
    },
    {
      name: 'an asterisk',
      text: block('title: <|*AWS* day|>'),
      problems: ['mark'],
      fixed: block('title: "*AWS* day"'),
    },
    { name: 'an alias of nothing', text: block('title: <|*aws|>'), problems: ['mark'], fixed: block('title: "*aws"') },
    { name: 'brackets', text: block('title: <|[AWS] Day|>'), problems: ['mark'], fixed: block('title: "[AWS] Day"') },
    {
      name: 'a colon in a title',
      text: block('title: <|AWS: "Cloud" Day|>\nweight: 4'),
      problems: ['colon'],
      fixed: block('title: \'AWS: "Cloud" Day\'\nweight: 4'),
    },
    {
      name: 'text after the quotes',
      text: block('title: <|"AWS" Cloud Day|>'),
      problems: ['afterQuote'],
      fixed: block('title: \'"AWS" Cloud Day\''),
    },
    {
      name: 'an apostrophe between single quotes',
      text: block("title: <|'What's new'|>\nweight: 4"),
      problems: ['innerQuote'],
      fixed: block('title: "What\'s new"\nweight: 4'),
    },
    {
      name: 'an open quote, which the reader notices lines later',
      text: block('title: <|"Event 4|>\ndate: 2025-11-17\npre: " <b> 4.4. </b> "'),
      problems: ['unclosedQuote'],
      fixed: block('title: "Event 4"\ndate: 2025-11-17\npre: " <b> 4.4. </b> "'),
    },
    {
      name: 'an open quote behind a backslash',
      text: block('title: <|"Event 4 \\|>\ndate: 2025-11-17'),
      problems: ['unclosedQuote'],
      fixed: block('title: "Event 4 \\\\"\ndate: 2025-11-17'),
    },
    {
      name: 'a backslash',
      text: block('title: <|"C:\\Users \\"An\\""|>'),
      problems: ['backslash'],
      fixed: block('title: \'C:\\Users "An"\''),
    },
    {
      name: 'a missing space',
      text: block('weight: 4\n<|title:|>Event 4\ndate: 2025-11-17'),
      problems: ['noSpace'],
      messages: ['A space is missing after `title:`.'],
      fixed: block('weight: 4\ntitle: Event 4\ndate: 2025-11-17'),
    },
    { name: 'a tab', text: block('title: x\n<|\t|>weight: 4'), problems: ['tab'], fixed: block('title: x\nweight: 4') },
    { name: 'a tab below a key', text: block('a:\n<|\t|>- b\nc: d'), problems: ['tab'], fixed: block('a:\n- b\nc: d') },
    {
      name: 'a tab alone',
      text: block('title: x\n<|\t|>\nweight: 4'),
      problems: ['tab'],
      fixed: block('title: x\n\nweight: 4'),
    },
    {
      name: 'a field that is indented',
      text: block('title: x\n  <|date|>: 2025-11-17\nweight: 4'),
      problems: ['indented'],
      fixed: block('title: x\ndate: 2025-11-17\nweight: 4'),
    },
    {
      name: 'a field without its colon',
      text: block('title: x\n<|weight|> 4\nchapter: false'),
      problems: ['noColon'],
      fixTitles: ['Write `weight:`'],
      fixed: block('title: x\nweight: 4\nchapter: false'),
    },
    { name: 'TOML between dashes', text: block('<|title =|> "x"'), problems: ['noColon'], fixed: block('title: "x"') },
    {
      name: 'a line of text',
      text: block('title: x\n<|**An event**|>\nweight: 4'),
      problems: ['noColon'],
      fixTitles: [],
    },
    {
      name: 'a merge that was not finished',
      text: block('weight: 4\n<|<<<<<<< HEAD|>\ntitle: x\n=======\ntitle: y\n>>>>>>> main\ndate: 2025-11-17'),
      problems: ['merge'],
      messages: ['This merge was never finished: keep one of the two versions and delete the marks.'],
      fixTitles: [],
    },
    { name: 'fields after the end of YAML', text: block('title: x\n...\n<|weight: 4|>'), problems: ['unreadable'] },
    { name: 'a list among fields', text: block('a: b\n<|- c|>\nd: e'), problems: ['unreadable'], fixTitles: [] },
    {
      name: 'two mistakes, of which the first is told',
      text: block('title: <|AWS: Day|>\ndate: `x`'),
      problems: ['colon'],
      fixed: block('title: "AWS: Day"\ndate: "`x`"'),
    },
  ],
});

describe('valid-front-matter', () => {
  it('never passes the YAML reader’s English on', () => {
    const lines = [
      'a: [',
      'a: {b',
      '? [x]\n: y',
      'a: "\\q"',
      'a: !<x',
      '&',
      '%YAML 3',
      'a: |x\n b',
      'a: b\n c: d',
      '- a\nb: c',
    ];
    for (const line of lines) {
      const [problem] = check(validFrontMatter, { name: line, text: '' }, block(line));
      assert.ok(problem, line);
      assert.doesNotMatch(formatStatement(problem.statement, 'en'), /implicit|indicator|mapping|scalar|token|flow/i);
    }
  });

  it('repairs one mistake after the other', () => {
    let text = block('title: AWS: Day\ndate:`r Sys.Date()`\n\tweight: 4\npre: " <b> 4.4. </b>\nchapter false');
    for (let round = 0; round < 5; round++) {
      const [fix] = check(validFrontMatter, { name: '', text }, text)[0]?.fixes ?? [];
      if (fix !== undefined) text = applyEdits(text, fix.edits);
    }
    const repaired = 'title: "AWS: Day"\ndate: "`r Sys.Date()`"\nweight: 4\npre: " <b> 4.4. </b>"\nchapter: false';
    assert.equal(text, block(repaired));
  });
});
