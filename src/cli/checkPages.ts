import {
  checkReport,
  configurationName,
  joinPath,
  readConfiguration,
  state,
  type ConfigurationProblem,
} from '../core/index.ts';
import type { Disk } from './disk.ts';
import { eventRow, type EventRow } from './eventRow.ts';
import type { FoundPage } from './findPages.ts';
import type { GivenConfiguration } from './givenConfiguration.ts';
import { messages } from './messages.ts';
import {
  compareRecords,
  configurationRule,
  toRecord,
  type ProblemRecord,
  type RecordOptions,
} from './problemRecord.ts';
import type { Remark, Tell } from './remark.ts';
import type { Share } from './share.ts';
import { groupBySite, order } from './sites.ts';
import { visitPages, type VisitedPage } from './visitPages.ts';

/** What a check found. */
export interface Checked {
  /** Sorted by file and place. */
  readonly problems: readonly ProblemRecord[];
  /** The files that are reports or section pages, as absolute paths. */
  readonly checked: readonly string[];
  /** One for each report, by site, event and language; none when they were not wanted. */
  readonly rows: readonly EventRow[];
  readonly remarks: readonly Remark[];
}

/** How to check the pages. */
export interface CheckPagesOptions extends RecordOptions {
  /** The present moment, in milliseconds since 1970. */
  readonly now: number;
  /** Stands in for the configuration of every site. */
  readonly configuration: GivenConfiguration | undefined;
  /** When to make the table of events: over several sites one would lose one's way without it. */
  readonly table: 'always' | 'several sites' | 'never';
  /** The part of `pages` to check, where several threads share them. */
  readonly share?: Share | undefined;
  /** Told how many of the files are done. */
  readonly onProgress: (done: number) => void;
}

/** Checks those of `pages` that are reports or section pages, one site after the other. */
export async function checkPages(
  disk: Disk,
  pages: readonly FoundPage[],
  options: CheckPagesOptions,
): Promise<Checked> {
  const { configuration, cwd, table } = options;
  const problems: ProblemRecord[] = [];
  const checked: string[] = [];
  const rows: EventRow[] = [];
  const remarks: Remark[] = [];
  const tell = (remark: Remark): void => void remarks.push(remark);
  const groups = await groupBySite(disk, pages);
  const wantsRows =
    table === 'always' || (table === 'several sites' && groups.filter(({ root }) => root !== undefined).length > 1);
  // The first thread tells for all.
  if (configuration !== undefined && (options.share?.index ?? 0) === 0) {
    problems.push(...configurationRecords(configuration, readConfiguration(configuration.text).problems, options));
  }
  await visitPages(disk, groups, {
    ...options,
    tell,
    onSite: ({ root, configurationProblems }) => {
      if (configuration !== undefined || configurationProblems.length === 0) return;
      const path = joinPath(root, configurationName);
      const reading = disk.read(path);
      const text = 'text' in reading ? reading.text : '';
      problems.push(...configurationRecords({ path, text }, configurationProblems, options));
    },
    onPage: (visited) => {
      checked.push(visited.path);
      const found = checkReport(visited.context, { onRuleError: onRuleError(visited, tell) });
      const record = toRecord(visited.report.text, visited.path, options);
      for (const problem of found) problems.push(record(problem));
      const row = wantsRows ? eventRow(visited, found, cwd) : undefined;
      if (row !== undefined) rows.push(row);
    },
  });
  return mergeChecked([{ problems, checked, rows, remarks }]);
}

/** What several threads found, in one order. */
export function mergeChecked(parts: readonly Checked[]): Checked {
  return {
    problems: parts.flatMap(({ problems }) => problems).sort(compareRecords),
    checked: parts.flatMap(({ checked }) => checked),
    rows: parts.flatMap(({ rows }) => rows).sort(compareRows),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** Tells of a rule that failed on a page. */
export function onRuleError({ path }: VisitedPage, tell: Tell): (rule: string, error: unknown) => void {
  return (rule, error) => {
    tell({ file: path, statement: state(messages.ruleFailed, { rule, reason: String(error) }), fails: true });
  };
}

/** The problems of a configuration file, as of a page. */
function configurationRecords(
  { path, text }: GivenConfiguration,
  problems: readonly ConfigurationProblem[],
  options: RecordOptions,
): readonly ProblemRecord[] {
  const record = toRecord(text, path, options);
  return problems.map((problem) => record({ ...problem, rule: configurationRule, fixes: [] }));
}

function compareRows(a: EventRow, b: EventRow): number {
  return order.compare(a.site, b.site) || order.compare(a.event, b.event) || order.compare(a.language, b.language);
}
