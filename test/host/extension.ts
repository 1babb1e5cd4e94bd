import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { server } from './install.mjs';

const root = resolve(import.meta.dirname, '..', '..');

/** Packs this extension as it is published, and installs that into an extensions folder. */
export function installPackage(folder: string): void {
  const npm = ['run', 'package', '--silent'];
  execFileSync('npm', npm, { cwd: root, stdio: 'ignore', shell: process.platform === 'win32' });
  const options = ['--install-extension', join(root, 'event-report.vsix'), '--extensions-dir', folder, '--force'];
  const data = ['--server-data-dir', join(folder, '..', 'installing'), '--accept-server-license-terms'];
  execFileSync(server.node, [server.main, ...options, ...data], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: 'ignore',
  });
}

/** Installs this extension, as it is built now, into a fresh extensions folder; returns its id. */
export function linkExtension(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // package.json is our own: npm and VS Code would refuse it without these three.
  const { publisher, name, version } = manifest as { publisher: string; name: string; version: string };
  mkdirSync(folder, { recursive: true });
  symlinkSync(root, join(folder, `${publisher}.${name}-${version}`), 'dir');
  return `${publisher}.${name}`;
}
