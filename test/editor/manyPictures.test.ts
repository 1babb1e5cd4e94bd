import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import { cleanUp, fileIn, openText, waitForRule, waitUntil } from './author.ts';
import { plainPng } from './photoBytes.ts';

const many = 'static/images/many';
const event = 'content/4-EventParticipated/4.1-Event1';
const text = `---\ntitle: "Cloud Day"\ndate: 2025-11-17\n---\n\n# Cloud Day\n\nGood.\n\n![Late](/images/many/late.png)\n`;

/** A disk that remembers which folders it was asked for. */
class CountingDisk extends MemoryDisk {
  readonly listed: string[] = [];

  override readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    this.listed.push(uri.path.replace('/site/', ''));
    return super.readDirectory(uri);
  }
}

describe('a folder of 5,000 pictures', () => {
  const disk = new CountingDisk();
  const root = vscode.Uri.from({ scheme: 'many', path: '/site' });
  const picture = plainPng(2, 1);
  let registration: vscode.Disposable;

  before(() => {
    disk.writeFile(fileIn(root, 'hugo.toml'), new TextEncoder().encode('title = "Many"\n'));
    for (let number = 1; number <= 5000; number++) disk.writeFile(fileIn(root, `${many}/${number}.png`), picture);
    registration = vscode.workspace.registerFileSystemProvider(root.scheme, disk, { isCaseSensitive: true });
  });
  after(async () => {
    await cleanUp();
    registration.dispose();
  });

  it('is listed once, and then watched', async () => {
    const { document } = await openText(fileIn(root, `${event}/_index.md`), text);
    await waitForRule(document.uri, 'no-missing-image');

    disk.writeFile(fileIn(root, `${many}/late.png`), picture);
    await waitForRule(document.uri, 'no-missing-image', false);
    disk.delete(fileIn(root, `${many}/late.png`));
    await waitForRule(document.uri, 'no-missing-image');

    const at = document.positionAt(document.getText().indexOf('late.png'));
    await waitUntil(async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
        '/',
      );
      return items.some(({ label }) => label === '5000.png');
    });
    assert.deepEqual(
      disk.listed.filter((path) => path === many),
      [many],
    );
  });
});
