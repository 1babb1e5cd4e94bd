import { formatStatement, state, type Severity } from '../../core/index.ts';
import { tellOfUnfinished } from '../carryOut.ts';
import type { Checked } from '../checkPages.ts';
import { defineCommand, type Asked, type Surroundings } from '../command.ts';
import { createDisk } from '../disk.ts';
import { findPages, remarksOnEmptyFolders, sitesWithJournal } from '../findPages.ts';
import type { FormatOptions, Outcome } from '../format/format.ts';
import { githubNotice, githubRemark } from '../format/github.ts';
import { formats, formatTable, hasTable, isForPeople } from '../format/index.ts';
import { remainder, severities } from '../format/summary.ts';
import { wantsColour } from '../format/terminal.ts';
import { readGivenConfiguration } from '../givenConfiguration.ts';
import { messages } from '../messages.ts';
import type { ProblemRecord } from '../problemRecord.ts';
import { createProgress } from '../progress.ts';
import { formatRemark, type Remark } from '../remark.ts';
import { checkInThreads } from '../threads.ts';
import { checkHelp } from './checkHelp.ts';

export const check = defineCommand({
  name: 'check',
  ...checkHelp,
  run: async (asked, surroundings) => {
    const { language, options } = asked;
    const { cwd, stderr, stdout, now } = surroundings;
    if (options.table && !hasTable(options.format)) {
      stderr.write(`${formatStatement(state(messages.noTable, { format: options.format }), language)}\n`);
      return 2;
    }
    const disk = createDisk();
    const configuration = readGivenConfiguration(disk, cwd, options.config);
    if (configuration !== undefined && 'fails' in configuration) {
      stderr.write(formatRemark(configuration, cwd, language));
      return 2;
    }
    const found = findPages(disk, cwd, asked.operands);
    const progress = createProgress(stderr, language, now);
    const result = await checkInThreads(disk, found.pages, {
      cwd,
      language,
      now: now(),
      configuration,
      table: options.table ? 'always' : options.quiet || !isForPeople(options.format) ? 'never' : 'several sites',
      onProgress: (done) => {
        progress.show(done, found.pages.length);
      },
    });
    progress.end();
    const remarks = [...found.remarks, ...result.remarks, ...remarksOnEmptyFolders(found.folders, result.checked)];
    await tellOfUnfinished(await sitesWithJournal(disk, found), (remark) => void remarks.unshift(remark));
    const outcome = outcomeOf(result, remarks, options['max-problems']);
    stderr.write(remarksToTell(outcome, asked, surroundings) + leftOut(outcome, asked));
    stdout.write(output(outcome, asked, surroundings));
    if (remarks.some(({ fails }) => fails)) return 2;
    return outcome.found.some(({ severity }) => isAsBadAs(severity, options['fail-on'])) ? 1 : 0;
  },
});

type CheckAsked = Asked<typeof checkHelp.options>;

function outcomeOf({ problems, checked, rows }: Checked, remarks: readonly Remark[], most: number): Outcome {
  return { found: problems, problems: worst(problems, most), checked: checked.length, rows, remarks };
}

/** At most `most` of the problems, the worst of them, in the order in which they were. */
function worst(problems: readonly ProblemRecord[], most: number): readonly ProblemRecord[] {
  if (problems.length <= most) return problems;
  const bySeverity = severities.flatMap((severity) => problems.filter((problem) => problem.severity === severity));
  const kept = new Set(bySeverity.slice(0, most));
  return problems.filter((problem) => kept.has(problem));
}

function output(outcome: Outcome, asked: CheckAsked, surroundings: Surroundings): string {
  const { format, table } = asked.options;
  return table && hasTable(format)
    ? formatTable(outcome.rows, format, asked.language)
    : formats[format](outcome, formatOptions(asked, surroundings));
}

/** Notes that change nothing are left out where quiet is asked for. */
function remarksToTell({ remarks }: Outcome, asked: CheckAsked, surroundings: Surroundings): string {
  const { format, quiet } = asked.options;
  const options = formatOptions(asked, surroundings);
  return remarks
    .filter(({ fails, isGrave = false }) => fails || isGrave || !quiet)
    .map((remark) =>
      format === 'github' ? githubRemark(remark, options) : formatRemark(remark, options.cwd, asked.language),
    )
    .join('');
}

/** How many problems are not shown, where the format has no place for it: silence would look like all of them. */
function leftOut(outcome: Outcome, { options: { format, table, quiet }, language }: CheckAsked): string {
  const words = table || quiet || isForPeople(format) ? undefined : remainder(outcome, language);
  if (words === undefined) return '';
  return format === 'github' ? githubNotice(words) : `${words}\n`;
}

function formatOptions({ language, options }: CheckAsked, { cwd, environment, stdout }: Surroundings): FormatOptions {
  return {
    language,
    colour: wantsColour(stdout, environment),
    isQuiet: options.quiet,
    cwd,
    // GitHub's own variable; in other places where programs are run the current folder is mostly the checkout's.
    checkout: environment['GITHUB_WORKSPACE'] ?? cwd,
  };
}

function isAsBadAs(severity: Severity, level: Severity | 'never'): boolean {
  return level !== 'never' && severities.indexOf(severity) <= severities.indexOf(level);
}
