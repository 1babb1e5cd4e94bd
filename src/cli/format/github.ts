import { formatStatement, type Severity } from '../../core/index.ts';
import type { Remark } from '../remark.ts';
import { checkoutPath } from './checkoutPath.ts';
import type { Format, FormatOptions } from './format.ts';
import { plainLine } from './terminal.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * Commands of GitHub's workflows, which show each problem beside its line in the pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const formatGithub: Format = ({ problems }, options) =>
  problems
    .map(({ file, line, column, endLine, endColumn, severity, message, rule }) => {
      const place = { file: checkoutPath(file, options), line, endLine, col: column, endColumn };
      return command(levels[severity], { ...place, title: `Event Report: ${rule}` }, message);
    })
    .join('');

/** What could not be checked, as such a command: lines of any other form may be commands of somebody else's. */
export function githubRemark({ file, line, statement, fails }: Remark, options: FormatOptions): string {
  const place = { file: checkoutPath(file, options), ...(line !== undefined && { line }), title: 'Event Report' };
  return command(fails ? 'error' : 'notice', place, formatStatement(statement, options.language));
}

/** What is said of the check as a whole. */
export function githubNotice(words: string): string {
  return command('notice', { title: 'Event Report' }, words);
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}\n`;
}

/** As the runner reads it: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
function escapeData(text: string): string {
  return plainLine(text).replaceAll('%', '%25');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
