import { folderOf, type ReportSummary } from '../core/index.ts';

/** One of several threads that check the same files: each reads its own, and learns of the others what theirs say. */
export interface Share {
  /** Counted from 0. */
  readonly index: number;
  /** How many there are. */
  readonly count: number;
  /** Tells the others what this one has read of the site at `root`, waits for them, and gives what all have read. */
  exchange(root: string, own: readonly ReportSummary[]): Promise<readonly ReportSummary[]>;
}

/** True for the files of a share: whole folders, so that the languages of an event stay together. */
export function belongsTo({ index, count }: Pick<Share, 'index' | 'count'>, path: string): boolean {
  const folder = folderOf(path);
  let hash = 0;
  for (let at = 0; at < folder.length; at++) hash = (Math.imul(hash, 31) + folder.charCodeAt(at)) >>> 0;
  // The lowest bits say little: `4.12-Event12` has each digit twice.
  return (hash >>> 12) % count === index;
}

/**
 * Which thread does a site alone, so that no other has to read its folders and to wait for it: the largest first, as
 * long as nobody gets more than the fair part of all pages. The files of the other sites are shared.
 */
export function dealOut<T extends { readonly pages: readonly unknown[] }>(
  sites: readonly T[],
  count: number,
): ReadonlyMap<T, number> {
  const fair = sites.reduce((sum, { pages }) => sum + pages.length, 0) / count;
  const loads = Array.from({ length: count }, () => 0);
  const dealt = new Map<T, number>();
  for (const site of [...sites].sort((a, b) => b.pages.length - a.pages.length)) {
    const load = Math.min(...loads);
    const index = loads.indexOf(load);
    if (load + site.pages.length > fair) continue;
    loads[index] = load + site.pages.length;
    dealt.set(site, index);
  }
  return dealt;
}

/** Where `count` threads meet: what each has read of a site is given to all once the last one has told. */
export class Meeting {
  readonly #count: number;
  readonly #sites = new Map<string, { parts: (readonly ReportSummary[])[]; told: Deferred }>();
  #failure: Error | undefined;

  constructor(count: number) {
    this.#count = count;
  }

  tell(root: string, own: readonly ReportSummary[]): Promise<readonly ReportSummary[]> {
    const site = this.#sites.get(root) ?? { parts: [], told: defer() };
    this.#sites.set(root, site);
    site.parts.push(own);
    if (this.#failure !== undefined) site.told.reject(this.#failure);
    else if (site.parts.length === this.#count) {
      site.told.resolve(site.parts.flat());
      this.#sites.delete(root);
    }
    return site.told.promise;
  }

  /** Somebody does not come any more. */
  fail(error: Error): void {
    this.#failure = error;
    for (const { told } of this.#sites.values()) told.reject(error);
  }
}

interface Deferred {
  readonly promise: Promise<readonly ReportSummary[]>;
  readonly resolve: (all: readonly ReportSummary[]) => void;
  readonly reject: (error: Error) => void;
}

function defer(): Deferred {
  let settle: Omit<Deferred, 'promise'> | undefined;
  const promise = new Promise<readonly ReportSummary[]>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, resolve: (all) => settle?.resolve(all), reject: (error) => settle?.reject(error) };
}
