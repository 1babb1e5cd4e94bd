import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { withPaths, type PathChange } from '../../src/core/site/changeSite.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import type { Site } from '../../src/core/site/site.ts';
import { memoryFileSystem } from './memoryFileSystem.ts';

const root = '/site';
const configurations: readonly Readonly<Record<string, string>>[] = [
  { 'hugo.toml': '[languages.en]\n[languages.vi]\n' },
  { 'hugo.toml': '', '.event-report.json': '{ "reports": ["content/*/*/index.md"] }' },
  { 'hugo.toml': '[languages.en]\n[languages.vi]\n', '.event-report.json': '{ "languages": ["en"] }' },
  { 'hugo.toml': '[languages.en]\ncontentDir = "content/en"\n[languages.vi]\ncontentDir = "content/vi"\n' },
];
const folders = [
  'content',
  'content/4-Events',
  'content/4-Events/4.1-Event1',
  'content/4-Events/4.10-Event10',
  'content/4-Events/4.2-Event2/images',
  'content/4-Events/cloud-day',
  'content/vi/5-EventParticipated/5.1-Event1',
  'static/images',
  'assets',
  'themes/learn',
];
const names = ['_index.md', '_index.vi.md', 'index.md', 'a.jpg', 'notes.md', '4.3-notes.txt'];

/** What a random author does: writes files, makes folders, and deletes files and whole folders. */
const step = fc.record({
  does: fc.constantFrom('write', 'write', 'make', 'delete', 'delete folder'),
  folder: fc.constantFrom(...folders),
  name: fc.constantFrom(...names),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A disk as paths relative to the site, those of empty folders with a slash; and what a watcher would tell. */
function doStep(disk: Set<string>, { does, folder, name }: Step) {
  const path = `${folder}/${name}`;
  const before = [...disk];
  const parents = folder.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
  const made = parents.filter((parent) => !before.some((other) => other.startsWith(`${parent}/`)));
  const found = before.filter((other) => other.startsWith(does === 'delete folder' ? `${folder}/` : path));
  switch (does) {
    case 'write':
      disk.add(path);
      break;
    case 'make':
      disk.add(`${folder}/`);
      return made.map((at): PathChange => ({ path: at, now: 'folder' }));
    case 'delete':
    case 'delete folder':
      if (found.length === 0) return [];
      for (const other of found) disk.delete(other);
      // The folder above stays, be it empty.
      disk.add(`${does === 'delete' ? folder : (parents.at(-2) ?? 'content')}/`);
      return [{ path: does === 'delete' ? path : folder, now: 'none' }] satisfies PathChange[];
  }
  return [...made.map((at): PathChange => ({ path: at, now: 'folder' })), { path, now: 'file' }] satisfies PathChange[];
}

async function load(configuration: Readonly<Record<string, string>>, disk: ReadonlySet<string>): Promise<Site> {
  const files = [...disk].map((path): [string, string] => [path, '---\ntitle: x\n---\n']);
  const all = [...Object.entries(configuration), ['content/', ''], ...files];
  return loadSite(
    memoryFileSystem(Object.fromEntries(all.map(([path = '', text = '']) => [`${root}/${path}`, text]))),
    root,
  );
}

/** What of a site changes with its folders; of the summaries, which of the known ones are left. */
function seen({ pages, files, eventSections }: Site): unknown {
  return { pages: [...pages].sort(), files: [...files].sort(), eventSections };
}

describe('a site whose files come and go', () => {
  it('is the one that its folder says, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...configurations), fc.array(step, { maxLength: 14 }), async (config, steps) => {
        const disk = new Set(steps.slice(0, 5).map(({ folder, name }) => `${folder}/${name}`));
        let site = await load(config, disk);
        // One after the other, and what is left all at once.
        for (const next of steps.slice(5, 9)) site = withPaths(site, doStep(disk, next));
        site = withPaths(
          site,
          steps.slice(9).flatMap((next) => doStep(disk, next)),
        );
        assert.deepEqual(seen(site), seen(await load(config, disk)));
        assert.ok([...site.summaries.keys()].every((path) => site.pages.has(path)));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
    );
  });

  it('keeps the summaries of what is still there', async () => {
    const paths = ['content/4-Events/4.1-Event1/_index.md', 'content/4-Events/4.2-Event2/_index.md'];
    const site = await load({ 'hugo.toml': '' }, new Set(paths));
    const changed = withPaths(site, [{ path: 'content/4-Events/4.1-Event1', now: 'none' }]);
    assert.deepEqual([...changed.summaries.keys()], [paths[1]]);
    assert.equal(site.summaries.size, 2);
  });

  it('has an event whose folder went and came back', async () => {
    const path = 'content/4-Events/4.1-Event1/_index.md';
    const site = await load({ 'hugo.toml': '' }, new Set([path]));
    const back: readonly PathChange[] = [
      { path: 'content/4-Events/4.1-Event1', now: 'none' },
      { path, now: 'file' },
    ];
    assert.deepEqual(seen(withPaths(site, back)), seen(site));
  });
});
