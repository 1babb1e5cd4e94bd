import { encodeMarkdownTarget } from '../images/editImage.ts';
import { folderOf, joinPath, nameOf } from '../text/path.ts';
import { withoutBasePath } from './askedAddresses.ts';
import { bundleFolder } from './bundle.ts';
import { findFileAnyCase, picturesLike, picturesNamed } from './fileIndex.ts';
import { decodePercent, pathPart, resolveImage } from './imageTarget.ts';
import { contentDirOf, pageFolder, type Page } from '../hugo/page.ts';
import { pageUrl } from '../hugo/pageUrl.ts';
import { picturesAlmostNamed } from './similarPictures.ts';
import { withFile, type Site } from '../site/site.ts';

/** Files that a target may have meant. */
export interface Nearest {
  /** At most four, the likeliest first; relative to the site's root. */
  readonly paths: readonly string[];
  /** True when one is so much likelier than the rest that most authors want it. */
  readonly certain: boolean;
}

const most = 4;

/** So many of the steps below leave hardly a doubt; the others go by what a name reads like. */
const sureSteps = 3;

/**
 * The pictures that a target without a file may have meant, as far as this page can show them: the same path spelled
 * another way (backslashes, `/static`, a missing slash, too many `../`), the same with another ending, the same name in
 * another folder, a name with the same letters, the one name that differs in a letter or two. The first of these that
 * finds something decides.
 */
export function nearestImages(target: string, page: Page, site: Site): Nearest {
  const path = respelled(target, site);
  const places = [...site.config.staticDirs.map((folder) => `${folder}/${path}`), `${folderOf(page.path)}/${path}`];
  const stem = (file: string): string => file.replace(/\.[^./]*$/, '').toLowerCase();
  const steps: readonly (() => readonly string[])[] = [
    () => places.flatMap((place) => findFileAnyCase(site, place)),
    () => {
      return sameStem(site, path).filter((file) => places.some((place) => stem(place) === stem(file)));
    },
    () => picturesNamed(site, nameOf(path)),
    () => picturesLike(site, nameOf(path)),
    () => picturesAlmostNamed(site, nameOf(path)),
  ];
  for (const [index, step] of steps.entries()) {
    const found = [...new Set(step())].filter((file) => targetOf(file, page, site) !== undefined);
    if (found.length === 0) continue;
    const paths = found.sort((a, b) => closeness(b, path, page) - closeness(a, path, page)).slice(0, most);
    return { paths, certain: paths.length === 1 && index < sureSteps };
  }
  return { paths: [], certain: false };
}

/**
 * How a target on `page` names the file `path`, without any encoding: `/images/a.png`, `a.png`. `like` is a target
 * whose base path, if it has one, the answer has too. `undefined` for a file that the published page cannot show, or
 * only under a name that means another file; one that is still to be written counts as there.
 */
export function targetOf(path: string, page: Page, site: Site, like = ''): string | undefined {
  const target = writtenTarget(path, page, site, like);
  return target !== undefined && leadsTo(target, path, page, withFile(site, path, true)) ? target : undefined;
}

/** True when `target`, which is without encoding, shows the file `path` on the published page. */
export function leadsTo(target: string, path: string, page: Page, site: Site): boolean {
  const found = resolveImage(encodeMarkdownTarget(target), page, site);
  return found.kind === 'file' && found.path === path && found.elsewhere === undefined;
}

/** What `targetOf` answers for a file that the published page can show, without a look whether it can. */
export function writtenTarget(path: string, page: Page, site: Site, like = ''): string | undefined {
  const staticDir = site.config.staticDirs.find((folder) => path.startsWith(`${folder}/`));
  if (staticDir !== undefined) {
    const { basePath, relativeUrls, canonifyUrls } = site.config;
    const keeps = like.startsWith('/') ? withoutBasePath(like, site) !== like : !relativeUrls && !canonifyUrls;
    return (keeps ? basePath : '') + path.slice(staticDir.length);
  }
  const folder = folderOf(page.path);
  if (!path.startsWith(`${folder}/`) || !path.startsWith(`${contentDirOf(page.path, site.config)}/`)) return undefined;
  const up = pageFolder(page) === folder ? '' : '../';
  // What is in a bundle lies below its address, which is not spelled as its folder is (tried with Hugo 0.111).
  const bundle = bundleFolder(path, site) ?? folder;
  if (bundle.length <= folder.length) return up + path.slice(folder.length + 1);
  return up + addressOf(bundle, page, site).slice(addressOf(folder, page, site).length) + path.slice(bundle.length + 1);
}

/**
 * How a target on `page` names a file of another event's bundle, as `like` does: `../4.2-event2/a.png`, or from the root
 * of the site. It is never offered, but kept where an author wrote it. `undefined` as for `targetOf`.
 */
export function targetAcross(path: string, page: Page, site: Site, like: string): string | undefined {
  const bundle = bundleFolder(path, site);
  if (bundle === undefined) return undefined;
  const address = addressOf(bundle, page, site) + path.slice(bundle.length + 1);
  const base = withoutBasePath(like, site) === like ? '' : site.config.basePath;
  const target = like.startsWith('/') ? base + address : relativeAddress(pageUrl(page, site.config), address);
  return leadsTo(target, path, page, site) ? target : undefined;
}

/** From `/a/b/` to `/a/c/d.png` it is `../c/d.png`. */
function relativeAddress(from: string, to: string): string {
  const [folders, names] = [from.split('/').slice(0, -1), to.split('/')];
  const differing = folders.findIndex((name, index) => name !== names[index]);
  const shared = differing < 0 ? folders.length : differing;
  return '../'.repeat(folders.length - shared) + names.slice(shared).join('/');
}

/** Where a bundle in `folder` is published in the language of `page`. */
function addressOf(folder: string, page: Page, { config }: Site): string {
  return pageUrl({ ...page, path: joinPath(folder, '_index.md'), bundle: 'branch' }, config);
}

/** The path below a static folder that an author may have meant. */
function respelled(target: string, site: Site): string {
  const slashed = decodePercent(pathPart(target)).replaceAll('\\', '/').trim();
  const below = withoutBasePath(slashed, site).replace(/^\/+|^(?:\.{1,2}\/)+/, '');
  return below.replace(/^(?:[^]*\/)?(?:static|public|assets)\//i, '');
}

/** Pictures beside `path` of the same name with another ending, short names too. */
function sameStem(site: Site, path: string): readonly string[] {
  const stem = nameOf(path).replace(/\.[^.]*$/, '');
  return ['jpg', 'jpeg', 'png', 'webp', 'gif', 'svg', 'avif', 'jfif'].flatMap((ending) =>
    picturesNamed(site, `${stem}.${ending}`),
  );
}

/** How many folder names a file shares with the target and with the page. */
function closeness(file: string, path: string, page: Page): number {
  const wanted = new Set(`${folderOf(path)}/${folderOf(page.path)}`.toLowerCase().split('/'));
  const names = folderOf(file).toLowerCase().split('/');
  return names.filter((name) => wanted.has(name)).length;
}
