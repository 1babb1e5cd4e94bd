import {
  emptySite,
  findSiteRoot,
  folderOf,
  loadSite,
  readConfiguration,
  type Report,
  type Site,
} from '../core/index.ts';
import type { Disk } from './disk.ts';
import type { FoundPage } from './findPages.ts';
import { withConfiguration, type GivenConfiguration } from './givenConfiguration.ts';

/** The pages that lie in one site. */
export interface SiteGroup {
  /** Absolute; `undefined` for pages that lie in no Hugo site, each of which stands alone. */
  readonly root: string | undefined;
  readonly pages: readonly FoundPage[];
}

export interface OpenSite {
  readonly site: Site;
  /** The reports that were read for the site's summaries, by path in the site: as many as are cheap to keep. */
  readonly reports: ReadonlyMap<string, Report>;
}

/** `site-10` comes after `site-9`. */
const order = new Intl.Collator('en', { numeric: true });

/** Characters of the texts that are kept from loading to checking, some hundred reports; or one long one. */
const mostKept = 2_000_000;

/** The sites in which `pages` lie, by their folders; first those pages that lie in none. */
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

/** Loads the site at `root`. Its reports are kept, so that a site of ordinary size is parsed once. */
export async function openSite(disk: Disk, root: string, configuration?: GivenConfiguration): Promise<OpenSite> {
  const reports = new Map<string, Report>();
  let kept = 0;
  const onReport = (path: string, report: Report): void => {
    if (reports.size > 0 && kept + report.text.length > mostKept) return;
    kept += report.text.length;
    reports.set(path, report);
  };
  const fileSystem = configuration === undefined ? disk : withConfiguration(disk, root, configuration);
  return { site: await loadSite(fileSystem, root, { onReport }), reports };
}

/** Where a page that lies in no site stands: the folder above its event section has the place of the site's root. */
export function standAlone(path: string, configuration?: GivenConfiguration): OpenSite {
  const site = emptySite(folderOf(folderOf(folderOf(path))));
  if (configuration === undefined) return { site, reports: new Map() };
  const { configuration: read, problems } = readConfiguration(configuration.text);
  return { site: { ...site, configuration: read, configurationProblems: problems }, reports: new Map() };
}
