import { consistentNumber } from '../../src/core/rules/consistentNumber.ts';
import { testRule } from './testRule.ts';

testRule(consistentNumber, {
  valid: [
    { name: 'numbers that agree', text: '---\ntitle: "Event 4"\nweight: 4\npre: " <b> 4.4. </b> "\n---\n' },
    { name: 'a weight in quotes', text: '---\nweight: "4"\n---\n' },
    { name: 'an icon as pre', text: '---\npre: "<i class=fa></i>"\n---\n' },
    { name: 'a number that is part of the name', text: '---\ntitle: "Event 2025 recap"\n---\n' },
    { name: 'missing keys, which another rule names', text: '---\ntitle: x\n---\n' },
    { name: 'a page outside an event folder', text: '---\nweight: 9\n---\n', path: 'content/events/a/index.md' },
  ],
  invalid: [
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
      fixed: '---\ntitle: Event 4\nweight: \'4\'\npre: " <b> 4.4. </b> "\n---\n',
    },
    {
      name: 'a pre without its final dot',
      text: '---\npre: <|" <b> 4.4 </b> "|>\n---\n',
      problems: ['differs'],
      fixed: '---\npre: " <b> 4.4. </b> "\n---\n',
    },
    {
      name: 'a Vietnamese title',
      text: '---\ntitle: <|"Sự kiện 3: Cloud Day"|>\n---\n',
      problems: ['differs'],
      fixed: '---\ntitle: "Sự kiện 4: Cloud Day"\n---\n',
    },
  ],
});
