import { checkReport, configurationName, joinPath, pageAt, parsePage, shownFiles, state } from '../core/index.ts';
import type { Disk } from './disk.ts';
import { isMarkdown, type FoundPage } from './findPages.ts';
import { messages } from './messages.ts';
import {
  compareRecords,
  configurationRule,
  toRecord,
  type ProblemRecord,
  type RecordOptions,
} from './problemRecord.ts';
import type { Remark } from './remark.ts';
import { groupBySite, openSite, standAlone, type OpenSite } from './sites.ts';

export interface Checked {
  /** Sorted by file and place. */
  readonly problems: readonly ProblemRecord[];
  /** The files that are reports or section pages, as absolute paths. */
  readonly checked: readonly string[];
  readonly remarks: readonly Remark[];
}

export interface CheckPagesOptions extends RecordOptions {
  /** The present moment, in milliseconds since 1970. */
  readonly now: number;
  /** Told how many of the files are done. */
  readonly onProgress: (done: number) => void;
}

/** Checks those of `pages` that are reports or section pages, one site after the other. */
export async function checkPages(
  disk: Disk,
  pages: readonly FoundPage[],
  options: CheckPagesOptions,
): Promise<Checked> {
  const result: Result = { problems: [], checked: [], remarks: [] };
  let done = 0;
  for (const { root, pages: group } of await groupBySite(disk, pages)) {
    const open = root === undefined ? undefined : await openSite(disk, root);
    if (open !== undefined) {
      result.remarks.push(...remarksOnConfig(open));
      result.problems.push(...configurationRecords(disk, open, options));
    }
    for (const found of group) {
      checkPage(disk, open ?? standAlone(found.path), found, options, result);
      options.onProgress(++done);
    }
  }
  result.problems.sort(compareRecords);
  return result;
}

interface Result extends Checked {
  readonly problems: ProblemRecord[];
  readonly checked: string[];
  readonly remarks: Remark[];
}

function checkPage(
  disk: Disk,
  { site, reports }: OpenSite,
  found: FoundPage,
  options: CheckPagesOptions,
  result: Result,
): void {
  const page = pageAt(found.path.slice(site.root.replace(/\/$/, '').length + 1), site);
  const remark = (rest: Omit<Remark, 'file'>): void => void result.remarks.push({ file: found.path, ...rest });
  const known = reports.get(page.path);
  const reading = known ?? (isMarkdown(found.path) ? disk.read(found.path) : undefined);
  if (reading !== undefined && 'trouble' in reading) {
    // Nobody asked for a page that is no report and cannot be read.
    const { trouble: statement, line } = reading;
    if (page.role !== 'other' || found.isNamed) remark({ statement, ...(line && { line }), fails: true });
    return;
  }
  const report = known ?? (reading && parsePage(reading.text, page, site.configuration));
  if (report === undefined) {
    if (found.isNamed) remark({ statement: state(messages.noReport), fails: false });
    return;
  }
  result.checked.push(found.path);
  const onRuleError = (rule: string, error: unknown): void => {
    remark({ statement: state(messages.ruleFailed, { rule, reason: String(error) }), fails: true });
  };
  const pictures = new Map(
    shownFiles(report, page, site).map((path) => [path, disk.picture(joinPath(site.root, path))]),
  );
  const problems = checkReport({ report, page, site, pictures, now: options.now }, { onRuleError });
  const record = toRecord(report.text, found.path, options);
  for (const problem of problems) result.problems.push(record(problem));
}

/** What of the configuration could not be read; the pages are checked with what Hugo assumes. */
function remarksOnConfig({ site }: OpenSite): readonly Remark[] {
  return site.config.problems.map(({ path, statement }) => ({ file: `${site.root}/${path}`, statement, fails: false }));
}

/** The problems of the site's own configuration file, as of a page. */
function configurationRecords(disk: Disk, { site }: OpenSite, options: RecordOptions): readonly ProblemRecord[] {
  if (site.configurationProblems.length === 0) return [];
  const path = joinPath(site.root, configurationName);
  const reading = disk.read(path);
  const record = toRecord('text' in reading ? reading.text : '', path, options);
  return site.configurationProblems.map((problem) => record({ ...problem, rule: configurationRule, fixes: [] }));
}
