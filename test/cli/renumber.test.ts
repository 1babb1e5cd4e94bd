import { strict as assert } from 'node:assert';
import { builtProgram, filesIn, folderWith, good, removeFolders, runProgram, site, type Run } from './cli.ts';
import { numberedSite } from './numberedSite.ts';

describe('event-report renumber', () => {
  before(builtProgram);
  afterEach(removeFolders);

  const renumber = (cwd: string, ...args: readonly string[]): Promise<Run> => {
    return runProgram(['renumber', ...args], { cwd });
  };
  const section = 'content/4-EventParticipated';

  it('moves an event up, and says what it did', async () => {
    const cwd = folderWith(numberedSite([1, 2]));
    assert.deepEqual(await renumber(cwd, '--move', '4.2', '--to', 'up'), {
      code: 0,
      stdout: [
        `${section}/4.1-Event1 → ${section}/4.2-Event2`,
        `${section}/4.2-Event2 → ${section}/4.1-Event1`,
        'static/images/4.1-Event1 → static/images/4.2-Event2',
        'static/images/4.2-Event2 → static/images/4.1-Event1',
        'Files changed: 3.',
        '',
      ].join('\n'),
      stderr: '',
    });
    assert.deepEqual(filesIn(cwd), filesIn(folderWith(numberedSite([2, 1]))));
  });

  it('shows what it would do, and does nothing', async () => {
    const cwd = folderWith(numberedSite([1, 3]));
    const before = filesIn(cwd);
    const { code, stdout } = await renumber(
      cwd,
      `${section}/4.3-Event3`,
      '--close-gaps',
      '--dry-run',
      '--language',
      'vi',
    );
    assert.equal(code, 1);
    assert.match(stdout, new RegExp(`^${section}/4\\.3-Event3 → ${section}/4\\.2-Event2\n`));
    assert.match(stdout, /\nSố tệp được sửa: 2\.\n/);
    assert.match(
      stdout,
      /\n--- a\/.*4\.3-Event3\/_index\.md\n\+\+\+ b\/.*\n@@ [^@]*@@\n[^]*\n-weight: 3\n\+weight: 2\n/,
    );
    assert.deepEqual(filesIn(cwd), before);
  });

  it('does nothing where nothing is to be done', async () => {
    const cwd = folderWith(numberedSite([1, 2]));
    const { code, stderr } = await renumber(cwd, '--close-gaps');
    assert.equal(code, 0);
    assert.match(stderr, /There is nothing to do/);
  });

  for (const [args, said] of [
    [[], /Say what to do/],
    [['--move', '7', '--to', 'up'], /There is no event 7 in/],
    [['--move', '1', '--to', 'up'], /4\.1-Event1 is already the first event/],
    [['--move', '1', '--to', 'left'], /No place left/],
    [['--move', '1'], /`--move` needs a place: `--to up`/],
    [['--to', 'up'], /`--to` needs `--move`/],
    [['--close-gaps', '--to', '2'], /`--to` needs `--move`/],
    [['--close-gaps', '--move', '1', '--to', 'up'], /Use only one of `--move`, `--close-gaps` and `--from-folders`/],
    [['--close-gaps', '--from-folders'], /Use only one of/],
    [['missing', '--close-gaps'], /./],
  ] as const) {
    it(`says what is wrong: ${args.join(' ')}`, async () => {
      const cwd = folderWith(numberedSite([1, 2]));
      const { code, stderr, stdout } = await renumber(cwd, ...args);
      assert.equal(code, 2);
      assert.match(stderr, said);
      assert.equal(stdout, '');
    });
  }

  it('says that there are no events where there are none', async () => {
    const cwd = folderWith(site({ 'content/4-EventParticipated/_index.md': '---\ntitle: Events\n---\n' }));
    const { code, stderr } = await renumber(cwd, '--close-gaps');
    assert.equal(code, 2);
    assert.equal(stderr, `.: There are no events in ${section} yet.\n`);
  });

  it('asks for the folder where two events have one number', async () => {
    const files = numberedSite([1, 2, 3]);
    const renamed = Object.entries(files).map(([path, text]) => {
      return [path.replace('4.2-Event2', '4.7-Alpha').replace('4.3-Event3', '4.7-Beta'), text];
    });
    const cwd = folderWith(Object.fromEntries(renamed) as typeof files);
    const { code, stderr } = await renumber(cwd, '--move', '4.7', '--to', 'up');
    assert.equal(code, 2);
    assert.match(stderr, /4\.7 may be 4\.7-Alpha, 4\.7-Beta: give the folder\./);
    assert.equal((await renumber(cwd, '--move', '4.7-Beta', '--to', 'up', '--dry-run')).code, 1);
  });

  it('needs a site', async () => {
    const cwd = folderWith({ 'notes.md': good });
    assert.equal((await renumber(cwd, '--close-gaps')).code, 2);
  });
});
