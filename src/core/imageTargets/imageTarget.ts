import { folderOf } from '../text/path.ts';
import { findFileAnyCase } from './fileIndex.ts';
import type { Page } from '../hugo/page.ts';
import { normalize } from '../hugo/pageUrl.ts';
import { findPublished, type PublishedImage } from './publishedImage.ts';
import { respell } from './respell.ts';
import type { Site } from '../site/site.ts';

/** Where a picture's target points. Paths are relative to the site's root, as the disk spells them. */
export type ImageTarget =
  | PublishedImage
  /** On the web, or in the text itself (`data:`). */
  | { readonly kind: 'external' }
  /** Nothing can be said: a shortcode inside the path, or a path that only the web server explains. */
  | { readonly kind: 'unknown' }
  /** No target at all. */
  | { readonly kind: 'empty' }
  /** A template expression, `{{ .Site.BaseURL }}`, which Hugo leaves as it is in the text of a page. */
  | { readonly kind: 'expression' }
  /** A file of the author's computer, `C:/Users/…`. */
  | { readonly kind: 'local' };

/**
 * Where the published page looks for a picture, tried with Hugo 0.111:
 * - `/images/a.png` is `static/images/a.png`. With `relativeURLs` or `canonifyURLs` Hugo puts the site's base path in
 *   front, without them the author may; which of the two is right is not asked here.
 * - `a.png` is relative to the page's address. There lie the files of its own folder, in every language; the address of
 *   a single page `talk.md` is `talk/`, so `../a.png` lies beside it. Static files are found from there too, but the
 *   Vietnamese page lies one folder deeper: `../../images/a.png` is right in `_index.md` and wrong in `_index.vi.md`.
 *   Where the files of other pages are, `addressesOf` says.
 * - Query and fragment do not count. Addresses are compared character by character, as a server on Linux does.
 * - `assets/`, and what a template for pictures may do, count as found: since 0.123 Hugo's own template finds files of
 *   `assets/`. Where it does not, `misspelling` says so.
 *
 * `target` is without quotes and escapes (`Image.target`). In a folder that is no Hugo site only relative targets say
 * something: they lie beside the page.
 */
export function resolveImage(target: string, page: Page, site: Site): ImageTarget {
  let known = answers.get(page);
  if (known?.site !== site || known.byTarget.size > mostAnswers) {
    known = { site, byTarget: new Map() };
    answers.set(page, known);
  }
  const answer = known.byTarget.get(target) ?? findTarget(target, page, site);
  known.byTarget.set(target, answer);
  return answer;
}

/** Five rules ask where each picture points. Neither a page nor a site is ever changed in place. */
const answers = new WeakMap<Page, { readonly site: Site; readonly byTarget: Map<string, ImageTarget> }>();
/** An open page lives for hours, and so do all targets ever typed in it. */
const mostAnswers = 1_000;

function findTarget(target: string, page: Page, site: Site): ImageTarget {
  const written = target.trim();
  if (/\{\{[<%]|^\$/.test(written)) return { kind: 'unknown' };
  if (/\{\{|\{%/.test(written)) return { kind: site.isHugo ? 'expression' : 'unknown' };
  if (/^(?:file:|\/?[a-z]:[\\/])/i.test(written)) return { kind: 'local' };
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(written)) return { kind: 'external' };
  const path = decodePercent(pathPart(written));
  if (path === '') return { kind: 'empty' };
  return site.isHugo ? findPublished(path, page, site) : findBeside(path, page, site);
}

/** The files to which `targets` on `page` lead, as far as they are there. */
export function filesShown(targets: readonly string[], page: Page, site: Site): readonly string[] {
  return targets.flatMap((target) => {
    const resolved = resolveImage(target, page, site);
    return resolved.kind === 'file' ? [resolved.path] : [];
  });
}

/** The files that an author sees at a target, on a disk for which letter case is all the same. */
export function filesMeant(target: ImageTarget): readonly string[] {
  if (target.kind === 'file') return [target.path];
  return target.kind === 'wrong-case' ? target.paths : [];
}

/** A target without query and fragment. */
export function pathPart(target: string): string {
  return target.replace(/[?#][^]*$/, '');
}

/** `a%20b` → `a b`; what is no encoding stays as it is. */
export function decodePercent(path: string): string {
  return path.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded);
    } catch {
      return encoded;
    }
  });
}

function findBeside(path: string, page: Page, site: Site): ImageTarget {
  const folder = folderOf(page.path);
  const file = normalize(`/${folder}/${path}`).slice(1);
  if (path.startsWith('/') || climbs(`/${folder}/${path}`) || site.files.size === 0) return { kind: 'unknown' };
  if (path.endsWith('/')) return { kind: 'missing', expected: `${file}/` };
  if (site.files.has(file)) return { kind: 'file', path: file };
  const spelled = new Map(findFileAnyCase(site, file).map((each) => [each, respell(path, folder, each)]));
  const paths = [...spelled.keys()].filter((each) => spelled.get(each) !== undefined);
  const targets = paths.map((each) => spelled.get(each) ?? path);
  if (paths.length > 0) return { kind: 'wrong-case', paths, targets };
  return { kind: 'missing', expected: normalize(`/${folder}/${path.replaceAll('\\', '/')}`).slice(1) };
}

/** True when a path that begins with `/` leads above it. */
function climbs(path: string): boolean {
  let depth = 0;
  return path.split('/').some((name) => {
    if (name === '..') depth--;
    else if (name !== '' && name !== '.') depth++;
    return depth < 0;
  });
}
