import { checkReport, editsBetween, fixAll, folderOf, parseReport, type Plan } from '../core/index.ts';
import { onRuleError } from './checkPages.ts';
import type { Disk } from './disk.ts';
import type { Tell } from './remark.ts';
import type { SiteGroup } from './sites.ts';
import { visitPages, type VisitedPage, type VisitOptions } from './visitPages.ts';

/** A page that is repaired. */
export interface FixedPage {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many problems are gone by it. */
  readonly fixed: number;
}

/** What can be repaired in all the pages. */
export interface Fixes {
  /** By the folder in which they are written as one piece of work: that of the site. */
  readonly byRoot: ReadonlyMap<string, readonly FixedPage[]>;
  readonly checked: readonly string[];
}

/** Finds what can be repaired for certain, as Fix All of the editor does, and writes nothing. */
export async function fixPages(
  disk: Disk,
  groups: readonly SiteGroup[],
  options: Pick<VisitOptions, 'now' | 'configuration' | 'tell' | 'onProgress'>,
): Promise<Fixes> {
  const byRoot = new Map<string, FixedPage[]>();
  const checked: string[] = [];
  await visitPages(disk, groups, {
    ...options,
    onPage: (visited) => {
      checked.push(visited.path);
      const page = fixPage(visited, options.tell);
      if (page === undefined) return;
      const root = rootOf(visited);
      byRoot.set(root, [...(byRoot.get(root) ?? []), page]);
    },
  });
  return { byRoot, checked };
}

/** The edits of a page, as a plan for the site at `root` has them. */
export function plannedEdits({ path, before, after }: FixedPage, root: string): Plan['edits'][number] {
  return { path: path.slice(root.length + 1), before, edits: editsBetween(before, after) };
}

function fixPage(visited: VisitedPage, tell: Tell): FixedPage | undefined {
  const { context, path, report, site } = visited;
  const options = { onRuleError: onRuleError(visited, tell) };
  const after = fixAll(context, options);
  if (after === report.text) return undefined;
  const repaired = parseReport(after, report.language, site.configuration);
  const left = checkReport({ ...context, report: repaired }, options).length;
  return { path, before: report.text, after, fixed: checkReport(context, options).length - left };
}

/** A page that lies in no site is written alone. */
function rootOf({ path, site }: VisitedPage): string {
  return site.isHugo ? site.root.replace(/\/$/, '') : folderOf(path);
}
