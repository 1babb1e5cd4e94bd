import { remembered } from '../remembered.ts';
import { caseless, foldWithoutMarks } from '../text/fold.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { publishedDirOf } from './bundle.ts';
import type { HugoConfig } from '../hugo/hugoConfig.ts';
import type { Site } from '../site/site.ts';

/** The endings of pictures that people publish or bring along. */
const pictureName = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|heic|jfif|tiff?)$/i;

/** The files of a site by the ways in which they are asked for. */
interface FileIndex {
  readonly byPath: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byLooseStem: ReadonlyMap<string, readonly string[]>;
  readonly byFolder: ReadonlyMap<string, readonly string[]>;
  readonly byLooseAddress: ReadonlyMap<string, readonly string[]>;
}

/**
 * The files whose path below the content folder or a static folder has the same letters and digits as `address`, an
 * address below the site's base path: those that it can mean, in whatever case, with whatever marks.
 */
export function filesLike(site: Site, address: string): readonly string[] {
  const { byLooseAddress } = indexOf(site);
  const language = site.config.languages.find(({ code }) => address.startsWith(`/${code}/`));
  const asked = language === undefined ? [address] : [address, address.slice(language.code.length + 1)];
  return asked.flatMap((each) => byLooseAddress.get(looseAddress(each)) ?? []);
}

/** The files whose path differs from `path` in letter case at most. */
export function findFileAnyCase(site: Site, path: string): readonly string[] {
  return indexOf(site).byPath.get(caseless(path)) ?? [];
}

/** The pictures of that name in any folder, in any letter case. */
export function picturesNamed(site: Site, name: string): readonly string[] {
  return indexOf(site).byName.get(caseless(name)) ?? [];
}

/** The pictures whose name has the same letters and digits, whatever its ending, marks and dashes: `Ảnh-1` and `anh_1`. */
export function picturesLike(site: Site, name: string): readonly string[] {
  const stem = looseStem(name);
  return stem.length < 3 ? [] : (indexOf(site).byLooseStem.get(stem) ?? []);
}

/** The pictures below any folder of that name, in any letter case. */
export function picturesBelow(site: Site, folder: string): readonly string[] {
  return indexOf(site).byFolder.get(caseless(folder)) ?? [];
}

/** Equal for paths that one picture may be looked for by: `Images/Ảnh-1.JPG`, `anh_1.png`. */
export function likeness(path: string): string {
  return looseStem(nameOf(path));
}

/** True for a name that a picture can have. */
export function isPictureName(name: string): boolean {
  return pictureName.test(name);
}

function indexOf({ files, config }: Site): FileIndex {
  return indexFor(files, config);
}

const indexFor = remembered(
  (files: Site['files'], config: HugoConfig): FileIndex => {
    const pictures = [...files].filter(isPictureName);
    return {
      byPath: groupBy(files, caseless),
      byName: groupBy(pictures, (path) => caseless(nameOf(path))),
      byLooseStem: groupBy(pictures, (path) => looseStem(nameOf(path))),
      byFolder: groupByEach(pictures, (path) => new Set(caseless(folderOf(path)).split('/'))),
      byLooseAddress: groupBy(files, (path) => looseAddress(path.slice(publishedDirOf(path, config).length))),
    };
  },
  (config) => config,
);

/** Texts by what `keyOf` says of each, in their order. */
export function groupBy(
  texts: Iterable<string>,
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  return groupByEach(texts, (text) => [keyOf(text)]);
}

function groupByEach(
  texts: Iterable<string>,
  keysOf: (text: string) => Iterable<string>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    for (const key of keysOf(text)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [text]);
      else group.push(text);
    }
  }
  return groups;
}

/** Letters and digits, without marks: what an address has in common with every path that it can mean. */
function looseAddress(path: string): string {
  return foldWithoutMarks(path).replace(/[^\p{L}\p{N}/]/gu, '');
}

function looseStem(name: string): string {
  return foldWithoutMarks(name.replace(/\.[^.]*$/, '')).replace(/[^\p{L}\p{N}]/gu, '');
}
