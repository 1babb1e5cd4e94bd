import { strict as assert } from 'node:assert';
import { consistentNumber } from '../../src/core/rules/consistentNumber.ts';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { contextFor, testRule } from './testRule.ts';

const twelfth = 'content/4-EventParticipated/4.12-Event12/_index.vi.md';

testRule(consistentNumber, {
  valid: [
    { name: 'numbers of two digits', text: '---\ntitle: Event 12\nweight: 12\npre: "4.12."\n---\n', path: twelfth },
    { name: 'twelve as YAML 1.1 spells it in octal', text: '---\nweight: 014\n---\n', path: twelfth },
    { name: 'a weight in quotes, which is not octal', text: '---\nweight: "012"\n---\n', path: twelfth },
    {
      name: 'octal digits after several zeros',
      text: '---\nweight: 0012\n---\n',
      path: 'content/4-Event/4.10-E10/_index.md',
    },
    { name: 'weights that only hold a number', text: '---\nweight: no9\n---\n' },
    { name: 'weights that only begin with a number', text: '---\nweight: 9th\n---\n' },
    { name: 'an event within a title', text: '---\ntitle: "After Event 3: notes"\n---\n' },
    { name: 'numbers that agree', text: '---\ntitle: "Event 4"\nweight: 4\npre: " <b> 4.4. </b> "\n---\n' },
    { name: 'a weight in quotes', text: '---\nweight: "4"\n---\n' },
    { name: 'a weight that YAML 1.1 reads as octal', text: '---\nweight: 04\n---\n' },
    { name: 'an icon as pre', text: '---\npre: "<i class=fa></i>"\n---\n' },
    { name: 'a number inside a tag', text: '---\npre: \'<i style="margin: 0.5em"></i>\'\n---\n' },
    { name: 'a number that is part of the name', text: '---\ntitle: "Event 2025 recap"\n---\n' },
    { name: 'a year', text: '---\ntitle: "Event 2025: Cloud Day"\n---\n' },
    { name: 'a weight that is no number', text: '---\nweight: high\n---\n' },
    { name: 'missing keys, which another rule names', text: '---\ntitle: x\n---\n' },
    { name: 'empty keys, which another rule names', text: '---\ntitle:\nweight:\npre: ""\n---\n' },
    { name: 'a page outside an event folder', text: '---\nweight: 9\n---\n', path: 'content/events/a/index.md' },
    {
      name: 'a suppressed report',
      text: '---\nweight: 9\n# event-report-disable consistent-number: sorted by date\n---\n',
    },
  ],
  invalid: [
    {
      name: 'numbers of two digits',
      text: '---\ntitle: Event  11\nweight: 12\npre: <|" <b> 14.11. </b> "|>\n---\n',
      path: twelfth,
      problems: ['differs'],
      messages: ['The folder says 4.12, but the number before the title (pre) is 14.11, the title says Event  11.'],
      fixed: '---\ntitle: Event  12\nweight: 12\npre: " <b> 4.12. </b> "\n---\n',
    },
    {
      name: 'a weight of several digits that is octal',
      text: '---\nweight: <|012|>\n---\n',
      path: twelfth,
      problems: ['differs'],
      fixed: '---\nweight: 12\n---\n',
    },
    {
      name: 'the weight of the template',
      text: '---\ntitle: "Event 4"\nweight: <|1|> # menu\npre: " <b> 4.4. </b> "\n---\n',
      problems: ['differs'],
      messages: ['The folder says 4, but menu order (weight) is 1.'],
      fixTitles: ['Set weight to 4'],
      fixed: '---\ntitle: "Event 4"\nweight: 4 # menu\npre: " <b> 4.4. </b> "\n---\n',
    },
    {
      name: 'all three, in one problem',
      text: '---\ntitle: Event 2\nweight: <|\'2\'|>\npre: " <b> 4.2 </b> "\n---\n',
      problems: ['differs'],
      messages: [
        'The folder says 4.4, but menu order (weight) is 2, the number before the title (pre) is 4.2, the title says Event 2.',
      ],
      fixTitles: ['Set all from the folder: 4.4'],
      fixed: '---\ntitle: Event 4\nweight: \'4\'\npre: " <b> 4.4. </b> "\n---\n',
    },
    {
      name: 'a pre without its final dot',
      text: '---\npre: <|" <b> 4.4 </b> "|>\n---\n',
      problems: ['differs'],
      messages: ['The folder says 4.4, but the number before the title (pre) lacks its final dot.'],
      fixTitles: ['Set the number in pre to 4.4.'],
      fixed: '---\npre: " <b> 4.4. </b> "\n---\n',
    },
    {
      name: 'the number beside a tag that has one',
      text: '---\npre: <|\'<b style="margin: 0.5em">4.1.</b>\'|>\n---\n',
      problems: ['differs'],
      fixed: '---\npre: \'<b style="margin: 0.5em">4.4.</b>\'\n---\n',
    },
    {
      name: 'a Vietnamese title',
      text: '---\ntitle: <|"Sự kiện 3: Cloud Day"|>\n---\n',
      problems: ['differs'],
      fixTitles: ['Set the number in the title to 4'],
      fixed: '---\ntitle: "Sự kiện 4: Cloud Day"\n---\n',
    },
    {
      name: 'a title without quotes that needs none',
      text: '---\ntitle: <|Event 1 - Cloud Day|>\n---\n',
      problems: ['differs'],
      fixed: '---\ntitle: Event 4 - Cloud Day\n---\n',
    },
    {
      name: 'a negative weight, under a name in capitals',
      text: '---\nWeight: <|-4|>\n---\n',
      problems: ['differs'],
      fixed: '---\nWeight: 4\n---\n',
    },
    {
      name: 'fields within braces',
      text: '---\n{title: x, weight: <|1|>}\n---\n',
      problems: ['differs'],
      fixed: '---\n{title: x, weight: 4}\n---\n',
    },
  ],
});

describe('consistent-number, on Fix All', () => {
  const page = (weight: number) => `---\ntitle: "Event 3"\nweight: ${weight}\npre: " <b> 4.3. </b> "\n---\n`;
  const fixed = (text: string) => fixAll(contextFor({}, text), { rules: [consistentNumber] });

  it('sets the numbers from the folder', () => {
    assert.equal(fixed(page(1)), '---\ntitle: "Event 4"\nweight: 4\npre: " <b> 4.4. </b> "\n---\n');
  });
  it('leaves a page alone whose fields all agree on another number', () => {
    assert.equal(fixed(page(3)), page(3));
  });
});
