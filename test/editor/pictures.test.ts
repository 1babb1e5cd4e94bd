import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import { fix } from './actions.ts';
import { cleanUp, fileIn, listen, namesIn, open, read, setLanguage, waitForRule, waitUntil, write } from './author.ts';
import { heic, plainPng, secret } from './photoBytes.ts';
import { camera, event, folder, front, insert, large, openSite, small, withWindow } from './photoSite.ts';

function bodyOf({ document }: vscode.TextEditor): string {
  return document.getText().slice(front.length);
}

/** Does `work` while the author is asked how many photos and where, who then answers with `answer`. */
async function whileAsked(run: () => Promise<void>, work: () => Promise<unknown>, answer: string): Promise<void> {
  const ask = async (_: string, { modal }: vscode.MessageOptions): Promise<unknown> => {
    if (modal !== true) return undefined;
    await work();
    return answer;
  };
  await withWindow({ showInformationMessage: ask }, run);
}

describe('photos', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('are copied in order under names of the event, without what the camera wrote, and shown', async () => {
    const { root, editor } = await openSite('### Photos\n');
    const photos = await camera({ 'IMG 2.jpg': small, 'IMG 10.png': small });

    await insert(editor, photos, false);

    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-01.png', 'event4-02.png']);
    assert.equal(
      bodyOf(editor),
      '### Photos\n\n![Cloud Day – photo 1](/images/4-EventParticipated/4.4-Event4/event4-01.png)\n\n' +
        '![Cloud Day – photo 2](/images/4-EventParticipated/4.4-Event4/event4-02.png)\n',
    );
    assert.equal(editor.document.getText(editor.selection), 'Cloud Day – photo 1');
    await waitForRule(editor.document.uri, 'no-missing-image', false);
    assert.ok((await read(photos[0] ?? root)).includes(secret), 'the original stays');
    assert.ok(!(await read(fileIn(root, `${folder}/event4-01.png`))).includes(secret));
  });

  it('of a folder come as people count, and other files stay where they are', async () => {
    const { root, editor } = await openSite('### Photos\n');
    const [first] = await camera({ 'IMG 10.png': plainPng(10, 1), 'IMG 2.png': plainPng(2, 1), 'notes.txt': small });

    const said = await listen(() => insert(editor, [fileIn(first ?? root, '..')]), 'Insert');

    assert.match(
      said.join(),
      /^Insert the chosen photos \(2\)\? New ones go to static\/images\/4-EventParticipated\/4\.4-Event4/,
    );
    const written = await vscode.workspace.fs.readFile(fileIn(root, `${folder}/event4-01.png`));
    assert.equal(written[19], 2);
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-01.png', 'event4-02.png']);
  });

  it('are taken back by one undo', async () => {
    const { root, editor } = await openSite('### Photos\n');
    await insert(editor, await camera({ 'a.png': small }), false);

    await vscode.commands.executeCommand('undo');

    await waitUntil(async () => (await namesIn(fileIn(root, folder)))?.length === 0);
    assert.equal(bodyOf(editor), '### Photos\n');
  });

  it('of the site are only shown', async () => {
    const { root, editor } = await openSite('### Photos\n');
    const own = fileIn(root, 'static/images/hall.png');
    await vscode.workspace.fs.writeFile(own, small);

    await insert(editor, [own], false);

    assert.equal(bodyOf(editor), '### Photos\n\n![Cloud Day – photo 1](/images/hall.png)\n');
    assert.equal(await namesIn(fileIn(root, folder)), undefined);
  });

  it('of the site that the page does not find when it is published are copied', async () => {
    const { root } = await openSite('### Photos\n');
    // Hugo publishes what lies below the folder of an `_index.md` for the default language only.
    const own = fileIn(root, `${event}/img/hall.png`);
    await vscode.workspace.fs.writeFile(own, small);
    const vietnamese = await open(fileIn(root, `${event}/_index.vi.md`));

    await insert(vietnamese, [own], false);

    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-01.png']);
    await waitForRule(vietnamese.document.uri, 'no-missing-image', false);
  });

  it('that are large are shrunk on the way in, the original outside the site is not', async () => {
    const { root, editor } = await openSite('### Photos\n');
    const photos = await camera({ 'a.png': large });
    await vscode.workspace.getConfiguration('eventReport').update('photos.longestEdge', 300, true);
    try {
      const said = await listen(() => insert(editor, photos), 'Shrink');
      assert.match(said.join(), /^Insert the chosen photos \(1\)/);
    } finally {
      await vscode.workspace.getConfiguration('eventReport').update('photos.longestEdge', undefined, true);
    }

    const written = await vscode.workspace.fs.readFile(fileIn(root, `${folder}/event4-01.png`));
    assert.deepEqual([written[18], written[19]], [300 >> 8, 300 & 255]);
    assert.ok(written.length < 300_000);
    assert.equal((await vscode.workspace.fs.readFile(photos[0] ?? root)).length, large.length);
  });

  it('that cannot be taken are told with the reason, and the others are inserted', async () => {
    const { root, editor } = await openSite('### Photos\n');
    const photos = await camera({ 'a.heic': heic, 'b.png': small.subarray(0, 60), 'c.png': small });
    const gone = fileIn(root, 'gone.png');

    const said = await listen(() => insert(editor, [...photos, gone], false));

    assert.match(said.join(), /a\.heic is a HEIC photo.*Most Compatible/);
    assert.match(said.join(), /b\.png cannot be read as a picture to the end/);
    assert.match(said.join(), /gone\.png can no longer be read/);
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['event4-01.png']);
  });

  it('take the next name when theirs is taken in the same moment', async () => {
    const { root, editor } = await openSite('### Photos\n');
    const photos = await camera({ 'a.png': small });
    const other = fileIn(root, `${folder}/EVENT4-01.jpg`);

    await whileAsked(
      () => insert(editor, photos),
      () => write(other, 'mine'),
      'Insert',
    );

    assert.equal(await read(other), 'mine');
    assert.deepEqual(await namesIn(fileIn(root, folder)), ['EVENT4-01.jpg', 'event4-02.png']);
    assert.match(bodyOf(editor), /event4-02\.png\)\n$/);
  });

  it('are put right into a text that was edited meanwhile', async () => {
    const { editor } = await openSite('### Photos\n');
    const photos = await camera({ 'a.png': small });
    const type = (): Thenable<boolean> =>
      editor.edit((edit) => {
        edit.insert(editor.document.positionAt(front.length), 'New.\n\n');
      });

    await whileAsked(
      () => insert(editor, photos),
      async () => type(),
      'Insert',
    );

    assert.match(bodyOf(editor), /^New\.\n\n### Photos\n\n!\[Cloud Day – photo 1\]\(/);
  });

  it('go into the other language as well, their words left to be filled in', async () => {
    const { root, editor } = await openSite('### Photos\n');
    await insert(editor, await camera({ 'a.png': small }), false);

    await fix(editor, 'event4-01', 'Show the same pictures in Vietnamese');

    const other = fileIn(root, `${event}/_index.vi.md`);
    await waitUntil(async () => (await read(other)).includes('event4-01'));
    assert.match(await read(other), /\n\n!\[\]\(\/images\/4-EventParticipated\/4\.4-Event4\/event4-01\.png\)\n$/);
  });

  it('that are there already are shrunk in their places', async () => {
    const { root, editor } = await openSite('### Photos\n\n![a](/images/a.png)\n\n![b](/images/b.png)\n');
    await vscode.workspace.fs.writeFile(fileIn(root, 'static/images/a.png'), large);
    await vscode.workspace.fs.writeFile(fileIn(root, 'static/images/b.png'), small);
    await waitUntil(() => editor.document.getText().includes('b.png'));

    const said = await listen(async () => {
      await vscode.commands.executeCommand('eventReport.shrinkPhotos', editor.document.uri);
    }, 'Shrink');

    assert.match(
      said.join('|'),
      /^Shrink the large photos of this event \(1, 1\.4 MB together\)\?.*\|Photos shrunk: 1, from 1\.4 MB to /,
    );
    assert.ok((await vscode.workspace.fs.readFile(fileIn(root, 'static/images/a.png'))).length < large.length);
    assert.deepEqual(await namesIn(fileIn(root, 'static/images')), ['a.png', 'b.png']);
    assert.equal((await vscode.workspace.fs.readFile(fileIn(root, 'static/images/b.png'))).length, small.length);
  });
});

/** A disk without room for pictures, or with a link that leads away. */
class HostileDisk extends MemoryDisk {
  isFull = false;
  link = '';

  override writeFile(uri: vscode.Uri, content: Uint8Array): void {
    if (this.isFull && uri.path.includes('.png'))
      throw vscode.FileSystemError.Unavailable('No space left on the device.');
    super.writeFile(uri, content);
  }

  override stat(uri: vscode.Uri): vscode.FileStat {
    const stat = super.stat(uri);
    // A link to a folder is both.
    const linked = (stat.type | vscode.FileType.SymbolicLink) as vscode.FileType;
    return uri.path === this.link ? { ...stat, type: linked } : stat;
  }
}

describe('photos on a disk that does not take them', () => {
  let registration: vscode.Disposable;
  let disk: HostileDisk;
  let count = 0;

  beforeEach(async () => {
    await setLanguage('en');
    disk = new HostileDisk();
    registration = vscode.workspace.registerFileSystemProvider(`hostile${++count}`, disk);
  });
  afterEach(async () => {
    await cleanUp();
    registration.dispose();
    await setLanguage(undefined);
  });

  const root = (): vscode.Uri => vscode.Uri.from({ scheme: `hostile${count}`, path: '/site' });

  it('leave the report as it was, and nothing half-written behind', async () => {
    const { editor } = await openSite('### Photos\n', root());
    const photos = await camera({ 'a.png': small });
    disk.isFull = true;

    const said = await listen(() => insert(editor, photos, false));

    assert.match(
      said.join(),
      /could not be written to static\/images\/4-EventParticipated\/4\.4-Event4, and the report is unchanged/,
    );
    assert.equal(bodyOf(editor), '### Photos\n');
    assert.deepEqual((await namesIn(fileIn(root(), folder))) ?? [], []);
  });

  it('stay as they were when there is no room for a smaller copy', async () => {
    const { editor } = await openSite('### Photos\n\n![a](/images/a.png)\n', root());
    const photo = fileIn(root(), 'static/images/a.png');
    await vscode.workspace.fs.writeFile(photo, large);
    disk.isFull = true;

    const said = await listen(async () => {
      await vscode.commands.executeCommand('eventReport.shrinkPhotos', editor.document.uri, true);
    });

    assert.match(said.join(), /a\.png could not be written, and the photo stays as it was/);
    assert.equal((await vscode.workspace.fs.readFile(photo)).length, large.length);
    assert.deepEqual(await namesIn(fileIn(root(), 'static/images')), ['a.png']);
  });

  it('are not written through a link that leads away', async () => {
    const { editor } = await openSite('### Photos\n', root());
    await vscode.workspace.fs.createDirectory(fileIn(root(), 'static/images'));
    disk.link = '/site/static/images';

    const said = await listen(async () => insert(editor, await camera({ 'a.png': small }), false));

    assert.match(said.join(), /static\/images is not a folder inside the site, so no photo was written there/);
    assert.deepEqual(await namesIn(fileIn(root(), 'static/images')), []);
  });
});

/** A disk that remembers which pictures it was asked for, and may say that one is larger than it is. */
class WatchedDisk extends MemoryDisk {
  readonly pictures: string[] = [];
  looks = 0;
  mtime = 1;
  size: number | undefined;

  override readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path.endsWith('.png')) this.pictures.push(uri.path);
    return super.readFile(uri);
  }

  override stat(uri: vscode.Uri): vscode.FileStat {
    const stat = super.stat(uri);
    if (!uri.path.endsWith('.png')) return stat;
    this.looks++;
    return { ...stat, mtime: this.mtime, size: this.size ?? stat.size };
  }
}

describe('the size of a picture', () => {
  let registration: vscode.Disposable;
  let disk: WatchedDisk;
  let editor: vscode.TextEditor;
  let photo: vscode.Uri;
  let count = 0;

  beforeEach(async () => {
    await setLanguage('en');
    disk = new WatchedDisk();
    registration = vscode.workspace.registerFileSystemProvider(`watched${++count}`, disk);
    const root = vscode.Uri.from({ scheme: `watched${count}`, path: '/site' });
    photo = fileIn(root, 'static/images/a.png');
    await vscode.workspace.fs.writeFile(photo, small);
  });
  afterEach(async () => {
    await cleanUp();
    registration.dispose();
    await setLanguage(undefined);
  });

  const openReport = async (): Promise<void> => {
    ({ editor } = await openSite('### Photos\n\n![a](/images/a.png)\n', photo.with({ path: '/site' })));
  };
  const hover = async (): Promise<string> => {
    const { document } = editor;
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('/images')),
    );
    const contents = hovers.flatMap((each) => each.contents);
    const texts = contents.map((part) => (part instanceof vscode.MarkdownString ? part.value : ''));
    return texts.join('\n').replaceAll('&nbsp;', ' ');
  };
  /** How often it was read once the file was written to, and the extension knows. */
  const readAfterWriting = async (): Promise<number> => {
    await vscode.workspace.fs.writeFile(photo, small);
    const before = disk.looks;
    await waitUntil(() => disk.looks > before);
    await hover();
    return disk.pictures.length;
  };

  it('is read once, whoever asks, until the file is written to', async () => {
    await openReport();
    await waitUntil(async () => (await hover()).includes('8 × 4 pixels'));
    await hover();
    assert.equal(disk.pictures.length, 1);

    assert.equal(await readAfterWriting(), 1, 'with the same time and size');
    disk.mtime = 2;
    await vscode.workspace.fs.writeFile(photo, small);
    await waitUntil(async () => (await hover()) !== '' && disk.pictures.length === 2);
  });

  it('is told of a huge file without reading it', async () => {
    disk.size = 25_000_000;
    await openReport();

    await waitForRule(editor.document.uri, 'image-size');
    await waitUntil(async () => (await hover()).includes('25 MB'));
    assert.ok(!(await hover()).includes('pixels'));
    assert.deepEqual(disk.pictures, []);
  });
});
