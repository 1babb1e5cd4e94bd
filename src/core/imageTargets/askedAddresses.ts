import type { HugoConfig } from '../hugo/hugoConfig.ts';
import type { Page } from '../hugo/page.ts';
import { normalize, pageUrl } from '../hugo/pageUrl.ts';
import type { Site } from '../site/site.ts';

/** The addresses below the site's base path that a browser may ask for; none for a path that leads out of the site. */
export function addressesAsked(path: string, page: Page, site: Site): readonly string[] {
  if (path.startsWith('/')) return rootPaths(normalize(path), site);
  const address = relativeAddress(path, page, site);
  return [...(address === undefined ? [] : [address]), ...(site.hugoTemplates.markdown === 'own' ? [bare(path)] : [])];
}

/** What a path that is relative to the page's address means, below the base path; `undefined` outside of it. */
export function relativeAddress(path: string, page: Page, { config }: Site): string | undefined {
  const address = normalize(`${config.basePath}${pageUrl(page, config)}${path}`);
  return config.basePath === '' || address.startsWith(`${config.basePath}/`)
    ? address.slice(config.basePath.length)
    : undefined;
}

/** Where the site's root can be in a path that begins with `/`. */
export function rootPaths(path: string, site: Site): readonly string[] {
  const { relativeUrls, canonifyUrls } = site.config;
  const paths = [path, withoutBasePath(path, site)];
  // The first folder may be the repository's name.
  const repository = /^\/(?!(?:static|public|content|assets|images|img)\/)[^/]+(?=\/[^/]+\/)/i;
  if (isPublishedElsewhere(site.config) && !relativeUrls && !canonifyUrls) paths.push(path.replace(repository, ''));
  return [...new Set(paths)];
}

/** True for a site whose address only its workflow knows, which sets it when it publishes. */
export function isPublishedElsewhere({ baseUrl }: HugoConfig): boolean {
  return /^\/?$|^https?:\/\/(?:localhost|127\.0\.0\.1|example\.(?:com|org))\b/i.test(baseUrl);
}

/** A relative path as templates for pictures take it, from the site's root. */
export function bare(path: string): string {
  return normalize(`/${path.replace(/^(?:\.{1,2}\/)+/, '')}`);
}

/** Root-relative paths without the site's base path: `/my-report/images/a.png` → `/images/a.png`. */
export function withoutBasePath(path: string, { config }: Site): string {
  const { basePath } = config;
  return basePath !== '' && path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : path;
}
