/**
 * Work in steps, between which a host can let other work run. Each step is short for a report of ordinary size, even the
 * first time, when its code is compiled; the generator returns the result. Such a function is named for what goes on:
 * `parsingReport` beside `parseReport`.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Runs all the steps without a break, and gives the result. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `work` as a single step. */
export function* inOneStep<T>(work: () => T): Steps<T> {
  return work();
}
