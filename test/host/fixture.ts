import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const sites = join(import.meta.dirname, '..', 'sites');

/** Copies `test/sites/<name>` to the folder `to`, so that no test writes into a fixture. */
export function copyFixture(name: string, to: string): string {
  const from = join(sites, name);
  if (!existsSync(from)) throw new Error(`There is no fixture test/sites/${name}.`);
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
  return to;
}
