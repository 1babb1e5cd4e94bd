import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { uncheckedFrontMatter } from '../../src/core/rules/uncheckedFrontMatter.ts';
import { contextFor, testRule } from './testRule.ts';

const toml = '+++\ntitle = "Cloud Day"\n+++\n\n### Diễn giả\n- An – Engineer\n';
const json = '{\n  "title": "Cloud {Day}"\n}\n\n### Diễn giả\n- An – Engineer\n';

testRule(uncheckedFrontMatter, {
  valid: [
    { name: 'YAML', text: '---\ntitle: x\n---\n' },
    { name: 'no front matter', text: '# Title\n' },
    { name: 'a shortcode', text: '{{< figure src="a.jpg" >}}\n' },
  ],
  invalid: [
    {
      name: 'TOML',
      text: toml.replace('+++', '<|+++|>'),
      problems: ['toml'],
      messages: ['This front matter is TOML (`+++`): Hugo reads it, but its fields are not checked here.'],
    },
    { name: 'JSON', text: json.replace('{', '<|{|>'), problems: ['json'] },
    { name: 'TOML that nothing closes', text: '<|+++|>\ntitle = "x"\n', problems: ['toml'] },
    {
      name: 'the TOML of the section page',
      text: '<|+++|>\ntitle = "x"\n+++\n',
      path: 'content/4-EventParticipated/_index.md',
      problems: ['toml'],
    },
  ],
});

describe('unchecked-front-matter, among all rules', () => {
  for (const text of [toml, json]) {
    it(`speaks alone of the front matter ${text.slice(0, 3).trim()}`, () => {
      const spoken = checkReport(contextFor({}, text)).map(({ rule }) => rule);
      const silent = /front-matter-keys|valid-front|date|number|hidden/;
      assert.ok(spoken.includes('unchecked-front-matter'));
      assert.deepEqual(
        spoken.filter((rule) => silent.test(rule)),
        [],
      );
    });
  }
});
