import assert from 'node:assert/strict';
import { execute, resume } from '../../../src/core/execute/execute.ts';
import { journalName } from '../../../src/core/execute/safePath.ts';
import { formatStatement } from '../../../src/core/messages/message.ts';
import type { Plan } from '../../../src/core/plans/plan.ts';
import { Killed, memoryDisk, textsOf, type Fault, type MemoryDisk } from './memoryDisk.ts';

const root = '/site';
const nothing: Plan = { create: [], edits: [] };

interface Case {
  readonly name: string;
  readonly plan: Plan;
  readonly before: Readonly<Record<string, string>>;
  readonly after: Readonly<Record<string, string>>;
}

/** The edit that makes `after` of `before`. */
function edit(path: string, before: string, after: string): Plan['edits'][number] {
  return { path, before, edits: [{ range: { start: 0, end: before.length }, newText: after }] };
}

const cases: readonly Case[] = [
  {
    name: 'two folders change places, and what is in them is edited',
    plan: {
      ...nothing,
      edits: [edit('c/4.1/_index.md', 'one', 'now two'), edit('c/4.2/_index.md', 'two', 'now one')],
      renames: [
        { from: 'c/4.1', to: 'c/4.2' },
        { from: 'c/4.2', to: 'c/4.1' },
      ],
    },
    before: { 'c/4.1/_index.md': 'one', 'c/4.1/a.png': 'A', 'c/4.2/_index.md': 'two' },
    after: { 'c/4.2/_index.md': 'now two', 'c/4.2/a.png': 'A', 'c/4.1/_index.md': 'now one' },
  },
  {
    name: 'three folders go round',
    plan: {
      ...nothing,
      renames: [
        { from: 'c/1', to: 'c/2' },
        { from: 'c/2', to: 'c/3' },
        { from: 'c/3', to: 'c/1' },
      ],
    },
    before: { 'c/1/x': '1', 'c/2/x': '2', 'c/3/x': '3' },
    after: { 'c/2/x': '1', 'c/3/x': '2', 'c/1/x': '3' },
  },
  {
    name: 'a file in a folder gets another name together with its folder',
    plan: {
      ...nothing,
      renames: [
        { from: 'c/4.1', to: 'c/4.3' },
        { from: 'c/4.1/photo-1.png', to: 'c/4.3/photo-3.png' },
      ],
    },
    before: { 'c/4.1/photo-1.png': 'P', 'c/4.1/_index.md': 'x' },
    after: { 'c/4.3/photo-3.png': 'P', 'c/4.3/_index.md': 'x' },
  },
  {
    name: 'files and folders are made',
    plan: { create: [{ path: 'a/b/c.md', text: 'new' }], edits: [], renames: [{ from: 'x.md', to: 'd/e/x.md' }] },
    before: { 'x.md': 'x' },
    after: { 'a/b/c.md': 'new', 'd/e/x.md': 'x' },
  },
  {
    name: 'files and folders go, and another page is edited',
    plan: {
      ...nothing,
      edits: [edit('_index.md', 'lists', 'lists less')],
      removes: [{ path: 'c/4.2' }, { path: 'p.png' }],
    },
    before: { '_index.md': 'lists', 'c/4.2/_index.md': 'two', 'c/4.2/deep/a.png': 'A', 'c/4.1/x': '1', 'p.png': 'P' },
    after: { '_index.md': 'lists less', 'c/4.1/x': '1' },
  },
  {
    name: 'a file stays while its folder goes',
    plan: { ...nothing, renames: [{ from: 'c/4.2/keep.png', to: 'kept.png' }], removes: [{ path: 'c/4.2' }] },
    before: { 'c/4.2/keep.png': 'K', 'c/4.2/_index.md': 'two' },
    after: { 'kept.png': 'K' },
  },
  {
    name: 'letter case alone changes',
    plan: { ...nothing, renames: [{ from: 'c/4.1-event1', to: 'c/4.1-Event1' }] },
    before: { 'c/4.1-event1/x': '1' },
    after: { 'c/4.1-Event1/x': '1' },
  },
  {
    name: 'a new file takes the place of one that moves away',
    plan: {
      create: [{ path: 'a.md', text: 'new' }],
      edits: [edit('a.md', 'old', 'older')],
      renames: [{ from: 'a.md', to: 'b.md' }],
    },
    before: { 'a.md': 'old' },
    after: { 'a.md': 'new', 'b.md': 'older' },
  },
  {
    name: 'a byte order mark and line ends stay',
    plan: {
      ...nothing,
      edits: [{ path: 'a.md', before: 'x\r\ny', edits: [{ range: { start: 0, end: 1 }, newText: 'z' }] }],
    },
    before: { 'a.md': '\uFEFFx\r\ny' },
    after: { 'a.md': '\uFEFFz\r\ny' },
  },
];

function inSite(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files)
      .map(([path, text]) => [`${root}/${path}`, text] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** The same disk with another fault, as the next process finds it. */
function nextProcess(disk: MemoryDisk, anyCase: boolean, fault?: Fault): MemoryDisk {
  const next = memoryDisk({}, { anyCase, ...(fault && { fault }) });
  for (const [path, bytes] of disk.entries) next.entries.set(path, bytes);
  return next;
}

const dieAt =
  (step: number): Fault =>
  (now) =>
    now === step ? 'die' : 'none';

describe('carrying out a plan', () => {
  for (const { name, plan, before, after } of cases) {
    for (const anyCase of [false, true]) {
      describe(`${name}, ${anyCase ? 'letter case does not matter' : 'letter case matters'}`, () => {
        const start = (fault?: Fault): MemoryDisk => memoryDisk(inSite(before), { anyCase, ...(fault && { fault }) });

        it('does all of it, and undoes it', async () => {
          const disk = start();
          const done = await execute(plan, disk, root);
          assert.equal(done.kind, 'done');
          assert.deepEqual(textsOf(disk), inSite(after));
          assert.equal(await disk.kindAt(`${root}/${journalName}`), undefined);
          const undone = await execute(done.undo, disk, root);
          assert.deepEqual(undone.kind === 'refused' ? undone.reason : undone.kind, 'done');
          assert.deepEqual(textsOf(disk), inSite(before));
          const again = undone.kind === 'done' ? await execute(undone.undo, disk, root) : undone;
          assert.equal(again.kind, 'done');
          assert.deepEqual(textsOf(disk), inSite(after));
        });

        it('is all or nothing wherever it is killed, and wherever the next run is killed', async () => {
          const whole = start();
          await execute(plan, whole, root);
          for (let first = 0; first < whole.steps.length; first++) {
            const disk = start(dieAt(first));
            await run(() => execute(plan, disk, root));
            assertNothingLost(disk, before, after);
            for (let second = 0; ; second++) {
              const next = nextProcess(disk, anyCase, dieAt(second));
              const resumed = await run(() => resume(next, root));
              assertNothingLost(next, before, after);
              const last = nextProcess(next, anyCase);
              await resume(last, root);
              assertWhole(last, before, after);
              if (resumed && next.steps.length <= second) break;
            }
          }
        });

        it('takes back what was done when the disk refuses a step, or goes on with the next run', async () => {
          const whole = start();
          await execute(plan, whole, root);
          for (let step = 0; step < whole.steps.length; step++) {
            const disk = start((now) => (now === step ? 'refuse' : 'none'));
            const answer = await execute(plan, disk, root);
            // Once all is through, what is left of the journal counts for nothing.
            const isOver = step >= whole.steps.length - 2;
            assert.equal(answer.kind, isOver ? 'done' : 'refused', whole.steps[step]);
            await resume(disk, root);
            assert.deepEqual(textsOf(disk), inSite(isOver ? after : before), whole.steps[step]);
            const stubborn = start((now) => (now >= step ? 'refuse' : 'none'));
            await execute(plan, stubborn, root);
            const next = nextProcess(stubborn, anyCase);
            await resume(next, root);
            assertWhole(next, before, after);
          }
        });
      });
    }
  }
});

/** False when the process was killed meanwhile. */
async function run(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof Killed) return false;
    throw error;
  }
}

function assertWhole(disk: MemoryDisk, before: Case['before'], after: Case['after']): void {
  const texts = textsOf(disk);
  const isBefore = JSON.stringify(texts) === JSON.stringify(inSite(before));
  if (!isBefore) assert.deepEqual(texts, inSite(after));
}

/** Every text of before, or what becomes of it, is somewhere in the site. */
function assertNothingLost(disk: MemoryDisk, before: Case['before'], after: Case['after']): void {
  const texts = Object.values(textsOf(disk));
  const stay = Object.values(before).filter((text) => Object.values(after).includes(text));
  for (const text of stay) assert.ok(texts.includes(text), `“${text}” is lost`);
}

describe('a plan that does not fit the disk', () => {
  const refusals: readonly (readonly [name: string, plan: Plan, said: RegExp])[] = [
    ['a new file exists', { ...nothing, create: [{ path: 'a.md', text: '' }] }, /^a\.md already exists/],
    ['a target exists', { ...nothing, renames: [{ from: 'a.md', to: 'b.md' }] }, /^b\.md already exists/],
    [
      'two go to one place',
      {
        ...nothing,
        renames: [
          { from: 'a.md', to: 'c' },
          { from: 'b.md', to: 'C' },
        ],
      },
      /^C already exists/,
    ],
    ['a source is gone', { ...nothing, renames: [{ from: 'x.md', to: 'y.md' }] }, /^x\.md is no longer there/],
    ['a page is gone', { ...nothing, edits: [edit('x.md', '', 'y')] }, /^x\.md is no longer there/],
    ['a removed file is gone', { ...nothing, removes: [{ path: 'x.md' }] }, /^x\.md is no longer there/],
    ['a page was changed', { ...nothing, edits: [edit('a.md', 'B', 'C')] }, /^a\.md has changed/],
    ['a file to remove was changed', { ...nothing, removes: [{ path: 'a.md', before: 'B' }] }, /^a\.md has changed/],
    ['a path leads up', { ...nothing, create: [{ path: 'c/../../x.md', text: '' }] }, /leads out of the site/],
    ['a path is absolute', { ...nothing, renames: [{ from: '/etc', to: 'etc' }] }, /leads out of the site/],
    ['a path has a drive', { ...nothing, create: [{ path: 'C:/x.md', text: '' }] }, /leads out of the site/],
    ['a path has a backslash', { ...nothing, create: [{ path: 'c\\..\\x', text: '' }] }, /leads out of the site/],
    ['a path is the journal’s', { ...nothing, removes: [{ path: '.Event-Report.journal' }] }, /leads out of the site/],
    ['a folder is a link', { ...nothing, create: [{ path: 'linked/x.md', text: '' }] }, /^linked is a link/],
    ['Windows keeps the name', { ...nothing, create: [{ path: 'c/aux.md', text: '' }] }, /^c\/aux\.md is not a name/],
    ['a name ends in a dot', { ...nothing, create: [{ path: 'c./x', text: '' }] }, /^c\.\/x is not a name/],
    ['a name has a colon', { ...nothing, renames: [{ from: 'a.md', to: 'a:b' }] }, /^a:b is not a name/],
  ];
  for (const [name, plan, said] of refusals) {
    it(`is refused, and nothing is written: ${name}`, async () => {
      const disk = memoryDisk({ '/site/a.md': 'A', '/site/b.md': 'B', '/site/linked@': '' });
      const answer = await execute(plan, disk, root);
      assert.equal(answer.kind, 'refused');
      assert.match(formatStatement(answer.reason, 'en'), said);
      assert.deepEqual(disk.steps, []);
    });
  }

  it('is refused while another one is not finished', async () => {
    const disk = memoryDisk({ '/site/a.md': 'A' }, { fault: dieAt(5) });
    const plan: Plan = { ...nothing, renames: [{ from: 'a.md', to: 'b.md' }] };
    await run(() => execute(plan, disk, root));
    const answer = await execute(plan, nextProcess(disk, false), root);
    assert.match(answer.kind === 'refused' ? formatStatement(answer.reason, 'en') : '', /interrupted/);
  });
});

describe('what was interrupted', () => {
  const plan: Plan = {
    ...nothing,
    edits: [edit('a.md', 'A', 'B')],
    renames: [{ from: 'x.md', to: 'y.md' }],
  };

  async function interrupted(until: RegExp): Promise<MemoryDisk> {
    const disk = memoryDisk(
      { '/site/a.md': 'A', '/site/x.md': 'X' },
      { fault: (_, what) => (until.test(what) ? 'die' : 'none') },
    );
    await run(() => execute(plan, disk, root));
    return nextProcess(disk, false);
  }

  it('is finished, and said so', async () => {
    const disk = await interrupted(/^rename .* \/site\/y\.md$/);
    const answer = await resume(disk, root);
    assert.equal(answer.kind, 'finished');
    assert.deepEqual(textsOf(disk), { '/site/a.md': 'B', '/site/y.md': 'X' });
    assert.deepEqual(await resume(disk, root), { kind: 'nothing' });
  });

  it('is taken back when something came in its way', async () => {
    const disk = await interrupted(/^rename .* \/site\/y\.md$/);
    await disk.write('/site/y.md', 'mine');
    assert.equal((await resume(disk, root)).kind, 'takenBack');
    assert.deepEqual(textsOf(disk), { '/site/a.md': 'A', '/site/x.md': 'X', '/site/y.md': 'mine' });
  });

  it('stays, with all that it holds, when it can neither be finished nor taken back', async () => {
    const disk = await interrupted(/^rename .* \/site\/y\.md$/);
    await disk.write('/site/y.md', 'mine');
    await disk.write('/site/a.md', 'also mine');
    const answer = await resume(disk, root);
    assert.match(answer.kind === 'stuck' ? formatStatement(answer.said, 'en') : '', /because a\.md has changed/);
    assert.deepEqual(
      [textsOf(disk)['/site/a.md'], textsOf(disk)['/site/y.md'], textsOf(disk)['/site/x.md']],
      ['also mine', 'mine', 'X'],
    );
  });

  const journal = `${root}/${journalName}`;
  const hostile: readonly (readonly [name: string, work: string])[] = [
    ['no JSON', '{'],
    ['another shape', '{"edits":[{"path":1}],"moves":[],"newFolders":[]}'],
    ['a path out of the site', '{"edits":[{"path":"../b.md","before":"B","after":"C"}],"moves":[],"newFolders":[]}'],
    ['a target out of the site', '{"edits":[],"moves":[{"from":"a.md","to":"/b.md"}],"newFolders":[]}'],
    ['a target behind a link', '{"edits":[],"moves":[{"from":"a.md","to":"linked/b.md"}],"newFolders":[]}'],
  ];
  for (const [name, work] of hostile) {
    it(`is left alone when we did not write it: ${name}`, async () => {
      const disk = memoryDisk({
        '/site/a.md': 'A',
        '/b.md': 'B',
        '/site/linked@': '',
        [`${journal}/work.json`]: work,
      });
      assert.equal((await resume(disk, root)).kind, 'stuck');
      assert.deepEqual(disk.steps, []);
    });
  }

  it('is nothing in a site without a journal', async () => {
    const disk = memoryDisk({ '/site/a.md': 'A' });
    assert.deepEqual(await resume(disk, root), { kind: 'nothing' });
    assert.deepEqual(disk.steps, []);
  });
});
