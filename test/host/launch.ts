import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { vscodeVersion } from './install.mjs';
import { followFile } from './followFile.ts';
import { startServer } from './server.ts';
import { quietSettings, unseenSettings, unseenSize } from './settings.ts';

/** The codes by which a run can end that is neither passed (0) nor failed (1). */
const timedOut = 124;
const interrupted = 130;

const guard = join(import.meta.dirname, 'guard.cjs');

/** What `code` would have done with these arguments; resolves to the exit code of the tests. */
export async function launch(args: readonly string[]): Promise<number> {
  if (args.includes('--version')) {
    console.log(vscodeVersion);
    return 0;
  }
  const option = (name: string): string | undefined =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  const folder = args.find((arg) => !arg.startsWith('-'));
  const extension = option('extensionDevelopmentPath');
  const tests = option('extensionTestsPath');
  if (extension === undefined || tests === undefined) {
    console.error('Expected --extensionDevelopmentPath=… and --extensionTestsPath=….');
    return 1;
  }
  const temporary = mkdtempSync(join(tmpdir(), 'er-'));
  try {
    return await runTests({ temporary, folder, extension, tests, extensions: option('extensions-dir') });
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

interface Run {
  readonly temporary: string;
  readonly folder: string | undefined;
  readonly extension: string;
  readonly tests: string;
  readonly extensions: string | undefined;
}

async function runTests(run: Run): Promise<number> {
  const output = join(run.temporary, 'output');
  const result = join(run.temporary, 'result');
  // From here on a signal ends the run in order: the server would outlive this process.
  const signal = signalled();
  const server = await startServer({
    data: run.temporary,
    extensions: run.extensions ?? join(run.temporary, 'extensions'),
    settings: { ...quietSettings(), ...unseenSettings },
    env: { EVENT_REPORT_TEST_RUN: JSON.stringify({ tests: resolve(run.tests), result, output }) },
    testDriver: true,
  });
  const stopFollowing = followFile(output, process.stdout);
  try {
    const browser = await launchBrowser();
    try {
      const shown = show(browser, testAddress(server.authority, run));
      const died = server.ended.then(() => 'The VS Code server ended.');
      const late = overdue();
      const end = await Promise.race([signal, written(result), shown, died, late.end]);
      late.stop();
      return typeof end === 'number' ? end : resultOf(result, end);
    } finally {
      await browser.close();
    }
  } finally {
    stopFollowing();
    await server.stop();
  }
}

/** Opens the page that starts the tests; resolves, with the reason, when it can run them no longer. */
async function show(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ viewport: unseenSize });
  const end = new Promise<string>((done) => {
    page.once('crash', () => {
      done('The page crashed.');
    });
    browser.once('disconnected', () => {
      done('The browser ended.');
    });
    void page.exposeFunction('codeAutomationLog', () => undefined);
    void page.exposeFunction('codeAutomationExit', () => {
      done('The extension host ended.');
    });
  });
  await page.goto(address);
  return end;
}

/** Only what the tests themselves have written counts, never that the page reports success. */
function resultOf(file: string, end: string): number {
  if (existsSync(file)) return Number(readFileSync(file, 'utf8'));
  console.error(`${end} No result of the tests was written.`);
  return 1;
}

/** The page takes the options of a test run from the `payload` of its address. */
function testAddress(authority: string, run: Run): string {
  const remote = (path: string): string => `vscode-remote://${authority}${resolve(path)}`;
  const payload = [
    ['extensionDevelopmentPath', remote(run.extension)],
    ['extensionTestsPath', remote(guard)],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['enableProposedApi', ''],
  ];
  const address = new URL(`http://${authority}/`);
  if (run.folder !== undefined) {
    address.searchParams.set(run.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', resolve(run.folder));
  }
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** The tests' own word, which does not wait for the page to close. */
function written(result: string): Promise<string> {
  return new Promise((done) => {
    const timer = setInterval(() => {
      // An empty file is one that is being written.
      if (!existsSync(result) || readFileSync(result, 'utf8') === '') return;
      clearInterval(timer);
      done('The tests ended.');
    }, 100);
    timer.unref();
  });
}

function overdue(): { readonly end: Promise<number>; readonly stop: () => void } {
  const limit = Number(process.env['EVENT_REPORT_TEST_LIMIT'] ?? 900);
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<number>((done) => {
    timer = setTimeout(() => {
      console.error(`The tests did not end within ${limit} s.`);
      done(timedOut);
    }, limit * 1000).unref();
  });
  const stop = (): void => {
    clearTimeout(timer);
  };
  return { end, stop };
}

function signalled(): Promise<number> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        done(interrupted);
      });
  });
}
