import { formatStatement, state, type Language } from '../../core/index.ts';
import { carryOut, resumeWork, tellOfUnfinished } from '../carryOut.ts';
import { defineCommand, type Asked, type Surroundings } from '../command.ts';
import { createDisk, type Disk } from '../disk.ts';
import { findPages, remarksOnEmptyFolders, sitesWithJournal, type FoundPages } from '../findPages.ts';
import { fixPages, plannedEdits, type FixedPage, type Fixes } from '../fixPages.ts';
import { unifiedDiff } from '../format/diff.ts';
import { plainLine } from '../format/terminal.ts';
import { readGivenConfiguration, type GivenConfiguration } from '../givenConfiguration.ts';
import { counted } from '../format/summary.ts';
import { messages } from '../messages.ts';
import { shownPath } from '../problemRecord.ts';
import { createProgress } from '../progress.ts';
import { formatRemark, Remarks, type Tell } from '../remark.ts';
import { groupBySite, type SiteGroup } from '../sites.ts';
import { fixHelp } from './fixHelp.ts';

export const fix = defineCommand({
  name: 'fix',
  ...fixHelp,
  run: async (asked, surroundings) => {
    const { language, options } = asked;
    const { cwd, stdout, stderr } = surroundings;
    const remarks = new Remarks();
    const { tell } = remarks;
    const configuration = readGivenConfiguration(createDisk(), cwd, options.config);
    if (configuration !== undefined && 'fails' in configuration) {
      stderr.write(formatRemark(configuration, cwd, language));
      return 2;
    }
    const found = await findReady(asked, cwd, tell);
    const fixes = await fixesIn(found, configuration, language, surroundings, tell);
    remarksOnEmptyFolders(found.pages.folders, fixes.checked).forEach(tell);
    const written = options['dry-run'] ? fixes.byRoot : await write(fixes, tell);
    const hasFailed = remarks.write(surroundings, language);
    stdout.write(options['dry-run'] ? diffs(written, cwd) : summary(written, cwd, language));
    if (hasFailed) return 2;
    return options['dry-run'] && written.size > 0 ? 1 : 0;
  },
});

type FixAsked = Asked<typeof fixHelp.options>;

interface Found {
  readonly disk: Disk;
  readonly pages: FoundPages;
  readonly groups: readonly SiteGroup[];
}

/** The files that are asked for, once what an earlier run left half done is finished or taken back. */
async function findReady({ operands, options }: FixAsked, cwd: string, tell: Tell): Promise<Found> {
  const found = await find(operands, cwd);
  const roots = await sitesWithJournal(found.disk, found.pages);
  if (options['dry-run']) await tellOfUnfinished(roots, tell);
  const hasChanged = !options['dry-run'] && (await resumeWork(roots, tell));
  const current = hasChanged ? await find(operands, cwd) : found;
  current.pages.remarks.forEach(tell);
  return current;
}

async function find(operands: readonly string[], cwd: string): Promise<Found> {
  const disk = createDisk();
  const pages = findPages(disk, cwd, operands);
  return { disk, pages, groups: await groupBySite(disk, pages.pages) };
}

async function fixesIn(
  { disk, pages, groups }: Found,
  configuration: GivenConfiguration | undefined,
  language: Language,
  { stderr, now }: Surroundings,
  tell: Tell,
): Promise<Fixes> {
  const progress = createProgress(stderr, language, now);
  const onProgress = (done: number): void => {
    progress.show(done, pages.pages.length);
  };
  const fixes = await fixPages(disk, groups, { now: now(), configuration, tell, onProgress });
  progress.end();
  return fixes;
}

/** Each site is one piece of work; the answer is what could be written. */
async function write({ byRoot }: Fixes, tell: Tell): Promise<Fixes['byRoot']> {
  const written = new Map<string, readonly FixedPage[]>();
  for (const [root, pages] of byRoot) {
    const plan = { create: [], edits: pages.map((page) => plannedEdits(page, root)) };
    if (await carryOut(plan, root, tell)) written.set(root, pages);
  }
  return written;
}

function diffs(byRoot: Fixes['byRoot'], cwd: string): string {
  return sorted(byRoot)
    .map(({ path, before, after }) => unifiedDiff(shownPath(cwd, path), before, after))
    .join('');
}

function summary(byRoot: Fixes['byRoot'], cwd: string, language: Language): string {
  const pages = sorted(byRoot);
  const problems = pages.reduce((sum, { fixed }) => sum + fixed, 0);
  const total =
    pages.length === 0
      ? state(messages.nothingToFix)
      : state(messages.fixed, {
          problems: counted(problems, messages.problem, messages.problems),
          files: counted(pages.length, messages.file, messages.files),
        });
  const lines = pages.map(({ path, fixed }) => {
    return plainLine(
      `${shownPath(cwd, path)}: ${formatStatement(counted(fixed, messages.problem, messages.problems), language)}`,
    );
  });
  return [...lines, formatStatement(total, language)].map((line) => `${line}\n`).join('');
}

function sorted(byRoot: Fixes['byRoot']): readonly FixedPage[] {
  return [...byRoot.values()].flat().sort((a, b) => (a.path < b.path ? -1 : 1));
}
