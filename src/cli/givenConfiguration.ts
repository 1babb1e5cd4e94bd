import { resolve } from 'node:path';
import { configurationName, joinPath, type FileSystem } from '../core/index.ts';
import { withSlashes, type Disk } from './disk.ts';
import type { Remark } from './remark.ts';

/** A configuration that stands in for those of the sites. */
export interface GivenConfiguration {
  /** Absolute, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Reads the file that `--config` names, if any; the remark says why it cannot be read. */
export function readGivenConfiguration(
  disk: Disk,
  cwd: string,
  file: string | undefined,
): GivenConfiguration | Remark | undefined {
  if (file === undefined) return undefined;
  const path = withSlashes(resolve(cwd, file));
  const reading = disk.read(path);
  if ('text' in reading) return { path, text: reading.text };
  return { file: path, statement: reading.trouble, fails: true };
}

/** The disk as it would be if `root` had this configuration, and no other. */
export function withConfiguration(disk: FileSystem, root: string, { text }: GivenConfiguration): FileSystem {
  const own = joinPath(root, configurationName);
  return {
    readText: (path) => (path === own ? Promise.resolve(text) : disk.readText(path)),
    list: async (path) => {
      const entries = await disk.list(path);
      if (path !== root || entries === undefined) return entries;
      return [
        ...entries.filter(({ name }) => name !== configurationName),
        { name: configurationName, isFolder: false },
      ];
    },
  };
}
