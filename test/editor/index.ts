import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';
import { retries, tellSecondTries } from '../host/secondTry.ts';

/** VS Code calls this in the extension host; whatever is thrown fails the run. */
export async function run(): Promise<void> {
  const strict = { forbidOnly: true, forbidPending: true };
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 20_000, retries, ...strict });
  const files = readdirSync(__dirname).filter((name) => name.endsWith('.test.js'));
  for (const file of files.sort()) mocha.addFile(join(__dirname, file));

  const failures = await new Promise<number>((resolve) => {
    tellSecondTries(mocha.run(resolve), console.log);
  });
  if (failures > 0) throw new Error(`${failures} of the tests in the editor failed.`);
}
