import { version } from '../../package.json';
import { formatStatement, type Language, type Severity, type Statement } from '../core/index.ts';
import { languageOf, parseArguments, type CheckArguments, type FailLevel } from './arguments.ts';
import { checkPages } from './checkPages.ts';
import { createDisk } from './disk.ts';
import { findPages, remarksOnEmptyFolders } from './findPages.ts';
import { formatJson } from './format/json.ts';
import { plainLine, wantsColour, type Output } from './format/terminal.ts';
import { formatText } from './format/text.ts';
import { help } from './help.ts';
import { messages } from './messages.ts';
import { shownPath } from './problemRecord.ts';
import { createProgress } from './progress.ts';
import type { Remark } from './remark.ts';

/** What the program is started in; `process` serves. */
export interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The present moment, in milliseconds since 1970. */
  readonly now: () => number;
}

/** Runs the command line `args`; the answer is the exit code. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const asked = parseArguments(args);
  const language = asked.language ?? languageOf(surroundings.environment);
  const { stdout, stderr } = surroundings;
  switch (asked.kind) {
    case 'check':
      return check(asked, language, surroundings);
    case 'help':
      stdout.write(help[language]);
      return 0;
    case 'version':
      stdout.write(`${version}\n`);
      return 0;
    case 'wrong':
      stderr.write(asked.mistakes.length === 0 ? help[language] : usage(asked.mistakes, language));
      return 2;
  }
}

async function check(asked: CheckArguments, language: Language, surroundings: Surroundings): Promise<number> {
  const { cwd, environment, stdout, stderr, now } = surroundings;
  const disk = createDisk();
  const progress = createProgress(stderr, language, now);
  const found = findPages(disk, cwd, asked.paths);
  const total = found.pages.length;
  const onProgress = (done: number): void => {
    progress.show(done, total);
  };
  const { problems, checked, remarks } = await checkPages(disk, found.pages, { cwd, language, now: now(), onProgress });
  progress.end();
  const all = [...found.remarks, ...remarks, ...remarksOnEmptyFolders(found.folders, checked)];
  stderr.write(all.map((remark) => formatRemark(remark, cwd, language)).join(''));
  const colour = wantsColour(stdout, environment);
  stdout.write(
    asked.format === 'json'
      ? formatJson(problems)
      : formatText(problems, { language, colour, checked: checked.length }),
  );
  if (all.some(({ fails }) => fails)) return 2;
  return problems.some(({ severity }) => isAsBadAs(severity, asked.failOn)) ? 1 : 0;
}

function isAsBadAs(severity: Severity, level: FailLevel): boolean {
  const worstFirst: readonly FailLevel[] = ['error', 'warning', 'information', 'hint'];
  return worstFirst.indexOf(severity) <= worstFirst.indexOf(level);
}

function formatRemark({ file, line, statement }: Remark, cwd: string, language: Language): string {
  const place = line === undefined ? shownPath(cwd, file) : `${shownPath(cwd, file)}:${line}`;
  return `${plainLine(`${place}: ${formatStatement(statement, language)}`)}\n`;
}

function usage(mistakes: readonly Statement[], language: Language): string {
  return [...mistakes, { message: messages.seeHelp, data: {} }]
    .map((statement) => `${plainLine(formatStatement(statement, language))}\n`)
    .join('');
}
