import { strict as assert } from 'node:assert';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { publishedPath } from '../../src/core/hugo/publishedPath.ts';

describe('publishedPath', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['4.1-Event 1/A & B', '4.1-event-1/a-b'],
    ['Sự kiện/Ảnh số 2.PNG', 'sự-kiện/ảnh-số-2.png'],
    ['a - b -c- d--e - - f', 'a-b-c-d--e--f'],
    [' a b ', 'a-b'],
    [' - a - ', '-a-'],
    ['a / b', 'a-/-b'],
    ['a%20b 100%', 'a%20b-100'],
    ['(a) [b] «c»', 'a-b-c'],
    ['', ''],
    [' ', ''],
  ];
  for (const [path, published] of cases) {
    it(`makes «${published}» of «${path}»`, () => {
      assert.equal(publishedPath(path, defaultHugoConfig), published);
    });
  }

  it('makes of any run of spaces what it makes of one', () => {
    for (const run of ['  ', '\t', ' \u00a0\u2003', ' '.repeat(300)]) {
      for (const [path, published] of cases)
        assert.equal(publishedPath(path.replaceAll(' ', run), defaultHugoConfig), published, JSON.stringify(run));
    }
  });
});
