import assert from 'node:assert/strict';
import { unusedPictures } from '../../../src/core/pictures/unusedPictures.ts';
import { emptySite, type Site } from '../../../src/core/site/site.ts';

const section = 'content/4-EventParticipated';
const static4 = 'static/images/4-EventParticipated';
const site: Site = {
  ...emptySite('/site'),
  isHugo: true,
  eventSections: [
    {
      path: section,
      events: [{ path: `${section}/4.1-Event1`, number: { section: 4, event: 1 }, reports: [], holdsFile: true }],
    },
  ],
  files: new Set([
    `${static4}/a.jpg`,
    `${static4}/B.JPG`,
    `${static4}/c.jpg`,
    `${static4}/d 1.jpg`,
    `${static4}/e.jpg`,
    `${static4}/10.jpg`,
    `${static4}/9.jpg`,
    `${static4}/notes.txt`,
    'static/images/4.1-event1/f.jpg',
    `${section}/4.1-Event1/g.jpg`,
    'static/images/logo.png',
  ]),
};

describe('pictures that no page shows', () => {
  it('are those of the events, as people count', () => {
    const pages = new Map([
      [
        `${section}/4.1-Event1/_index.md`,
        '![a](/images/4-EventParticipated/a.jpg) ![b](/images/4-EventParticipated/b.jpg)',
      ],
      ['content/1-Worklog/_index.md', 'See c.jpg and [this](/images/4-EventParticipated/d%201.jpg).'],
    ]);

    assert.deepEqual(unusedPictures(site, pages), [
      `${section}/4.1-Event1/g.jpg`,
      `${static4}/9.jpg`,
      `${static4}/10.jpg`,
      `${static4}/e.jpg`,
      'static/images/4.1-event1/f.jpg',
    ]);
  });

  const named = ['1.jpg', 'event1.jpg', 'event 2.jpg', 'đội mình.jpg', 'a_b&(c).jpg'];
  const mentions: readonly (readonly [string, string, readonly string[]])[] = [
    ['not at the end of another name', '![a](/images/x/11.jpg) my-event1.jpg, my_event1.jpg', []],
    ['not at the beginning of another name', 'event1.jpg.webp 1.jpg-small.png 1.jpg_2', []],
    ['in quotes and brackets', '(1.jpg) {{< x "event1.jpg" >}}', ['1.jpg', 'event1.jpg']],
    ['in emphasis, and at the end of a sentence', '_1.jpg_ and **event1.jpg**.', ['1.jpg', 'event1.jpg']],
    ['in a path of Windows', 'images\\1.jpg images\\event1.jpg', ['1.jpg', 'event1.jpg']],
    ['as the whole text', '1.jpg', ['1.jpg']],
    ['with a space in it', 'see my event 2.jpg', ['event 2.jpg']],
    ['encoded', '[x](/x/%C4%91%E1%BB%99i%20m%C3%ACnh.jpg) EVENT1.JPG', ['event1.jpg', 'đội mình.jpg']],
    ['composed otherwise', 'đội mình.jpg'.normalize('NFD'), ['đội mình.jpg']],
    ['with escapes and entities', '[x](/x/a\\_b&amp;\\(c\\).jpg)', ['a_b&(c).jpg']],
  ];
  for (const [name, text, used] of mentions) {
    it(`are not those that a page names: ${name}`, () => {
      const files = named.map((file) => `${static4}/${file}`);
      const unused = unusedPictures({ ...site, files: new Set(files) }, new Map([['content/_index.md', text]]));
      const found = files.filter((path) => !unused.includes(path));
      assert.deepEqual(
        found,
        used.map((file) => `${static4}/${file}`),
      );
    });
  }

  it('are not those that a page means with a path that leads nowhere', () => {
    const pages = new Map([[`${section}/4.1-Event1/_index.md`, '![e](/images/4-EventParticipated/e.png)']]);

    assert.ok(!unusedPictures(site, pages).includes(`${static4}/e.jpg`));
    assert.ok(unusedPictures(site, pages).includes(`${static4}/c.jpg`));
  });

  it('are none in a site without events', () => {
    assert.deepEqual(unusedPictures({ ...site, eventSections: [] }, new Map()), []);
  });
});
