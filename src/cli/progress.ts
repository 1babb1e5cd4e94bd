import { formatStatement, state, type Language } from '../core/index.ts';
import { clearLine, type Output } from './format/terminal.ts';
import { messages } from './messages.ts';

/** Who waits longer than this wants to know how far it is, … */
const patience = 700;
/** … and does not read faster than this. Both in milliseconds. */
const pause = 100;

/** How far a check has come, as a line on a terminal. */
export interface Progress {
  show(done: number, total: number): void;
  /** Takes the line away; whatever is written next begins a line. */
  end(): void;
}

/** One line on a terminal, rewritten in place; elsewhere nothing. */
export function createProgress(output: Output, language: Language, now: () => number): Progress {
  let next = now() + patience;
  let isShown = false;
  return {
    show: (done, total) => {
      if (output.isTTY !== true || now() < next) return;
      next = now() + pause;
      isShown = true;
      output.write(clearLine + formatStatement(state(messages.progress, { done, total }), language));
    },
    end: () => {
      if (isShown) output.write(clearLine);
      isShown = false;
    },
  };
}
