import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { execute, resume } from '../../src/core/execute/execute.ts';
import type { Plan } from '../../src/core/plans/plan.ts';
import type { WritableFileSystem } from '../../src/core/ports.ts';
import { writableWorkspace } from '../../src/editor/writableWorkspace.ts';
import { cleanUp, copySite, fileIn, namesIn, open, read, waitUntil } from './author.ts';

const section = 'content/4-EventParticipated';
const first = `${section}/4.1-Event1/_index.md`;
const second = `${section}/4.2-Event2/_index.md`;

describe('work that was interrupted in the editor', () => {
  afterEach(cleanUp);

  it('is finished when the site is read again', async () => {
    const root = copySite('sample');
    const plan = await swap(root);
    const answer = await execute(plan, dyingAt(8, writableWorkspace(root)).disk, root.path);
    assert.equal(answer.kind, 'interrupted');
    assert.ok((await namesIn(root))?.includes('.event-report.journal'));
    await open(fileIn(root, 'content/_index.md'));
    await waitUntil(async () => (await namesIn(root))?.includes('.event-report.journal') === false);
    assert.match(await read(fileIn(root, second)), /moved/);
  });

  it('is finished or taken back wherever it was interrupted', async function () {
    this.timeout(60_000);
    for (let step = 0, isDead = true; isDead; step++) {
      const root = copySite('sample');
      const plan = await swap(root);
      const [one, two] = [await read(fileIn(root, first)), await read(fileIn(root, second))];
      const disk = writableWorkspace(root);
      const dying = dyingAt(step, disk);
      await execute(plan, dying.disk, root.path);
      isDead = dying.isDead();
      assert.notEqual((await resume(disk, root.path)).kind, 'stuck');
      const now = [await read(fileIn(root, first)), await read(fileIn(root, second))];
      const after = [two, `${one}moved\n`];
      if (now[0] === one) assert.deepEqual(now, [one, two], `step ${step}`);
      else assert.deepEqual(now, after, `step ${step}`);
      assert.equal((await namesIn(root))?.includes('.event-report.journal'), false, `step ${step}`);
    }
  });
});

/** Two events change places, and one of them is written to. */
async function swap(root: vscode.Uri): Promise<Plan> {
  const before = await read(fileIn(root, first));
  const [one, two] = [`${section}/4.1-Event1`, `${section}/4.2-Event2`];
  return {
    create: [],
    edits: [
      { path: first, before, edits: [{ range: { start: before.length, end: before.length }, newText: 'moved\n' }] },
    ],
    renames: [
      { from: one, to: two },
      { from: two, to: one },
    ],
  };
}

/** A disk that does nothing more from the given step on, as for an extension host that is killed then. */
function dyingAt(
  step: number,
  disk: WritableFileSystem,
): { readonly disk: WritableFileSystem; readonly isDead: () => boolean } {
  let steps = 0;
  const unless = async (work: () => Promise<void>): Promise<void> => {
    if (steps++ >= step) throw new Error('killed');
    await work();
  };
  return {
    disk: {
      ...disk,
      write: (path, content) => unless(() => disk.write(path, content)),
      rename: (from, to) => unless(() => disk.rename(from, to)),
      replace: (from, to) => unless(() => disk.replace(from, to)),
      remove: (path) => unless(() => disk.remove(path)),
      makeFolder: (path) => unless(() => disk.makeFolder(path)),
    },
    isDead: () => steps > step,
  };
}
