import { joinBytes, lettersAt } from './bytes.ts';
import { orientationBlock, readOrientation } from './exifOrientation.ts';

/** What a marker of a JPEG file means (ITU-T T.81, table B.1). */
const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app0: 0xe0, app1: 0xe1, app2: 0xe2, app14: 0xee, app15: 0xef };
const comment = 0xfe;

/**
 * A JPEG file without metadata, up to the end of its picture; `undefined` when it is none, or breaks off. Kept are the
 * colour profile and Adobe's note on colours, and an Exif block with nothing in it but the orientation.
 */
export function jpegWithoutMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== marker.start) return undefined;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let position = 2;
  while (bytes[position] === 0xff) {
    const kind = bytes[position + 1] ?? 0;
    if (kind === 0xff) {
      position++;
      continue;
    }
    if (kind === marker.end) {
      kept.push(bytes.subarray(position, position + 2));
      return joinBytes([[0xff, marker.start], ...orientationSegment(orientation), ...kept]);
    }
    const length = ((bytes[position + 2] ?? 0) << 8) | (bytes[position + 3] ?? 0);
    if (length < 2 || position + 2 + length > bytes.length) return undefined;
    const segment = bytes.subarray(position, position + 2 + length);
    position += segment.length;
    if (kind === marker.app1 && lettersAt(segment, 4, 4) === 'Exif')
      orientation = readOrientation(segment.subarray(10));
    if (isPicture(kind, segment)) kept.push(segment);
    if (kind !== marker.scan) continue;
    const start = position;
    position = endOfScan(bytes, start);
    kept.push(bytes.subarray(start, position));
  }
  return undefined;
}

function isPicture(kind: number, segment: Uint8Array): boolean {
  if (kind === comment) return false;
  if (kind < marker.app0 || kind > marker.app15) return true;
  if (kind === marker.app2) return lettersAt(segment, 4, 11) === 'ICC_PROFILE';
  return kind === marker.app0 ? lettersAt(segment, 4, 4) === 'JFIF' : kind === marker.app14;
}

/** Where the next marker stands: in a scan, 0xff is followed by 0 or by the number of a restart. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let position = bytes.indexOf(0xff, start);
  while (position >= 0 && position + 1 < bytes.length) {
    const next = bytes[position + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return position;
    position = bytes.indexOf(0xff, position + 2);
  }
  return bytes.length;
}

function orientationSegment(orientation: number): readonly (readonly number[])[] {
  if (orientation === 1) return [];
  const block = orientationBlock(orientation);
  return [[0xff, marker.app1, 0, block.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...block]];
}

/**
 * The segments of a JPEG without metadata that a copy of its pixels needs too: how to turn it, and its colour profile
 * when that speaks of red, green and blue, as decoded pixels do.
 */
export function colourSegments(clean: Uint8Array): readonly Uint8Array[] {
  const segments: Uint8Array[] = [];
  let position = 2;
  while (clean[position] === 0xff && clean[position + 1] !== marker.scan && position + 4 < clean.length) {
    const kind = clean[position + 1] ?? 0;
    const end = position + 2 + (((clean[position + 2] ?? 0) << 8) | (clean[position + 3] ?? 0));
    const segment = clean.subarray(position, end);
    if (kind === marker.app1 || kind === marker.app2) segments.push(segment);
    position = end;
  }
  const [first] = segments.filter((segment) => segment[1] === marker.app2);
  // A profile's header says which colours it speaks of (ICC.1, 7.2); it follows 18 bytes of the segment's own.
  const isRgb = first !== undefined && lettersAt(first, 18 + 16, 4) === 'RGB ';
  return segments.filter((segment) => segment[1] === marker.app1 || isRgb);
}
