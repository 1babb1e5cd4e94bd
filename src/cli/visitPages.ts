import {
  joinPath,
  pageAt,
  parsePage,
  shownFiles,
  state,
  type Page,
  type Report,
  type RuleContext,
  type Site,
} from '../core/index.ts';
import type { Disk } from './disk.ts';
import { isMarkdown, type FoundPage } from './findPages.ts';
import type { GivenConfiguration } from './givenConfiguration.ts';
import { messages } from './messages.ts';
import type { Remark, Tell } from './remark.ts';
import { belongsTo, dealOut, type Share } from './share.ts';
import { openSite, standAlone, type OpenSite, type SiteGroup } from './sites.ts';

/** A report or section page, in its site. */
export interface VisitedPage {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly page: Page;
  readonly site: Site;
  readonly report: Report;
  /** All that a rule may look at; the heads of its pictures are read for it. */
  readonly context: RuleContext;
}

/** How to visit the pages, and what to tell meanwhile. */
export interface VisitOptions {
  /** The present moment, in milliseconds since 1970. */
  readonly now: number;
  /** Stands in for the configuration of every site. */
  readonly configuration?: GivenConfiguration | undefined;
  /** The part of the files to visit, where several threads share them; of each site, one of them is told by `onSite`. */
  readonly share?: Share | undefined;
  /** Told of each Hugo site before its pages. */
  readonly onSite?: (site: Site) => void;
  readonly onPage: (visited: VisitedPage) => void;
  /** Told of what cannot be read, and of files that were named and are no reports. */
  readonly tell: Tell;
  /** Told how many of the files are done. */
  readonly onProgress?: (done: number) => void;
}

/** Reads the reports and section pages among the files of `groups`, one site after the other. */
export async function visitPages(disk: Disk, groups: readonly SiteGroup[], options: VisitOptions): Promise<void> {
  const { configuration, onSite, onPage, onProgress } = options;
  const dealt = options.share && dealOut(groups, options.share.count);
  let done = 0;
  for (const group of groups) {
    const { root, pages } = group;
    const only = dealt?.get(group);
    if (only !== undefined && only !== options.share?.index) continue;
    const share = only === undefined ? options.share : undefined;
    const open = root === undefined ? undefined : await openSite(disk, root, configuration, share);
    if (open !== undefined && (share?.index ?? 0) === 0) {
      remarksOnConfig(open.site).forEach(options.tell);
      onSite?.(open.site);
    }
    for (const found of pages) {
      if (share !== undefined && !belongsTo(share, found.path)) continue;
      const visited = readPage(disk, open ?? standAlone(found.path, configuration), found, options);
      if (visited !== undefined) onPage(visited);
      onProgress?.(++done);
    }
  }
}

function readPage(
  disk: Disk,
  { site, reports }: OpenSite,
  { path, isNamed }: FoundPage,
  { now, tell }: VisitOptions,
): VisitedPage | undefined {
  const page = pageAt(path.slice(site.root.replace(/\/$/, '').length + 1), site);
  const known = reports.get(page.path);
  const reading = known ?? (isMarkdown(path) ? disk.read(path) : undefined);
  if (reading !== undefined && 'trouble' in reading) {
    // Nobody asked for a page that is no report and cannot be read.
    const { trouble: statement, line } = reading;
    if (page.role !== 'other' || isNamed) tell({ file: path, statement, ...(line && { line }), fails: true });
    return undefined;
  }
  const report = known ?? (reading && parsePage(reading.text, page, site.configuration));
  if (report === undefined) {
    if (isNamed) tell({ file: path, statement: state(messages.noReport), fails: false });
    return undefined;
  }
  const shown = shownFiles(report, page, site);
  const pictures = new Map(shown.map((file) => [file, disk.picture(joinPath(site.root, file))]));
  return { path, page, site, report, context: { report, page, site, pictures, now } };
}

/** What of Hugo's configuration could not be read; the pages are checked with what Hugo assumes. */
function remarksOnConfig({ root, config }: Site): readonly Remark[] {
  return config.problems.map(({ path, statement }) => ({ file: `${root}/${path}`, statement, fails: false }));
}
