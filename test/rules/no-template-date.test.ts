import { noTemplateDate } from '../../src/core/rules/noTemplateDate.ts';
import { siteOf } from '../core/siteOf.ts';
import { defaultPath, testRule } from './testRule.ts';

const english = defaultPath.replace('.vi', '');
const page = (date: string, body = ''): string => `---\ndate: ${date}\n---\n${body}`;

testRule(noTemplateDate, {
  valid: [
    { name: 'another day', text: page('2025-01-01') },
    { name: 'no date', text: '---\ntitle: x\n---\n' },
    { name: 'a date that cannot be read, which another rule names', text: page('2024-1-1') },
    {
      name: 'a section page, which has no day',
      text: page('2024-01-01'),
      path: 'content/4-EventParticipated/_index.md',
    },
  ],
  invalid: [
    {
      name: 'the day as it stands in the template',
      text: page('<|2024-01-01|>', 'On 17 November 2025 we met.\n'),
      problems: ['unchanged'],
      fixed: page('2025-11-17', 'On 17 November 2025 we met.\n'),
    },
    { name: 'the same with a time', text: page('<|"2024-01-01T00:00:00Z"|>'), problems: ['unchanged'] },
    {
      name: 'the same in the other language, which is no help',
      text: page('<|2024-01-01|>'),
      site: siteOf({ [defaultPath]: page('2024-01-01'), [english]: page('2024-01-01') }),
      problems: ['unchanged'],
      fixTitles: ['Enter the date…'],
    },
    {
      name: 'a day in the other language, which is offered',
      text: page('<|2024-01-01|>'),
      site: siteOf({ [defaultPath]: page('2024-01-01'), [english]: page('2025-11-17') }),
      problems: ['unchanged'],
      fixTitles: ['Set date to 2025-11-17, as in the other language', 'Enter the date…'],
    },
  ],
});
