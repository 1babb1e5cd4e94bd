import { strict as assert } from 'node:assert';
import { nearestImages } from '../../src/core/imageTargets/nearestImages.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { editDistance } from '../../src/core/text/nearestName.ts';

const event = 'content/4-Event/4.4-Event4';

interface Case {
  readonly name: string;
  readonly files: readonly string[];
  readonly target: string;
  /** Below `static`; none is so likely that it is preferred. */
  readonly near: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'a letter or two', files: ['group-photo.png'], target: 'group-foto.png', near: ['group-photo.png'] },
  { name: 'marks and another ending too', files: ['Ảnh-nhóm.jpg'], target: 'anh_nhm.png', near: ['Ảnh-nhóm.jpg'] },
  {
    name: 'the one name, in each folder that has it',
    files: ['1/stage.png', '2/stage.png'],
    target: 'stagge.png',
    near: ['1/stage.png', '2/stage.png'],
  },
  { name: 'no name of several', files: ['stage.png', 'stages.png'], target: 'stagex.png', near: [] },
  { name: 'no other number', files: ['event-1.png', 'event-3.png'], target: 'event-2.png', near: [] },
  { name: 'no other number of a camera', files: ['IMG_2031.jpg'], target: 'IMG_2032.jpg', near: [] },
  { name: 'no number where there is none', files: ['event-1.png'], target: 'event.png', near: [] },
  { name: 'the same number', files: ['evnt-1.png', 'evnt-2.png'], target: 'event-1.png', near: ['evnt-1.png'] },
  { name: 'no other letter that counts', files: ['hall-a.png'], target: 'hall-b.png', near: [] },
  { name: 'no short name', files: ['ab.png', 'map.png'], target: 'abc.png', near: [] },
  { name: 'no other word', files: ['lunch-room.png'], target: 'launch-zoom-x.png', near: [] },
  { name: 'no file that is no picture', files: ['group-photo.txt'], target: 'group-foto.png', near: [] },
];

function siteWith(files: readonly string[]): Site {
  return { ...emptySite('/site'), isHugo: true, files: new Set(files.map((file) => `static/${file}`)) };
}

describe('a picture whose name is nearly that of a file', () => {
  for (const { name, files, target, near } of cases) {
    it(`finds ${name}`, () => {
      const site = siteWith(files);
      const page = readPagePath(`${event}/_index.md`, site.config);
      assert.deepEqual(nearestImages(`/images/${target}`, page, site), {
        paths: near.map((file) => `static/${file}`),
        certain: false,
      });
    });
  }

  it('is not asked for where a surer answer is', () => {
    const site = siteWith(['a/group-foto.jpg', 'group-photo.png']);
    const page = readPagePath(`${event}/_index.md`, site.config);
    assert.deepEqual(nearestImages('/images/group-foto.png', page, site).paths, ['static/a/group-foto.jpg']);
  });
});

describe('the number of letters between two texts', () => {
  for (const [from, to, most, distance] of [
    ['', '', 0, 0],
    ['', 'ab', 2, 2],
    ['ab', '', 1, Infinity],
    ['groupfoto', 'groupphoto', 2, 2],
    ['groupfoto', 'groupphoto', 1, Infinity],
    ['kitten', 'sitting', Infinity, 3],
    ['abcd', 'bcda', 2, 2],
  ] as const) {
    it(`is ${distance} from «${from}» to «${to}» when ${most} are looked for`, () => {
      assert.equal(editDistance(from, to, most), distance);
    });
  }
});
