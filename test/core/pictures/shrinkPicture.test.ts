import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { codecFile } from '../../../scripts/codecFiles.mjs';
import { readOrientation } from '../../../src/core/pictures/metadata/exifOrientation.ts';
import { readPictureHead } from '../../../src/core/pictures/pictureHead.ts';
import { largeFile, shrinkPicture, type Codecs, type Pixels } from '../../../src/core/pictures/shrinkPicture.ts';
import { createCodecs } from '../../../src/editor/pictures/codecs/codecs.ts';
import { exifSegment, jpeg, png, pngChunks, secret, segment, webp } from './pictureBytes.ts';

const codecs = createCodecs((name) => WebAssembly.compile(readFileSync(codecFile(name))));

/** Walls, light and noise, as a camera sees a hall. */
function hall(width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  let seed = 1;
  for (let pixel = 0; pixel < width * height; pixel++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const noise = seed >>> 27;
    const x = pixel % width;
    const y = (pixel / width) | 0;
    data.set([(x >> 4) + noise, (y >> 4) + noise, 128 + ((x ^ y) & 31), 255], pixel * 4);
  }
  return { data, width, height };
}

/** The same photo as a telephone writes it. */
function withSegments(photo: Uint8Array, ...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([photo.subarray(0, 20), ...segments, photo.subarray(20)]);
}

const profile = (colours: string): Buffer =>
  segment(
    0xe2,
    Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01'), Buffer.alloc(16), Buffer.from(colours.padEnd(40))]),
  );

function sizeOf(bytes: Uint8Array | undefined): readonly unknown[] {
  assert.ok(bytes);
  const head = readPictureHead(bytes);
  return head.kind === 'picture' ? [head.format, head.width, head.height] : [head.kind];
}

describe('shrinking a picture', () => {
  let photo: Uint8Array;

  before(async () => {
    photo = await codecs.encode('jpg', hall(4032, 3024));
  });

  it('makes a photo of twelve megapixels light, without place and time, and turned as before', async () => {
    const taken = withSegments(photo, exifSegment(6), profile('RGB '));
    assert.ok(taken.length > largeFile);
    const shrunk = await shrinkPicture(taken, 1600, codecs);
    assert.deepEqual(sizeOf(shrunk), ['jpg', 1200, 1600]);
    const bytes = Buffer.from(shrunk ?? []);
    assert.ok(bytes.length < taken.length / 4, `${bytes.length} bytes`);
    assert.ok(!bytes.includes(secret));
    assert.equal(readOrientation(bytes.subarray(bytes.indexOf('MM\0*'))), 6);
    assert.ok(bytes.includes('RGB '));
  });

  it('does not keep a profile that speaks of other colours', async () => {
    const small = await codecs.encode('jpg', hall(800, 600));
    const grey = await shrinkPicture(withSegments(small, profile('GRAY')), 400, codecs);
    assert.deepEqual(sizeOf(grey), ['jpg', 400, 300]);
    assert.ok(!Buffer.from(grey ?? []).includes('GRAY'));
  });

  it('keeps the form of a PNG', async () => {
    const shrunk = await shrinkPicture(await codecs.encode('png', hall(900, 300)), 300, codecs);
    assert.deepEqual(sizeOf(shrunk), ['png', 300, 100]);
  });

  it('turns a PNG as before', async () => {
    const plain = Buffer.from(await codecs.encode('png', hall(900, 300)));
    const [exif] = pngChunks(png(4, 4, 5)).filter((chunk) => chunk.includes('eXIf'));
    const taken = Buffer.concat([plain.subarray(0, 33), exif ?? Buffer.alloc(0), plain.subarray(33)]);

    const shrunk = Buffer.from((await shrinkPicture(taken, 300, codecs)) ?? []);

    assert.deepEqual(sizeOf(shrunk), ['png', 300, 100]);
    assert.equal(readOrientation(shrunk.subarray(shrunk.indexOf('MM\0*'))), 5);
    assert.ok(!shrunk.includes(secret));
    for (const chunk of pngChunks(shrunk))
      assert.equal(chunk.readUInt32BE(chunk.length - 4), crc32(chunk.subarray(4, -4)), chunk.toString('latin1', 4, 8));
  });

  it('keeps a line a line', async () => {
    const shrunk = await shrinkPicture(await codecs.encode('png', hall(5000, 2)), 100, codecs);
    assert.deepEqual(sizeOf(shrunk), ['png', 100, 1]);
  });

  it('leaves what would not be smaller', async () => {
    const larger: Codecs = {
      ...codecs,
      encode: async (...given) => Buffer.concat([await codecs.encode(...given), photo]),
    };
    const small = await codecs.encode('jpg', hall(300, 200));
    assert.ok((await shrinkPicture(small, 1600, larger)) === undefined);
  });

  it('asks no codec about what it cannot keep', async () => {
    const none: Codecs = {
      decode: () => assert.fail(),
      resize: () => assert.fail(),
      encode: () => assert.fail(),
    };
    const huge = png(4, 4);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    const untouched = [webp(4, 4), Buffer.from('text'), Buffer.alloc(0), jpeg(4, 4).subarray(0, -2), huge];
    for (const bytes of untouched) assert.ok((await shrinkPicture(bytes, 1, none)) === undefined);
  });

  it('fails on bytes that only look like a picture, and works on', async () => {
    await assert.rejects(shrinkPicture(jpeg(40, 30), 10, codecs));
    const small = await codecs.encode('jpg', hall(300, 200));
    const broken = Buffer.from(small).fill(0x11, 700, 3000);
    await shrinkPicture(broken, 100, codecs).catch(() => undefined);
    assert.deepEqual(sizeOf(await shrinkPicture(small, 150, codecs)), ['jpg', 150, 100]);
  });
});
