import { readdirSync, readFileSync } from 'node:fs';
import type { FileSystem } from '../../src/core/ports.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import type { Site } from '../../src/core/site/site.ts';

/** The site in a folder of the disk. */
export function readSite(root: string): Promise<Site> {
  return loadSite(disk, root.replaceAll('\\', '/'));
}

const disk: FileSystem = {
  readText: (path) => Promise.resolve(attempt(() => readFileSync(path, 'utf8'))),
  list: (path) =>
    Promise.resolve(
      attempt(() =>
        readdirSync(path, { withFileTypes: true }).map((entry) => ({
          name: entry.name,
          isFolder: entry.isDirectory(),
        })),
      ),
    ),
};

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
