import { caseless } from '../text/fold.ts';
import { folderOf } from '../text/path.ts';
import { addressesAsked, bare, relativeAddress, rootPaths, withoutBasePath } from './askedAddresses.ts';
import { addressesOf, modernAddressOf } from './bundle.ts';
import { filesLike } from './fileIndex.ts';
import { contentDirOf, pageFolder, type Page } from '../hugo/page.ts';
import { normalize, pageUrl } from '../hugo/pageUrl.ts';
import { respell } from './respell.ts';
import type { Site } from '../site/site.ts';

/** What the published page finds at an address. Paths are relative to the site's root, as the disk spells them. */
export type PublishedImage =
  /** `elsewhere`: where Hugo before 0.123 publishes the file instead, so that this page does not find it. */
  | { readonly kind: 'file'; readonly path: string; readonly elsewhere?: string }
  /**
   * There are only files that are published in other letter case, or with other characters for the same letters: found
   * on Windows or a Mac, not on the web. For each of `paths`, `targets` has the target spelled as the web needs it.
   */
  | { readonly kind: 'wrong-case'; readonly paths: readonly string[]; readonly targets: readonly string[] }
  /** `expected`: the file that would be it. */
  | { readonly kind: 'missing'; readonly expected: string };

/** A file that an address can mean, and the addresses at which it is published. */
interface Likely {
  readonly file: string;
  readonly address: string;
  readonly published: readonly string[];
}

/** What the published page finds at `path`, which is decoded and without query; see `resolveImage`. */
export function findPublished(path: string, page: Page, site: Site): PublishedImage {
  const asked = path.endsWith('/') ? [] : addressesAsked(path, page, site);
  const likely = asked.flatMap((address): Likely[] => {
    return filesLike(site, address).map((file) => ({ file, address, published: addressesOf(file, site, page) }));
  });
  const exact = likely.find(({ address, published }) => published.includes(address));
  const found = exact?.file ?? inAssets(path, site);
  if (found !== undefined) return { kind: 'file', path: found };
  const modern = likely.find(({ file, address }) => modernAddressOf(file, site, page) === address);
  const own = besidePage(path, page, site) ?? modern?.file;
  if (own !== undefined) return misplaced(own, page, site);
  return (
    inOtherCase(path, likely, page, site) ?? {
      kind: 'missing',
      expected: expectedFile(path.replaceAll('\\', '/'), page, site),
    }
  );
}

function misplaced(file: string, page: Page, site: Site): PublishedImage {
  const [elsewhere = ''] = addressesOf(file, site, page);
  return { kind: 'file', path: file, elsewhere };
}

function inOtherCase(path: string, likely: readonly Likely[], page: Page, site: Site): PublishedImage | undefined {
  const near = likely.flatMap(({ file, address, published }) =>
    published.filter((each) => caseless(each) === caseless(address)).map((each) => ({ file, published: each })),
  );
  const spelled = new Map<string, string>();
  for (const each of near) {
    const target = spelledLike(path, each, page, site);
    if (target !== undefined) spelled.set(each.file, target);
  }
  if (spelled.size > 0) return { kind: 'wrong-case', paths: [...spelled.keys()], targets: [...spelled.values()] };
  const [first] = near;
  return first && misplaced(first.file, page, site);
}

function inAssets(path: string, site: Site): string | undefined {
  const paths = path.startsWith('/') ? rootPaths(normalize(path), site) : [bare(path)];
  return path.endsWith('/') ? undefined : paths.map((each) => `assets${each}`).find((file) => site.files.has(file));
}

/** The file that lies where the target says, counted from the page's own folder, or from a folder in it. */
function besidePage(path: string, page: Page, site: Site): string | undefined {
  const file = normalize(`/${folderOf(page.path)}/${path}`).slice(1);
  const isOwn = page.bundle !== 'none' && !path.startsWith('/') && file.startsWith(`${folderOf(page.path)}/`);
  return isOwn && !path.endsWith('/') && site.files.has(file) ? file : undefined;
}

/** `path` spelled as its file is published; a file of a static folder can always be named from the site's root. */
function spelledLike(
  path: string,
  { file, published }: { readonly file: string; readonly published: string },
  page: Page,
  { config }: Site,
): string | undefined {
  const { basePath, relativeUrls, canonifyUrls, staticDirs } = config;
  const spelled = respell(path, path.startsWith('/') ? '' : basePath + pageUrl(page, config), published);
  if (spelled !== undefined || !staticDirs.some((folder) => file.startsWith(`${folder}/`))) return spelled;
  return (relativeUrls || canonifyUrls ? '' : basePath) + published;
}

/** The file that an author would expect, for a target that means none. */
function expectedFile(path: string, page: Page, site: Site): string {
  const [staticDir = 'static'] = site.config.staticDirs;
  const end = path.length > 1 && path.endsWith('/') ? '/' : '';
  if (path.startsWith('/')) return `${staticDir}${withoutBasePath(normalize(path), site)}${end}`;
  const beside = normalize(`/${pageFolder(page)}/${path}`).slice(1) + end;
  const isInContent = beside.startsWith(`${contentDirOf(page.path, site.config)}/`);
  if (isInContent && !path.startsWith('../')) return beside;
  const address = relativeAddress(path, page, site);
  return address === undefined ? beside : `${staticDir}${address}${end}`;
}
