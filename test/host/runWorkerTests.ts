// Runs test/editor and test/worker inside the web worker that VS Code has for extensions in a browser, where there is
// no Node, on files that exist in its memory only.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { format } from 'node:util';
import { build, type Plugin } from 'esbuild';
import type { Page } from 'playwright-core';
import { coreWithoutNode } from '../../scripts/bundling.mjs';
import { launchBrowser } from './browser.ts';
import { saidByCommandLine } from './commandLine.ts';
import { startServer } from './server.ts';
import { quietSettings, unseenSettings, unseenSize } from './settings.ts';

const root = join(import.meta.dirname, '..', '..');
const tests = join(root, 'test');
// Inside the extension's folder: only then does VS Code run them in the extension's own host.
const bundle = join(root, 'out', 'test', 'worker', 'index.js');
/** The longest run, in seconds. */
const limit = Number(process.env['EVENT_REPORT_TEST_LIMIT'] ?? 900);

/** The files of the tests in test/editor lie in memory. */
const inMemory: Plugin = {
  name: 'in-memory',
  setup: (bundler) => {
    bundler.onResolve({ filter: /\/disk\.ts$/ }, () => ({ path: join(tests, 'worker', 'disk.ts') }));
  },
};

void main();

async function main(): Promise<void> {
  await bundleTests();
  const temporary = mkdtempSync(join(tmpdir(), 'er-'));
  const extensions = join(temporary, 'extensions');
  const server = await startServer({
    data: temporary,
    extensions,
    settings: { ...quietSettings('web'), ...unseenSettings },
    testDriver: true,
  });
  try {
    const browser = await launchBrowser();
    try {
      process.exitCode = await runIn(await browser.newPage({ viewport: unseenSize }), server.authority);
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the page that starts the tests, shows what they say, and returns the exit code. */
async function runIn(page: Page, authority: string): Promise<number> {
  const end = new Promise<string>((done) => {
    // VS Code reports success when the worker dies: only the tests' own last words count.
    void page.exposeFunction('codeAutomationLog', (_type: string, [mark, ...words]: unknown[]) => {
      // The rest is what VS Code has to say itself.
      if (mark !== '[tests]') return;
      const line = format(...words);
      console.log(line);
      if (line.startsWith('The tests in the web worker have ended')) done(line);
    });
    void page.exposeFunction('codeAutomationExit', () => {
      done('The web worker ended.');
    });
    page.once('crash', () => {
      done('The page crashed.');
    });
    setTimeout(() => {
      done(`The tests did not end within ${limit} s.`);
    }, limit * 1000).unref();
  });
  await page.goto(address(authority));
  const reason = await end;
  if (reason.endsWith(' have ended, 0 failed.')) return 0;
  console.error(reason);
  return 1;
}

function address(authority: string): string {
  const remote = (path: string): string => `vscode-remote://${authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(root)],
    ['extensionTestsPath', remote(bundle)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['enableProposedApi', ''],
  ];
  const url = new URL(`http://${authority}/`);
  url.searchParams.set('folder', 'memory:/workspace');
  url.searchParams.set('payload', JSON.stringify(payload));
  return url.href;
}

async function bundleTests(): Promise<void> {
  await build({
    ...coreWithoutNode,
    stdin: { contents: everyTest(), resolveDir: tests },
    outfile: bundle,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    alias: { ...coreWithoutNode.alias, 'node:assert/strict': join(tests, 'worker', 'assert.ts') },
    define: { ...coreWithoutNode.define, sites: JSON.stringify(readSites()), ...saidByCommandLine() },
    plugins: [...(coreWithoutNode.plugins ?? []), inMemory],
    logLevel: 'warning',
  });
}

/** Mocha first, for the tests describe themselves as they are loaded. */
function everyTest(): string {
  const files = ['worker', 'editor'].flatMap((folder) =>
    readdirSync(join(tests, folder))
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => `./${folder}/${name}`),
  );
  const imports = ['./worker/mocha.ts', ...files].map((file) => `import ${JSON.stringify(file)};\n`);
  return `${imports.join('')}export { run } from './worker/index.ts';\n`;
}

/** Every file of test/sites by its path there, in Base64. */
function readSites(): Record<string, string> {
  const folder = join(tests, 'sites');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll('\\', '/'), readFileSync(path, 'base64')]),
  );
}
