import { disableTypes, imageSize } from 'image-size';
import { lettersAt } from './metadata/bytes.ts';

/** So much of a file's beginning tells what it is; a JPEG may keep a preview and colour tables before its size. */
export const headLength = 256 * 1024;

/** What the beginning of a file says about it. */
export type PictureHead =
  | {
      readonly kind: 'picture';
      readonly format: PictureFormat;
      /** In pixels, as it is shown: a photo that lies on its side is told upright. 0 when it does not say. */
      readonly width: number;
      readonly height: number;
      /** How to turn it, 1 to 8 as in Exif; 1 is upright. */
      readonly orientation: number;
    }
  /** A file without a byte. */
  | { readonly kind: 'empty' }
  /** What Git LFS puts in the place of a file that was not fetched. */
  | { readonly kind: 'pointer' }
  /** A web page that was saved under a picture's name. */
  | { readonly kind: 'html' }
  /** Anything else, or a picture that breaks off. */
  | { readonly kind: 'unknown' };

/** By the name that its file ends with. */
export type PictureFormat = 'jpg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg' | 'bmp' | 'heic' | 'tiff' | 'other';

/** Formats that every browser shows. */
export const shownFormats: readonly PictureFormat[] = ['jpg', 'png', 'gif', 'webp', 'avif', 'svg', 'bmp'];

// Nobody publishes these, and the tests for some of them take any junk for a picture.
disableTypes(['tga', 'cur', 'dds', 'icns', 'ktx', 'pnm']);

/**
 * Reads the beginning of a file, at most `headLength` bytes of which count. Never throws: whatever is no picture has
 * another `kind`.
 */
export function readPictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length === 0) return { kind: 'empty' };
  // A copy, since the library looks into the memory behind a mere view.
  const head = Uint8Array.from(bytes.subarray(0, headLength));
  const start = markupStart(head);
  if (start.startsWith('version https://git-lfs.github.com/spec/')) return { kind: 'pointer' };
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return { kind: 'html' };
  try {
    const { width, height, type = '', orientation = 1 } = imageSize(head);
    // The library takes whatever has a drawing in it for one.
    if (type === 'svg' && !/^<(?:svg|!doctype svg)\b/i.test(start)) return { kind: 'unknown' };
    const onItsSide = orientation >= 5 && orientation <= 8;
    return {
      kind: 'picture',
      format: formatOf(type),
      width: onItsSide ? height : width,
      height: onItsSide ? width : height,
      orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    };
  } catch {
    return { kind: 'unknown' };
  }
}

/** Behind so much of what may stand before the markup of a text, it is not looked for. */
const prologLength = 4096;

/** The beginning of a text without byte order mark, white space, `<?xml …?>` and comments. */
function markupStart(head: Uint8Array): string {
  let start = lettersAt(head, 0, prologLength)
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  for (;;) {
    const [open, close] = start.startsWith('<!--') ? ['<!--', '-->'] : ['<?', '?>'];
    const end = start.startsWith(open) ? start.indexOf(close, open.length) : -1;
    if (end < 0) return start;
    start = start.slice(end + close.length).trimStart();
  }
}

/** What the name's ending says the file is; `undefined` for no picture's ending. `jpeg` and the like count as `jpg`. */
export function formatOfName(name: string): PictureFormat | undefined {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = formatOf(ending);
  return format === 'other' ? undefined : format;
}

function formatOf(type: string): PictureFormat {
  switch (type) {
    case 'jpg':
    case 'jpeg':
    case 'jpe':
    case 'jfif':
      return 'jpg';
    case 'heif':
    case 'heic':
      return 'heic';
    case 'tif':
    case 'tiff':
      return 'tiff';
    case 'png':
    case 'gif':
    case 'webp':
    case 'avif':
    case 'svg':
    case 'bmp':
      return type;
    default:
      return 'other';
  }
}
