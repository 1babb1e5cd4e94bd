import assert from 'node:assert/strict';
import { factsOf, factsUnread } from '../../../src/core/pictures/pictureFacts.ts';
import { headLength } from '../../../src/core/pictures/pictureHead.ts';
import { jpeg, segment } from './pictureBytes.ts';

describe('facts of a picture', () => {
  /** How many bytes are asked for. */
  const asked = (file: Buffer): readonly number[] => {
    const lengths: number[] = [];
    factsOf(file.length, (length) => {
      lengths.push(length);
      return file.subarray(0, length);
    });
    return lengths;
  };

  it('need little of a file, and more only when that does not tell', () => {
    const preview = jpeg(64, 48, [segment(0xe1, 'x'.repeat(60_000))]);
    assert.deepEqual(asked(jpeg(64, 48)), [4096]);
    assert.deepEqual(asked(preview), [4096, headLength]);
  });

  it('of a file that was not read are its size, and what its name says', () => {
    const head = { kind: 'picture', width: 0, height: 0, orientation: 1 };
    assert.deepEqual(factsUnread(30_000_000, 'a.JPG'), { bytes: 30_000_000, head: { ...head, format: 'jpg' } });
    assert.deepEqual(factsUnread(30_000_000, 'video'), { bytes: 30_000_000, head: { ...head, format: 'other' } });
  });
});
