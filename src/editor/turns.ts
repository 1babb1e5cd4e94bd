import type { InTurn } from '../core/index.ts';

/** The extension host has others to serve: after so many milliseconds in a row they get their turn. */
const slice = 2;

/**
 * Does one piece of work after the other, and lets others in between its steps. A step is never interrupted, so that a
 * slice is as long as `slice` and the step that exceeds it.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  let start = 0;
  return (work) => {
    const mine = last.then(async () => {
      for (;;) {
        if (Date.now() - start >= slice) {
          await nextTurn();
          start = Date.now();
        }
        const step = work.next();
        if (step.done === true) return step.value;
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Everybody else's turn. On the desktop a timer would wait a millisecond more. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { setImmediate = setTimeout } = globalThis as { setImmediate?: (work: () => void) => void };
    setImmediate(resolve);
  });
}
