import { execute, lookForWork, resume, state, type Plan } from '../core/index.ts';
import { messages } from './messages.ts';
import type { Tell } from './remark.ts';
import { writableDisk } from './writableDisk.ts';

/**
 * Finishes or takes back what a run before this one left half done in the sites at `roots`. To be called before they are
 * read; true when something on the disk has changed by it.
 */
export async function resumeWork(roots: readonly string[], tell: Tell): Promise<boolean> {
  let hasChanged = false;
  for (const root of roots) {
    const resumption = await resume(writableDisk, root);
    if (resumption.kind === 'nothing') continue;
    tell({ file: root, statement: resumption.said, fails: resumption.kind === 'stuck' });
    hasChanged ||= resumption.kind !== 'stuck';
  }
  return hasChanged;
}

/** Tells of the sites at `roots` that a run before this one left half done, for commands that only read them. */
export async function tellOfUnfinished(roots: readonly string[], tell: Tell): Promise<void> {
  for (const root of roots) {
    const found = await lookForWork(writableDisk, root);
    if (found.kind === 'nothing') continue;
    const statement = found.kind === 'stuck' ? found.said : state(messages.halfDone);
    tell({ file: root, statement, fails: false, isGrave: true });
  }
}

/** Writes `plan` into the site at `root`, all of it or nothing; true when it is written. */
export async function carryOut(plan: Plan, root: string, tell: Tell): Promise<boolean> {
  const execution = await execute(plan, writableDisk, root);
  if (execution.kind === 'done') return true;
  tell({ file: root, statement: execution.reason, fails: true });
  return false;
}
