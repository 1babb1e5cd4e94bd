import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const sites = join(root, 'test', 'sites');

/**
 * What the built command line says of each site of test/sites, by the site's name, as a constant for esbuild: the tests
 * inside VS Code compare it with what the editor says, also where no program can be started.
 */
export function commandLineProblems(): { readonly commandLineProblems: string } {
  const names = readdirSync(sites);
  return { commandLineProblems: `{${names.map((name) => `${JSON.stringify(name)}: ${check(name)}`).join(',')}}` };
}

function check(site: string): string {
  const args = [join(root, 'dist', 'cli.js'), 'check', '--format', 'json', '--language', 'en', '--fail-on', 'never'];
  return execFileSync(process.execPath, args, { cwd: join(sites, site), encoding: 'utf8' });
}
