import { filesShown } from '../imageTargets/imageTarget.ts';
import { targetOf } from '../imageTargets/nearestImages.ts';
import { pageAt, type Page } from '../hugo/page.ts';
import type { ReportSummary, Site } from '../site/site.ts';
import { translationsOf } from '../site/translations.ts';

/** A report in another language, and the pictures that it lacks. */
export interface LackingTranslation {
  readonly page: Page;
  /** Files relative to the site's root, in the order in which the first report shows them. */
  readonly paths: readonly string[];
}

/** The same event's reports in the other languages, as far as they lack pictures that this page shows, and can show. */
export function translationsLacking(page: Page, site: Site): readonly LackingTranslation[] {
  const own = site.summaries.get(page.path);
  if (own === undefined) return [];
  return translationsOf(page, site).flatMap((other) => {
    const paths = filesLacking(other, own, site);
    return paths.length === 0 ? [] : [{ page: pageAt(other.path, site), paths }];
  });
}

/** The files of the pictures that `other` shows and `own` does not, but can; in the order in which `other` shows them. */
export function filesLacking(own: ShowingPage, other: ShowingPage, site: Site): readonly string[] {
  const page = pageAt(own.path, site);
  const shown = new Set(filesOf(own, site));
  const lacking = filesOf(other, site).filter((path) => !shown.has(path));
  return [...new Set(lacking)].filter((path) => targetOf(path, page, site) !== undefined);
}

/** A page's path, and where its pictures point. */
type ShowingPage = Pick<ReportSummary, 'path' | 'images'>;

function filesOf({ path, images }: ShowingPage, site: Site): readonly string[] {
  return filesShown(images, pageAt(path, site), site);
}
