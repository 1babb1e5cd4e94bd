import { isPublishedBeside } from '../site/bundle.ts';
import { resolveImage } from '../site/imageTarget.ts';
import { targetOf } from '../site/nearestImages.ts';
import { pageAt, type Page } from '../site/page.ts';
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
    const otherPage = pageAt(other.path, site);
    const shown = new Set(filesOf(other, site));
    const lacking = filesOf(own, site).filter((path) => !shown.has(path));
    const paths = [...new Set(lacking)].filter((path) => {
      return targetOf(path, otherPage, site) !== undefined && isPublishedBeside(path, otherPage, site);
    });
    return paths.length === 0 ? [] : [{ page: otherPage, paths }];
  });
}

function filesOf({ path, images }: ReportSummary, site: Site): readonly string[] {
  return images.flatMap((target) => {
    const resolved = resolveImage(target, pageAt(path, site), site);
    return resolved.kind === 'file' ? [resolved.path] : [];
  });
}
