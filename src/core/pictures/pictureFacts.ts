import type { Report } from '../report/report.ts';
import { resolveImage } from '../site/imageTarget.ts';
import type { Page } from '../site/page.ts';
import type { Site } from '../site/site.ts';
import { headLength, readPictureHead, type PictureHead } from './pictureHead.ts';

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
