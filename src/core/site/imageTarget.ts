import { joinPath } from '../text/path.ts';
import { isPublishedBeside } from './bundle.ts';
import { findFile, findFileAnyCase } from './fileIndex.ts';
import { contentDirOf, pageFolder, type Page } from './page.ts';
import { pageUrl } from './pageUrl.ts';
import type { Site } from './site.ts';

/** Where a picture's target points. Paths are relative to the site's root, as the disk spells them. */
export type ImageTarget =
  /** On the web, or in the text itself (`data:`). */
  | { readonly kind: 'external' }
  /** Nothing can be said: a template expression, or a path that only the web server explains. */
  | { readonly kind: 'unknown' }
  /** No target at all. */
  | { readonly kind: 'empty' }
  /** A file of the author's computer, `C:/Users/…`. */
  | { readonly kind: 'local' }
  | { readonly kind: 'file'; readonly path: string }
  /** There are only files whose names have other letter case: found on Windows, not on the web. */
  | { readonly kind: 'wrong-case'; readonly paths: readonly string[] }
  /** `expected`: the file that would be it. */
  | { readonly kind: 'missing'; readonly expected: string };

/**
 * Where the published page looks for a picture, tried with Hugo 0.111:
 * - `/images/a.png` is `static/images/a.png`. With `relativeURLs` or `canonifyURLs` Hugo puts the site's base path in
 *   front, without them the author may; which of the two is right is not asked here.
 * - `a.png` is relative to the page's address. There lie the files of its own folder, in every language; the address of
 *   a single page `talk.md` is `talk/`, so `../a.png` lies beside it. Static files are found from there too, but the
 *   Vietnamese page lies one folder deeper: `../../images/a.png` is right in `_index.md` and wrong in `_index.vi.md`.
 *   Files of another event are there too when that event has a page in this language.
 * - Query and fragment do not count. Folders of the content are published in lower case, so theirs is not compared.
 * - `assets/`, where Hugo looks since 0.123, and what a theme's own image template may do, count as found.
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
  if (/\{\{|\{%|^\$/.test(written)) return { kind: 'unknown' };
  if (/^(?:file:|\/?[a-z]:[\\/])/i.test(written)) return { kind: 'local' };
  if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(written)) return { kind: 'external' };
  const path = decodePercent(pathPart(written));
  if (path === '') return { kind: 'empty' };
  const candidates = site.isHugo ? hugoCandidates(path, page, site) : plainCandidates(path, page, site);
  const expected = candidates[0];
  if (expected === undefined) return { kind: 'unknown' };
  for (const candidate of candidates) {
    const found = findFile(site, candidate.path, candidate.anyFolderCase);
    if (found !== undefined && isPublishedBeside(found, page, site)) return { kind: 'file', path: found };
  }
  const likely = candidates.flatMap((candidate) => findFileAnyCase(site, candidate.path));
  const paths = [...new Set(likely)].filter((path) => isPublishedBeside(path, page, site));
  return paths.length > 0 ? { kind: 'wrong-case', paths } : { kind: 'missing', expected: expected.path };
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

/** `root-relative` paths without the site's base path: `/my-report/images/a.png` → `/images/a.png`. */
export function withoutBasePath(path: string, { config }: Site): string {
  const { basePath } = config;
  return basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}

/** A place to look for the file, the likeliest first. */
interface Candidate {
  readonly path: string;
  /** True below the content folder, whose folders are published in lower case. */
  readonly anyFolderCase: boolean;
}

function hugoCandidates(path: string, page: Page, site: Site): readonly Candidate[] {
  const { config } = site;
  const contentDir = contentDirOf(page.path, config);
  if (path.startsWith('/')) {
    return rootPaths(normalize(path), site).flatMap((rooted) => [
      ...inStatic(rooted, site),
      ...inContent(contentDir, withoutLanguage(rooted, site)),
    ]);
  }
  const address = normalize(`${config.basePath}${pageUrl(page, config)}${path}`);
  const inside = config.basePath === '' || address.startsWith(`${config.basePath}/`);
  const statics = inside ? inStatic(address.slice(config.basePath.length), site) : [];
  const beside = `/${pageFolder(page)}/${path}`;
  const own = climbs(beside) ? '' : normalize(beside).slice(1);
  const contents = own.startsWith(`${contentDir}/`) ? [{ path: own, anyFolderCase: true }] : [];
  const bare = `/${path.replace(/^(?:\.{1,2}\/)+/, '')}`;
  const byTemplate = site.hasImageHook ? inStatic(bare, site) : [{ path: `assets${bare}`, anyFolderCase: false }];
  const ordered = path.startsWith('../') ? [...statics, ...contents] : [...contents, ...statics];
  const found = [...ordered, ...byTemplate];
  return inside || contents.length > 0 ? found : [{ path: address.slice(1), anyFolderCase: false }, ...found];
}

/** Where the site's root can be in a path that begins with `/`. */
function rootPaths(path: string, site: Site): readonly string[] {
  const { baseUrl, relativeUrls, canonifyUrls } = site.config;
  const paths = [path, withoutBasePath(path, site)];
  // Published by a workflow that sets the base address: the first folder may be the repository's name.
  const unknownBase = /^\/?$|^https?:\/\/(?:localhost|127\.0\.0\.1|example\.(?:com|org))\b/i.test(baseUrl);
  const repository = /^\/(?!(?:static|public|content|assets|images|img)\/)[^/]+(?=\/[^/]+\/)/i;
  if (unknownBase && !relativeUrls && !canonifyUrls) paths.push(path.replace(repository, ''));
  return [...new Set(paths)];
}

function inStatic(path: string, { config }: Site): readonly Candidate[] {
  return [...config.staticDirs, 'assets'].map((folder) => ({ path: folder + path, anyFolderCase: false }));
}

function inContent(contentDir: string, path: string): readonly Candidate[] {
  return [{ path: contentDir + path, anyFolderCase: true }];
}

function withoutLanguage(path: string, { config }: Site): string {
  const code = config.languages.find((language) => path.startsWith(`/${language.code}/`))?.code;
  return code === undefined ? path : path.slice(code.length + 1);
}

function plainCandidates(path: string, page: Page, site: Site): readonly Candidate[] {
  const beside = joinPath(pageFolder({ ...page, bundle: 'branch' }), path);
  if (path.startsWith('/') || climbs(`/${beside}`) || site.files.size === 0) return [];
  return [{ path: normalize(`/${beside}`).slice(1), anyFolderCase: false }];
}

/** A path that begins with `/`, without `.` and `..`; it stays below `/`, as in a browser. */
function normalize(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
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
