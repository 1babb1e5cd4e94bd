import { collator } from '../text/collator.ts';
import { encodeMarkdownTarget } from '../images/editImage.ts';
import { isPictureName } from '../imageTargets/fileIndex.ts';
import { decodePercent } from '../imageTargets/imageTarget.ts';
import { leadsTo, writtenTarget } from '../imageTargets/nearestImages.ts';
import type { Page } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';

/** What may stand next in the path of a picture. */
export interface PathOffer {
  /** A folder's name, with a slash at its end, or a file's. */
  readonly label: string;
  /** What to write in the place of `replaced`, encoded as a target must be. */
  readonly newText: string;
  /** The picture, relative to the site's root; `undefined` for a folder. */
  readonly path: string | undefined;
}

/** The offers at one place, and what they replace: the last name of the path, in UTF-16 offsets of the page. */
export interface PathOffers {
  readonly replaced: OffsetRange;
  readonly offers: readonly PathOffer[];
}

/** The beginning of a picture up to the caret, in each form; the last group is what there is of its path. */
const beginnings = [
  /!\[[^\]\r\n]*\]\(<?([^\s)>]*)$/,
  /<img\b[^>\r\n]*\ssrc=["']?([^\s"'>]*)$/i,
  /\{\{[<%]\s*figure\b[^}\r\n]*\ssrc=["`]?([^\s"`}]*)$/i,
];

/** The longest line that is looked at: a caret behind more text writes no path. */
const longest = 2000;

/**
 * The folders, then the pictures of the site that can follow in the path of a picture written at `offset`, by the
 * names under which this page shows them when it is published. `undefined` where no path of a picture is being
 * written, and for one on the web.
 */
export function offerPicturePaths(text: string, offset: number, page: Page, site: Site): PathOffers | undefined {
  const line = lineAt(text, offset);
  const before = text.slice(Math.max(line.start, offset - longest), offset);
  const typed = beginnings.map((beginning) => beginning.exec(before)?.[1]).find((path) => path !== undefined);
  if (typed === undefined || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(typed)) return undefined;
  const written = typed.slice(0, typed.lastIndexOf('/') + 1);
  const folder = decodePercent(written);
  const rest = /^[^\s"'`)>}/]*/.exec(text.slice(offset, line.end))?.[0] ?? '';
  const replaced = { start: offset - typed.length + written.length, end: offset + rest.length };
  return { replaced, offers: offersIn(folder, page, site) };
}

function offersIn(folder: string, page: Page, site: Site): readonly PathOffer[] {
  const folders = new Set<string>();
  const files: PathOffer[] = [];
  for (const path of site.files) {
    const target = isPictureName(path) ? writtenTarget(path, page, site, folder === '/' ? '' : folder) : undefined;
    if (target?.startsWith(folder) !== true) continue;
    const rest = target.slice(folder.length);
    const next = rest.slice(0, rest.indexOf('/', folder === '' ? 1 : 0) + 1);
    // One picture that the published page finds is enough for a folder, and finding each would take long.
    if (folders.has(next) || !leadsTo(target, path, page, site)) continue;
    if (next !== '') folders.add(next);
    else files.push({ label: rest, newText: encodeMarkdownTarget(rest), path });
  }
  const ordered = [...folders].map((name) => ({ label: name, newText: encodeMarkdownTarget(name), path: undefined }));
  return [...ordered.sort(byLabel), ...files.sort(byLabel)];
}

function byLabel(a: PathOffer, b: PathOffer): number {
  return collator.compare(a.label, b.label);
}
