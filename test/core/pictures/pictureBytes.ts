import { crc32, deflateSync } from 'node:zlib';

/** Files as cameras and programs write them, as small as they can be; each kind with the secrets that it can hold. */

/** What must not stay in a file. */
export const secret = 'GPS 10.762622,106.660172';

/** A TIFF block with an orientation and a secret, in either byte order. */
export function exif(orientation: number, little = false): Buffer {
  const block = Buffer.alloc(8 + 2 + 2 * 12 + 4);
  const u16 = (value: number, at: number) => (little ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at));
  const u32 = (value: number, at: number) => (little ? block.writeUInt32LE(value, at) : block.writeUInt32BE(value, at));
  block.write(little ? 'II' : 'MM');
  u16(42, 2);
  u32(8, 4);
  u16(2, 8);
  u16(0x0112, 10);
  u16(3, 12);
  u32(1, 14);
  u16(orientation, 18);
  u16(0x9286, 22);
  u16(2, 24);
  u32(secret.length, 26);
  u32(block.length, 30);
  return Buffer.concat([block, Buffer.from(secret)]);
}

export function segment(kind: number, content: Buffer | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from([0xff, kind, (bytes.length + 2) >> 8, (bytes.length + 2) & 0xff]), bytes]);
}

/** A JPEG file of this size in pixels, with other segments in front of the picture. */
export function jpeg(width: number, height: number, segments: readonly Buffer[] = [], behind = ''): Buffer {
  const frame = Buffer.from([8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]);
  const scan = Buffer.from([1, 1, 0, 0, 63, 0]);
  const data = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]);
  const jfif = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');
  const parts = [jfif, ...segments, segment(0xc0, frame), segment(0xda, scan), data];
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9]), Buffer.from(behind)]);
}

export function exifSegment(orientation: number, little = false): Buffer {
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif(orientation, little)]));
}

function pngChunk(name: string, content: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(name), Buffer.from(content)]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}

/** A grey PNG picture; with text chunks, and Exif data behind the picture or before it, where `orientation` is not 0. */
export function png(width: number, height: number, orientation = 0): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 127));
  const secrets = [pngChunk('tEXt', `Comment\0${secret}`), pngChunk('eXIf', exif(orientation, orientation > 4))];
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    pngChunk('IHDR', header),
    ...(orientation === 0 || orientation % 2 === 0 ? [] : secrets),
    pngChunk('IDAT', rows),
    ...(orientation === 0 || orientation % 2 === 1 ? [] : secrets),
    pngChunk('IEND', ''),
  ]);
}

function riffChunk(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name);
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** A WebP file in the extended form; its picture is no picture. `orientation` 0 leaves the metadata out. */
export function webp(width: number, height: number, orientation = 0): Buffer {
  const extended = Buffer.alloc(10);
  extended[0] = orientation === 0 ? 0 : 0x0c;
  extended.writeUIntLE(width - 1, 4, 3);
  extended.writeUIntLE(height - 1, 7, 3);
  const secrets = [riffChunk('EXIF', exif(orientation, true)), riffChunk('XMP ', Buffer.from(secret))];
  const chunks = [riffChunk('VP8X', extended), riffChunk('VP8 ', Buffer.from('picture')), ...secrets];
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks.slice(0, orientation === 0 ? 2 : 4)]);
  return Buffer.concat([riffChunk('RIFF', body)]);
}

/** The head of a file in the family of HEIF: `heic` of a phone, or `avif`. */
export function heif(brand: 'heic' | 'avif', width: number, height: number): Buffer {
  const box = (name: string, ...parts: Buffer[]): Buffer => {
    const head = Buffer.alloc(8);
    const content = Buffer.concat(parts);
    head.writeUInt32BE(content.length + 8);
    head.write(name, 4);
    return Buffer.concat([head, content]);
  };
  const size = Buffer.alloc(12);
  size.writeUInt32BE(width, 4);
  size.writeUInt32BE(height, 8);
  const properties = box('iprp', box('ipco', box('ispe', size)));
  return Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0${brand}`)),
    box('meta', Buffer.alloc(4), properties),
  ]);
}

/** The chunks of a PNG, each with its length, name and checksum. */
export function pngChunks(png: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let start = 8; start < png.length;) {
    const end = start + 12 + png.readUInt32BE(start);
    chunks.push(png.subarray(start, end));
    start = end;
  }
  return chunks;
}
