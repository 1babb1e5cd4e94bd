import { parseFrontMatter } from '../frontMatter/frontMatter.ts';
import { folderOf } from '../text/path.ts';
import type { HugoConfig } from './hugoConfig.ts';
import { contentDirOf, pageFolder, type Page } from './page.ts';
import { publishedPath } from './publishedPath.ts';

/** What a page's front matter says of its address; '' where it says nothing. */
export interface OwnAddress {
  readonly url: string;
  readonly slug: string;
}

/** What the front matter of a page's text says of its address. */
export function readOwnAddress(text: string): OwnAddress {
  const { fields } = parseFrontMatter(text);
  return { url: fields.get('url')?.text ?? '', slug: fields.get('slug')?.text ?? '' };
}

/**
 * Where Hugo publishes a page, below the site's base path, with a slash at both ends: `/vi/4-events/4.4-event4/`; without
 * one at the end where `url` names a file. `permalinks` and `uglyURLs` of the configuration are not considered.
 *
 * `url` counts from the site's root when it begins with a slash, else from the language's folder, and stays as it is but
 * on a section's page, `_index.md`, which takes no notice of a `slug` (tried with Hugo 0.111 and 0.131).
 */
export function pageUrl(page: Page, config: HugoConfig, { url, slug }: OwnAddress = { url: '', slug: '' }): string {
  const prefix = languagePrefix(page.languageCode, config);
  if (url.trim() !== '') {
    const path = page.bundle === 'branch' ? publishedPath(url, config) : url;
    const isFile = path.includes('.') && !path.endsWith('/');
    const address = normalize(url.startsWith('/') ? path : `${prefix}/${path}`);
    return isFile ? address : withSlash(address);
  }
  const folder = pageFolder(page).slice(contentDirOf(page.path, config).length);
  const isNamed = slug.trim() !== '' && page.bundle !== 'branch';
  const named = isNamed ? `${folderOf(folder)}/${slug}` : folder;
  return withSlash(normalize(`${prefix}/${publishedPath(named, config)}`));
}

function withSlash(path: string): string {
  return path === '/' ? path : `${path}/`;
}

/** '' or `/vi`: the folder in which Hugo publishes a language. A code that the site does not know is none. */
export function languagePrefix(code: string, { languages, defaultLanguageInFolder }: HugoConfig): string {
  const language = languages.find((candidate) => candidate.code === code);
  return language !== undefined && (!language.isDefault || defaultLanguageInFolder) ? `/${code}` : '';
}

/**
 * The address at which a page is published; `undefined` where the site's `baseURL` is none that readers can open, such
 * as the `example.org` of a new site.
 */
export function publishedAddress(page: Page, config: HugoConfig, own?: OwnAddress): string | undefined {
  const base = config.baseUrl.trim().replace(/(?<!\/)\/+$/, '');
  const isReal = /^https?:\/\/[^/\s]+\.[^/\s]+/i.test(base) && !/^https?:\/\/(?:www\.)?example\./i.test(base);
  return isReal ? base + encodedPath(pageUrl(page, config, own)) : undefined;
}

/** A path as it stands in an address: what a browser would take for query or fragment is encoded too. */
export function encodedPath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent);
}

/** A path that begins with `/`, without `.` and `..`; it stays below `/`, as in a browser. */
export function normalize(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return `/${names.join('/')}`;
}
