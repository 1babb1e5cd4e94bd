import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { desktopEntry, products } from '../bundling.mjs';
import { ms, print } from './table.mjs';
import { writeSite } from './site.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A site of so many events in two languages in the extension host of a real VS Code: `npm run test:editor` installs it.
 * `editorProbe.mjs` runs there and measures.
 */
export async function measureEditor(core, events) {
  const folder = mkdtempSync(join(tmpdir(), 'event-report-bench-'));
  try {
    const site = join(folder, 'site');
    writeSite(core, site, events * 2);
    await build({ ...products(true).extension, sourcemap: false });
    writeFileSync(join(root, 'dist/extension.js'), desktopEntry);
    const probe = join(folder, 'probe.cjs');
    await build({
      entryPoints: [fileURLToPath(new URL('editorProbe.mjs', import.meta.url))],
      outfile: probe,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
    });
    const result = join(folder, 'result.json');
    await runTests({
      vscodeExecutablePath: join(root, 'test/host/code.mjs'),
      extensionDevelopmentPath: root,
      extensionTestsPath: probe,
      extensionTestsEnv: { EVENT_REPORT_BENCH: result },
      launchArgs: [
        site,
        `--user-data-dir=${join(folder, 'user')}`,
        `--extensions-dir=${join(folder, 'extensions')}`,
        '--disable-extensions',
      ],
    });
    const rows = JSON.parse(readFileSync(result, 'utf8')).map(({ name, wall, busy, slice, heap }) => {
      return [name, ms(wall), ms(busy), ms(slice), heap.toFixed(0)];
    });
    const head = ['', 'until it is shown, ms', 'of the extension host, ms', 'longest slice, ms', 'heap after, MiB'];
    print(`The editor, ${events} events in two languages`, head, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
