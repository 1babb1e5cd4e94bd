import { strict as assert } from 'node:assert';
import { build } from 'esbuild';
import { join } from 'node:path';
import { products } from '../../scripts/bundling.mjs';
import { builtProgram, folderWith, removeFolders, runHere } from './cli.ts';
import { openEditor } from './editorStandIn.ts';
import { killOften, seed, type Work } from './killing.ts';
import { numberedSite } from './numberedSite.ts';

const sevenEvents = numberedSite([1, 2, 3, 5, 6, 7, 8]);
const third = 'content/4-EventParticipated/4.3-Event3/_index.md';

/** Reports in which Fix All finds something. */
const toBeFixed = Object.fromEntries(
  Object.entries(sevenEvents).map(([path, text]) => [path, String(text).replace(/^weight: .*$/m, 'weight: 9')]),
);

describe(`work that is killed (EVENT_REPORT_KILL_SEED=${seed})`, function () {
  this.timeout(180_000);
  let program = '';
  let editor = '';
  let extension = '';
  const said: string[] = [];
  let atMoments = 0;

  before(async () => {
    program = await builtProgram();
    const folder = folderWith({});
    extension = join(folder, 'extension.js');
    editor = join(folder, 'editorProcess.cjs');
    await build({ ...products(true).extension, outfile: extension });
    await build({
      entryPoints: [new URL('editorProcess.ts', import.meta.url).pathname],
      outfile: editor,
      bundle: true,
      format: 'cjs',
      platform: 'node',
    });
  });
  after(() => {
    removeFolders();
    console.log(`\n  Killed with EVENT_REPORT_KILL_SEED=${seed}:\n  ${said.join('\n  ')}`);
  });

  const fix = (cwd: string): Promise<unknown> => runHere(['fix'], { cwd });
  /** Whatever writes goes on first; of itself it has nothing to repair in these sites. */
  const onCommandLine = (site: Work['site'], ...args: readonly string[]): Work => {
    return { args: [program, ...args], site, next: fix };
  };
  const works: Readonly<Record<string, () => Work>> = {
    fix: () => onCommandLine(toBeFixed, 'fix'),
    new: () => onCommandLine(sevenEvents, 'new', '--name', 'Data Day', '--date', '2025-11-18'),
    renumber: () => onCommandLine(sevenEvents, 'renumber', '--move', '3', '--to', '1'),
    'Renumber in the editor': () => ({
      args: [editor, extension, 'eventReport.moveEventUp', third],
      site: sevenEvents,
      next: (cwd) => openEditor(extension, cwd).settle(),
    }),
  };

  for (const [name, work] of Object.entries(works)) {
    it(`leaves all as it was or is done: ${name}`, async () => {
      const { asBefore, asAfter, inTheMiddle } = await killOften(work());
      const middle = `in the middle ${inTheMiddle.step} at a step, ${inTheMiddle.moment} at a moment`;
      said.push(`${name}: ${middle}; then ${asBefore} as before, ${asAfter} as after`);
      atMoments += inTheMiddle.moment;
    });
  }

  it('was killed in the middle of its writing, not only before and after', () => {
    assert.ok(atMoments > 0);
  });
});
