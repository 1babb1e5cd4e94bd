import { executeMessages } from '../messages/executeMessages.ts';
import { state } from '../messages/message.ts';
import { folderOf } from '../text/path.ts';
import type { Journal } from './journal.ts';
import { depthOf, Obstacle, type Move, type Work } from './work.ts';

/**
 * A part of the work. Each of its steps looks at the disk for whether it is done already, so a phase that was
 * interrupted can be begun again in either direction.
 */
export interface Phase {
  forward(journal: Journal, work: Work): Promise<void>;
  back(journal: Journal, work: Work): Promise<void>;
}

/** In order. Only when one is through, which the journal notes, the next one begins: paths mean something else then. */
export const phases: readonly Phase[] = [
  {
    async forward(journal, { edits }) {
      for (const { path, before, after } of edits) await replaceText(journal, path, before, after);
    },
    async back(journal, { edits }) {
      for (const { path, before, after } of [...edits].reverse()) await replaceText(journal, path, after, before);
    },
  },
  {
    async forward(journal, { moves }) {
      for (const [index, path] of departures(moves)) await moveOnce(journal, path, index, 'out');
    },
    async back(journal, { moves }) {
      for (const [index, path] of [...departures(moves)].reverse()) await moveOnce(journal, path, index, 'in');
    },
  },
  {
    async forward(journal, { moves }) {
      for (const [index, path] of arrivals(moves)) {
        await journal.fileSystem.makeFolder(journal.pathOf(folderOf(path)));
        await moveOnce(journal, path, index, 'in');
      }
    },
    async back(journal, { moves, newFolders }) {
      for (const [index, path] of [...arrivals(moves)].reverse()) await moveOnce(journal, path, index, 'out');
      for (const folder of [...newFolders].reverse()) await removeEmpty(journal, folder);
    },
  },
];

type Stop = readonly [index: number, path: string];

function departures(moves: readonly Move[]): readonly Stop[] {
  return moves.flatMap(({ from }, index): Stop[] => (from === undefined ? [] : [[index, from]]));
}

/** A folder before what comes to lie in it. */
function arrivals(moves: readonly Move[]): readonly Stop[] {
  const all = moves.flatMap(({ to }, index): Stop[] => (to === undefined ? [] : [[index, to]]));
  return all.sort(([, a], [, b]) => depthOf(a) - depthOf(b));
}

async function replaceText(journal: Journal, path: string, before: string, after: string): Promise<void> {
  const { fileSystem } = journal;
  const place = journal.pathOf(path);
  await finishReplacing(journal, path, [before, after]);
  const now = await fileSystem.readText(place);
  if (now === after) return;
  if (now !== before) throw new Obstacle(path, state(executeMessages.changed, { path }));
  const next = journal.staged('text');
  await fileSystem.write(next, after);
  await fileSystem.replace(next, place);
}

/** Where the old text goes before the new one takes its place, the step may have been cut off between the two. */
async function finishReplacing(journal: Journal, path: string, texts: readonly string[]): Promise<void> {
  const { fileSystem } = journal;
  const next = journal.staged('text');
  if ((await fileSystem.kindAt(journal.pathOf(path))) !== undefined) return;
  const text = await fileSystem.readText(next);
  if (text !== undefined && texts.includes(text)) await fileSystem.rename(next, journal.pathOf(path));
}

/**
 * Moves what lies at `path` out to the journal, or in from there. Whether that was done before is told by the journal's
 * side alone: at `path` may lie something else by now.
 */
async function moveOnce(journal: Journal, path: string, index: number, direction: 'out' | 'in'): Promise<void> {
  const { fileSystem } = journal;
  const [inside, staged] = [journal.pathOf(path), journal.staged(index)];
  const isOut = (await fileSystem.kindAt(staged)) !== undefined;
  if (isOut === (direction === 'out')) return;
  const isThere = (await fileSystem.kindAt(inside)) !== undefined;
  if (direction === 'out') {
    if (!isThere) throw new Obstacle(path, state(executeMessages.gone, { path }));
    await fileSystem.rename(inside, staged);
  } else {
    if (isThere) throw new Obstacle(path, state(executeMessages.exists, { path }));
    await fileSystem.rename(staged, inside);
  }
}

async function removeEmpty(journal: Journal, folder: string): Promise<void> {
  const path = journal.pathOf(folder);
  const entries = await journal.fileSystem.list(path);
  if (entries?.length === 0) await journal.fileSystem.remove(path);
}
