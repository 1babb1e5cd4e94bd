import type { CancellationToken, FileSystem, InTurn } from '../ports.ts';
import { configurationName } from '../configuration/configuration.ts';
import { readConfiguration } from '../configuration/readConfiguration.ts';
import { parsingReport } from '../report/parseReport.ts';
import type { Report } from '../report/report.ts';
import { allAtOnce, inOneStep } from '../steps.ts';
import { folderOf, isWithin, joinPath } from '../text/path.ts';
import { findingEventSections } from './eventSections.ts';
import { listConfigFiles } from '../hugo/findSite.ts';
import { wordsFor, type HugoConfig } from '../hugo/hugoConfig.ts';
import { findHugoTemplates } from '../hugo/hugoTemplates.ts';
import { pageAt, type SiteSettings } from '../hugo/page.ts';
import { readHugoConfig } from '../hugo/readHugoConfig.ts';
import { emptySite, type ReportSummary, type Site } from './site.ts';
import { summarizing } from './summary.ts';
import { mapLimited, walkFolders, type FolderTree } from '../hugo/walkFolders.ts';

/** Folders that hold nobody's reports, in a folder that is no Hugo site. */
const foreignFolder = /^(?:\..*|node_modules|public|resources|vendor)$/;
const pageName = /\.(?:md|markdown|mdown|html?|adoc|asciidoc|org|rst|pandoc)$/i;
const markdownName = /\.(?:md|markdown)$/i;

/** How to load a site. */
export interface LoadOptions {
  readonly token?: CancellationToken;
  /** Told of each report as it is read, so that a host which goes on to check it need not parse it again. */
  readonly onReport?: (path: string, report: Report) => void;
  /** How to run what takes long; at once where it is left out. */
  readonly inTurn?: InTurn;
  /** Reads each of `paths` by `read`; a host in which several threads share the work reads some of them elsewhere. */
  readonly readAll?: (paths: readonly string[], read: ReadSummary) => Promise<readonly ReportSummary[]>;
}

/** `undefined` for a report that cannot be read. */
export type ReadSummary = (path: string) => Promise<ReportSummary | undefined>;

const atOnce: InTurn = (work) => Promise.resolve(allAtOnce(work));

/** Reads no more of the site at `root` than what its configuration files say. */
export async function loadSettings(
  fileSystem: FileSystem,
  root: string,
  token?: CancellationToken,
): Promise<Pick<Site, 'isHugo' | 'config' | 'configuration' | 'configurationProblems'>> {
  const configFiles = await mapLimited(await listConfigFiles(fileSystem, root), token, async (path) => ({
    path,
    text: (await fileSystem.readText(joinPath(root, path))) ?? '',
  }));
  const own = configFiles.find(({ path }) => path === configurationName);
  const { configuration, problems: configurationProblems } = readConfiguration(own?.text ?? '');
  const config = withLanguages(readHugoConfig(configFiles), configuration.languages);
  return { isHugo: configFiles.some((file) => file !== own), config, configuration, configurationProblems };
}

/**
 * Reads the folder `root` (absolute) as a site: its configuration, the names of its files, and every report once. A
 * folder without a Hugo configuration is read as far as it goes: `content` and `static`, or else the whole of it.
 * Never throws for what the disk says. Once `token` is cancelled it stops, and the answer is incomplete.
 */
export async function loadSite(fileSystem: FileSystem, root: string, options: LoadOptions = {}): Promise<Site> {
  const { token, inTurn = atOnce } = options;
  const settings = await loadSettings(fileSystem, root, token);
  const { isHugo, config } = settings;
  const contentDirs = contentDirsOf(config);
  const enters = (name: string): boolean => isHugo || !foreignFolder.test(name);
  const starts = [...contentDirs, ...config.staticDirs, ...(isHugo ? ['assets'] : [])];
  const templates = isHugo ? findHugoTemplates(fileSystem, root, config, token) : undefined;
  let tree = await walkFolders(fileSystem, root, starts, { token, enters });
  const whole = !isHugo && !tree.has(config.contentDir);
  if (whole) tree = await walkFolders(fileSystem, root, [''], { token, enters });
  const folders = whole ? [''] : contentDirs;
  const found = await inTurn(inOneStep(() => filesOf(tree, folders)));
  const { pages } = found;
  const eventSections = await inTurn(findingEventSections(tree, folders, { ...settings, pages }));
  const reports = eventSections.flatMap(({ events }) => events.flatMap((event) => event.reports));
  const sections = new Set(eventSections.map(({ path }) => path));
  const indexes = [...pages].filter((path) => {
    return sections.has(folderOf(path)) && pageAt(path, settings).role === 'section-index';
  });
  const summed = [...reports, ...indexes];
  const read: ReadSummary = (path) => readSummary(fileSystem, path, { ...settings, root }, options);
  const readAll =
    options.readAll ?? (async (paths) => (await mapLimited(paths, token, read)).flatMap((one) => one ?? []));
  const summaries = new Map((await readAll(summed, read)).map((summary) => [summary.path, summary]));
  return {
    ...emptySite(root),
    ...settings,
    ...found,
    ...(templates && { hugoTemplates: await templates }),
    eventSections,
    summaries: new Map(
      summed.flatMap((path) => {
        const summary = summaries.get(path);
        return summary ? [[path, summary]] : [];
      }),
    ),
  };
}

/** Hugo takes a site that names no language for English; its reports may be in another, which ours can say. */
function withLanguages(config: HugoConfig, codes: readonly string[] = []): HugoConfig {
  const isTold = config.languages.length > 1 || config.languages.some(({ code }) => codes.includes(code));
  if (codes.length === 0 || isTold) return config;
  return {
    ...config,
    languages: codes.map((code, index) => ({ code, isDefault: index === 0, words: wordsFor(code) })),
  };
}

/** The content folders of the site and of its languages. */
export function contentDirsOf({ contentDir, languages }: HugoConfig): readonly string[] {
  return [...new Set([contentDir, ...languages.flatMap((language) => language.contentDir ?? [])])];
}

/** What Hugo takes a file of the content for; `other` for a page that is not written in Markdown. */
export function pageKind(path: string): 'markdown' | 'other' | 'none' {
  if (markdownName.test(path)) return 'markdown';
  return pageName.test(path) ? 'other' : 'none';
}

function filesOf(tree: FolderTree, contentDirs: readonly string[]): Pick<Site, 'files' | 'pages'> {
  const files = new Set<string>();
  const pages = new Set<string>();
  for (const [folder, entries] of tree) {
    const inContent = contentDirs.some((path) => isWithin(folder, path));
    for (const { name, isFolder } of entries) {
      if (isFolder) continue;
      const kind = inContent ? pageKind(name) : 'none';
      if (kind === 'none') files.add(joinPath(folder, name));
      else if (kind === 'markdown') pages.add(joinPath(folder, name));
    }
  }
  return { files, pages };
}

async function readSummary(
  fileSystem: FileSystem,
  path: string,
  site: SiteSettings & Pick<Site, 'root'>,
  { onReport, inTurn = atOnce }: LoadOptions,
): Promise<ReportSummary | undefined> {
  const text = await fileSystem.readText(joinPath(site.root, path));
  if (text === undefined) return undefined;
  const page = pageAt(path, site);
  const report = await inTurn(parsingReport(text, page.language, site.configuration));
  onReport?.(path, report);
  return inTurn(summarizing(report, page, site));
}
