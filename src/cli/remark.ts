import { formatStatement, type Language, type Statement } from '../core/index.ts';
import type { Surroundings } from './command.ts';
import { plainLine } from './format/terminal.ts';
import { shownPath } from './problemRecord.ts';

/** What is told beside the problems, on stderr. */
export interface Remark {
  /** Absolute, with `/`. */
  readonly file: string;
  /** Counted from 1, where one line is meant. */
  readonly line?: number;
  readonly statement: Statement;
  /** True when something could not be done because of it, so that the program fails. */
  readonly fails: boolean;
  /** True for what is told even where quiet is asked for, since nothing that is printed can be trusted without it. */
  readonly isGrave?: boolean;
}

/** Told of what stood in the way, and of work of an earlier run. */
export type Tell = (remark: Remark) => void;

/** `content/index.md:3: This line is not UTF-8…` */
export function formatRemark({ file, line, statement }: Remark, cwd: string, language: Language): string {
  const place = line === undefined ? shownPath(cwd, file) : `${shownPath(cwd, file)}:${line}`;
  return `${plainLine(`${place}: ${formatStatement(statement, language)}`)}\n`;
}

/** The remarks of a command, which are told together at its end. */
export class Remarks {
  readonly #all: Remark[] = [];
  readonly tell: Tell = (remark) => void this.#all.push(remark);

  /** Writes them to stderr; true when something could not be done. */
  write({ cwd, stderr }: Pick<Surroundings, 'cwd' | 'stderr'>, language: Language): boolean {
    stderr.write(this.#all.map((remark) => formatRemark(remark, cwd, language)).join(''));
    return this.#all.some(({ fails }) => fails);
  }
}
