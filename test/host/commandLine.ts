import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const sites = join(root, 'test', 'sites');

/**
 * What the built command line says of each site of test/sites, by the site's name, as constants for esbuild: the tests
 * inside VS Code compare it with what the editor says, also where no program can be started.
 */
export function saidByCommandLine(): { readonly commandLineProblems: string; readonly commandLineEvents: string } {
  return {
    commandLineProblems: ofEachSite('check', '--fail-on', 'never'),
    commandLineEvents: ofEachSite('list'),
  };
}

function ofEachSite(...command: readonly string[]): string {
  const args = [join(root, 'dist', 'cli.js'), ...command, '--format', 'json', '--language', 'en'];
  const said = readdirSync(sites).map((name) => {
    const json = execFileSync(process.execPath, args, { cwd: join(sites, name), encoding: 'utf8' });
    return `${JSON.stringify(name)}: ${json}`;
  });
  return `{${said.join(',')}}`;
}
