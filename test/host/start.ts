import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { linkExtension } from './extension.ts';
import { copyFixture, hasFixture } from './fixture.ts';
import { server as installed } from './install.mjs';
import { startServer, type RunningServer } from './server.ts';
import { quietSettings } from './settings.ts';

const root = resolve(import.meta.dirname, '..', '..');

/** How long the window may take to answer; with the start of the server before it, 60 s in all. */
const serveLimit = 30_000;

/** Opens the sample in the desktop program, which goes on by itself. */
export function openInDesktop(code: string): number {
  const folder = copySample();
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const { status, error } = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (error) throw error;
  if (status === 0) console.log(`VS Code opens a copy of the sample site with the extension: ${folder}`);
  return status ?? 1;
}

/** Serves the sample in the browser until Ctrl+C. */
export async function openInBrowser(): Promise<number> {
  const folder = copySample();
  const temporary = mkdtempSync(join(tmpdir(), 'er-'));
  const stopped = new Promise<'stopped'>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.once(signal, () => {
        done('stopped');
      });
  });
  let server: RunningServer | undefined;
  try {
    const token = randomBytes(16).toString('hex');
    server = await serve(temporary, token);
    const address = `http://${server.authority}/?folder=${encodeURIComponent(folder)}&tkn=${token}`;
    await waitUntilServed(address);
    console.log(`\nA copy of the sample site is in ${folder}`);
    console.log(`Open it in VS Code, with the extension, in your browser:\n\n  ${address}\n\nCtrl+C ends it.`);
    if ((await Promise.race([stopped, server.ended])) === 'stopped') return 0;
    console.error('The VS Code server ended by itself.');
    return 1;
  } finally {
    await server?.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

function copySample(): string {
  const name = hasFixture('sample') ? 'sample' : 'seed';
  return copyFixture(name, join(mkdtempSync(join(tmpdir(), 'event-report-')), name));
}

async function serve(temporary: string, token: string): Promise<RunningServer> {
  const extensions = join(temporary, 'extensions');
  const id = linkExtension(extensions);
  const data = join(temporary, 'data');
  checkThatItIsInstalled(id, extensions, data);
  const port = Number(process.env['PORT'] ?? 0);
  return startServer({ data, extensions, settings: quietSettings(), token, port });
}

/** A window without the extension would look right and be useless. */
function checkThatItIsInstalled(id: string, extensions: string, data: string): void {
  const args = [installed.main, '--list-extensions', '--extensions-dir', extensions, '--server-data-dir', data];
  const listed = execFileSync(installed.node, [...args, '--accept-server-license-terms'], {
    encoding: 'utf8',
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const isBuilt = existsSync(join(root, 'dist', 'extension.js'));
  if (!listed.split(/\s+/).includes(id) || !isBuilt) throw new Error(`VS Code does not find the extension ${id}.`);
}

async function waitUntilServed(address: string): Promise<void> {
  const signal = AbortSignal.timeout(serveLimit);
  try {
    const response = await fetch(address, { signal, redirect: 'manual' });
    if (response.status >= 400) throw new Error(`it answers ${response.status}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The window is not served at ${address}: ${why}.`, { cause: error });
  }
}
