import type { EventNumber } from '../../hugo/page.ts';
import type { EventFolder, Site } from '../../site/site.ts';
import type { Following } from './renumberFields.ts';

/** An event that gets another number, or is to agree with the one it has. */
export interface Renumbered {
  readonly folder: EventFolder;
  readonly from: EventNumber;
  readonly to: number;
  /** Of its folder afterwards. */
  readonly path: string;
}

/** What is to get other numbers, and what follows. */
export interface Renumbering {
  readonly site: Site;
  readonly events: readonly Renumbered[];
  /** Folders of pictures that keep their names, and to which paths go on pointing. */
  readonly keptFolders: readonly string[];
  /** What of the reports follows their folders. */
  readonly following: Following;
}
