import { startDisk } from './disk.ts';
import { report, runMocha } from './mocha.ts';

/** VS Code calls this in the web worker; the launcher waits for the last line. */
export async function run(): Promise<void> {
  const disk = startDisk();
  const failures = await runMocha();
  disk.dispose();
  report(`The tests in the web worker have ended, ${failures} failed.`);
  if (failures > 0) throw new Error(`${failures} of the tests in the web worker failed.`);
}
