import { state, type Message, type Statement } from '../messages/message.ts';
import type { Block } from '../sections/block.ts';
import type { Site } from '../site/site.ts';
import { isWithin } from '../text/path.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** What is to be written, as plain data; nothing is, until a host applies it. Paths are relative to the site's root. */
export interface Plan {
  /** Files that do not exist yet; their folders are made with them. */
  readonly create: readonly { readonly path: string; readonly text: string }[];
  readonly edits: readonly PlannedEdits[];
  /** Files and folders that get another path; `to` speaks of the site as it is afterwards, so two can change places. */
  readonly renames?: readonly Rename[];
  /** Files, and folders with all that is in them, that go. */
  readonly removes?: readonly Removal[];
  /** Files that come back as they were, pictures too: what undoes `removes`. */
  readonly restores?: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** The created file to show afterwards, and its text with tab stops: `blockText(block)` is what `create` says. */
  readonly open?: { readonly path: string; readonly block: Block };
}

/** A file or a folder that gets another path; both relative to the site's root. */
export interface Rename {
  readonly from: string;
  readonly to: string;
}

/** Where `path` lies after `renames`, the deepest of which counts. */
export function pathAfter(path: string, renames: readonly Rename[]): string {
  const found = renames.filter(({ from }) => isWithin(path, from)).sort((a, b) => b.from.length - a.from.length)[0];
  return found === undefined ? path : found.to + path.slice(found.from.length);
}

/** Edits of one file, at its path before any rename. */
export interface PlannedEdits {
  readonly path: string;
  /** The text that the edits speak of: when the file says something else by now, nothing is written. */
  readonly before: string;
  readonly edits: readonly TextEdit[];
}

/** A file, or a folder with all that is in it, that goes. */
export interface Removal {
  readonly path: string;
  /** What the file must still say, or hold, in order to go. */
  readonly before?: string | Uint8Array;
}

/** Why nothing can be planned, for the author to read. */
export interface PlanError {
  readonly error: Statement;
}

/** True for a plan, or a part of one, that could not be made. */
export function isPlanError(result: object): result is PlanError {
  return 'error' in result;
}

/**
 * True when the site knows a file at `path`; letter case does not part two files, since on most disks of authors it
 * does not. A host still creates without overwriting: the site may be older than the disk.
 */
export function isTaken(site: Site, path: string): boolean {
  const wanted = path.toLowerCase();
  const isWanted = (known: string): boolean => known.toLowerCase() === wanted;
  return [...site.pages, ...site.summaries.keys(), ...site.files].some(isWanted);
}

const taken: Message = {
  en: '`{path}` already exists, so nothing was written.',
  vi: 'Đã có `{path}`, nên không ghi gì cả.',
};

/** Says that there is a file at `path` already. */
export function takenError(path: string): PlanError {
  return { error: state(taken, { path }) };
}
