import type { Configuration } from '../configuration/configuration.ts';
import type { Glob } from '../configuration/glob.ts';
import type { Language } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { allSections } from '../report/sections.ts';
import { folderOf, joinPath, nameOf } from '../text/path.ts';
import { wordsFor, type HugoConfig, type SiteLanguage } from './hugoConfig.ts';

/** What the path of a Markdown file says about it. Paths are relative to the site's root, with `/`. */
export interface Page {
  readonly path: string;
  /** `report`: an event's page. `section-index`: the page that lists the events. `other`: to be told by its content. */
  readonly role: 'report' | 'section-index' | 'other';
  /** The language code in the name, else that of the content folder, else that of the site's default language. */
  readonly languageCode: string;
  readonly language: Language;
  /** `_index.md` makes a branch bundle, `index.md` a leaf bundle, any other name a single page. */
  readonly bundle: 'branch' | 'leaf' | 'none';
  /** The numbers of an event's folder, `4.12-Event12`; `undefined` where the folder has none. */
  readonly number: EventNumber | undefined;
}

/** The `4` and the `12` of `4.12-Event12`. */
export interface EventNumber {
  readonly section: number;
  readonly event: number;
}

/** The parts of a site that say which of its files are reports, and how those are read. */
export interface SiteSettings {
  readonly config: HugoConfig;
  readonly configuration: Configuration;
}

/** What the path of a file of a site says; one in a language in which the site writes no reports is none. */
export function pageAt(path: string, { config, configuration }: SiteSettings): Page {
  const page = readPagePath(path, config, configuration.reports);
  return isReportLanguage(page, configuration) ? page : { ...page, role: 'other' };
}

/** True for a page that lists events, in whatever language: its links break in those that nobody checks, too. */
export function isSectionPage(path: string, { config, configuration }: SiteSettings): boolean {
  return readPagePath(path, config, configuration.reports).role === 'section-index';
}

/** False where the configuration says that reports are written in other languages. `en` means `en-us` too. */
export function isReportLanguage({ languageCode }: Page, { languages }: Pick<Configuration, 'languages'>): boolean {
  const isPart = (code: string, whole: string): boolean => `${code}-`.startsWith(`${whole}-`);
  return languages?.some((code) => isPart(languageCode, code) || isPart(code, languageCode)) !== false;
}

/**
 * Reads the path of a file. A report is what one of `reports` names, in whatever language; without them, `_index` or
 * `index` in a folder numbered as the internship numbers its events. Letter case does not matter.
 */
export function readPagePath(path: string, config: HugoConfig, reports?: Configuration['reports']): Page {
  const name = /^(.*?)(?:\.([a-z]{2,3}(?:-[a-z0-9]+)*))?\.(?:md|markdown)$/i.exec(nameOf(path));
  const base = name?.[1]?.toLowerCase() ?? '';
  const bundle = base === '_index' ? 'branch' : base === 'index' ? 'leaf' : 'none';
  const fallback = folderLanguage(path, config) ?? config.languages.find((language) => language.isDefault);
  const languageCode = name?.[2]?.toLowerCase() ?? fallback?.code ?? 'en';
  const folder = folderOf(path);
  const number = bundle === 'none' ? undefined : readEventFolder(nameOf(folder));
  const isReport =
    reports === undefined
      ? bundle !== 'none' && number !== undefined && isEventSection(nameOf(folderOf(folder)))
      : reports.some((glob) => namesReport(glob, path));
  const isIndex = bundle === 'branch' && isEventSection(nameOf(folder));
  const role = isReport ? 'report' : isIndex ? 'section-index' : 'other';
  return { path, role, languageCode, language: wordsFor(languageCode), bundle, number };
}

/**
 * True for a page that a pattern names as it is, or without the language in it: `index.md` means `index.vi.md` too.
 * `content/events/*.md` does not name `content/events/_index.md`, which lists what it names.
 */
export function namesReport(glob: Glob, path: string): boolean {
  const isList =
    folderOf(path) === glob.folder && /^_index\./i.test(nameOf(path)) && !/(?:^|\/)_index/i.test(glob.source);
  if (isList) return false;
  const plain = path.replace(/\.[a-z]{2,3}(?:-[a-z0-9]+)*(?=\.(?:md|markdown)$)/i, '');
  const isMarkdown = /\.(?:md|markdown)$/i.test(path);
  return isMarkdown && (glob.matches(path) || (plain !== path && glob.matches(plain)));
}

/** The content folder that holds `path`, relative to the site's root: its language's own, or the site's. */
export function contentDirOf(path: string, config: HugoConfig): string {
  return folderLanguage(path, config)?.contentDir ?? config.contentDir;
}

/**
 * The folder of the content that a page's address stands for: its own, and for a single page `talk.md` a folder `talk`
 * that does not exist.
 */
export function pageFolder({ path, bundle }: Page): string {
  return bundle === 'none' ? joinPath(folderOf(path), singleName(path)) : folderOf(path);
}

function singleName(path: string): string {
  return nameOf(path).replace(/(?:\.[a-z]{2,3}(?:-[a-z0-9]+)*)?\.\w+$/i, '');
}

function folderLanguage(path: string, { languages }: HugoConfig): SiteLanguage | undefined {
  return languages
    .filter(({ contentDir }) => contentDir !== undefined && path.startsWith(`${contentDir}/`))
    .sort((a, b) => (b.contentDir?.length ?? 0) - (a.contentDir?.length ?? 0))[0];
}

/** `4-EventParticipated` and the like: the folder that holds the events. */
export function isEventSection(folderName: string): boolean {
  return /^\d+-event/i.test(folderName);
}

/** The numbers of `4.12-Event12` or `4.12`; `undefined` for another name. */
export function readEventFolder(folderName: string): EventNumber | undefined {
  const match = /^(\d{1,6})\.(\d{1,6})(?:-|$)/.exec(folderName);
  return match === null ? undefined : { section: Number(match[1]), event: Number(match[2]) };
}

/** `4.12`. */
export function formatNumber({ section, event }: EventNumber): string {
  return `${section}.${event}`;
}

/**
 * True when an `other` page reads like an event report: front matter and headings of at least three kinds at one
 * level, speakers or experience among them.
 */
export function readsLikeReport({ frontMatter, sections }: Pick<Report, 'frontMatter' | 'sections'>): boolean {
  if (frontMatter.kind === 'none') return false;
  const kinds = new Set(allSections(sections).map(({ kind }) => kind.name));
  return kinds.size >= 3 && (kinds.has('speakers') || kinds.has('experience'));
}
