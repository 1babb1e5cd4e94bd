import { strict as assert } from 'node:assert';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { imagePathCase } from '../../src/core/rules/imagePathCase.ts';
import type { Site } from '../../src/core/site/site.ts';
import { contextFor, testRule } from './testRule.ts';

const withFiles = (...files: readonly string[]): Partial<Site> => ({ files: new Set(files) });
const site = withFiles('static/images/Day 1/Team.JPG', 'static/images/a.png');

testRule(imagePathCase, {
  valid: [
    { name: 'the letter case of the file', text: '![a](/images/Day%201/Team.JPG) <img src="/images/a.png">\n', site },
    { name: 'a file that is nowhere, which another rule names', text: '![a](/images/B.png)\n', site },
    { name: 'other letter case in code', text: '`![a](/images/A.png)`\n', site },
    { name: "a theme's shortcode", text: '{{< gallery src="/images/A.png" >}}\n', site },
  ],
  invalid: [
    {
      name: 'other letter case in a folder and in an ending',
      text: '![a](<|/Images/day%201/team.jpg|>)\n',
      site,
      problems: ['differs'],
      messages: [
        'The file is called static/images/Day 1/Team.JPG: the letter case differs, and the published page will not find it.',
      ],
      fixed: '![a](/images/Day%201/Team.JPG)\n',
    },
    {
      name: 'each form, with title and query kept',
      text: '<img src="<|/images/A.png?w=3|>">\n\n{{< figure src="<|/images/A.png|>" >}}\n\n![b][c]\n\n[c]: <|/images/A.png|> "t"\n',
      site,
      problems: ['differs', 'differs', 'differs'],
      fixed:
        '<img src="/images/a.png?w=3">\n\n{{< figure src="/images/a.png" >}}\n\n![b][c]\n\n[c]: /images/a.png "t"\n',
    },
    {
      name: 'two files that differ in letter case alone, none preferred',
      text: '![a](<|/images/X.png|>)\n',
      site: withFiles('static/images/x.png', 'static/images/x.PNG'),
      problems: ['differs'],
      fixTitles: ['Change to /images/x.png', 'Change to /images/x.PNG'],
    },
  ],
});

describe('image-path-case, on Fix All', () => {
  const fixed = (text: string, ...files: string[]) =>
    fixAll(contextFor({ site: withFiles(...files) }, text), { rules: [imagePathCase] });

  it('corrects a path that only one file can mean', () => {
    assert.equal(fixed('![a](/images/X.png)\n', 'static/images/x.png'), '![a](/images/x.png)\n');
    const two = '![a](/images/X.png)\n';
    assert.equal(fixed(two, 'static/images/x.png', 'static/images/x.PNG'), two);
  });
});
