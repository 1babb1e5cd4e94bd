import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The sample site of this repository. */
export const sampleSite = fileURLToPath(new URL('../sites/sample', import.meta.url));

/** A copy of the sample site that is removed after the test. */
export function copySample(): { readonly root: string; readonly remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'event-report-hugo-'));
  cpSync(sampleSite, root, { recursive: true });
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Builds the site at `root` into `public`, as its author would, and returns what Hugo said. */
export function build(root: string, options: readonly string[] = []): string {
  const { error, status, stdout, stderr } = spawnSync('hugo', ['--noBuildLock', '--printPathWarnings', ...options], {
    cwd: root,
    encoding: 'utf8',
    // The author's own settings of Hugo must not change what is tested.
    env: { PATH: process.env['PATH'], HOME: root, HUGO_CACHEDIR: join(root, '.cache') },
  });
  assert.ok(
    error === undefined,
    'These tests need Hugo: «sudo apt-get install hugo», or https://gohugo.io/installation',
  );
  assert.equal(status, 0, stdout + stderr);
  return stdout + stderr;
}
