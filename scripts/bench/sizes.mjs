import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { products } from '../bundling.mjs';
import { ms, print, quantile } from './table.mjs';

const starts = 15;
const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * What is published, and how long Node takes to `require` it in a fresh process. vscode-markdownlint is not on npm, so
 * its engine stands in for it, bundled and minified in the same way; the extension holds more than that.
 */
export async function measureSizes() {
  const folder = mkdtempSync(join(tmpdir(), 'event-report-bench-'));
  try {
    const { extension, cli } = products(true);
    const engine = {
      stdin: { contents: "export { lint } from 'markdownlint/async';", resolveDir: here },
      bundle: true,
      minify: true,
      format: 'cjs',
      platform: 'node',
      target: 'es2022',
    };
    const built = [];
    for (const [name, options] of [
      ['extension, desktop and browser', extension],
      ['command line', cli],
      ['markdownlint, the engine alone', engine],
    ]) {
      const outfile = join(folder, `${built.length}.cjs`);
      await build({ ...options, outfile, sourcemap: false });
      built.push({ name, outfile });
    }
    const times = built.map(() => []);
    for (let round = 0; round < starts; round++) {
      built.forEach(({ outfile }, index) => times[index].push(requireTime(outfile, folder)));
    }
    const rows = built.map(({ name, outfile }, index) => {
      // The command line starts to work when it is required.
      const time = name === 'command line' ? '' : ms(quantile(times[index], 0.5));
      return [name, (statSync(outfile).size / 1000).toFixed(0), time];
    });
    print('What is published', ['', 'minified KB', `require ms, median of ${starts} processes`], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own, with something in the place of the editor. */
function requireTime(file, folder) {
  const script = join(folder, 'require.cjs');
  const source = `
    const Module = require('node:module');
    const load = Module._load;
    const standIn = new Proxy(function () {}, {
      get: (target, key) => (key === 'prototype' ? target.prototype : key === Symbol.toPrimitive ? () => '' : standIn),
      apply: () => standIn,
    });
    Module._load = (name, ...rest) => (name === 'vscode' ? Object.create(standIn) : load(name, ...rest));
    const start = performance.now();
    require(process.argv[2]);
    console.log(performance.now() - start);`;
  writeFileSync(script, source);
  const { stdout, stderr } = spawnSync(process.execPath, [script, file], { encoding: 'utf8' });
  if (stdout === '') throw new Error(stderr);
  return Number(stdout.trim().split('\n').at(-1));
}
