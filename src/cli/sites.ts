import {
  emptySite,
  findSiteRoot,
  folderOf,
  joinPath,
  loadSite,
  mapLimited,
  readConfiguration,
  type LoadOptions,
  type Report,
  type Site,
} from '../core/index.ts';
import type { Disk } from './disk.ts';
import type { FoundPage } from './findPages.ts';
import { belongsTo, type Share } from './share.ts';
import { withConfiguration, type GivenConfiguration } from './givenConfiguration.ts';

/** The pages that lie in one site. */
export interface SiteGroup {
  /** Absolute; `undefined` for pages that lie in no Hugo site, each of which stands alone. */
  readonly root: string | undefined;
  readonly pages: readonly FoundPage[];
}

/** A site with the reports that were read for it. */
export interface OpenSite {
  readonly site: Site;
  /** The reports that were read for the site's summaries, by path in the site: as many as are cheap to keep. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** `site-10` comes after `site-9`, `4.10` after `4.9`. */
export const order = new Intl.Collator('en', { numeric: true });

/** Characters of the texts of a site whose reports are kept from loading to checking, a thousand reports. */
const mostKept = 8_000_000;

/** The pages by the site that they lie in, sorted by its folder. */
export async function groupBySite(disk: Disk, pages: readonly FoundPage[]): Promise<readonly SiteGroup[]> {
  const roots = new Map<string, string | undefined>();
  const groups = new Map<string | undefined, FoundPage[]>();
  for (const page of pages) {
    const folder = folderOf(page.path);
    if (!roots.has(folder)) roots.set(folder, await findSiteRoot(disk, folder));
    const root = roots.get(folder);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [page]);
    else group.push(page);
  }
  return [...groups]
    .map(([root, group]) => ({ root, pages: group }))
    .sort((a, b) => order.compare(a.root ?? '', b.root ?? ''));
}

/** Loads the site at `root`. Its reports are kept, so that a site of ordinary size is parsed once; of others, none are. */
export async function openSite(
  disk: Disk,
  root: string,
  configuration?: GivenConfiguration,
  share?: Share,
): Promise<OpenSite> {
  const reports = new Map<string, Report>();
  let length = 0;
  const onReport = (path: string, report: Report): void => {
    length += report.text.length;
    // To keep some of very many saves little time, and memory is to stay small; a single long one is kept.
    if (length <= mostKept || length === report.text.length) reports.set(path, report);
    else reports.clear();
  };
  const fileSystem = configuration === undefined ? disk : withConfiguration(disk, root, configuration);
  const options = share === undefined ? { onReport } : { onReport, readAll: readShare(root, share) };
  return { site: await loadSite(fileSystem, root, options), reports };
}

/** Reads the reports of this share, and learns of the others what they say. */
function readShare(root: string, share: Share): NonNullable<LoadOptions['readAll']> {
  return async (paths, read) => {
    const own = paths.filter((path) => belongsTo(share, joinPath(root, path)));
    const summaries = await mapLimited(own, undefined, read);
    return share.exchange(
      root,
      summaries.flatMap((summary) => summary ?? []),
    );
  };
}

/** Where a page that lies in no site stands: the folder above its event section has the place of the site's root. */
export function standAlone(path: string, configuration?: GivenConfiguration): OpenSite {
  const site = emptySite(folderOf(folderOf(folderOf(path))));
  if (configuration === undefined) return { site, reports: new Map() };
  const { configuration: read, problems } = readConfiguration(configuration.text);
  return { site: { ...site, configuration: read, configurationProblems: problems }, reports: new Map() };
}
