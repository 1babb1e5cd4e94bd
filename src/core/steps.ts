/**
 * Work that can be done bit by bit: a host that has others to serve lets them in between two steps. Each is short for
 * a report of ordinary size, even the first time, when its code is compiled; what the work comes to is returned. A
 * function that gives steps is named for what goes on: `parsingReport` beside `parseReport`.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all the steps one right after the other. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Work that is done in one step. */
export function* inOneStep<T>(work: () => T): Steps<T> {
  return work();
}
