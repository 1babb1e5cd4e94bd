import { strict as assert } from 'node:assert';
import { plainLine } from '../../src/cli/format/terminal.ts';
import { run } from '../../src/cli/run.ts';
import { folderWith, misnumbered, removeFolders, reportPath, site } from './cli.ts';

/** Runs the program in this process, as if a person sat before it; each look at the clock takes `tick` milliseconds. */
async function runOnTerminal({ environment = {}, tick = 0 }: { environment?: Record<string, string>; tick?: number }) {
  const output = { stdout: '', stderr: '' };
  let clock = Date.parse('2026-11-23T20:00:00Z');
  const to = (name: 'stdout' | 'stderr') => ({ isTTY: true, write: (text: string) => (output[name] += text) });
  const code = await run(['check'], {
    cwd: folderWith(site({ [reportPath]: misnumbered })),
    environment,
    stdout: to('stdout'),
    stderr: to('stderr'),
    now: () => (clock += tick),
  });
  return { code, ...output };
}

describe('on a terminal', () => {
  afterEach(removeFolders);

  it('problems are coloured', async () => {
    const { stdout } = await runOnTerminal({});
    assert.ok(stdout.startsWith(`\u001b[1m${reportPath}:4:9:\u001b[0m \u001b[33mwarning:\u001b[0m The folder`), stdout);
    assert.ok(stdout.includes('\u001b[2m(consistent-number)\u001b[0m\n1 problem in 1 of 1 page: 1 warning.\n'));
  });

  it('they are not for who declined it, or whose terminal cannot', async () => {
    for (const environment of [{ NO_COLOR: '1' }, { TERM: 'dumb' }]) {
      assert.ok(!(await runOnTerminal({ environment })).stdout.includes('\u001b'));
    }
    assert.ok((await runOnTerminal({ environment: { NO_COLOR: '' } })).stdout.includes('\u001b'));
  });

  it('progress is shown when it takes long, and taken away', async () => {
    const clear = '\r\u001b[K';
    assert.equal((await runOnTerminal({ tick: 1 })).stderr, '');
    assert.equal((await runOnTerminal({ tick: 1000 })).stderr, `${clear}Checking… 1 of 1 files${clear}`);
  });

  it('what a file says cannot steer it', () => {
    assert.equal(plainLine('a\u001b[2Jb\u0007\u009b1m\n  c\td'), 'a\ufffd[2Jb\ufffd\ufffd1m c\ufffdd');
  });
});
