import { state, type Message } from '../messages/message.ts';
import { nameOf } from '../text/path.ts';
import { readSettings, type ConfigFile, type Settings } from './configFiles.ts';
import { defaultHugoConfig, wordsFor, type ConfigProblem, type HugoConfig, type SiteLanguage } from './hugoConfig.ts';

const messages = {
  broken: {
    en: 'The configuration {path} cannot be read, so the defaults of Hugo are assumed: {reason}',
    vi: 'Không đọc được tệp cấu hình {path}, nên tạm dùng các giá trị mặc định của Hugo: {reason}',
  },
  language: {
    en: 'The default language “{code}” is not one of the languages in the configuration, so Hugo refuses to build the site.',
    vi: 'Ngôn ngữ mặc định “{code}” không có trong danh sách ngôn ngữ của cấu hình, nên Hugo không dựng được trang web.',
  },
} satisfies Record<string, Message>;

/**
 * What a site's configuration files say; their paths are relative to the site's root. Never throws: a file that cannot
 * be read counts as absent and is named in `problems`. Keys are read as Hugo 0.111 reads them (langs/config.go,
 * modules/config.go), environment `production`.
 */
export function readHugoConfig(files: readonly ConfigFile[]): HugoConfig {
  const problems: ConfigProblem[] = [];
  const settings = readSettings(files, (path, reason) => {
    problems.push({ path, statement: state(messages.broken, { path, reason }) });
  });
  const languages = readLanguages(settings);
  const themes = readThemes(settings);
  if (!languages.some(({ isDefault }) => isDefault)) {
    const code = defaultCode(settings);
    problems.push({ path: files[0]?.path ?? '', statement: state(messages.language, { code }) });
  }
  const baseUrl = text(settings.get('baseURL')) ?? text(settings.get('languages', defaultCode(settings), 'baseURL'));
  return {
    basePath: basePathOf(baseUrl ?? ''),
    baseUrl: baseUrl ?? '',
    relativeUrls: flag(settings.get('relativeURLs')),
    canonifyUrls: flag(settings.get('canonifyURLs')),
    contentDir: folder(settings.get('contentDir')) ?? defaultHugoConfig.contentDir,
    staticDirs: readStaticDirs(settings, themes),
    themes,
    usesImageTemplate: flag(settings.get('markup', 'goldmark', 'renderHooks', 'image', 'enableDefault')),
    keepsLines: flag(settings.get('markup', 'goldmark', 'renderer', 'hardWraps')),
    languages: withDefault(languages),
    defaultLanguageInFolder: flag(settings.get('defaultContentLanguageInSubdir')),
    keepsPathCase: flag(settings.get('disablePathToLower')),
    removesAccents: flag(settings.get('removePathAccents')),
    leadsToFiles: readLeadsToFiles(settings),
    timeZone: text(settings.get('timeZone')) ?? text(settings.get('languages', defaultCode(settings), 'timeZone')),
    buildDrafts: flag(settings.get('buildDrafts')),
    buildFuture: flag(settings.get('buildFuture')),
    buildExpired: flag(settings.get('buildExpired')),
    problems,
  };
}

function defaultCode(settings: Settings): string {
  return text(settings.get('defaultContentLanguage'))?.toLowerCase() ?? 'en';
}

function readLanguages(settings: Settings): readonly SiteLanguage[] {
  const standard = defaultCode(settings);
  const off = texts(settings.get('disableLanguages')).map((code) => code.toLowerCase());
  const codes = settings
    .keys('languages')
    .filter((code) => !off.includes(code) && !flag(settings.get('languages', code, 'disabled')));
  const listed = codes.length > 0 ? codes : [standard];
  const weight = (code: string) => Number(settings.get('languages', code, 'weight') ?? 0) || Infinity;
  return listed
    .map((code): SiteLanguage => {
      const contentDir = folder(settings.get('languages', code, 'contentDir'));
      const language = { code, isDefault: code === standard, words: wordsFor(code) };
      return contentDir === undefined ? language : { ...language, contentDir };
    })
    .sort((a, b) => compare(weight(a.code), weight(b.code)) || compare(a.code, b.code));
}

/** Hugo does not build without its default language; until the author mends that, the first one stands in. */
function withDefault(languages: readonly SiteLanguage[]): readonly SiteLanguage[] {
  if (languages.some(({ isDefault }) => isDefault)) return languages;
  return languages.map((language, index) => ({ ...language, isDefault: index === 0 }));
}

/**
 * The site's own static folders, then its languages' (Hugo takes those in sites with one host a language only), then
 * those of its themes. Mounts for `static` replace the first.
 */
function readStaticDirs(settings: Settings, themes: readonly string[]): readonly string[] {
  const mounts = tables(settings.get('module', 'mounts'))
    .filter((mount) => text(mount['target']) === 'static')
    .map((mount) => mount['source']);
  const numbered = ['', ...Array.from({ length: 11 }, (_, index) => String(index))];
  const own = numbered.flatMap((suffix) => texts(settings.get(`staticDir${suffix}`)));
  const ofLanguages = settings.keys('languages').flatMap((code) => texts(settings.get('languages', code, 'staticDir')));
  const first = mounts.length > 0 ? mounts : own.length > 0 ? own : defaultHugoConfig.staticDirs;
  return [
    ...new Set(
      [...first, ...ofLanguages].flatMap((path) => folder(path) ?? []).concat(themes.map((theme) => `${theme}/static`)),
    ),
  ];
}

/** The folders of themes and modules; for one outside the site a folder that is not there, since nobody looks outside. */
function readThemes(settings: Settings): readonly string[] {
  const themesDir = folder(settings.get('themesDir')) ?? 'themes';
  const imported = tables(settings.get('module', 'imports')).flatMap((module) => text(module['path']) ?? []);
  const names = [...texts(settings.get('theme')), ...imported];
  return [...new Set(names.map((name) => `${themesDir}/${folder(name) ?? nameOf(name)}`))];
}

/** Hugo's own link template is off where each language has its host, or pictures are copied for each. */
function readLeadsToFiles(settings: Settings): boolean | undefined {
  const own = ['markup', 'goldmark', 'renderHooks', 'link'];
  const embedded = text(settings.get(...own, 'useEmbedded'))?.toLowerCase();
  if (embedded === 'always' || embedded === 'fallback' || embedded === 'never') return embedded !== 'never';
  const enabled = settings.get(...own, 'enableDefault');
  if (enabled !== undefined) return flag(enabled);
  const hosts = settings
    .keys('languages')
    .some((code) => text(settings.get('languages', code, 'baseURL')) !== undefined);
  return hosts || flag(settings.get('markup', 'goldmark', 'duplicateResourceFiles')) ? false : undefined;
}

/** Looked for from the first of them only, so that a configuration of a hundred thousand slashes stops nobody. */
const slashesAtEnd = /(?<!\/)\/+$/;

/** `https://an.github.io/my-report/` → `/my-report`. */
function basePathOf(baseUrl: string): string {
  const path = /^(?:[a-z][a-z\d+.-]*:)?(?:\/\/[^/?#]*)?(\/[^?#]*)?/i.exec(baseUrl)?.[1] ?? '';
  return path.replace(slashesAtEnd, '');
}

/** A folder relative to the site's root, without slashes at its ends; `undefined` for one that lies outside. */
function folder(value: unknown): string | undefined {
  const path = text(value)
    ?.replaceAll('\\', '/')
    .replace(/^(?:\.\/+)+/, '')
    .replace(slashesAtEnd, '');
  return path === undefined || path === '.' || /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)/i.test(path) ? undefined : path;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function texts(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap((item) => text(item) ?? []);
}

function tables(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

function flag(value: unknown): boolean {
  return value === true || (typeof value === 'string' && /^(?:true|t|1)$/i.test(value));
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
