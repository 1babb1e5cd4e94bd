import { lettersAt, joinBytes } from './metadata/bytes.ts';
import { colourSegments, jpegWithoutMetadata } from './metadata/jpegMetadata.ts';
import { readPictureHead } from './pictureHead.ts';
import { colourChunks, pngWithoutMetadata } from './metadata/pngMetadata.ts';

/** Pixels in rows from the top, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** What reads and writes pictures; a host brings it. Each throws for what it cannot read. */
export interface Codecs {
  decode(format: 'jpg' | 'png', bytes: Uint8Array): Promise<Pixels>;
  resize(pixels: Pixels, width: number, height: number): Promise<Pixels>;
  encode(format: 'jpg' | 'png', pixels: Pixels): Promise<Uint8Array>;
}

/** Larger files make a page slow, on a telephone above all. In bytes. */
export const largeFile = 1_000_000;

/** More pixels would take more memory than an editor may have; no telephone makes so many. */
const mostPixels = 60_000_000;

/**
 * The picture with its longest edge at `longestEdge` pixels, without metadata, in the same format, its colours and how
 * to turn it kept. `undefined` when nothing is won: it would not be smaller, moves, breaks off, or is in a format
 * that the codecs do not know.
 */
export async function shrinkPicture(
  bytes: Uint8Array,
  longestEdge: number,
  codecs: Codecs,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const head = readPictureHead(bytes);
  if (head.kind !== 'picture' || head.width * head.height > mostPixels) return undefined;
  const { format } = head;
  if (format !== 'jpg' && format !== 'png') return undefined;
  const clean = format === 'jpg' ? jpegWithoutMetadata(bytes) : pngWithoutMetadata(bytes);
  if (clean === undefined || isAnimated(clean)) return undefined;
  const pixels = await codecs.decode(format, clean);
  const factor = Math.min(1, longestEdge / Math.max(pixels.width, pixels.height));
  const [width, height] = [pixels.width, pixels.height].map((edge) => Math.max(1, Math.round(edge * factor)));
  const resized = factor < 1 ? await codecs.resize(pixels, width ?? 1, height ?? 1) : pixels;
  const encoded = await codecs.encode(format, resized);
  const shrunk = format === 'jpg' ? withSegments(encoded, clean) : withChunks(encoded, clean);
  return shrunk.length < bytes.length ? shrunk : undefined;
}

/** The encoder writes a JFIF segment first, and the colours follow it. */
function withSegments(encoded: Uint8Array, original: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = lettersAt(encoded, 6, 4) === 'JFIF' ? 4 + (((encoded[4] ?? 0) << 8) | (encoded[5] ?? 0)) : 2;
  return joinBytes([encoded.subarray(0, start), ...colourSegments(original), encoded.subarray(start)]);
}

/** The header is the first chunk, of 25 bytes, behind a signature of 8. */
function withChunks(encoded: Uint8Array, original: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinBytes([encoded.subarray(0, 33), ...colourChunks(original), encoded.subarray(33)]);
}

/** A PNG that moves says so right behind its header and colours. */
function isAnimated(png: Uint8Array): boolean {
  return png[0] === 0x89 && lettersAt(png, 0, 4096).includes('acTL');
}
