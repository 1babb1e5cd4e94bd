import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesIn, runHere } from '../cli/cli.ts';
import { patience } from '../host/openWindow.ts';
import { Window } from './window.ts';

/** Few in an ordinary run, since each opens the window anew; test/cli/kill.test.ts does the same to the extension alone, fifty times. */
const kills = Number(process.env['EVENT_REPORT_WINDOW_KILLS'] ?? 2);
const report = '4.2-Event2/_index.md';

type Files = Readonly<Record<string, string>>;

/** Move Event Up in the real window, whose extension host is killed while it writes. */
describe('an author whose extension host dies while events get other numbers', function () {
  this.timeout(600_000);
  let window: Window;
  let journal = '';

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
    journal = join(window.folder, '.event-report.journal');
    await window.page.locator('.pane-header', { hasText: 'Events' }).click();
  });

  after(async () => {
    await window.close();
  });

  /** Until the question whether to go on is answered, nothing is written. */
  const moveUp = async (): Promise<void> => {
    await window.openFile(report);
    await window.runCommand('Event Report: Renumber: Move Event Up');
    await window.answer('Folders: 2');
  };
  const until = async (isSo: () => boolean): Promise<number> => {
    const start = performance.now();
    while (!isSo()) {
      assert.ok(performance.now() - start < patience, `This did not come to pass: ${isSo.toString()}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    return performance.now() - start;
  };

  it('finds everything as it was or done after opening the window again', async () => {
    const whole = await expected(window.folder);
    await moveUp();
    const length = await until(() => existsSync(journal)).then(() => until(() => !existsSync(journal)));
    await window.notification('Renumbered');
    assert.deepEqual(filesIn(window.folder), whole);
    const counts = { inTheMiddle: 0, asBefore: 0, asAfter: 0 };

    for (let kill = 1; kill <= kills; kill++) {
      const before = filesIn(window.folder);
      const after = await expected(window.folder);
      await moveUp();
      await until(() => existsSync(journal));
      const delay = randomInt(Math.ceil(length));
      await new Promise((resolve) => setTimeout(resolve, delay));
      // That of the window before may not have gone yet.
      assert.ok(window.killExtensionHosts() >= 1);
      if (existsSync(journal)) counts.inTheMiddle++;
      if (kill === 1) await window.screenshot('killed-1-host-is-gone');

      await window.reopen();
      // The view reads the site once the extension is active.
      await window.page
        .locator('.pane', { hasText: 'Events' })
        .locator('.monaco-list-row', { hasText: '4.1' })
        .waitFor();
      await until(() => !existsSync(journal));
      const now = filesIn(window.folder);
      if (isSame(now, after)) counts.asAfter++;
      else assert.deepEqual(now, before, `killed ${delay} ms after the journal was begun`);
      if (kill === 1) await window.screenshot('killed-2-opened-again');
    }
    console.log(`      Killed ${kills} times within ${length.toFixed(0)} ms of writing: ${JSON.stringify(counts)}`);
  });
});

/** What the site in `folder` is to be: the command line does the same in a copy. */
async function expected(folder: string): Promise<Files> {
  const copy = mkdtempSync(join(tmpdir(), 'er-expected-'));
  try {
    cpSync(folder, copy, { recursive: true });
    const { code } = await runHere(['renumber', '--move', '4.2', '--to', 'up'], { cwd: copy });
    assert.equal(code, 0);
    return filesIn(copy);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function isSame(a: Files, b: Files): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
