import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');

/** Installs this extension, as it is built now, into a fresh extensions folder; returns its id. */
export function linkExtension(folder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // package.json is our own: npm and VS Code would refuse it without these three.
  const { publisher, name, version } = manifest as { publisher: string; name: string; version: string };
  mkdirSync(folder, { recursive: true });
  symlinkSync(root, join(folder, `${publisher}.${name}-${version}`), 'dir');
  return `${publisher}.${name}`;
}
