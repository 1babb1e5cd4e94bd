import { foldWithoutMarks } from '../text/fold.ts';
import { nameOf } from '../text/path.ts';
import type { Site } from './site.ts';

/** The endings of pictures that people publish or bring along. */
const pictureName = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|heic|jfif|tiff?)$/i;

/** The files of a site by the ways in which they are asked for. */
interface FileIndex {
  readonly byPath: ReadonlyMap<string, readonly string[]>;
  readonly byName: ReadonlyMap<string, readonly string[]>;
  readonly byLooseStem: ReadonlyMap<string, readonly string[]>;
}

/** Made when first asked, once for each set of files; a set is never changed in place. */
const indexes = new WeakMap<ReadonlySet<string>, FileIndex>();

/** The file at `path` as the disk spells it; with `anyFolderCase` only the name's letter case counts. */
export function findFile(site: Site, path: string, anyFolderCase = false): string | undefined {
  if (site.files.has(path)) return path;
  const wanted = anyFolderCase ? nameOf(path).normalize('NFC') : path.normalize('NFC');
  return findFileAnyCase(site, path).find((candidate) => {
    return (anyFolderCase ? nameOf(candidate) : candidate).normalize('NFC') === wanted;
  });
}

/** The files whose path differs from `path` in letter case at most. */
export function findFileAnyCase({ files }: Site, path: string): readonly string[] {
  return indexOf(files).byPath.get(lower(path)) ?? [];
}

/** The pictures of that name in any folder, in any letter case. */
export function picturesNamed({ files }: Site, name: string): readonly string[] {
  return indexOf(files).byName.get(lower(name)) ?? [];
}

/** The pictures whose name has the same letters and digits, whatever its ending, marks and dashes: `Ảnh-1` and `anh_1`. */
export function picturesLike({ files }: Site, name: string): readonly string[] {
  const stem = looseStem(name);
  return stem.length < 3 ? [] : (indexOf(files).byLooseStem.get(stem) ?? []);
}

/** Equal for paths that one picture may be looked for by: `Images/Ảnh-1.JPG`, `anh_1.png`. */
export function likeness(path: string): string {
  return looseStem(nameOf(path));
}

/** True for a name that a picture can have. */
export function isPictureName(name: string): boolean {
  return pictureName.test(name);
}

function indexOf(files: ReadonlySet<string>): FileIndex {
  const known = indexes.get(files);
  if (known !== undefined) return known;
  const pictures = [...files].filter(isPictureName);
  const index: FileIndex = {
    byPath: groupBy(files, lower),
    byName: groupBy(pictures, (path) => lower(nameOf(path))),
    byLooseStem: groupBy(pictures, (path) => looseStem(nameOf(path))),
  };
  indexes.set(files, index);
  return index;
}

/** Texts by what `keyOf` says of each, in their order. */
export function groupBy(
  texts: Iterable<string>,
  keyOf: (text: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const text of texts) {
    const key = keyOf(text);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [text]);
    else group.push(text);
  }
  return groups;
}

function lower(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function looseStem(name: string): string {
  return foldWithoutMarks(name.replace(/\.[^.]*$/, '')).replace(/[^\p{L}\p{N}]/gu, '');
}
