import { jpegWithoutMetadata } from './jpegMetadata.ts';
import { pngWithoutMetadata } from './pngMetadata.ts';
import { webpWithoutMetadata } from './webpMetadata.ts';

/**
 * A picture without what a phone writes into it: place, time, camera, names, thumbnails, videos behind the picture.
 * How to turn it is kept, and so are its colours; the picture itself stays byte for byte. `undefined` for a format that
 * this does not know, and for a file that is not built as its format says: nothing is promised about those.
 */
export function removeMetadata(bytes: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  return jpegWithoutMetadata(bytes) ?? pngWithoutMetadata(bytes) ?? webpWithoutMetadata(bytes);
}
