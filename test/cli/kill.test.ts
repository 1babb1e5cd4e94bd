import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtProgram, filesIn, folderWith, misnumbered, removeFolders, reportPath, site } from './cli.ts';
import { numberedSite } from './numberedSite.ts';

type Files = Readonly<Record<string, string>>;

interface Killed {
  readonly args: readonly string[];
  readonly files: () => ReturnType<typeof site>;
  readonly kills: number;
}

const commands: Readonly<Record<string, Killed>> = {
  renumber: {
    args: ['renumber', '--move', '3', '--to', '1'],
    files: () => numberedSite([1, 2, 3, 5]),
    kills: 50,
  },
  fix: {
    args: ['fix'],
    files: () => site({ [reportPath]: misnumbered, [reportPath.replaceAll('4.4-Event4', '4.5-Event5')]: misnumbered }),
    kills: 12,
  },
  new: {
    args: ['new', '--name', 'Data Day', '--date', '2025-11-18'],
    files: () => numberedSite([1, 2]),
    kills: 12,
  },
};

const killer = new URL('killAtStep.cjs', import.meta.url).pathname;

describe('the command line, killed in the middle of its work', function () {
  this.timeout(120_000);
  let program = '';
  before(async () => {
    program = await builtProgram();
  });
  afterEach(removeFolders);

  const start = (cwd: string, args: readonly string[], environment: Readonly<Record<string, string>>): number | null =>
    spawnSync(process.execPath, ['--require', killer, program, ...args], {
      cwd,
      env: { PATH: process.env['PATH'], ...environment },
      stdio: 'ignore',
    }).status;

  for (const [name, { args, files, kills }] of Object.entries(commands)) {
    it(`${name} leaves all as it was or does all of it, and the next run finishes or takes back`, () => {
      const whole = folderWith(files());
      const count = join(folderWith({}), 'steps');
      const before = filesIn(whole);
      assert.equal(start(whole, args, { COUNT_FILE: count }), 0);
      const after = filesIn(whole);
      const steps = Number(readFileSync(count, 'utf8'));
      assert.ok(steps > 5);
      for (const step of chosen(steps, kills)) {
        const cwd = folderWith(files());
        assert.equal(start(cwd, args, { KILL_AT: String(step) }), null, `not killed at step ${step}`);
        assertNothingLost(cwd, before, after, step);
        // Any command that writes goes on first; of itself it has nothing to repair here.
        start(cwd, ['fix'], {});
        const now = filesIn(cwd);
        if (name === 'fix') assert.deepEqual(now, after, `step ${step}`);
        else assert.ok(isSame(now, before) || isSame(now, after), `step ${step} of ${steps} left half of it`);
      }
    });
  }
});

/** Steps by chance, but the same ones each time; each of them once before any of them twice. */
function chosen(steps: number, count: number): readonly number[] {
  let seed = 20_251_123;
  const next = (): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648);
  const all = Array.from({ length: count }, (_, index) => index % steps);
  return all
    .map((step) => [next(), step] as const)
    .sort(([a], [b]) => a - b)
    .map(([, step]) => step);
}

function isSame(a: Files, b: Files): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Each file is somewhere, in its place or on its way in the journal, as before or as after. */
function assertNothingLost(cwd: string, before: Files, after: Files, step: number): void {
  const now = new Set(Object.values(filesIn(cwd)));
  for (const [path, text] of Object.entries(before)) {
    const outcomes = [text, ...Object.values(after).filter((other) => changedLines(text, other) < 6)];
    assert.ok(
      outcomes.some((outcome) => now.has(outcome)),
      `step ${step}: ${path} is lost`,
    );
  }
}

/** How many lines of `a` are not in `b`. */
function changedLines(a: string, b: string): number {
  const lines = new Set(b.split('\n'));
  return a.split('\n').filter((line) => !lines.has(line)).length;
}
