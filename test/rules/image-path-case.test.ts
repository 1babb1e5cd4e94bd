import { strict as assert } from 'node:assert';
import { fixAll } from '../../src/core/check/fixAll.ts';
import { imagePathCase } from '../../src/core/rules/imagePathCase.ts';
import type { Site } from '../../src/core/site/site.ts';
import { contextFor, testRule } from './testRule.ts';

const withFiles = (...files: readonly string[]): Partial<Site> => ({ files: new Set(files) });
const site = withFiles('static/images/Day 1/Team.JPG', 'static/images/a.png');
const section = 'content/4-EventParticipated';
const bundles: Partial<Site> = {
  ...withFiles(`${section}/4.1-Event1/a.png`, `${section}/4.4-Event4/photo.png`),
  pages: new Set([`${section}/4.1-Event1/_index.vi.md`, `${section}/4.4-Event4/_index.vi.md`]),
};

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
      name: 'the folder of another event, which Hugo publishes in small letters',
      text: '![a](<|../4.1-Event1/a.png|>)\n',
      site: bundles,
      problems: ['folder'],
      messages: [
        'Hugo publishes page folders in lower case: the published page finds this picture as ../4.1-event1/a.png.',
      ],
      fixed: '![a](../4.1-event1/a.png)\n',
    },
    {
      name: 'a file beside the page',
      text: '![a](<|Photo.png|>)\n',
      site: bundles,
      problems: ['differs'],
      fixed: '![a](photo.png)\n',
    },
    {
      name: 'accents that are written with other characters than on the disk',
      text: `![a](<|/images/Huế.png|>) ![b](<|/images/${'ảnh'.normalize('NFD')}.png|>)\n`,
      site: withFiles(`static/images/${'Huế'.normalize('NFD')}.png`, 'static/images/ảnh.png'),
      problems: ['letters', 'letters'],
      messages: [
        `The file static/images/${'Huế'.normalize('NFD')}.png looks the same but stores its accents differently, and the published page will not find it.`,
        'The file static/images/ảnh.png looks the same but stores its accents differently, and the published page will not find it.',
      ],
      fixed: `![a](/images/${'Huế'.normalize('NFD')}.png) ![b](/images/ảnh.png)\n`,
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
