import type { Statement } from '../messages/message.ts';

/** What is to be done on the disk: a plan that was looked at, with all that finishing it or taking it back needs. */
export interface Work {
  readonly edits: readonly Replacement[];
  /** In the order in which they leave their places: what lies in a moved folder before the folder. */
  readonly moves: readonly Move[];
  /** Folders that appear with the work, the outermost first. */
  readonly newFolders: readonly string[];
}

/** The texts of a file as the disk has them, byte order mark included. */
export interface Replacement {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A file or a folder that goes by way of the journal's folder, where it is called by its place in the list: so two can
 * change places, and letter case alone can change. Without `from` it is new and waits there; without `to` it stays
 * there until all is done, and goes with the journal.
 */
export interface Move {
  readonly from?: string;
  readonly to?: string;
}

/** Why a step cannot be done: the disk is not as it was left. */
export class Obstacle extends Error {
  readonly path: string;
  readonly statement: Statement;

  constructor(path: string, statement: Statement) {
    super(`${path} is in the way.`);
    this.path = path;
    this.statement = statement;
  }
}

/** Every path that the work touches: those that are there before, and those that are added. */
export function pathsOf(work: Work): { readonly known: readonly string[]; readonly added: readonly string[] } {
  return {
    known: [...work.edits.map(({ path }) => path), ...work.moves.flatMap(({ from }) => from ?? [])],
    added: [...work.moves.flatMap(({ to }) => to ?? []), ...work.newFolders],
  };
}

/** How many folders deep a path lies. */
export function depthOf(path: string): number {
  return path.split('/').length;
}
