import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkReport } from '../../src/core/check/checkReport.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { imagePathCase } from '../../src/core/rules/imagePathCase.ts';
import { noMissingImage } from '../../src/core/rules/noMissingImage.ts';
import { portableImagePath } from '../../src/core/rules/portableImagePath.ts';
import { decodePercent } from '../../src/core/imageTargets/imageTarget.ts';
import type { Page } from '../../src/core/hugo/page.ts';
import { pageUrl } from '../../src/core/hugo/pageUrl.ts';
import type { Site } from '../../src/core/site/site.ts';
import { decodeEntities } from '../../src/core/text/entities.ts';

/** What the three rules about paths say, at every place that they name. */
export function toldBroken(
  text: string,
  page: Page,
  site: Site,
): readonly (Pick<Problem, 'range'> & Partial<Problem>)[] {
  const report = parseReport(text, page.language, site.configuration);
  const context = { report, page: { ...page, role: 'report' as const }, site, now: 0 };
  const problems = checkReport(context, { rules: [noMissingImage, imagePathCase, portableImagePath] });
  return problems.flatMap((problem) => [problem, ...problem.related]);
}

/** A built page without its comments. */
export function htmlOf(root: string, ...page: Parameters<typeof pageUrl>): string {
  return readFileSync(join(root, 'public', pageUrl(...page), 'index.html'), 'utf8').replace(/<!--[^]*?-->/g, '');
}

/** The sources of the pictures in HTML, as a browser reads them. */
export function sourcesIn(html: string): string[] {
  return [...html.matchAll(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*?\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi)].map(
    (match) => decodeEntities(match[1] ?? match[2] ?? match[3] ?? ''),
  );
}

/**
 * True when a reader of the page at `address` sees the picture, whose site is published at `base`: it is on another
 * site, or below `public` in the same letter case.
 */
export function isPublished(root: string, source: string, address: string, base: string): boolean {
  if (source.trim() === '' || !URL.canParse(source, address)) return false;
  const { origin, pathname, protocol } = new URL(source, address);
  const site = new URL(base);
  if (origin !== site.origin) return /^https?:$/.test(protocol);
  const path = decodePercent(pathname);
  const file = join(root, 'public', path.slice(site.pathname.length));
  return path.startsWith(site.pathname) && !path.endsWith('/') && existsSync(file) && statSync(file).isFile();
}
