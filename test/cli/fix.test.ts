import { strict as assert } from 'node:assert';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtProgram,
  filesIn,
  folderWith,
  good,
  misdated,
  misnumbered,
  recordsOf,
  removeFolders,
  reportPath,
  runProgram,
  site,
  type Run,
} from './cli.ts';

describe('event-report fix', () => {
  before(builtProgram);
  afterEach(removeFolders);

  const fix = (cwd: string, ...args: readonly string[]): Promise<Run> => runProgram(['fix', ...args], { cwd });
  const read = (cwd: string, path = reportPath): string => readFileSync(join(cwd, path), 'utf8');

  for (const [name, before, after, problems] of [
    ['a number', misnumbered, good, '1 problem'],
    [
      'with CRLF and a byte order mark',
      `\uFEFF${misnumbered.replaceAll('\n', '\r\n')}`,
      `\uFEFF${good.replaceAll('\n', '\r\n')}`,
      '1 problem',
    ],
    [
      'a date that is stated, and a leftover',
      misdated.replace('worth the trip.', 'worth the trip[cite: 12].'),
      good,
      '2 problems',
    ],
  ] as const) {
    it(`repairs ${name}, and nothing else`, async () => {
      const cwd = folderWith(site({ [reportPath]: before, 'notes.md': 'weight: 1\n' }));
      assert.deepEqual(await fix(cwd), {
        code: 0,
        stdout: `${reportPath}: ${problems}\nRepaired ${problems} in 1 file.\n`,
        stderr: '',
      });
      assert.deepEqual(filesIn(cwd), filesIn(folderWith(site({ [reportPath]: after, 'notes.md': 'weight: 1\n' }))));
      assert.deepEqual(recordsOf(await runProgram(['check', '--format', 'json'], { cwd })), []);
    });
  }

  it('leaves alone what needs an author', async () => {
    const text = good.replace('2025-11-17', '{{ .Date }}');
    const cwd = folderWith(site({ [reportPath]: text }));
    assert.deepEqual(await fix(cwd, '--language', 'vi'), {
      code: 0,
      stdout: 'Không có chỗ nào tự sửa được; những gì còn lại cần người viết.\n',
      stderr: '',
    });
    assert.equal(read(cwd), text);
  });

  it('shows with --dry-run what git could apply, and writes nothing', async () => {
    const cwd = folderWith(site({ [reportPath]: misnumbered }));
    assert.deepEqual(await fix(cwd, '--dry-run'), {
      code: 1,
      stdout: `--- a/${reportPath}
+++ b/${reportPath}
@@ -1,7 +1,7 @@
 ---
 title: "Cloud Day"
 date: 2025-11-17
-weight: 1
+weight: 4
 chapter: false
 pre: " <b> 4.4. </b> "
 ---
`,
      stderr: '',
    });
    assert.equal(read(cwd), misnumbered);
    const clean = folderWith(site({ [reportPath]: good }));
    assert.deepEqual(await fix(clean, '--dry-run'), { code: 0, stdout: '', stderr: '' });
  });

  it('makes harmless in a diff what would steer a terminal', async () => {
    const cwd = folderWith(site({ [reportPath]: misnumbered.replace('Cloud Day"\n', 'Cloud\u009b31m Day"\n') }));
    assert.doesNotMatch((await fix(cwd, '--dry-run')).stdout, /[\u007f-\u009f]/);
  });

  it('repairs only the files that are named', async () => {
    const other = reportPath.replace('_index.md', '_index.vi.md');
    const cwd = folderWith(site({ [reportPath]: misnumbered, [other]: misnumbered }));
    await fix(cwd, other);
    assert.equal(read(cwd), misnumbered);
    assert.match(read(cwd, other), /weight: 4/);
  });

  it('repairs as the given configuration has it', async () => {
    const cwd = folderWith({
      ...site({ [reportPath]: misnumbered }),
      'ci.json': '{ "rules": { "consistent-number": "off" } }',
    });
    await fix(cwd, '--config', 'ci.json');
    assert.equal(read(cwd), misnumbered);
    const missing = await fix(cwd, '--config', 'nowhere.json');
    assert.equal(missing.code, 2);
    assert.equal(missing.stderr, 'nowhere.json: There is no such file or folder.\n');
    assert.equal(read(cwd), misnumbered);
  });

  it('writes nothing outside the site', async () => {
    const outside = folderWith({ 'report.md': misnumbered });
    const cwd = folderWith(site({ [reportPath.replace('_index.md', '_index.vi.md')]: good }));
    symlinkSync(join(outside, 'report.md'), join(cwd, reportPath));
    const run = await fix(cwd);
    assert.equal(run.code, 2);
    assert.match(run.stderr, /is a link to somewhere else/);
    assert.equal(read(outside, 'report.md'), misnumbered);
  });

  it('repairs a report that lies in no site, where it lies', async () => {
    const path = '4-Events/4.4-Event4/index.md';
    const cwd = folderWith({
      [path]: misnumbered.replace('![The audience of the workshop](/images/workshop.svg)', ''),
    });
    await fix(cwd);
    assert.match(read(cwd, path), /weight: 4/);
    assert.deepEqual(Object.keys(filesIn(cwd)), [path]);
  });
});
