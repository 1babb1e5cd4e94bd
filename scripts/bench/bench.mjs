/**
 * `npm run bench`: ours and the others by turns, as tables. Only ratios inside one run mean anything.
 *   --only text|hostile|size|files|editor|pictures   one part of it
 *   --large                                          10,000 files too
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const here = fileURLToPath(new URL('.', import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string' }, large: { type: 'boolean' } } });
const wants = (part) => values.only === undefined || values.only === part;

// npm writes it at the very end.
if (!existsSync(`${here}node_modules/.package-lock.json`)) {
  // Not `npm ci`, which fails where a registry lacks the build of a peer for some other system.
  const { status } = spawnSync('npm', ['install'], { cwd: here, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(1);
}

const parts = await Promise.all([
  import('./core.mjs'),
  import('./inProcess.mjs'),
  import('./sizes.mjs'),
  import('./processes.mjs'),
  import('./editor.mjs'),
]);
const [
  { loadCore },
  { compareInProcess, measureGrowth },
  { measureSizes },
  { compareProcesses },
  { measureEditor, measurePictures },
] = parts;

const cases = [
  { sites: 1, reports: 100 },
  { sites: 1, reports: 1000 },
  { sites: 10, reports: 100 },
];
const largeCases = [
  { sites: 1, reports: 10_000 },
  { sites: 100, reports: 100 },
];

console.log(`Node ${process.versions.node}, ${cpus().length} cores`);
const core = await loadCore();
if (wants('text')) await compareInProcess(core);
if (wants('hostile')) measureGrowth(core);
if (wants('size')) await measureSizes();
if (wants('files')) await compareProcesses(core, values.large === true ? [...cases, ...largeCases] : cases);
if (wants('editor')) await measureEditor(core, 1000);
if (wants('pictures')) for (const count of [50, 5000]) await measurePictures(core, count);
