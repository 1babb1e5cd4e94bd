import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { products } from '../bundling.mjs';
import { writeSite } from './site.mjs';
import { print } from './table.mjs';

const peers = fileURLToPath(new URL('node_modules/', import.meta.url));

/**
 * Whole processes over so many `sites` of so many `reports` of 8 KB, each twice by turns, very many once; the faster run
 * counts.
 */
export async function compareProcesses(core, cases) {
  const rows = [];
  for (const { sites, reports } of cases) {
    const count = sites * reports;
    const folder = mkdtempSync(join(tmpdir(), 'event-report-bench-'));
    try {
      const cli = join(folder, 'cli.cjs');
      await build({ ...products(true).cli, outfile: cli, sourcemap: false });
      const all = join(folder, 'sites');
      for (let number = 1; number <= sites; number++) writeSite(core, join(all, `site-${number}`), reports);
      const found = {};
      for (let round = 0; round < (count > 5000 ? 1 : 2); round++) {
        for (const [name, command] of Object.entries(commands(cli))) {
          const { seconds, peak } = await run(command, all);
          const best = (found[name] ??= { seconds: Infinity, peak });
          found[name] = { seconds: Math.min(best.seconds, seconds), peak: Math.max(best.peak, peak) };
        }
      }
      const ours = found['event-report check'].seconds;
      for (const [name, { seconds, peak }] of Object.entries(found)) {
        rows.push([count, sites, name, seconds.toFixed(2), `${(seconds / ours).toFixed(1)} ×`, peak.toFixed(0)]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  print(`Whole processes, ${cpus().length} cores`, ['files', 'sites', '', 'wall s', 'to ours', 'peak MiB'], rows);
}

function commands(cli) {
  return {
    'event-report check': [process.execPath, cli, 'check', '--format', 'json'],
    'markdownlint-cli2': [process.execPath, join(peers, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), '**/*.md'],
    'rumdl, without its cache': [rumdl(), 'check', '--no-cache', '.'],
  };
}

/** The program itself: its starter on npm is a process more. */
function rumdl() {
  return join(peers, `@rumdl/cli-${process.platform}-${process.arch}`, 'rumdl');
}

/** The wall time in seconds, and the most memory in MiB as Linux tells it (0 elsewhere). */
function run([program, ...given], cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, given, { cwd, stdio: 'ignore' });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, peakOf(child.pid))), 20);
    child.on('error', reject);
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - start) / 1000, peak });
    });
  });
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
