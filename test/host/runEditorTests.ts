// Runs test/editor inside a real VS Code: the desktop program where it can be had, else the pinned server.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { build } from 'esbuild';
import { coreWithoutNode } from '../../scripts/bundling.mjs';
import { saidByCommandLine } from './commandLine.ts';
import { copyFixture } from './fixture.ts';
import { vscodeVersion } from './install.mjs';
import { hasDisplay } from './system.mjs';

const root = join(import.meta.dirname, '..', '..');
const sources = join(root, 'test', 'editor');
const bundles = join(root, 'out', 'test', 'editor');

void main();

async function main(): Promise<void> {
  await bundleTests();
  const temporary = mkdtempSync(join(tmpdir(), 'er-'));
  try {
    await runInEditor(temporary);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = (error instanceof TestRunFailedError ? error.code : undefined) ?? 1;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function runInEditor(temporary: string): Promise<void> {
  const desktop = await canUseDesktop();
  console.log(`Running in the VS Code ${vscodeVersion} ${desktop ? 'desktop program' : 'server'}.`);
  await runTests({
    ...(desktop ? { version: vscodeVersion } : { vscodeExecutablePath: join(import.meta.dirname, 'code.mjs') }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(bundles, 'index.js'),
    extensionTestsEnv: { EVENT_REPORT_SITES: join(root, 'test', 'sites') },
    launchArgs: [
      copyFixture('seed', join(temporary, 'workspace')),
      `--user-data-dir=${join(temporary, 'user')}`,
      `--extensions-dir=${join(temporary, 'extensions')}`,
      '--disable-extensions',
    ],
  });
}

/** The extension host loads CommonJS only, and knows no TypeScript. */
async function bundleTests(): Promise<void> {
  const names = process.argv.slice(2);
  const tests = readdirSync(sources).filter((name) => name.endsWith('.test.ts'));
  const asked = tests.filter((name) => names.length === 0 || names.some((each) => name === `${each}.test.ts`));
  const files = ['index.ts', ...asked];
  rmSync(bundles, { recursive: true, force: true });
  await build({
    // Some of them try parts of the extension by themselves.
    ...coreWithoutNode,
    entryPoints: files.map((name) => join(sources, name)),
    outdir: bundles,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    external: ['vscode', 'mocha'],
    define: saidByCommandLine(),
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** The desktop program needs a screen, and its download a network that reaches it. `EVENT_REPORT_HOST` overrules. */
async function canUseDesktop(): Promise<boolean> {
  const wish = process.env['EVENT_REPORT_HOST'];
  if (wish !== undefined) return wish === 'desktop';
  if (!hasDisplay()) return false;
  try {
    const signal = AbortSignal.timeout(3000);
    return (await fetch('https://update.code.visualstudio.com/api/releases/stable', { signal })).ok;
  } catch {
    return false;
  }
}
