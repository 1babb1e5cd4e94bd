import * as vscode from 'vscode';
import { execute, resume, type Plan } from '../core/index.ts';
import { speak } from './language.ts';
import { log } from './log.ts';
import { closeMovedTabs } from './movedTabs.ts';
import type { Sites } from './sites.ts';
import { tell } from './tell.ts';
import { writableWorkspace } from './writableWorkspace.ts';

/** What was done, to be taken back as long as the window is open. */
interface Undoable {
  readonly root: vscode.Uri;
  readonly undo: Plan;
  /** What is said when it was taken back. */
  readonly undone: string;
}

/** Carries out plans in the sites of this window, one after the other, and finishes what another run left half done. */
export class SiteWriter implements vscode.Disposable {
  readonly #sites: Sites;
  readonly #subscription: vscode.Disposable;
  #working: Promise<unknown> = Promise.resolve();
  #last: Undoable | undefined;

  constructor(sites: Sites) {
    this.#sites = sites;
    this.#subscription = sites.onDidRead(({ root }) => {
      // In a folder that nobody trusts yet, nothing is written without being asked.
      if (vscode.workspace.isTrusted) this.resume(root).catch(log.failed(`resuming in ${root.path}`));
    });
  }

  /**
   * Carries out `plan`, all of it or nothing; open reports go along with their files. `undone` is what is said when it is
   * taken back; without it, it cannot be. False when it was refused, which the author knows.
   */
  async write(root: vscode.Uri, plan: Plan, undone?: string): Promise<boolean> {
    await this.resume(root);
    return this.#next(async () => {
      const openAgain = await closeMovedTabs(root, plan);
      if (openAgain === undefined) return false;
      let isDone = false;
      try {
        const execution = await execute(plan, writableWorkspace(root), root.path);
        isDone = execution.kind === 'done';
        if (execution.kind !== 'done') void tell('Warning', speak(execution.reason, await this.#sites.spokenAt(root)));
        else this.#last = undone === undefined ? undefined : { root, undo: execution.undo, undone };
      } finally {
        await openAgain(isDone);
      }
      return isDone;
    });
  }

  /** What Undo takes back, once what is being written now is. */
  last(): Promise<Undoable | undefined> {
    return this.#next(() => Promise.resolve(this.#last));
  }

  /** Finishes or takes back what was interrupted in the site at `root`, and says so. */
  async resume(root: vscode.Uri): Promise<void> {
    const resumption = await this.#next(() => resume(writableWorkspace(root), root.path));
    if (resumption.kind === 'nothing') return;
    const said = speak(resumption.said, await this.#sites.spokenAt(root));
    if (resumption.kind === 'stuck') void tell('Warning', said);
    else void tell('Information', said);
  }

  /** What is being written now would look like something that was interrupted. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#working.then(work);
    this.#working = result.catch(() => undefined);
    return result;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}
