import assert from 'node:assert/strict';
import { offerPicturePaths } from '../../../src/core/pictures/pathOffers.ts';
import { readPagePath } from '../../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../../src/core/site/site.ts';

const files = [
  'static/images/4-EventParticipated/team-10.jpg',
  'static/images/4-EventParticipated/team-2.jpg',
  'static/images/ảnh đẹp (1).png',
  'static/notes.txt',
  'content/4-Events/4.1-Event1/hall.jpg',
  'content/4-Events/4.2-Event2/other.jpg',
];

/** `|` is the caret; `after` is the text with the first offer taken. */
const cases: readonly {
  readonly name: string;
  readonly text: string;
  readonly labels: readonly string[] | undefined;
  readonly after?: string;
  readonly config?: Partial<Site['config']>;
}[] = [
  { name: 'an empty target', text: '![a](|)', labels: ['/images/', 'hall.jpg'], after: '![a](/images/)' },
  { name: 'the root', text: '![a](/|)', labels: ['images/'], after: '![a](/images/)' },
  {
    name: 'a folder: folders first, names as people count',
    text: '![a](/images/|)',
    labels: ['4-EventParticipated/', 'ảnh đẹp (1).png'],
  },
  {
    name: 'the files of a folder',
    text: 'x ![](/images/4-EventParticipated/te|)',
    labels: ['team-2.jpg', 'team-10.jpg'],
    after: 'x ![](/images/4-EventParticipated/team-2.jpg)',
  },
  {
    name: 'a name in the middle of which the caret stands',
    text: '![](/images/4-EventParticipated/te|am.png "Us")',
    labels: ['team-2.jpg', 'team-10.jpg'],
    after: '![](/images/4-EventParticipated/team-2.jpg "Us")',
  },
  { name: 'HTML', text: '<img alt="x" src="/images/|">', labels: ['4-EventParticipated/', 'ảnh đẹp (1).png'] },
  { name: 'a figure', text: '{{< figure src="/|" >}}', labels: ['images/'] },
  {
    name: 'the base path where the site needs it',
    text: '![](/|)',
    config: { basePath: '/my-report' },
    labels: ['my-report/'],
  },
  {
    name: 'no base path where Hugo adds it',
    text: '![](/|)',
    config: { basePath: '/my-report', relativeUrls: true },
    labels: ['images/'],
  },
  { name: 'a path on the web', text: '![](https://a|)', labels: undefined },
  { name: 'a link', text: '[a](/|)', labels: undefined },
  { name: 'words', text: 'and/|', labels: undefined },
  { name: 'behind a picture', text: '![a](/images/x.png) |', labels: undefined },
];

describe('paths of pictures while typing', () => {
  for (const { name, text, labels, after, config } of cases) {
    it(name, () => {
      const empty = emptySite('/site');
      const site = { ...empty, isHugo: true, files: new Set(files), config: { ...empty.config, ...config } };
      const page = readPagePath('content/4-Events/4.1-Event1/_index.md', site.config);
      const offset = text.indexOf('|');
      const whole = text.replace('|', '');
      const found = offerPicturePaths(whole, offset, page, site);

      assert.deepEqual(
        found?.offers.map(({ label }) => label),
        labels,
      );
      const [first] = found?.offers ?? [];
      if (after === undefined || found === undefined || first === undefined) return;
      assert.equal(whole.slice(0, found.replaced.start) + first.newText + whole.slice(found.replaced.end), after);
    });
  }

  it('writes what the path of a picture cannot hold as it must be written', () => {
    const site = { ...emptySite('/site'), isHugo: true, files: new Set(files) };
    const page = readPagePath('content/a.md', site.config);
    const found = offerPicturePaths('![](/images/', 12, page, site);

    assert.equal(found?.offers[1]?.newText, 'ảnh%20đẹp%20%281%29.png');
  });
});
