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

  it('are none in a site without events', () => {
    assert.deepEqual(unusedPictures({ ...site, eventSections: [] }, new Map()), []);
  });
});
