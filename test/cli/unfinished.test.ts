import { strict as assert } from 'node:assert';
import { cpSync } from 'node:fs';
import {
  builtProgram,
  filesIn,
  folderWith,
  misnumbered,
  removeFolders,
  runHere,
  runProgram,
  type site,
} from './cli.ts';
import { numberedSite } from './numberedSite.ts';

const killer = new URL('killAtStep.cjs', import.meta.url).pathname;
const said =
  '.: A change to this site was interrupted, so the site is only half changed: `event-report fix` finishes the change or takes it back.\n';
const saidInVietnamese =
  '.: Một thay đổi của trang web này bị ngắt giữa chừng nên kết quả là của trang web đang đổi dở: `event-report fix` sẽ hoàn tất hoặc hoàn tác thay đổi đó.\n';

describe('a site in which a change was interrupted', () => {
  let half = '';
  let halfWithoutPages = '';
  before(async () => {
    await builtProgram();
    half = await interrupted(numberedSite([1, 2]), isOnItsWay, 'renumber', '--move', '4.2', '--to', 'up');
    const { 'content/4-EventParticipated/_index.md': page, ...files } = numberedSite([2]);
    assert.ok(page);
    halfWithoutPages = await interrupted(files, isOnItsWay, 'renumber', '--close-gaps');
  });
  after(removeFolders);

  const copied = (folder: string): string => {
    const copy = folderWith({});
    cpSync(folder, copy, { recursive: true });
    return copy;
  };

  for (const args of [
    ['check', '--fail-on', 'never', '--quiet'],
    ['check', 'content/4-EventParticipated', '--fail-on', 'never', '--quiet', '--format', 'json'],
    ['check', page(2), '--quiet'],
    ['list'],
    ['fix', '--dry-run'],
    ['renumber', '--close-gaps', '--dry-run'],
  ]) {
    it(`is told of by ${args.join(' ')}, and left as it is`, async () => {
      const cwd = copied(half);
      const before = filesIn(cwd);
      const { stderr } = await runHere(args, { cwd });
      assert.ok(stderr.includes(said), stderr);
      const inVietnamese = await runHere([...args, '--language', 'vi'], { cwd });
      assert.ok(inVietnamese.stderr.includes(saidInVietnamese), inVietnamese.stderr);
      assert.deepEqual(filesIn(cwd), before);
    });
  }

  it('is told of as a notice of GitHub', async () => {
    const { stderr } = await runHere(['check', '--format', 'github'], { cwd: half });
    assert.match(stderr, /^::notice file=.*A change to this site was interrupted/);
  });

  it('is told of where no page is in its place, and finished there', async () => {
    const cwd = copied(halfWithoutPages);
    assert.match((await runHere(['list'], { cwd })).stderr, /A change to this site was interrupted/);
    assert.match((await runHere(['fix'], { cwd })).stderr, /An interrupted change to this site has been/);
    const after = numberedSite([1]);
    assert.equal(filesIn(cwd)[`content/4-EventParticipated/4.1-Event1/_index.md`], String(after[page(1)]));
    assert.ok(!Object.keys(filesIn(cwd)).some((path) => path.startsWith('.event-report.journal')));
  });

  it('is finished in a folder that is no site, where a page was written alone', async () => {
    const name = '4-EventParticipated/4.4-Event4/_index.md';
    const cwd = await interrupted({ [name]: misnumbered }, /\/work\.json$/, 'fix');
    assert.match((await runHere(['check', name], { cwd })).stderr, /A change to this site was interrupted/);
    assert.match((await runHere(['fix', name], { cwd })).stderr, /An interrupted change to this site has been/);
    assert.deepEqual(Object.keys(filesIn(cwd)), [name]);
  });

  it('is not told of where nothing is left to do', async () => {
    const cwd = folderWith({ ...numberedSite([1]), '.event-report.journal/over.json': '{}' });
    assert.equal((await runHere(['list'], { cwd })).stderr, '');
  });

  it('tells of a folder of that name which is none of ours', async () => {
    const cwd = folderWith({ ...numberedSite([1]), '.event-report.journal/work.json': 'mine' });
    assert.match((await runHere(['list'], { cwd })).stderr, /`\.event-report\.journal` was not written by us/);
  });
});

function page(number: number): string {
  return `content/4-EventParticipated/4.${number}-Event${number}/_index.md`;
}

/** An event that has left its place and has not arrived. */
const isOnItsWay = /^\.event-report\.journal\/0\//;

/** A site in which the command was killed while there was a file such as this. */
async function interrupted(
  files: ReturnType<typeof site>,
  awaited: RegExp,
  ...args: readonly string[]
): Promise<string> {
  // The first steps write the journal.
  for (let step = 4; step < 40; step++) {
    const cwd = folderWith(files);
    await runProgram(args, { cwd, env: { NODE_OPTIONS: `--require ${killer}`, KILL_AT: String(step) } });
    if (Object.keys(filesIn(cwd)).some((path) => awaited.test(path))) return cwd;
  }
  return assert.fail('It was not interrupted.');
}
