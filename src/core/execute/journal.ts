import type { WritableFileSystem } from '../ports.ts';
import { joinPath } from '../text/path.ts';
import { readWork } from './readWork.ts';
import { journalName, linkOnTheWay, placeOf, unsafeNewPath, unsafePath } from './safePath.ts';
import { pathsOf, type Work } from './work.ts';

/** The folder of the work in progress: the work as JSON, how far it is, and what is on its way. */
export class Journal {
  readonly fileSystem: WritableFileSystem;
  readonly #root: string;
  readonly #folder: string;

  constructor(fileSystem: WritableFileSystem, root: string) {
    this.fileSystem = fileSystem;
    this.#root = root;
    this.#folder = joinPath(root, journalName);
  }

  /** The absolute path of `path` in the site. */
  pathOf(path: string): string {
    return placeOf(this.#root, path);
  }

  /** Where the move with this place in the list, or the next text of a file, lies on its way. */
  staged(name: number | 'text'): string {
    return joinPath(this.#folder, String(name));
  }

  /** True when there is work that was begun, or the remains of some. */
  async exists(): Promise<boolean> {
    return (await this.fileSystem.kindAt(this.#folder)) !== undefined;
  }

  /** Begins work: what is new is written where it waits; with the last step, which is one of the disk, it counts. */
  async begin(work: Work, contents: ReadonlyMap<number, string | Uint8Array>): Promise<void> {
    const { fileSystem } = this;
    await fileSystem.makeFolder(this.#folder);
    // Git does not see what lies here, even when the author commits before an interrupted work is finished.
    await fileSystem.write(joinPath(this.#folder, '.gitignore'), '*\n');
    for (const [index, content] of contents) await fileSystem.write(this.staged(index), content);
    await fileSystem.write(this.staged('text'), JSON.stringify(work));
    await fileSystem.rename(this.staged('text'), this.#work);
  }

  /**
   * The work that was begun; `none` when nothing of it was done yet, or all of it; `foreign` when what lies there is not
   * ours or leads out of the site, for a folder from elsewhere may hold anything.
   */
  async read(): Promise<Work | 'none' | 'foreign'> {
    if ((await this.fileSystem.kindAt(this.#folder)) !== 'folder') return 'foreign';
    if ((await this.fileSystem.kindAt(this.#work)) === undefined) return 'none';
    const work = readWork((await this.fileSystem.readText(this.#work)) ?? '');
    if (work === undefined) return 'foreign';
    const paths = pathsOf(work);
    const unsafe = [...paths.known.map(unsafePath), ...paths.added.map(unsafeNewPath)];
    if (unsafe.some((reason) => reason !== undefined)) return 'foreign';
    for (const path of [...paths.known, ...paths.added]) {
      if ((await linkOnTheWay(this.fileSystem, this.#root, path)) !== undefined) return 'foreign';
    }
    return work;
  }

  async isThrough(phase: number): Promise<boolean> {
    return (await this.fileSystem.kindAt(this.#mark(phase))) !== undefined;
  }

  async setThrough(phase: number, isThrough: boolean): Promise<void> {
    if (isThrough) await this.fileSystem.write(this.#mark(phase), '');
    else if (await this.isThrough(phase)) await this.fileSystem.remove(this.#mark(phase));
  }

  /**
   * Ends the work, done or taken back. With the first step it is over; what may be left of it counts for nothing, and
   * the next `resume` takes it away.
   */
  async end(): Promise<void> {
    const { fileSystem } = this;
    if ((await fileSystem.kindAt(this.#work)) !== undefined) await fileSystem.rename(this.#work, this.#over);
    await fileSystem.remove(this.#folder).catch(() => undefined);
  }

  get #work(): string {
    return joinPath(this.#folder, 'work.json');
  }

  get #over(): string {
    return joinPath(this.#folder, 'over.json');
  }

  #mark(phase: number): string {
    return joinPath(this.#folder, `through-${phase}`);
  }
}
