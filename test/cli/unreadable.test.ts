import { strict as assert } from 'node:assert';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  builtProgram,
  folderWith,
  good,
  misnumbered,
  recordsOf,
  removeFolders,
  reportPath,
  runProgram,
  site,
  type Run,
} from './cli.ts';

const other = 'content/4-EventParticipated/4.5-Event5/_index.md';

describe('what cannot be read', () => {
  before(builtProgram);
  afterEach(removeFolders);

  const check = (cwd: string, ...paths: string[]): Promise<Run> =>
    runProgram(['check', '--format', 'json', ...paths], { cwd });

  for (const [name, content, place] of [
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), '1: It is saved as UTF-16'],
    ['UTF-16 without a mark', Buffer.from(good, 'utf16le'), '1: There is a NUL byte'],
    ['a NUL byte', good.replace('chapter', 'chap\0ter'), '5: There is a NUL byte'],
    [
      'a legacy encoding',
      Buffer.from(good.replace('Lan Tran', 'Lan Tr\u00e2n'), 'latin1'),
      '17: This line is not UTF-8',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]), '1: This line is not UTF-8'],
  ] as const) {
    it(`is told with its place in a report: ${name}`, async () => {
      const run = await check(folderWith(site({ [reportPath]: content, [other]: misnumbered })));
      assert.equal(run.code, 2);
      assert.ok(run.stderr.startsWith(`${reportPath}:${place}`), run.stderr);
      assert.equal(run.stderr.split('\n').length, 2);
      assert.ok(recordsOf(run).some(({ file }) => file === other));
    });
  }

  it('is nobody’s business in a page that is no report', async () => {
    const binary = Buffer.from([0xff, 0xfe, 0, 1, 2]);
    const cwd = folderWith(
      site({ 'content/notes.md': binary, 'content/4-EventParticipated/photo.md': binary, [reportPath]: good }),
    );
    assert.deepEqual(await check(cwd), { code: 0, stdout: '[]\n', stderr: '' });
    assert.equal((await check(cwd, 'content/notes.md')).code, 2);
  });

  it('is a link that leads nowhere, or to itself', async () => {
    const cwd = folderWith(site({ [reportPath]: good }));
    symlinkSync('nowhere.md', join(cwd, `${reportPath}/../_index.vi.md`));
    symlinkSync('_index.ja.md', join(cwd, `${reportPath}/../_index.ja.md`));
    const run = await check(cwd);
    const folder = 'content/4-EventParticipated/4.4-Event4';
    assert.deepEqual(run.stderr.trimEnd().split('\n').sort(), [
      `${folder}/_index.ja.md: It is a link that leads back to itself.`,
      `${folder}/_index.vi.md: There is no such file or folder.`,
    ]);
    assert.equal(run.code, 2);
  });

  it('is no folder named like a page, which is searched as any other', async () => {
    const cwd = folderWith(site({ [reportPath]: good }));
    mkdirSync(join(cwd, `${reportPath}/../_index.vi.md`));
    assert.deepEqual(await check(cwd), { code: 0, stdout: '[]\n', stderr: '' });
    const named = await check(cwd, 'content/4-EventParticipated/4.4-Event4/_index.vi.md');
    assert.equal(named.code, 0);
    assert.match(named.stderr, /There are no event reports below this folder/);
  });

  it('is not the way round a loop of links', async () => {
    const cwd = folderWith(site({ [reportPath]: misnumbered }));
    symlinkSync(join(cwd, 'content'), join(cwd, 'content/4-EventParticipated/again'));
    const run = await check(cwd);
    assert.deepEqual(
      recordsOf(run).map(({ file }) => file),
      [reportPath],
    );
    assert.equal(run.stderr, '');
  });

  it('is an empty path, and a device', async () => {
    const cwd = folderWith({});
    const run = await check(cwd, '');
    assert.deepEqual(run, { code: 2, stdout: '[]\n', stderr: '"": There is no such file or folder.\n' });
    if (process.platform === 'win32') return;
    const device = await check(cwd, '/dev/null');
    assert.equal(device.code, 2);
    assert.match(device.stderr, /dev\/null: It is neither a file nor a folder\.\n$/);
  });
});
