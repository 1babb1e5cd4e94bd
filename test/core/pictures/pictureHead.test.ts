import assert from 'node:assert/strict';
import { formatOfName, readPictureHead, type PictureHead } from '../../../src/core/pictures/pictureHead.ts';
import { exifSegment, heif, jpeg, png, segment, webp } from './pictureBytes.ts';

const cases: readonly { readonly name: string; readonly bytes: Buffer; readonly head: PictureHead }[] = [
  { name: 'a JPEG', bytes: jpeg(640, 480), head: picture('jpg', 640, 480) },
  { name: 'a JPEG that lies on its side', bytes: jpeg(640, 480, [exifSegment(6)]), head: picture('jpg', 480, 640, 6) },
  { name: 'one by an Intel camera', bytes: jpeg(640, 480, [exifSegment(3, true)]), head: picture('jpg', 640, 480, 3) },
  { name: 'an orientation that there is none', bytes: jpeg(64, 48, [exifSegment(9)]), head: picture('jpg', 64, 48) },
  {
    name: 'a JPEG with a large preview',
    bytes: jpeg(640, 480, [segment(0xe1, 'x'.repeat(60_000)), segment(0xe2, 'y'.repeat(60_000))]),
    head: picture('jpg', 640, 480),
  },
  { name: 'a PNG', bytes: png(3, 2), head: picture('png', 3, 2) },
  { name: 'a WebP', bytes: webp(320, 200), head: picture('webp', 320, 200) },
  { name: 'a GIF', bytes: Buffer.from('GIF89a\x10\0\x08\0\0\0\0', 'latin1'), head: picture('gif', 16, 8) },
  { name: 'an SVG', bytes: Buffer.from('<svg width="20" height="10"></svg>'), head: picture('svg', 20, 10) },
  { name: 'a HEIC of a phone', bytes: heif('heic', 4032, 3024), head: picture('heic', 4032, 3024) },
  { name: 'an AVIF', bytes: heif('avif', 40, 30), head: picture('avif', 40, 30) },
  { name: 'no byte', bytes: Buffer.alloc(0), head: { kind: 'empty' } },
  {
    name: 'a pointer of Git LFS',
    bytes: Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12\n'),
    head: { kind: 'pointer' },
  },
  { name: 'a saved web page', bytes: Buffer.from('\uFEFF\n<!DOCTYPE html><html>'), head: { kind: 'html' } },
  {
    name: 'a web page behind what XML begins with',
    bytes: Buffer.from('<?xml version="1.0"?>\n<html><body><svg width="20" height="10"></svg>'),
    head: { kind: 'html' },
  },
  {
    name: 'a web page that a browser saved',
    bytes: Buffer.from('\uFEFF<!-- saved from url=(0014)about:internet -->\n<!-- 2 --> <HTML>'),
    head: { kind: 'html' },
  },
  {
    name: 'a piece of a web page with a drawing in it',
    bytes: Buffer.from('<div><svg width="20" height="10"></svg></div>'),
    head: { kind: 'unknown' },
  },
  {
    name: 'a drawing behind what drawing programs write',
    bytes: Buffer.from(
      '<?xml version="1.0"?>\n<!-- Generator: x -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">\n<svg width="20" height="10"></svg>',
    ),
    head: picture('svg', 20, 10),
  },
  { name: 'a comment that does not end', bytes: Buffer.from('<!-- <html>'), head: { kind: 'unknown' } },
  { name: 'zeros', bytes: Buffer.alloc(5000), head: { kind: 'unknown' } },
  { name: 'text', bytes: Buffer.from('hello'), head: { kind: 'unknown' } },
  { name: 'a PNG that breaks off', bytes: png(3, 2).subarray(0, 17), head: { kind: 'unknown' } },
];

function picture(
  format: 'jpg' | 'png' | 'webp' | 'gif' | 'svg' | 'heic' | 'avif',
  width: number,
  height: number,
  orientation = 1,
): PictureHead {
  return { kind: 'picture', format, width, height, orientation };
}

describe('the beginning of a picture', () => {
  for (const { name, bytes, head } of cases) {
    it(`tells ${name}`, () => {
      assert.deepEqual(readPictureHead(bytes), head);
    });
  }

  it('never throws, wherever a file breaks off', () => {
    for (const { bytes } of cases) {
      for (let end = 0; end < Math.min(bytes.length, 2000); end++) readPictureHead(bytes.subarray(0, end));
    }
  });

  it("knows formats by a name's ending", () => {
    const names = ['a.JPG', 'a.jpeg', 'a.tar.png', 'a.HEIF', 'a.tif', 'a.txt', 'png', 'a.'];
    assert.deepEqual(names.map(formatOfName), ['jpg', 'jpg', 'png', 'heic', 'tiff', undefined, undefined, undefined]);
  });
});
