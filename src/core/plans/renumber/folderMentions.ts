import { decodePercent } from '../../imageTargets/imageTarget.ts';
import type { Site } from '../../site/site.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';

/** A place of a page that names a folder, in a link, a picture's path, a shortcode or anywhere else. */
export interface FolderMention {
  /** Of the folder's name alone, in UTF-16 offsets. */
  readonly range: OffsetRange;
  readonly written: string;
  /** The folder as one of the names asked for. */
  readonly name: string;
  /** The path that it stands in, as written: `/images/4-EventParticipated/4.3-Event3/a%20b.png`. */
  readonly path: string;
}

/** Longer paths are none. */
const longestPath = 500;

/**
 * Where `text` names folders of `names` (in lower case; `4.3-event3`), whatever the letter case, percent-encoded too.
 * Addresses of other sites are left out. Linear in the text.
 */
export function folderMentions(text: string, names: ReadonlySet<string>, site: Site): readonly FolderMention[] {
  const spaced = [...names].filter((name) => name.includes(' '));
  const found: FolderMention[] = [];
  for (const { 0: token, index } of text.matchAll(
    /(?<![\p{L}\p{N}_.%-])\d{1,6}\.\d{1,6}(?:-[^\s/\\()<>"'`#?[\]|]{0,200})?/gu,
  )) {
    const long = spaced.find((name) => text.slice(index, index + name.length).toLowerCase() === name);
    const written = long === undefined ? token.replace(/[.,;:!*]+$/, '') : text.slice(index, index + long.length);
    const name = decodePercent(written).toLowerCase();
    const end = index + written.length;
    const isNamed = names.has(name) && (name.includes('-') || isBetweenSlashes(text, index, end));
    const before = isNamed ? pathBefore(text, index) : '';
    if (!isNamed || isForeign(before, site)) continue;
    const after = /^[^\s"'`()<>[\]]*/.exec(text.slice(end, end + longestPath))?.[0] ?? '';
    found.push({ range: { start: index, end }, written, name, path: before + written + after });
  }
  return found;
}

/** `4.3` alone may be a version of something; in a path it is a folder. */
function isBetweenSlashes(text: string, start: number, end: number): boolean {
  return /[/\\]/.test(text.charAt(start - 1)) || /[/\\]/.test(text.charAt(end));
}

function pathBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < longestPath && !/[\s"'`()<>[\]]/.test(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

/** True in an address of another site; one that begins as this site's `baseURL` is its own. */
function isForeign(before: string, { config }: Site): boolean {
  if (!/^(?:[a-z][a-z\d+.-]*:)?\/\//i.test(before)) return false;
  const base = config.baseUrl
    .trim()
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
  return base === '' || !before.toLowerCase().startsWith(`${base}/`);
}
