import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { AddedPictures } from '../../src/editor/pictures/addedPictures.ts';
import { registerArrivingPictures } from '../../src/editor/pictures/arrivingPictures.ts';
import { CodecLoader } from '../../src/editor/pictures/loadCodecs.ts';
import { OpenReports } from '../../src/editor/openReports.ts';
import { Sites } from '../../src/editor/sites.ts';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import { cleanUp, fileIn, listen, namesIn, openText, read, setLanguage, waitUntil, write } from './author.ts';
import { plainPng } from './photoBytes.ts';
import { event, folder, front, large, small as photo, withWindow } from './photoSite.ts';

/** A disk that refuses pictures, or with a link that leads away. */
class HostileDisk extends MemoryDisk {
  /** Called before a picture is written. */
  onWrite: (uri: vscode.Uri) => void = () => undefined;
  link = '';

  override writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (uri.path.endsWith('.png')) this.onWrite(uri);
    super.writeFile(uri, content);
  }

  override stat(uri: vscode.Uri): vscode.FileStat {
    const stat = super.stat(uri);
    // A link to a folder is both.
    const linked = (stat.type | vscode.FileType.SymbolicLink) as vscode.FileType;
    return uri.path === this.link ? { ...stat, type: linked } : stat;
  }
}

interface Taken {
  readonly name: string;
  readonly data: () => Promise<Uint8Array>;
}

const shot = (name: string): Taken => ({ name, data: () => Promise.resolve(photo) });

/** What VS Code hands over when `files` are in the clipboard, or dropped. */
function transferOf(files: readonly Taken[], list: readonly vscode.Uri[] = []): vscode.DataTransfer {
  const transfer = new vscode.DataTransfer();
  if (list.length > 0) transfer.set('text/uri-list', new vscode.DataTransferItem(list.map(String).join('\r\n')));
  const items = files.map(({ name, data }) => {
    const item = new vscode.DataTransferItem('');
    item.asFile = () => ({ name, data });
    return [`image/${name.split('.').at(-1) ?? ''}`, item] as const;
  });
  // One item a type can be set, so the files of one type are only seen by whoever goes through all.
  Object.defineProperty(transfer, Symbol.iterator, { value: () => items.values() });
  return transfer;
}

describe('photos that arrive', () => {
  let providers: vscode.Disposable;
  let paste: vscode.DocumentPasteEditProvider | undefined;
  let registration: vscode.Disposable;
  let disk: HostileDisk;
  let root: vscode.Uri;
  let count = 0;

  beforeEach(async () => {
    await setLanguage('en');
    disk = new HostileDisk();
    const scheme = `arriving${++count}`;
    registration = vscode.workspace.registerFileSystemProvider(scheme, disk);
    root = vscode.Uri.from({ scheme, path: '/site' });
    ({ providers, paste } = makeProviders());
  });
  afterEach(async () => {
    await cleanUp();
    vscode.Disposable.from(providers, registration).dispose();
    await setLanguage(undefined);
  });

  const openReport = async (body: string, at = body.indexOf('|')): Promise<vscode.TextEditor> => {
    await write(fileIn(root, 'hugo.toml'), '[languages.en]\nweight = 1\n[languages.vi]\nweight = 2\n');
    const editor = await openText(fileIn(root, `${event}/_index.md`), front + body.replace('|', ''));
    const caret = editor.document.positionAt(front.length + at);
    editor.selection = new vscode.Selection(caret, caret);
    return editor;
  };
  const provide = async (
    editor: vscode.TextEditor,
    transfer: vscode.DataTransfer,
  ): Promise<vscode.DocumentPasteEdit | undefined> => {
    const context = { only: undefined, triggerKind: vscode.DocumentPasteTriggerKind.Automatic };
    const token = new vscode.CancellationTokenSource().token;
    const { document, selection } = editor;
    return (await paste?.provideDocumentPasteEdits?.(document, [selection], transfer, context, token))?.[0];
  };
  /** Applies an answer as VS Code does, which replaces nothing itself where there is no text to put in. */
  const take = async (answer: vscode.DocumentPasteEdit | undefined): Promise<boolean> => {
    assert.ok(answer?.insertText === '' && answer.additionalEdit !== undefined);
    return vscode.workspace.applyEdit(answer.additionalEdit);
  };
  const pasted = async (body: string, transfer: vscode.DataTransfer): Promise<vscode.TextEditor> => {
    const editor = await openReport(body);
    assert.ok(await take(await provide(editor, transfer)));
    return editor;
  };
  const bodyOf = ({ document }: vscode.TextEditor): string => document.getText().slice(front.length);
  const shown = (name: string, number: number): string =>
    `![Cloud Day – photo ${number}](/images/4-EventParticipated/4.4-Event4/${name})`;

  it('of several types are written and shown in the order in which they were taken', async () => {
    const files = ['3.jpg', '1.jpg', '2.png'].map((name) => ({ name, data: () => Promise.resolve(sized(name)) }));
    const list = ['3.jpg', '2.png', '1.jpg'].map((name) => vscode.Uri.file(`/camera/${name}`));
    await pasted('### Photos\n\n|\n', transferOf(files, list));

    const names = ['event4-01.png', 'event4-02.png', 'event4-03.png'];
    assert.deepEqual(await namesIn(fileIn(root, folder)), names);
    const widths = await Promise.all(
      names.map(async (name) => (await vscode.workspace.fs.readFile(fileIn(root, `${folder}/${name}`)))[19]),
    );
    assert.deepEqual(widths, [3, 2, 1]);
  });

  it('take the place of the text that waits for them, wherever on its line the caret is', async () => {
    for (const body of [
      '- |Add photos of the event here',
      '|- Add photos of the event here',
      '- Add photos| of the event here',
    ]) {
      const editor = await pasted(`### Photos\n\n${body}\n\n### Conclusion\n`, transferOf([shot('a.png')]));
      const name = (await namesIn(fileIn(root, folder)))?.at(-1) ?? '';
      assert.equal(bodyOf(editor), `### Photos\n\n${shown(name, 1)}\n\n### Conclusion\n`, body);
      assert.equal(editor.document.getText(editor.selection), 'Cloud Day – photo 1');
      await cleanUp();
    }
  });

  it('keep the indentation of the list into which they are put', async () => {
    const list = '- Day:\n  - ![a](/images/a.jpg)\n  - ![b](/images/b.jpg)\n';
    const editor = await pasted(`${list}  - |\n`, transferOf([shot('a.png'), shot('b.png')]));
    assert.equal(bodyOf(editor), `${list}  - ${shown('event4-01.png', 3)}\n  - ${shown('event4-02.png', 4)}\n`);
  });

  it('that are gone when they are read are told, and the others come', async () => {
    const gone = { name: 'gone.png', data: () => Promise.reject(new Error('gone')) };
    const said = await listen(() => pasted('### Photos\n\n|\n', transferOf([gone, shot('b.png')])));

    assert.match(said.join(), /^gone\.png can no longer be read/);
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-01.png']);
  });

  it('are not written when the report is edited while they are read', async () => {
    const editor = await openReport('### Photos\n\n|\n');
    const slow = {
      name: 'a.png',
      data: async () => {
        await editor.edit((edit) => {
          edit.insert(editor.document.positionAt(front.length), 'New.\n\n');
        });
        return photo;
      },
    };
    const said = await listen(async () => {
      assert.equal(await provide(editor, transferOf([slow])), undefined);
    });

    assert.match(said.join(), /^The report changed while the photos were being read, so none was inserted/);
    assert.equal(bodyOf(editor), 'New.\n\n### Photos\n\n\n');
    assert.equal(await namesIn(fileIn(root, folder)), undefined);
  });

  /** Pastes two pictures, of which VS Code cannot write one, and does `meanwhile`; what is said in the end. */
  const failing = async (
    answer: vscode.DocumentPasteEdit | undefined,
    meanwhile: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string> => {
    const said = nextError();
    assert.equal(await take(answer), false);
    await meanwhile();
    return said;
  };
  const two = transferOf([shot('a.png'), shot('b.png')]);

  it('leave the report as it was on a disk that is full, and nothing half-written behind', async () => {
    const editor = await openReport('### Photos\n\n|Mine.\n');
    disk.onWrite = (uri) => {
      if (uri.path.endsWith('02.png')) throw vscode.FileSystemError.Unavailable('No space left on the device.');
    };

    assert.equal(
      await failing(await provide(editor, two)),
      `The photos could not be written to ${folder}, and the report is unchanged. Check that the folder can be changed and the disk has room.`,
    );
    assert.equal(bodyOf(editor), '### Photos\n\nMine.\n');
    assert.deepEqual(await namesIn(fileIn(root, folder)), []);
  });

  it('keep what is typed while they cannot be written', async () => {
    const editor = await openReport('### Photos\n\n|Mine.\n');
    disk.onWrite = () => {
      throw vscode.FileSystemError.NoPermissions('Read-only file system.');
    };
    const type = (): Thenable<boolean> =>
      editor.edit((edit) => {
        edit.insert(editor.document.positionAt(editor.document.getText().length), 'New.\n');
      });

    assert.match(
      await failing(await provide(editor, two), async () => type()),
      /^The photos could not be written to .* and shows pictures that were not written: delete their lines\.$/,
    );
    assert.match(bodyOf(editor), /event4-02\.png\)Mine\.\nNew\.\n$/);
  });

  it('that were not taken are not taken for those that the author writes by hand', async () => {
    const editor = await openReport('### Photos\n\n|Mine.\n');
    await provide(editor, transferOf([shot('a.png')]));
    await editor.edit((edit) => {
      edit.insert(editor.selection.active, '![By hand](/images/event4-01.png)\n\n');
    });
    disk.onWrite = () => {
      throw vscode.FileSystemError.NoPermissions('Read-only file system.');
    };

    assert.match(await failing(await provide(editor, two)), /, and the report is unchanged\./);
    assert.equal(bodyOf(editor), '### Photos\n\n![By hand](/images/event4-01.png)\n\nMine.\n');
  });

  it('are kept in mind no longer than VS Code offers them', async () => {
    const editor = await openReport('### Photos\n\n|Mine.\n');
    const type = (text: string): Thenable<boolean> =>
      editor.edit((edit) => {
        edit.insert(editor.document.positionAt(editor.document.getText().length), text);
      });
    const photo = { name: 'a.png', data: () => Promise.resolve(large) };
    const huge = transferOf([photo]);
    const asked: string[] = [];
    const ask = (message: string): Promise<undefined> => {
      asked.push(message.replace(/,.*/, ''));
      return Promise.resolve(undefined);
    };
    await withWindow({ showInformationMessage: ask }, async () => {
      // Another answer than ours, which VS Code’s list can still exchange for ours.
      const exchanged = await provide(editor, huge);
      await type('Other.');
      await vscode.commands.executeCommand('undo');
      await take(exchanged);
      // Whoever types on has decided.
      const forgotten = await provide(editor, huge);
      await type('Other.');
      await type('And more.');
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      await take(forgotten);
      await take(await provide(editor, transferOf([photo, photo])));
      await waitUntil(() => asked.some((message) => message.endsWith('(2')));
    });

    assert.deepEqual(asked, ['Photos larger than 1 MB were inserted (1', 'Photos larger than 1 MB were inserted (2']);
  });

  it('do not show the picture of another program that took their name in the same moment', async () => {
    const editor = await openReport('### Photos\n\n|Mine.\n');
    const answer = await provide(editor, two);
    const other = fileIn(root, `${folder}/event4-02.png`);
    await write(other, 'mine');

    assert.match(await failing(answer), /^Another file took the name event4-02\.png at the same moment/);
    assert.equal(bodyOf(editor), '### Photos\n\nMine.\n');
    assert.equal(await read(other), 'mine');
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-02.png']);

    assert.ok(await take(await provide(editor, two)), 'the next free names');
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-02.png', 'event4-03.png', 'event4-04.png']);
  });

  it('leave a file alone that is empty, for another program may be about to write into it', async () => {
    const editor = await openReport('### Photos\n\n|Mine.\n');
    const answer = await provide(editor, two);
    await write(fileIn(root, `${folder}/event4-02.png`), '');

    await failing(answer);
    assert.equal(bodyOf(editor), '### Photos\n\nMine.\n');
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-02.png']);
  });

  it('are told of in a site that can only be read', async () => {
    const scheme = `${root.scheme}-readonly`;
    const readOnly = vscode.workspace.registerFileSystemProvider(scheme, disk, { isReadonly: true });
    const editor = await openReport('### Photos\n\n|\n');
    const uri = editor.document.uri.with({ scheme });
    const { getWorkspaceFolder } = vscode.workspace;
    const workspaceFolder = { uri: root.with({ scheme }), name: 'site', index: 0 };
    Object.assign(vscode.workspace, { getWorkspaceFolder: () => workspaceFolder });
    try {
      const copy = await vscode.window.showTextDocument(uri);
      copy.selection = editor.selection;
      const said = await listen(async () => {
        assert.equal(await provide(copy, two), undefined);
      });
      assert.match(said.join(), /^This site is read-only, so no photos can be written/);
    } finally {
      Object.assign(vscode.workspace, { getWorkspaceFolder });
      readOnly.dispose();
    }
  });

  it('are not written through a link that leads away', async () => {
    await vscode.workspace.fs.createDirectory(fileIn(root, 'static/images'));
    disk.link = '/site/static/images';
    const editor = await openReport('### Photos\n\n|\n');

    const said = await listen(() => provide(editor, two));

    assert.match(said.join(), /^static\/images is not a folder inside the site, so no photo was written there/);
    assert.deepEqual(await namesIn(fileIn(root, 'static/images')), []);
  });
});

/** A PNG as many pixels wide as its name says. */
function sized(name: string): Uint8Array {
  return plainPng(Number.parseInt(name, 10), 1);
}

/** What the author is told next to have gone wrong. */
function nextError(): Promise<string> {
  const { window } = vscode;
  const { showErrorMessage } = window;
  return new Promise((resolve) => {
    const tell = (message: string): Promise<undefined> => {
      Object.assign(window, { showErrorMessage });
      resolve(message);
      return Promise.resolve(undefined);
    };
    Object.assign(window, { showErrorMessage: tell });
  });
}

/** The extension's own providers with sites of their own, not registered but handed out. */
function makeProviders(): { providers: vscode.Disposable; paste: vscode.DocumentPasteEditProvider | undefined } {
  const { languages } = vscode;
  const { registerDocumentPasteEditProvider, registerDocumentDropEditProvider } = languages;
  let paste: vscode.DocumentPasteEditProvider | undefined;
  const nothing = new vscode.Disposable(() => undefined);
  const keep = (_: vscode.DocumentSelector, provider: vscode.DocumentPasteEditProvider): vscode.Disposable => {
    paste = provider;
    return nothing;
  };
  Object.assign(languages, {
    registerDocumentPasteEditProvider: keep,
    registerDocumentDropEditProvider: () => nothing,
  });
  try {
    const sites = new Sites();
    const reports = new OpenReports(sites);
    const extension = vscode.extensions.getExtension('event-report.event-report');
    assert.ok(extension);
    const added = new AddedPictures(reports, new CodecLoader(extension.extensionUri));
    registerArrivingPictures(reports, added);
    return { providers: vscode.Disposable.from(added, sites), paste };
  } finally {
    Object.assign(languages, { registerDocumentPasteEditProvider, registerDocumentDropEditProvider });
  }
}
