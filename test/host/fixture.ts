import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const sites = join(import.meta.dirname, '..', 'sites');

export function hasFixture(name: string): boolean {
  return existsSync(join(sites, name));
}

/** Copies `test/sites/<name>` to the folder `to`, so that no test writes into a fixture. */
export function copyFixture(name: string, to: string): string {
  if (!hasFixture(name)) throw new Error(`There is no fixture test/sites/${name}.`);
  cpSync(join(sites, name), to, { recursive: true });
  return to;
}
