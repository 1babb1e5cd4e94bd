import { joinBytes, lettersAt } from './bytes.ts';
import { orientationBlock, readOrientation } from './exifOrientation.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that the picture is made of, its colours, its size on paper and its movement; every other one is dropped. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/**
 * A PNG file without texts and times, up to its end, its Exif data only as far as they say how to turn it; `undefined`
 * when it is none, or breaks off.
 */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  let position = signature.length;
  while (position + 12 <= bytes.length) {
    const end = position + 12 + view.getUint32(position);
    const name = lettersAt(bytes, position + 4, 4);
    if (end > bytes.length) return undefined;
    if (name === 'eXIf') orientation = readOrientation(bytes.subarray(position + 8, end - 4));
    if (kept.has(name)) chunks.push(bytes.subarray(position, end));
    // How to turn it stands before the picture, behind the header (PNG 3, 5.6).
    if (name === 'IEND')
      return joinBytes([signature, ...chunks.slice(0, 1), ...orientationChunk(orientation), ...chunks.slice(1)]);
    position = end;
  }
  return undefined;
}

function orientationChunk(orientation: number): readonly (Uint8Array | readonly number[])[] {
  if (orientation === 1) return [];
  const block = orientationBlock(orientation);
  const named = Uint8Array.from([0x65, 0x58, 0x49, 0x66, ...block]);
  return [bigEndian(block.length), named, bigEndian(checksum(named))];
}

/** Of a chunk's name and content: CRC-32 (PNG 3, annex D). */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function bigEndian(value: number): readonly number[] {
  return [value >>> 24, (value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}

/**
 * The chunks of a PNG without metadata that a copy of its pixels in colour needs too: how to turn it, and what its colours
 * mean.
 */
export function colourChunks(clean: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(clean.buffer, clean.byteOffset, clean.byteLength);
  const chunks: Uint8Array[] = [];
  const isGrey = (clean[25] ?? 0) % 4 === 0;
  for (let position = signature.length; position + 12 <= clean.length;) {
    const name = lettersAt(clean, position + 4, 4);
    if (name === 'IDAT') break;
    const end = position + 12 + view.getUint32(position);
    if (name === 'sRGB' || name === 'gAMA' || name === 'cHRM' || (name === 'iCCP' && !isGrey) || name === 'eXIf') {
      chunks.push(clean.subarray(position, end));
    }
    position = end;
  }
  return chunks;
}
