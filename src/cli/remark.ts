import type { Statement } from '../core/index.ts';

/** What is told beside the problems, on stderr. */
export interface Remark {
  /** Absolute, with `/`. */
  readonly file: string;
  /** Counted from 1, where one line is meant. */
  readonly line?: number;
  readonly statement: Statement;
  /** True when something could not be checked because of it, so that the program fails. */
  readonly fails: boolean;
}
