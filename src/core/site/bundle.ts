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
  const codes = config.languages.map(({ code }) => `.${code}`);
  for (let folder = folderOf(file); folder.startsWith(`${contentDir}/`); folder = folderOf(folder)) {
    const isBeside = folder === folderOf(file);
    if (folder === folderOf(page.path) && (isBeside || page.bundle !== 'branch')) return true;
    const names = (isBeside ? ['_index', 'index'] : ['index']).flatMap((name) =>
      ['', ...codes].map((code) => `${folder}/${name}${code}.md`),
    );
    const bundle = names.filter((path) => pages.has(path));
    if (bundle.length > 0) return bundle.some((path) => readPagePath(path, config).languageCode === page.languageCode);
  }
  return config.languages.find(({ isDefault }) => isDefault)?.code === page.languageCode;
}
