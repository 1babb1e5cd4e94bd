import type { Language } from '../messages/message.ts';

/** What of Hugo's configuration matters for reports. */
export interface HugoConfig {
  /** The path part of `baseURL` without the slash at its end: '' or `/my-report`. */
  readonly basePath: string;
  readonly baseUrl: string;
  readonly relativeUrls: boolean;
  readonly canonifyUrls: boolean;
  /** `contentDir`, relative to the site's root. */
  readonly contentDir: string;
  /** The `staticDir`s, relative to the site's root; the first is where pictures are put. */
  readonly staticDirs: readonly string[];
  readonly languages: readonly SiteLanguage[];
  /** An IANA zone, for dates without one; `undefined` means UTC. */
  readonly timeZone: string | undefined;
  readonly buildDrafts: boolean;
  readonly buildFuture: boolean;
  readonly buildExpired: boolean;
}

/** One language of the site, in the order of their weights. */
export interface SiteLanguage {
  /** As in file names: `_index.<code>.md`. */
  readonly code: string;
  readonly isDefault: boolean;
  /** The words we use for it: Vietnamese for `vi` (`vi-vn`…), else English. */
  readonly words: Language;
}

/** What Hugo assumes where a site says nothing: one language, English. */
export const defaultHugoConfig: HugoConfig = {
  basePath: '',
  baseUrl: '',
  relativeUrls: false,
  canonifyUrls: false,
  contentDir: 'content',
  staticDirs: ['static'],
  languages: [{ code: 'en', isDefault: true, words: 'en' }],
  timeZone: undefined,
  buildDrafts: false,
  buildFuture: false,
  buildExpired: false,
};

/** The words that we use for a language code of Hugo's. */
export function wordsFor(code: string): Language {
  return /^vi\b/i.test(code) ? 'vi' : 'en';
}
