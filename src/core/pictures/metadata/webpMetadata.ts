import { joinBytes, lettersAt } from './bytes.ts';
import { orientationBlock, readOrientation } from './exifOrientation.ts';

/** Flags of the `VP8X` chunk (developers.google.com/speed/webp/docs/riff_container). */
const flag = { xmp: 0x04, exif: 0x08 };

/** A WebP file without metadata but its orientation; `undefined` when it is none, or breaks off. */
export function webpWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (lettersAt(bytes, 0, 4) !== 'RIFF' || lettersAt(bytes, 8, 4) !== 'WEBP') return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const chunks: Uint8Array[] = [];
  let orientation = 1;
  for (let position = 12; position + 8 <= end;) {
    const length = view.getUint32(position + 4, true);
    const next = position + 8 + length + (length % 2);
    if (next > end) return undefined;
    const name = lettersAt(bytes, position, 4);
    const chunk = bytes.slice(position, next);
    if (name === 'EXIF') orientation = readOrientation(withoutMark(chunk.subarray(8)));
    else if (isPicture(name)) chunks.push(chunk);
    position = next;
  }
  const parts = [...chunks.map((chunk) => withFlags(chunk, orientation !== 1)), ...orientationChunk(orientation)];
  const size = parts.reduce((sum, part) => sum + part.length, 4);
  return joinBytes([bytes.subarray(0, 4), littleEndian(size), bytes.subarray(8, 12), ...parts]);
}

function isPicture(name: string): boolean {
  return ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'].includes(name);
}

/** Some programs write the `Exif` mark of JPEG in front. */
function withoutMark(exif: Uint8Array): Uint8Array {
  return lettersAt(exif, 0, 4) === 'Exif' ? exif.subarray(6) : exif;
}

function withFlags(chunk: Uint8Array, hasExif: boolean): Uint8Array {
  if (lettersAt(chunk, 0, 4) !== 'VP8X') return chunk;
  const flags = ((chunk[8] ?? 0) & ~(flag.exif | flag.xmp)) | (hasExif ? flag.exif : 0);
  return joinBytes([chunk.subarray(0, 8), [flags], chunk.subarray(9)]);
}

function orientationChunk(orientation: number): readonly (readonly number[])[] {
  if (orientation === 1) return [];
  const block = orientationBlock(orientation);
  return [[0x45, 0x58, 0x49, 0x46, ...littleEndian(block.length), ...block]];
}

function littleEndian(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, (value >>> 24) & 0xff];
}
