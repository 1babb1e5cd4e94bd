import { joinBytes, lettersAt } from './bytes.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Chunks that the picture is made of, its colours, its size on paper and its movement; every other one is dropped. */
const kept = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(' '),
);

/** A PNG file without texts, times and Exif data, up to its end; `undefined` when it is none, or breaks off. */
export function pngWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Uint8Array[] = [];
  let position = signature.length;
  while (position + 12 <= bytes.length) {
    const end = position + 12 + view.getUint32(position);
    const name = lettersAt(bytes, position + 4, 4);
    if (end > bytes.length) return undefined;
    if (kept.has(name)) chunks.push(bytes.subarray(position, end));
    if (name === 'IEND') return joinBytes([signature, ...chunks]);
    position = end;
  }
  return undefined;
}

/** The chunks of a PNG without metadata that say what its colours mean, for a copy of its pixels in colour. */
export function colourChunks(clean: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(clean.buffer, clean.byteOffset, clean.byteLength);
  const chunks: Uint8Array[] = [];
  const isGrey = (clean[25] ?? 0) % 4 === 0;
  for (let position = signature.length; position + 12 <= clean.length;) {
    const name = lettersAt(clean, position + 4, 4);
    if (name === 'IDAT') break;
    const end = position + 12 + view.getUint32(position);
    if (name === 'sRGB' || name === 'gAMA' || name === 'cHRM' || (name === 'iCCP' && !isGrey)) {
      chunks.push(clean.subarray(position, end));
    }
    position = end;
  }
  return chunks;
}
