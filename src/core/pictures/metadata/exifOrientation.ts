/** The tag that says how to turn a picture (Exif 2.32, 4.6.4 A). */
const orientationTag = 0x0112;

/** How to turn the picture, 1 to 8, from the TIFF block of its Exif data; 1, which is upright, for anything else. */
export function readOrientation(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = tiff.length < 8 ? 0 : view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const end = Math.min(directory + 2 + 12 * view.getUint16(directory, little), tiff.length - 11);
  for (let entry = directory + 2; entry < end; entry += 12) {
    if (view.getUint16(entry, little) !== orientationTag) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
}

/** A TIFF block that says how to turn the picture, and nothing else. */
export function orientationBlock(orientation: number): readonly number[] {
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  const entry = [orientationTag >> 8, orientationTag & 0xff, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0];
  return [...header, 0, 1, ...entry, 0, 0, 0, 0];
}
