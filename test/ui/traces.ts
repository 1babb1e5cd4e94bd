import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Window } from './window.ts';

export const screenshots = join(import.meta.dirname, '..', '..', 'out', 'screenshots');

/** The windows that are open now. */
export const openWindows = new Set<Window>();

/** For every test of the window that fails: a picture, and in the log what VS Code was saying. */
export const mochaHooks = {
  async afterEach(this: Mocha.Context): Promise<void> {
    // A test that is to begin anew has no state yet.
    if (this.currentTest === undefined || this.currentTest.state === 'passed') return;
    mkdirSync(screenshots, { recursive: true });
    const name = `failed ${this.currentTest.fullTitle()}`.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120);
    for (const window of openWindows) {
      console.error(
        `    The window was left as in ${join(screenshots, `${name}.png`)}, saying`,
        await window.traces(name),
      );
    }
  },
};
