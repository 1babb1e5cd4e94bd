import type { Report } from '../report/report.ts';
import { resolveImage } from '../imageTargets/imageTarget.ts';
import type { Page } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import { formatOfName, headLength, readPictureHead, type PictureHead } from './pictureHead.ts';

/** What is known of a picture's file. */
export interface PictureFacts {
  /** The length of the file. */
  readonly bytes: number;
  readonly head: PictureHead;
}

/** The facts of pictures by path in the site; `undefined` for a file that could not be read. */
export type Pictures = ReadonlyMap<string, PictureFacts | undefined>;

/** The files that a report shows, each once, as paths in the site: those whose facts its rules ask for. */
export function shownFiles({ images }: Report, page: Page, site: Site): readonly string[] {
  const paths = images.flatMap(({ form, target }) => {
    const resolved = form === 'shortcode' ? undefined : resolveImage(target, page, site);
    return resolved?.kind === 'file' ? [resolved.path] : [];
  });
  return [...new Set(paths)];
}

/**
 * A host that can only read whole files leaves larger ones unread, in bytes: no camera of a telephone writes such a file,
 * and a page with one in it is told of its size alone.
 */
export const mostRead = 20_000_000;

/** What is known of a file of `bytes` bytes that is too large to be read: it is taken for what its name says. */
export function factsUnread(bytes: number, name: string): PictureFacts {
  return {
    bytes,
    head: { kind: 'picture', format: formatOfName(name) ?? 'other', width: 0, height: 0, orientation: 1 },
  };
}

/** So much is enough for most pictures. */
const shortHead = 4096;

/**
 * The facts of a file of `bytes` bytes. `read` gives its first bytes, as many as it is asked for or all there are; it is
 * asked for `headLength` at most, and for that only when less does not tell.
 */
export function factsOf(bytes: number, read: (length: number) => Uint8Array): PictureFacts {
  const head = readPictureHead(read(shortHead));
  return { bytes, head: head.kind === 'unknown' && bytes > shortHead ? readPictureHead(read(headLength)) : head };
}
