import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import { cleanUp, copySite, fileIn, listen, namesIn, open, openText, setLanguage, waitUntil, write } from './author.ts';
import { plainPng } from './photoBytes.ts';

const pictures = 'static/images/4-EventParticipated';
const report = 'content/4-EventParticipated/4.1-Event1/_index.md';

/** The list that the command shows, with a hand for the author: what a person does to it, no command can do. */
class List {
  title = '';
  items: readonly vscode.QuickPickItem[] = [];
  activeItems: readonly vscode.QuickPickItem[] = [];
  selectedItems: readonly vscode.QuickPickItem[] = [];
  isShown = false;
  readonly #accepted = new vscode.EventEmitter<void>();
  readonly #pressed = new vscode.EventEmitter<unknown>();
  readonly #hidden = new vscode.EventEmitter<void>();
  readonly onDidAccept = this.#accepted.event;
  readonly onDidTriggerItemButton = this.#pressed.event;
  readonly onDidHide = this.#hidden.event;

  show(): void {
    this.isShown = true;
  }

  dispose(): void {
    vscode.Disposable.from(this.#accepted, this.#pressed, this.#hidden).dispose();
  }

  get paths(): readonly string[] {
    return this.items.map(({ label, description }) => `${description ?? ''}/${label}`);
  }

  choose(label: string): void {
    this.selectedItems = [this.#row(label)];
    this.#accepted.fire();
  }

  pressButton(label: string): void {
    const item = this.#row(label);
    this.#pressed.fire({ item, button: item.buttons?.[0] });
  }

  hide(): void {
    this.isShown = false;
    this.#hidden.fire();
  }

  #row(label: string): vscode.QuickPickItem {
    const item = this.items.find((row) => row.label === label);
    assert.ok(item);
    return item;
  }
}

/** A disk of which nothing can be deleted. */
class FixedDisk extends MemoryDisk {
  override delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}

/** Runs the command on the page in front, and `work` with what it shows. */
async function showUnused(work: (list: List) => Promise<void>): Promise<void> {
  const list = new List();
  const { window } = vscode;
  const { createQuickPick } = window;
  Object.assign(window, { createQuickPick: () => list });
  try {
    await vscode.commands.executeCommand('eventReport.showUnusedPhotos');
    await work(list);
  } finally {
    list.hide();
    Object.assign(window, { createQuickPick });
  }
}

describe('photos that no page shows', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  /** The sample with two photos more, and its unfinished event showing all that it has. */
  const openSample = async (): Promise<vscode.Uri> => {
    const root = copySite('sample');
    for (const name of ['old.png', 'older.png', 'named.png'])
      await vscode.workspace.fs.writeFile(fileIn(root, `${pictures}/${name}`), plainPng(8, 4));
    await vscode.workspace.fs.writeFile(fileIn(root, 'static/images/logo.png'), plainPng(8, 4));
    await write(fileIn(root, 'content/1-Worklog/_index.md'), '---\ntitle: Worklog\n---\n\nSee named.png\n');
    await open(fileIn(root, report));
    return root;
  };

  it('are listed, and deleted one by one, none without asking', async () => {
    const root = await openSample();
    const before = await namesIn(fileIn(root, pictures));

    await showUnused(async (list) => {
      assert.ok(list.isShown);
      assert.equal(list.title, 'Photos that no page shows (2)');
      assert.deepEqual(list.paths, [`${pictures}/old.png`, `${pictures}/older.png`]);

      const declined = await listen(() => {
        list.pressButton('old.png');
        return Promise.resolve();
      });
      const agreed = await listen(async () => {
        list.pressButton('older.png');
        await waitUntil(() => list.items.length === 1);
      }, 'Delete the Photo');

      assert.deepEqual(declined, ['Delete old.png? No page of the site shows it.']);
      assert.deepEqual(agreed, ['Delete older.png? No page of the site shows it.']);
      assert.deepEqual(list.paths, [`${pictures}/old.png`]);
      assert.equal(list.title, 'Photos that no page shows (1)');
      assert.deepEqual(
        await namesIn(fileIn(root, pictures)),
        before?.filter((name) => name !== 'older.png'),
      );
    });
  });

  it('let the next one take the place of one that is deleted, until there is none', async () => {
    await openSample();

    await showUnused(async (list) => {
      const said = await listen(async () => {
        list.pressButton('old.png');
        await waitUntil(() => list.items.length === 1);
        assert.deepEqual(list.activeItems, list.items);
        list.pressButton('older.png');
        await waitUntil(() => !list.isShown);
      }, 'Delete the Photo');

      assert.equal(said.at(-1), 'Every photo of the events is shown on a page.');
    });
  });

  it('stay in the list when they cannot be deleted', async () => {
    const disk = new FixedDisk();
    const registration = vscode.workspace.registerFileSystemProvider('fixed', disk);
    try {
      const root = vscode.Uri.from({ scheme: 'fixed', path: '/site' });
      await write(fileIn(root, 'hugo.toml'), '');
      await vscode.workspace.fs.writeFile(fileIn(root, `${pictures}/old.png`), plainPng(8, 4));
      await openText(fileIn(root, report), '---\ntitle: Cloud Day\n---\n');

      await showUnused(async (list) => {
        let said = '';
        await listen(async () => {
          Object.assign(vscode.window, { showErrorMessage: (message: string) => (said = message) });
          list.pressButton('old.png');
          await waitUntil(() => said !== '');
        }, 'Delete the Photo');

        assert.equal(said, 'old.png could not be deleted. Check that the folder can be changed.');
        assert.deepEqual(list.paths, [`${pictures}/old.png`]);
      });
    } finally {
      await cleanUp();
      registration.dispose();
    }
  });

  it('are shown beside the list', async () => {
    const root = await openSample();

    await showUnused(async (list) => {
      list.choose('older.png');

      const shown = fileIn(root, `${pictures}/older.png`).toString();
      await waitUntil(() =>
        vscode.window.tabGroups.all.some(({ activeTab }) => {
          const { input } = activeTab ?? {};
          return input instanceof vscode.TabInputCustom && input.uri.toString() === shown;
        }),
      );
    });
  });

  it('are none where every one is shown', async () => {
    await write(fileIn(await openSample(), 'content/_index.md'), '---\ntitle: Home\n---\n\nold.png older.png\n');

    const said = await listen(() =>
      showUnused((list) => {
        assert.ok(!list.isShown);
        return Promise.resolve();
      }),
    );

    assert.deepEqual(said, ['Every photo of the events is shown on a page.']);
  });
});
