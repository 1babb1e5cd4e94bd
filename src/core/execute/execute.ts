import { executeMessages } from '../messages/executeMessages.ts';
import { state, type Statement } from '../messages/message.ts';
import type { Plan } from '../plans/plan.ts';
import type { WritableFileSystem } from '../ports.ts';
import { inverse } from './inverse.ts';
import { Journal } from './journal.ts';
import { phases } from './phases.ts';
import { prepare } from './prepare.ts';
import { journalName } from './safePath.ts';
import { Obstacle, type Work } from './work.ts';

/** What became of a plan. */
export type Execution =
  | { readonly kind: 'done'; readonly undo: Plan }
  /** Everything is as before. */
  | { readonly kind: 'refused'; readonly reason: Statement }
  /** Part of it is done: `resume` finishes it, or takes it back. */
  | { readonly kind: 'interrupted'; readonly reason: Statement };

/** What `resume` would find. `stuck`: what it could do nothing about. */
export type Unfinished =
  { readonly kind: 'nothing' | 'unfinished' } | { readonly kind: 'stuck'; readonly said: Statement };

/** What became of work that was interrupted. `stuck`: it still is. */
export type Resumption =
  { readonly kind: 'nothing' } | { readonly kind: 'finished' | 'takenBack' | 'stuck'; readonly said: Statement };

/**
 * Carries out `plan`, all of it or nothing. Before the first file changes, all that is needed to go on lies in a journal
 * in the site: whatever interrupts the work, `resume` finishes it or takes it back. `root` is the site's folder, absolute.
 * Never throws for what the disk says.
 */
export async function execute(plan: Plan, fileSystem: WritableFileSystem, root: string): Promise<Execution> {
  const journal = new Journal(fileSystem, root);
  try {
    if (await journal.exists()) {
      return { kind: 'refused', reason: state(executeMessages.unfinished, { journal: journalName }) };
    }
    const { work, contents } = await prepare(plan, fileSystem, root);
    const undo = await inverse(plan, work, fileSystem, root);
    if (work.edits.length === 0 && work.moves.length === 0) return { kind: 'done', undo };
    return (await begin(journal, work, contents)) ?? (await carryOut(journal, work, undo));
  } catch (error) {
    return { kind: 'refused', reason: reasonFor(error) };
  }
}

/**
 * Finishes what was interrupted in the site at `root`, or takes it back when the disk has changed meanwhile. To be
 * called before a plan is made: the site may be another afterwards. Never throws for what the disk says.
 */
export async function resume(fileSystem: WritableFileSystem, root: string): Promise<Resumption> {
  const journal = new Journal(fileSystem, root);
  try {
    if (!(await journal.exists())) return { kind: 'nothing' };
    const work = await journal.read();
    if (work === 'foreign') return { kind: 'stuck', said: foreign() };
    if (work === 'none') {
      await journal.end();
      return { kind: 'nothing' };
    }
    return await finish(journal, work);
  } catch (error) {
    return { kind: 'stuck', said: stuckBy(error) };
  }
}

/** Looks whether work was interrupted in the site at `root`, and changes nothing. Never throws for what the disk says. */
export async function lookForWork(fileSystem: WritableFileSystem, root: string): Promise<Unfinished> {
  const journal = new Journal(fileSystem, root);
  try {
    const work = (await journal.exists()) ? await journal.read() : 'none';
    if (work === 'none') return { kind: 'nothing' };
    return work === 'foreign' ? { kind: 'stuck', said: foreign() } : { kind: 'unfinished' };
  } catch (error) {
    return { kind: 'stuck', said: stuckBy(error) };
  }
}

/** Nothing is changed before the journal is complete, so what is written of it can go. */
async function begin(
  journal: Journal,
  work: Work,
  contents: ReadonlyMap<number, string | Uint8Array>,
): Promise<Execution | undefined> {
  try {
    await journal.begin(work, contents);
    return undefined;
  } catch (error) {
    await journal.end().catch(() => undefined);
    return { kind: 'refused', reason: reasonFor(error) };
  }
}

async function carryOut(journal: Journal, work: Work, undo: Plan): Promise<Execution> {
  try {
    await goForward(journal, work);
  } catch (error) {
    try {
      await goBack(journal, work);
      return { kind: 'refused', reason: reasonFor(error) };
    } catch (second) {
      return { kind: 'interrupted', reason: stuckBy(second) };
    }
  }
  // It is done; remains of the journal count for nothing, and go with the next run.
  await journal.end().catch(() => undefined);
  return { kind: 'done', undo };
}

async function finish(journal: Journal, work: Work): Promise<Resumption> {
  try {
    await goForward(journal, work);
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    await goBack(journal, work);
    return { kind: 'takenBack', said: state(executeMessages.takenBack) };
  }
  await journal.end();
  return { kind: 'finished', said: state(executeMessages.finished) };
}

async function goForward(journal: Journal, work: Work): Promise<void> {
  for (const [index, phase] of phases.entries()) {
    if (await journal.isThrough(index)) continue;
    await phase.forward(journal, work);
    await journal.setThrough(index, true);
  }
}

/** Back from the phase that was begun last. */
async function goBack(journal: Journal, work: Work): Promise<void> {
  for (const [index, phase] of [...phases.entries()].reverse()) {
    if (index > 0 && !(await journal.isThrough(index - 1))) continue;
    await journal.setThrough(index, false);
    await phase.back(journal, work);
  }
  await journal.end();
}

function reasonFor(error: unknown): Statement {
  return error instanceof Obstacle ? error.statement : state(executeMessages.failed, { reason: textOf(error) });
}

function foreign(): Statement {
  return state(executeMessages.unreadable, { journal: journalName });
}

function stuckBy(error: unknown): Statement {
  return error instanceof Obstacle
    ? state(executeMessages.stuck, { path: error.path, journal: journalName })
    : state(executeMessages.stuckDisk, { reason: textOf(error) });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
