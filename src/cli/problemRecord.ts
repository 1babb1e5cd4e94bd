import { relative } from 'node:path';
import {
  formatStatement,
  lineColumnAt,
  lineStarts,
  type Language,
  type LineColumn,
  type Problem,
  type Severity,
} from '../core/index.ts';
import { withSlashes } from './disk.ts';

/** A problem as it is printed; the names are those of the JSON output. Lines and columns count from 1, in UTF-16 units. */
export interface ProblemRecord {
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The titles of its quick fixes. */
  readonly fixes: readonly string[];
}

/** What stands in place of a rule's name for a problem of the configuration file. */
export const configurationRule = 'configuration';

/** How a problem is printed. */
export interface RecordOptions {
  readonly cwd: string;
  readonly language: Language;
}

/** Makes records of the problems of one file; its lines are counted only when there is one. */
export function toRecord(
  text: string,
  path: string,
  { cwd, language }: RecordOptions,
): (problem: Pick<Problem, 'rule' | 'severity' | 'statement' | 'range' | 'fixes'>) => ProblemRecord {
  const file = shownPath(cwd, path);
  let starts: readonly number[] | undefined;
  const placeOf = (offset: number): LineColumn => lineColumnAt((starts ??= lineStarts(text)), offset);
  return ({ rule, severity, statement, range, fixes }) => {
    const start = placeOf(range.start);
    const end = placeOf(range.end);
    return {
      file,
      rule,
      severity,
      message: formatStatement(statement, language),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      fixes: fixes.map(({ title }) => formatStatement(title, language)),
    };
  };
}

/**
 * `path` as people say it: relative to the current folder, with `/`; the folder itself is a dot. A name that GitHub's
 * runner would take for a command (`::error::`) begins with `./`.
 */
export function shownPath(cwd: string, path: string): string {
  if (path === '') return '""';
  const shown = withSlashes(relative(cwd, path)) || '.';
  return /^(?:::|##)/.test(shown) ? `./${shown}` : shown;
}

/** By file and place; files in the order of their characters' codes, which is the same everywhere. */
export function compareRecords(a: ProblemRecord, b: ProblemRecord): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compare(a.rule, b.rule)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
