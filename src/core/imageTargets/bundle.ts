import { remembered } from '../remembered.ts';
import { folderOf, joinPath, nameOf } from '../text/path.ts';
import type { HugoConfig } from '../hugo/hugoConfig.ts';
import { contentDirOf, readPagePath, type Page } from '../hugo/page.ts';
import { languagePrefix, normalize } from '../hugo/pageUrl.ts';
import { publishedPath } from '../hugo/publishedPath.ts';
import type { Site } from '../site/site.ts';

/** The languages in which a folder of the content has a page of its own. */
interface Bundle {
  /** Of `_index.md` and its translations. */
  readonly branch: Set<string>;
  /** Of `index.md` and its translations. */
  readonly leaf: Set<string>;
}

const noBundle: Bundle = { branch: new Set(), leaf: new Set() };

/**
 * The addresses at which Hugo publishes `file`, below the site's base path; none for what it does not publish. `page` is
 * one that the site need not know yet. Tried with 0.111:
 * - A file of a static folder lies where its path below that folder says.
 * - A file of the content belongs to the nearest `index.md` above it, or to the `_index.md` beside it, and lies below
 *   their address, in small letters, in each language that has one; its own name and the folders in between stay.
 * - For that, an `_index.md` in the file's own language has to be among them.
 * - Any other file of the content is copied, the names of its folders as they are, in its own language.
 */
export function addressesOf(file: string, site: Site, page: Page): readonly string[] {
  const { config } = site;
  const staticDir = config.staticDirs.find((folder) => file.startsWith(`${folder}/`));
  if (staticDir !== undefined) return [file.slice(staticDir.length)];
  const path = inContent(file, config);
  if (path === undefined) return [];
  const language = fileLanguage(file, config);
  const bundles = bundlesOf(site, page);
  const folder = folderOf(path);
  const owner = [folder, ...foldersAbove(folder)].find((each) => (bundles.get(each)?.leaf.size ?? 0) > 0);
  const { branch, leaf } = bundles.get(owner ?? folder) ?? noBundle;
  const languages = owner !== undefined ? leaf : branch.has(language) ? branch : [];
  const addresses = [...languages].map((code) => below(code, owner ?? folder, path, config));
  return addresses.length > 0 ? addresses : [normalize(`${languagePrefix(language, config)}/${path}`)];
}

/**
 * The address at which Hugo publishes a file of the content since 0.123 (tried with 0.131), where what lies in folders
 * below an `_index.md` belongs to it; below the site's base path.
 */
export function modernAddressOf(file: string, site: Site, page: Page): string | undefined {
  const path = inContent(file, site.config);
  if (path === undefined) return undefined;
  const bundles = bundlesOf(site, page);
  let owner = folderOf(path);
  // A folder right below the content is a section without any page.
  while (owner.includes('/') && !bundles.has(owner)) owner = folderOf(owner);
  return below(fileLanguage(file, site.config), owner, path, site.config);
}

/** A file relative to its content folder; `undefined` for one that lies elsewhere. */
function inContent(file: string, config: HugoConfig): string | undefined {
  const contentDir = contentDirOf(file, config);
  return file.startsWith(`${contentDir}/`) ? file.slice(contentDir.length + 1) : undefined;
}

/** The static folder or the content folder of a file, which is not part of its address; '' for any other file. */
export function publishedDirOf(file: string, config: HugoConfig): string {
  const contentDir = contentDirOf(file, config);
  return [...config.staticDirs, contentDir].find((folder) => file.startsWith(`${folder}/`)) ?? '';
}

/** The language in a file's name, `team.vi.png`, else that of its content folder, else the site's. */
function fileLanguage(file: string, config: HugoConfig): string {
  const code = /\.([a-z]{2,3}(?:-[a-z\d]+)*)\.[^.]+$/i.exec(nameOf(file))?.[1]?.toLowerCase();
  return config.languages.some((language) => language.code === code) && code !== undefined
    ? code
    : knownLanguage(readPagePath(joinPath(folderOf(file), 'index.md'), config), config);
}

function knownLanguage({ languageCode }: Page, { languages }: HugoConfig): string {
  const known = languages.find(({ code }) => code === languageCode) ?? languages.find(({ isDefault }) => isDefault);
  return known?.code ?? languageCode;
}

/** The address of `path` (both relative to the content) below that of `folder`. */
function below(language: string, folder: string, path: string, config: HugoConfig): string {
  const rest = path.slice(folder.length);
  return normalize(`${languagePrefix(language, config)}/${publishedPath(folder, config)}/${rest}`);
}

function foldersAbove(folder: string): readonly string[] {
  return folder === '' ? [] : [folderOf(folder), ...foldersAbove(folderOf(folder))];
}

const bundlesAmong = remembered(findBundles, (config) => config);
/** By a page that the site does not know yet. */
const knownBeside = new WeakMap<Page, { pages: ReadonlySet<string>; bundles: ReadonlyMap<string, Bundle> }>();

/** The bundles of the site by their folders, relative to the content folder of their language. */
function bundlesOf({ pages, config }: Site, page: Page): ReadonlyMap<string, Bundle> {
  if (!pages.has(page.path)) {
    const own = knownBeside.get(page);
    if (own?.pages === pages) return own.bundles;
    const bundles = findBundles(new Set([...pages, page.path]), config);
    knownBeside.set(page, { pages, bundles });
    return bundles;
  }
  return bundlesAmong(pages, config);
}

function findBundles(pages: ReadonlySet<string>, config: HugoConfig): ReadonlyMap<string, Bundle> {
  const bundles = new Map<string, Bundle>();
  for (const path of pages) {
    const page = readPagePath(path, config);
    const below = inContent(path, config);
    if (page.bundle === 'none' || below === undefined) continue;
    const bundle = bundles.get(folderOf(below)) ?? { branch: new Set(), leaf: new Set() };
    bundle[page.bundle].add(knownLanguage(page, config));
    bundles.set(folderOf(below), bundle);
  }
  return bundles;
}

/** The folder of the bundle to which a file of the content belongs, of whatever kind; `undefined` for none. */
export function bundleFolder(file: string, site: Pick<Site, 'pages' | 'config'>): string | undefined {
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) {
    if (bundlePages(folder, ['_index', 'index'], site).length > 0) return folder;
  }
  return undefined;
}

function bundlePages(
  folder: string,
  names: readonly string[],
  { pages, config }: Pick<Site, 'pages' | 'config'>,
): readonly string[] {
  const codes = ['', ...config.languages.map(({ code }) => `.${code}`)];
  return names.flatMap((name) => codes.map((code) => `${folder}/${name}${code}.md`)).filter((path) => pages.has(path));
}
