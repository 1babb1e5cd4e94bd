import type { Statement } from '../messages/message.ts';
import type { Block } from '../sections/block.ts';
import type { Site } from '../site/site.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** What is to be written, as plain data; nothing is, until a host applies it. Paths are relative to the site's root. */
export interface Plan {
  /** Files that do not exist yet; their folders are made with them. */
  readonly create: readonly { readonly path: string; readonly text: string }[];
  readonly edits: readonly { readonly path: string; readonly edits: readonly TextEdit[] }[];
  /** The created file to show afterwards, and its text with tab stops: `blockText(block)` is what `create` says. */
  readonly open?: { readonly path: string; readonly block: Block };
}

/** Why nothing can be planned, for the author to read. */
export interface PlanError {
  readonly error: Statement;
}

/** True for a plan that could not be made. */
export function isPlanError(result: Plan | PlanError): result is PlanError {
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
