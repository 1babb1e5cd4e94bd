import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import { cleanUp, fileIn, waitForRule, waitUntil, write } from './author.ts';

const section = 'content/4-EventParticipated';
const report = (event: number): string =>
  `---\ntitle: "Day ${event}"\ndate: 2025-11-22\nweight: ${event}\nchapter: false\npre: " <b> 4.${event}. </b> "\n---\n\n### Speakers\n\n- **An Le** – Engineer, Cloud\n`;

/** A disk that remembers which files it was asked for. */
class CountingDisk extends MemoryDisk {
  readonly read: string[] = [];

  override readFile(uri: vscode.Uri): Uint8Array {
    this.read.push(uri.path.replace('/site/', ''));
    return super.readFile(uri);
  }
}

describe('a site that is checked', () => {
  const disk = new CountingDisk();
  const root = vscode.Uri.from({ scheme: 'counting', path: '/site' });
  const page = (event: number, name = '_index.md'): string => `${section}/4.${event}-Event${event}/${name}`;
  let subscription: vscode.Disposable;

  const neighbours = (event: number): readonly string[] => [page(event, '_index.vi.md'), `${section}/_index.md`];

  /** What is read of the disk once a file is written, until the rule finds something in it and `expected` were read. */
  const readAfter = async (
    path: string,
    text: string,
    rule: string,
    expected: readonly string[],
  ): Promise<readonly string[]> => {
    disk.read.length = 0;
    await write(fileIn(root, path), text);
    await waitForRule(fileIn(root, path), rule);
    await waitUntil(() => expected.every((each) => disk.read.includes(each)));
    return disk.read.toSorted();
  };

  before(async () => {
    subscription = vscode.workspace.registerFileSystemProvider(root.scheme, disk, { isCaseSensitive: true });
    await write(fileIn(root, 'hugo.toml'), '[languages.en]\n[languages.vi]\n');
    await write(fileIn(root, `${section}/_index.md`), '---\ntitle: Events\n---\n');
    for (let event = 1; event <= 8; event++) {
      for (const name of ['_index.md', '_index.vi.md']) await write(fileIn(root, page(event, name)), report(event));
    }
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    // The watcher may tell of the last of these files after the check; it has, once it tells of this.
    await readAfter(page(2), report(2).replace('2025-11-22', '22/11/2025'), 'valid-date', [page(2), ...neighbours(2)]);
  });

  after(async () => {
    await cleanUp();
    subscription.dispose();
  });

  it('reads a file that changes once, and its dependents', async () => {
    const expected = [page(3), ...neighbours(3)];
    const changed = report(3).replace('2025-11-22', '22/11/2025');
    assert.deepEqual(await readAfter(page(3), changed, 'valid-date', expected), expected.toSorted());
  });

  it('reads a file that appears once, and its dependents', async () => {
    // Its weight is that of the first event.
    const expected = [page(9), page(1), ...neighbours(1)];
    assert.deepEqual(await readAfter(page(9), report(1), 'consistent-number', expected), expected.toSorted());
  });
});
