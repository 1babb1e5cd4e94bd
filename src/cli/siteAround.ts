import { findSiteRoot, state, type Site, type Statement } from '../core/index.ts';
import { createDisk, kindOf, type Disk } from './disk.ts';
import { messages } from './messages.ts';
import { openSite } from './sites.ts';

/** The site that a command works on. */
export interface AskedSite {
  /** Absolute, with `/`. */
  readonly root: string;
  /** The folder that the author named, relative to the root; '' for the root itself. */
  readonly folder: string;
  readonly site: Site;
  readonly disk: Disk;
}

/**
 * The site around `folder`, which is absolute, or why there is none. It is read after `prepare`, which may change the
 * disk: work of an earlier run may have to be finished first.
 */
export async function siteAround(
  folder: string,
  prepare: (roots: readonly string[]) => Promise<unknown>,
): Promise<AskedSite | Statement> {
  const target = kindOf(folder);
  if ('trouble' in target) return target.trouble;
  const root = await findSiteRoot(createDisk(), folder);
  if (root === undefined) return state(messages.noSite);
  await prepare([root]);
  const disk = createDisk();
  const { site } = await openSite(disk, root);
  return { root, folder: folder.slice(root.length + 1), site, disk };
}
