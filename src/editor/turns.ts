import type { InTurn } from '../core/index.ts';

/** The extension host has others to serve: after so many milliseconds in a row they get their turn. */
const slice = 4;

/**
 * Runs pieces of work one after the other, and lets others in between. A piece is never interrupted, so that a slice is
 * as long as `slice` and the piece that exceeds it.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  let start = 0;
  return (work) => {
    const mine = last.then(async () => {
      if (Date.now() - start >= slice) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        start = Date.now();
      }
      return work();
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}
