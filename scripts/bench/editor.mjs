import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { desktopEntry, products } from '../bundling.mjs';
import { ms, print } from './table.mjs';
import { writePictures, writeSite } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const head = ['', 'until it is shown, ms', 'of the extension host, ms', 'longest slice, ms', 'heap after, MiB'];

/** A site of so many events in two languages in the extension host of a real VS Code. */
export async function measureEditor(core, events) {
  const rows = await runProbe('editorProbe.mjs', (site) => writeSite(core, site, events * 2));
  print(`The editor, ${events} events in two languages`, head, rows);
}

/** The same for a site of one event with so many pictures in one folder. */
export async function measurePictures(core, pictures) {
  const rows = await runProbe('picturesProbe.mjs', (site) => {
    writeSite(core, site, 2);
    writePictures(join(site, 'static/images/many'), pictures);
  });
  print(`The editor, ${pictures} pictures in one folder`, head, rows);
}

/**
 * Runs `probe` in the extension host of a real VS Code, which `npm run test:editor` installs, in the site that `write`
 * makes; returns the rows of what it measured.
 */
async function runProbe(probe, write) {
  const folder = mkdtempSync(join(tmpdir(), 'event-report-bench-'));
  try {
    const site = join(folder, 'site');
    write(site);
    await build({ ...products(true).extension, sourcemap: false });
    writeFileSync(join(root, 'dist/extension.js'), desktopEntry);
    const bundle = join(folder, 'probe.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL(probe, import.meta.url))],
      outfile: bundle,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
    });
    const result = join(folder, 'result.json');
    await runTests({
      vscodeExecutablePath: join(root, 'test/host/code.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      extensionTestsEnv: { EVENT_REPORT_BENCH: result },
      launchArgs: [
        site,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
        '--disable-extensions',
      ],
    });
    return JSON.parse(readFileSync(result, 'utf8')).map(({ name, wall, busy, slice, heap }) => {
      return [name, ms(wall), ms(busy), ms(slice), heap.toFixed(0)];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
