import { collator } from '../text/collator.ts';

/** A file of a gesture, as it is handed over. */
export interface TakenFile {
  readonly name: string;
  /** Its media type, by which the files of a gesture are grouped. */
  readonly type: string;
  /** Its place in the list of what was taken; `undefined` where there is no list, or it is not in it. */
  readonly place: number | undefined;
}

/**
 * Files of several types in the order in which they were taken. Where no list tells, the groups are merged by name if
 * each has its files in that order, or each in the reverse one, as a file manager shows them; else they stay as they are.
 */
export function orderTaken<T extends TakenFile>(files: readonly T[]): readonly T[] {
  if (files.some(({ place }) => place !== undefined)) {
    return files.toSorted((a, b) => (a.place ?? files.length) - (b.place ?? files.length));
  }
  if (new Set(files.map(({ type }) => type)).size < 2) return files;
  const ordered = files.toSorted((a, b) => collator.compare(a.name, b.name));
  const reversed = files.toSorted((a, b) => collator.compare(b.name, a.name));
  return [ordered, reversed].find((order) => keepsGroups(order, files)) ?? files;
}

/** True when the files of each type follow one another in `order` as they do in `files`. */
function keepsGroups<T extends TakenFile>(order: readonly T[], files: readonly T[]): boolean {
  const byType = (all: readonly T[], type: string): readonly T[] => all.filter((file) => file.type === type);
  return files.every(({ type }) => {
    const wanted = byType(files, type);
    return byType(order, type).every((file, index) => file === wanted[index]);
  });
}
