import assert from 'node:assert/strict';
import { orderTaken } from '../../../src/core/pictures/orderTaken.ts';

/** Each file is `name`, or `name@place` where a list tells its place; its ending is its type. */
const cases: readonly (readonly [string, string, string])[] = [
  ['one type, as it comes', 'b.jpg a.jpg c.jpg', 'b.jpg a.jpg c.jpg'],
  ['two types, by the list', 'a.jpg@2 c.jpg@0 b.png@1', 'c.jpg b.png a.jpg'],
  ['two types, by name', 'IMG_2.jpg IMG_10.jpg IMG_3.png IMG_11.png', 'IMG_2.jpg IMG_3.png IMG_10.jpg IMG_11.png'],
  ['two types, by name from the last', '10.jpg 2.jpg 9.png 1.png', '10.jpg 9.png 2.jpg 1.png'],
  ['two types in an order that is no one’s', 'b.jpg a.jpg c.jpg 0.png', 'b.jpg a.jpg c.jpg 0.png'],
  ['one that the list does not have, behind', 'x.jpg b.jpg@1 a.png@0', 'a.png b.jpg x.jpg'],
  ['no file', '', ''],
];

describe('the order in which pictures were taken', () => {
  for (const [name, given, expected] of cases) {
    it(name, () => {
      const files = given.split(' ').flatMap((written) => {
        const [file = '', place] = written.split('@');
        const type = file.replace(/.*\./, 'image/');
        return file === '' ? [] : [{ name: file, type, place: place === undefined ? undefined : Number(place) }];
      });
      assert.equal(
        orderTaken(files)
          .map((file) => file.name)
          .join(' '),
        expected,
      );
    });
  }
});
