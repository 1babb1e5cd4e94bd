import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import { fix } from './actions.ts';
import { plainPng } from './photoBytes.ts';
import {
  cleanUp,
  fileIn,
  listen,
  namesIn,
  open,
  read,
  setLanguage,
  waitForRule,
  waitUntil,
  withSetting,
} from './author.ts';
import {
  camera,
  config,
  event,
  folder,
  front,
  insert,
  large,
  openSite,
  small,
  withWindow,
  type WindowFunctions,
} from './photoSite.ts';

const told = '### Event Experience\n\nIt was a good day.\n\n### Photos\n\n';
const body = `${told}Add your photos here\n`;

/** A site whose report waits for photos. */
const openWaiting = () => openSite(body);

/** `IMG_1.png`, `IMG_2.png`. */
const shots = (...photos: readonly Uint8Array[]) =>
  camera(Object.fromEntries(photos.map((bytes, index) => [`IMG_${index + 1}.png`, bytes])));

/** Nothing was written: neither a file nor a letter. */
async function assertUntouched(root: vscode.Uri, { document }: vscode.TextEditor): Promise<void> {
  assert.equal(document.getText(), front + body);
  assert.equal(document.isDirty, false);
  assert.equal(await namesIn(fileIn(root, 'static')), undefined);
}

describe('photos, as the author has set', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  for (const { setting, width } of [
    { setting: 'always', width: 300 },
    { setting: 'never', width: 900 },
  ]) {
    it(`are ${setting} shrunk, and nobody asks whether`, async () => {
      const { root, editor } = await openWaiting();
      const photos = await shots(large);
      const choices: unknown[] = [];
      const ask = (_message: string, _options: unknown, ...offered: readonly unknown[]): Promise<unknown> => {
        choices.push(...offered);
        return Promise.resolve(offered[0]);
      };

      await withSetting('eventReport.photos.longestEdge', 300, () =>
        withSetting('eventReport.photos.shrink', setting, () =>
          withWindow({ showInformationMessage: ask }, () => insert(editor, photos)),
        ),
      );

      assert.equal(choices[0], 'Insert');
      const written = await vscode.workspace.fs.readFile(fileIn(root, `${folder}/event4-01.png`));
      assert.equal(((written[18] ?? 0) << 8) | (written[19] ?? 0), width);
    });
  }

  it('go into both languages without a question', async () => {
    const { root, editor } = await openWaiting();
    const photos = await shots(small);

    const said = await listen(() =>
      withSetting('eventReport.photos.bothLanguages', true, async () => {
        await insert(editor, photos, false);
        await waitUntil(async () => (await read(fileIn(root, `${event}/_index.vi.md`))).includes('event4-01.png'));
      }),
    );

    assert.deepEqual(said, []);
    assert.match(await read(fileIn(root, `${event}/_index.vi.md`)), /!\[\]\(\/images\/.*\/event4-01\.png\)\n$/);
  });

  it('go into one language where the author has not set that', async () => {
    const { root, editor } = await openWaiting();
    const photos = await shots(small);

    const said: string[] = [];
    const tell = (message: string): Promise<undefined> => {
      said.push(message);
      return Promise.resolve(undefined);
    };

    await withWindow({ showInformationMessage: tell }, async () => {
      await insert(editor, photos, false);
      await waitUntil(() => said.length > 0);
    });

    assert.deepEqual(said, ['Photos of this report that the event’s other report does not show: 1.']);
    assert.equal(await read(fileIn(root, `${event}/_index.vi.md`)), front);
  });
});

describe('the words of photos that were inserted', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  const list = '### Photos\n\n- Day:\n  - ![a](/images/a.jpg)\n  - ![b](/images/b.jpg)\n';

  for (const { name, before, after } of [
    {
      name: 'where a text waits for them',
      before: body,
      after: told + [1, 2, 3].map((n) => shownAs(n, n)).join('\n\n') + '\n',
    },
    {
      name: 'in a list within a list',
      before: list,
      after: `${list}${[1, 2, 3].map((n) => `  - ${shownAs(n, n + 2)}\n`).join('')}`,
    },
  ]) {
    it(`are reached one after the other by Tab, and one undo takes everything back: ${name}`, async () => {
      const { root, editor } = await openSite(before);
      const { document } = editor;
      await insert(editor, await shots(small, plainPng(9, 4), plainPng(10, 4)), false);
      assert.equal(document.getText(), front + after);

      const words: string[] = [];
      for (let stop = 0; stop < 4; stop++) {
        words.push(document.getText(editor.selection));
        await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      }
      assert.deepEqual(words, [...(after.match(/Cloud Day – photo \d/g) ?? []), '']);

      await vscode.commands.executeCommand('undo');
      assert.equal(document.getText(), front + before);
      await waitUntil(async () => (await namesIn(fileIn(root, folder)))?.length === 0);
    });
  }

  it('are selected in a report that no tab has shown, as from the view of events', async () => {
    const { editor } = await openSite(body);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await insert(editor, await shots(small), false);
    await waitUntil(() => {
      const shown = vscode.window.activeTextEditor;
      return shown?.document.getText(shown.selection) === 'Cloud Day – photo 1';
    });
  });
});

/** How the report shows the photo that became the event's `file`, and its own `number`. */
function shownAs(file: number, number: number): string {
  return `![Cloud Day – photo ${number}](/images/4-EventParticipated/4.4-Event4/event4-0${file}.png)`;
}

/** A progress whose author cancels when `isEnough` says so of what it reports. */
function cancelling(isEnough: (message: string) => boolean, source: vscode.CancellationTokenSource): WindowFunctions {
  type Task = Parameters<typeof vscode.window.withProgress<unknown>>[1];
  const withProgress = (_: unknown, task: Task): Thenable<unknown> =>
    task(
      {
        report: ({ message }) => {
          if (isEnough(message ?? '')) source.cancel();
        },
      },
      source.token,
    );
  return { withProgress };
}

/** A camera that is read slowly enough to be taken away: `onRead` is told of each photo that was read. */
class CameraDisk extends MemoryDisk {
  onRead: (uri: vscode.Uri) => void = () => undefined;

  override readFile(uri: vscode.Uri): Uint8Array {
    this.onRead(uri);
    return super.readFile(uri);
  }
}

describe('photos of which the author has had enough', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('are not inserted when the question is not answered', async () => {
    const { root, editor } = await openWaiting();
    const photos = await shots(small, large);

    const said = await listen(() => insert(editor, photos));

    assert.equal(said.length, 1);
    await assertUntouched(root, editor);
  });

  it('are not inserted when they are still being read', async () => {
    const { root, editor } = await openWaiting();
    const disk = new CameraDisk();
    const registration = vscode.workspace.registerFileSystemProvider('camera', disk);
    const source = new vscode.CancellationTokenSource();
    const asked: string[] = [];
    disk.onRead = ({ path }) => {
      asked.push(path);
      source.cancel();
    };
    try {
      const photos = [1, 2, 3].map((number) => vscode.Uri.from({ scheme: 'camera', path: `/IMG_${number}.png` }));
      for (const uri of photos) disk.writeFile(uri, small);

      const said = await listen(() =>
        withWindow(
          cancelling(() => false, source),
          () => insert(editor, photos, false),
        ),
      );

      assert.deepEqual(asked, ['/IMG_1.png']);
      assert.deepEqual(said, []);
      await assertUntouched(root, editor);
    } finally {
      registration.dispose();
      source.dispose();
    }
  });

  it('are not inserted when some have been shrunk', async () => {
    const { root, editor } = await openWaiting();
    const photos = await shots(large, large);
    const source = new vscode.CancellationTokenSource();
    const steps: string[] = [];
    const isEnough = (message: string): boolean => steps.push(message) === 1;

    const said = await listen(() => withWindow(cancelling(isEnough, source), () => insert(editor, photos, true)));

    assert.deepEqual(steps, ['1/2']);
    assert.deepEqual(said, []);
    await assertUntouched(root, editor);
    assert.equal((await vscode.workspace.fs.readFile(photos[0] ?? root)).length, large.length);
    source.dispose();
  });
});

describe('photos for a report that goes meanwhile', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  const message =
    'The report was closed or deleted in the meantime, so no photo was inserted. Open it and insert them again.';

  /** The report, open as a person opens it: an extension keeps a document for minutes. */
  const openByHand = async (): Promise<{ root: vscode.Uri; document: vscode.TextDocument }> => {
    const { root } = await openWaiting();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.commands.executeCommand('vscode.open', fileIn(root, `${event}/_index.vi.md`));
    await waitUntil(() => vscode.window.activeTextEditor?.document.uri.path.endsWith('_index.vi.md') === true);
    const { document } = vscode.window.activeTextEditor ?? assert.fail('no report is open');
    return { root, document };
  };
  const close = async (document: vscode.TextDocument): Promise<void> => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await waitUntil(() => document.isClosed);
  };

  it('are not inserted, which is said, when it is closed while they are made smaller', async () => {
    const { root, document } = await openByHand();
    const photos = await shots(large);
    const { withProgress } = vscode.window;
    const closing = async (...given: Parameters<typeof withProgress<unknown>>): Promise<unknown> => {
      const done = await withProgress(...given);
      if (given[0].title === 'Insert Photos') await close(document);
      return done;
    };

    const said = await listen(() =>
      withWindow({ withProgress: closing }, async () =>
        vscode.commands.executeCommand('eventReport.insertPhotos', undefined, { photos, shrink: true }),
      ),
    );

    assert.deepEqual(said, [message]);
    assert.equal(await read(document.uri), front);
    assert.equal(await namesIn(fileIn(root, 'static')), undefined);
  });

  it('are not inserted, which is said, when its file goes while the question stands', async () => {
    const { root, document } = await openByHand();
    const photos = await shots(small);
    const said: string[] = [];
    const ask = async (_message: string, _options: unknown, yes: unknown): Promise<unknown> => {
      await close(document);
      await vscode.workspace.fs.delete(document.uri);
      return yes;
    };
    const warn = (told: string): Promise<undefined> => {
      said.push(told);
      return Promise.resolve(undefined);
    };

    await withWindow({ showInformationMessage: ask, showWarningMessage: warn }, async () =>
      vscode.commands.executeCommand('eventReport.insertPhotos', undefined, { photos }),
    );

    assert.deepEqual(said, [message]);
    assert.equal(await namesIn(fileIn(root, 'static')), undefined);
  });
});

describe('photos for a report that can only be read', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('are not asked for', async () => {
    const disk = new MemoryDisk();
    const root = vscode.Uri.from({ scheme: 'readonly', path: '/site' });
    const page = fileIn(root, `${event}/_index.md`);
    disk.writeFile(fileIn(root, 'hugo.toml'), new TextEncoder().encode(config));
    disk.writeFile(page, new TextEncoder().encode(front + body));
    const registration = vscode.workspace.registerFileSystemProvider('readonly', disk, { isReadonly: true });
    const { workspace } = vscode;
    const { getWorkspaceFolder } = workspace;
    // Such a disk counts when it is opened as a folder, which would start the extension host anew.
    Object.assign(workspace, { getWorkspaceFolder: () => ({ uri: root, name: 'site', index: 0 }) });
    try {
      const editor = await open(page);

      const said = await listen(async () => {
        await vscode.commands.executeCommand('eventReport.insertPhotos', page);
        await insert(editor, await shots(small), false);
      }, 'Choose');

      const message = 'This site is read-only, so no photos can be written. Open a copy that you can change.';
      assert.deepEqual(said, [message, message]);
      await assertUntouched(root, editor);
    } finally {
      Object.assign(workspace, { getWorkspaceFolder });
      await cleanUp();
      registration.dispose();
    }
  });
});

describe('the fix for a report without photos', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('asks for them and inserts them', async () => {
    const { root, editor } = await openWaiting();
    const photos = await shots(small);
    await waitForRule(editor.document.uri, 'require-images');
    const dialogs: vscode.OpenDialogOptions[] = [];
    const questions: string[] = [];
    const showOpenDialog = (options: vscode.OpenDialogOptions = {}): Promise<readonly vscode.Uri[]> => {
      dialogs.push(options);
      return Promise.resolve(photos);
    };
    const pick = (items: readonly { label: string }[]): Promise<unknown> => {
      questions.push(...items.map(({ label }) => label));
      return Promise.resolve(items[0]);
    };
    const ask = (message: string, _: unknown, ...choices: readonly unknown[]): Promise<unknown> => {
      questions.push(message);
      return Promise.resolve(choices.find((choice) => choice === 'Insert'));
    };

    await withWindow({ showOpenDialog, showQuickPick: pick, showInformationMessage: ask }, () =>
      fix(editor, 'Add your photos here', 'Insert photos…'),
    );

    assert.deepEqual(questions.slice(0, 2), ['Choose Photos…', 'Choose a Folder of Photos…']);
    assert.match(questions[2] ?? '', /^Insert the chosen photos \(1\)\? New ones go to static\/images/);
    assert.deepEqual(
      dialogs.map(({ canSelectFiles, canSelectMany }) => [canSelectFiles, canSelectMany]),
      [[true, true]],
    );
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-01.png']);
    assert.equal(
      editor.document.getText().slice(front.length),
      `${told}![Cloud Day – photo 1](/images/4-EventParticipated/4.4-Event4/event4-01.png)\n`,
    );
    await waitForRule(editor.document.uri, 'require-images', false);
  });
});
