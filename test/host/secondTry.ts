/** How often a test inside VS Code may begin anew: once, since a busy machine loses a key or a file's change. */
export const retries = 1;

/** As much of mocha's runner as is needed; its build for browsers has another type. */
interface Runner {
  on(event: 'retry', listener: (test: { fullTitle(): string }, error: Error) => void): unknown;
}

/** Tells which tests need a second try, and why, so that what is wrong now and then is not hidden. */
export function tellSecondTries(runner: Runner, tell: (line: string) => void): void {
  runner.on('retry', (test, error) => {
    tell(`  second try: ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
}
