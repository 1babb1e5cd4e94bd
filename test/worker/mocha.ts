// Mocha's build for browsers. It makes `describe` and `it` global, so this comes before every test.
import 'mocha/mocha.js';
import { retries, tellSecondTries } from '../host/secondTry.ts';

/** Writes a line that the launcher shows: it skips those without this mark. */
export function report(...words: readonly unknown[]): void {
  console.log('[tests]', ...words);
}

Mocha.reporters.Base.consoleLog = report;
mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, retries, forbidOnly: true, forbidPending: true });

/** Runs what was described, and returns how many tests failed. */
export function runMocha(): Promise<number> {
  return new Promise((resolve) => {
    tellSecondTries(mocha.run(resolve), report);
  });
}
