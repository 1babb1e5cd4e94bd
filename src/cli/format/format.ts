import type { Language } from '../../core/index.ts';
import type { EventRow } from '../eventRow.ts';
import type { ProblemRecord } from '../problemRecord.ts';
import type { Remark } from '../remark.ts';

/** What a check came to. */
export interface Outcome {
  /** Every problem, sorted by file and place. */
  readonly found: readonly ProblemRecord[];
  /** Those of them that are to be shown. */
  readonly problems: readonly ProblemRecord[];
  /** How many reports and section pages were checked. */
  readonly checked: number;
  /** The table of events; empty when it is not wanted. */
  readonly rows: readonly EventRow[];
  readonly remarks: readonly Remark[];
}

/** How it is to be shown. */
export interface FormatOptions {
  readonly language: Language;
  readonly colour: boolean;
  /** True for the problems alone, without what sums them up. */
  readonly isQuiet: boolean;
  /** The folder from which the problems' files count, absolute, … */
  readonly cwd: string;
  /** … and that of the whole checkout, where a build knows it: services that show problems in a diff count from there. */
  readonly checkout: string;
}

/** Writes down what a check came to, each line ended. */
export type Format = (outcome: Outcome, options: FormatOptions) => string;
