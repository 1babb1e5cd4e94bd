import type { Language, Statement } from '../messages/message.ts';

/** What of Hugo's configuration matters for reports. */
export interface HugoConfig {
  /** The path part of `baseURL` without the slash at its end: '' or `/my-report`. */
  readonly basePath: string;
  readonly baseUrl: string;
  readonly relativeUrls: boolean;
  readonly canonifyUrls: boolean;
  /** `contentDir`, relative to the site's root. */
  readonly contentDir: string;
  /** The folders published as they are, relative to the site's root, the theme's last; the first is where pictures go. */
  readonly staticDirs: readonly string[];
  /** The folders of the site's themes, relative to its root, on the disk or not. */
  readonly themes: readonly string[];
  /** True when Hugo's own template for pictures is switched on, as it is in sites of several languages since 0.123. */
  readonly usesImageTemplate: boolean;
  /** `hardWraps`: each line of a paragraph is one for readers too. */
  readonly keepsLines: boolean;
  /** In the order of their weights; never empty, and exactly one is the default. */
  readonly languages: readonly SiteLanguage[];
  /** True when the default language's pages have a folder too: `/en/…`. */
  readonly defaultLanguageInFolder: boolean;
  /** `disablePathToLower`: the addresses of pages keep their capitals. */
  readonly keepsPathCase: boolean;
  /** `removePathAccents`: the addresses of pages lose the marks of their letters. */
  readonly removesAccents: boolean;
  /**
   * Whether Hugo leads from the name of a page's file to the page, as the site has it say; `undefined` where it says
   * nothing: then Hugo does from 0.123 on, on sites of several languages.
   */
  readonly leadsToFiles: boolean | undefined;
  /** An IANA zone, for dates without one; `undefined` means UTC. */
  readonly timeZone: string | undefined;
  readonly buildDrafts: boolean;
  readonly buildFuture: boolean;
  readonly buildExpired: boolean;
  /** What could not be read, for the host to tell; Hugo's own assumptions stand in for it. */
  readonly problems: readonly ConfigProblem[];
}

/** A part of the configuration that could not be read. */
export interface ConfigProblem {
  /** Relative to the site's root. */
  readonly path: string;
  readonly statement: Statement;
}

/** One language of the site. */
export interface SiteLanguage {
  /** As in file names, in lower case: `_index.<code>.md`. */
  readonly code: string;
  readonly isDefault: boolean;
  /** The words we use for it: Vietnamese for `vi` (`vi-vn`…), else English. */
  readonly words: Language;
  /** Its own content folder, relative to the site's root, where a site keeps its languages in folders. */
  readonly contentDir?: string;
}

/** What Hugo assumes where a site says nothing: one language, English. */
export const defaultHugoConfig: HugoConfig = {
  basePath: '',
  baseUrl: '',
  relativeUrls: false,
  canonifyUrls: false,
  contentDir: 'content',
  staticDirs: ['static'],
  themes: [],
  usesImageTemplate: false,
  keepsLines: false,
  languages: [{ code: 'en', isDefault: true, words: 'en' }],
  defaultLanguageInFolder: false,
  keepsPathCase: false,
  removesAccents: false,
  leadsToFiles: undefined,
  timeZone: undefined,
  buildDrafts: false,
  buildFuture: false,
  buildExpired: false,
  problems: [],
};

/** The words that we use for a language code of Hugo's. */
export function wordsFor(code: string): Language {
  return /^vi\b/i.test(code) ? 'vi' : 'en';
}
