import { folderOf } from '../text/path.ts';
import { contentDirOf, readPagePath, type Page } from './page.ts';
import type { Site } from './site.ts';

/**
 * True when Hugo publishes `file` below the address of the page's language. Below that of the default language it
 * publishes every file of the content, below another's those of the bundles that have a page in it, so that another
 * event's picture is missing from the Vietnamese page while that event has no Vietnamese report (tried with 0.111). The
 * bundle of an `_index.md` ends at its folder: what lies in `img/` below it is published in the default language only.
 * Files of static folders, and sites whose pages are not known, get true.
 */
export function isPublishedBeside(file: string, page: Page, { pages, config }: Site): boolean {
  const contentDir = contentDirOf(page.path, config);
  if (!file.startsWith(`${contentDir}/`) || pages.size === 0) return true;
  for (let folder = folderOf(file); folder.startsWith(`${contentDir}/`); folder = folderOf(folder)) {
    const isBeside = folder === folderOf(file);
    if (folder === folderOf(page.path) && (isBeside || page.bundle !== 'branch')) return true;
    const bundle = bundlePages(folder, isBeside ? ['_index', 'index'] : ['index'], { pages, config });
    if (bundle.length > 0) return bundle.some((path) => readPagePath(path, config).languageCode === page.languageCode);
  }
  return config.languages.find(({ isDefault }) => isDefault)?.code === page.languageCode;
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
