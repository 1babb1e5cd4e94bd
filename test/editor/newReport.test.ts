import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { MemoryDisk } from '../worker/memoryDisk.ts';
import {
  cleanUp,
  copySite,
  fileIn,
  listen,
  namesIn,
  open,
  openText,
  problemsIn,
  read,
  replace,
  seedReport,
  setLanguage,
  waitForProblems,
  waitUntil,
  write,
} from './author.ts';
import { makeFolder, remove } from './disk.ts';

const section = 'content/4-EventParticipated';
const answers = {
  name: 'Ngày hội Đám mây',
  date: '17/11/2025',
  languages: ['en', 'vi'],
  speakers: 'Mai Anh – Kỹ sư, Sao Mai',
};

async function newReport(given: Record<string, unknown>): Promise<void> {
  await vscode.commands.executeCommand('eventReport.newEventReport', { ...answers, ...given });
}

/** A disk that has room for one report. */
class FullDisk extends MemoryDisk {
  /** Those that are there. */
  reports: string[] = [];

  override writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const isReport = uri.path.endsWith('.md');
    if (isReport && this.reports.length > 0) throw vscode.FileSystemError.Unavailable('No space left on the device.');
    if (isReport) this.reports.push(uri.path);
    super.writeFile(uri, content);
  }

  override delete(uri: vscode.Uri): void {
    this.reports = this.reports.filter((path) => path !== uri.path);
    super.delete(uri);
  }
}

function activeText(): string {
  return vscode.window.activeTextEditor?.document.getText() ?? '';
}

describe('New Event Report', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('writes every language under the next number and opens one, clean, at its first tab stop', async () => {
    const root = copySite('sample');

    await newReport({ folder: root });

    assert.deepEqual(await namesIn(fileIn(root, `${section}/4.5-Event5`)), ['_index.md', '_index.vi.md']);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.path, fileIn(root, `${section}/4.5-Event5/_index.md`).path);
    assert.equal(editor.document.isDirty, false);
    assert.equal(editor.document.getText(editor.selection), 'Add the objectives of the event here');
    assert.equal(await read(editor.document.uri), editor.document.getText());
    const front =
      '---\ntitle: "Ngày hội Đám mây"\ndate: 2025-11-17\nweight: 5\nchapter: false\npre: " <b> 4.5. </b> "\n---\n\n';
    assert.ok(activeText().startsWith(`${front}# Summary Report: “Ngày hội Đám mây”\n`), activeText());
    const vietnamese = await read(fileIn(root, `${section}/4.5-Event5/_index.vi.md`));
    assert.ok(vietnamese.startsWith(`${front}# Bài thu hoạch “Ngày hội Đám mây”\n`), vietnamese);
    for (const text of [activeText(), vietnamese]) assert.match(text, /\*\*Mai Anh\*\* – Kỹ sư, Sao Mai/);
    await waitForProblems(editor.document.uri, ['no-placeholder information']);
  });

  it('is taken back by two presses of undo, folder and all', async () => {
    const root = copySite('sample');
    await newReport({ folder: root });

    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await namesIn(fileIn(root, `${section}/4.5-Event5`)), ['_index.md', '_index.vi.md']);
    await vscode.commands.executeCommand('undo');

    await waitUntil(async () => (await namesIn(fileIn(root, `${section}/4.5-Event5`))) === undefined);
    assert.equal((await namesIn(fileIn(root, section)))?.length, 6);
    await waitUntil(() => problemsIn(fileIn(root, `${section}/4.5-Event5/_index.md`)).length === 0);
  });

  it('says so when undo deletes what another program wrote, and gives it back', async () => {
    const root = copySite('sample');
    await newReport({ folder: root });
    await setLanguage('auto');
    const other = fileIn(root, `${section}/4.5-Event5/_index.vi.md`);
    const said = await listen(async () => {
      // Written again and again, for the watcher needs a moment before it sees the first change.
      let count = 0;
      const writing = setInterval(() => void write(other, `Translated elsewhere, ${++count}.`), 100);
      await waitUntil(() => count > 10);
      clearInterval(writing);
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
      await waitUntil(async () => (await namesIn(fileIn(root, `${section}/4.5-Event5`)))?.join() === '_index.vi.md');
    }, 'Lấy lại');
    await setLanguage('en');

    assert.match(said.join(), /^Hoàn tác đã xóa .*_index\.vi\.md/);
    assert.match(await read(other), /^Translated elsewhere/);
  });

  it('undoes nothing of a report that the author has changed and saved', async () => {
    const root = copySite('sample');
    await newReport({ folder: root });
    const english = vscode.window.activeTextEditor;
    assert.ok(english);
    const vietnamese = await open(fileIn(root, `${section}/4.5-Event5/_index.vi.md`));
    await replace(vietnamese, 'Kỹ sư', 'Kiến trúc sư');
    await vietnamese.document.save();
    await vscode.window.showTextDocument(english.document);

    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');

    assert.deepEqual(await namesIn(fileIn(root, `${section}/4.5-Event5`)), ['_index.md', '_index.vi.md']);
  });

  it('leaves nothing half done on a disk that is full', async () => {
    const disk = new FullDisk();
    const registration = vscode.workspace.registerFileSystemProvider('full', disk);
    try {
      const root = vscode.Uri.from({ scheme: 'full', path: '/site' });
      await write(fileIn(root, 'hugo.toml'), '[languages.en]\n[languages.vi]\n');
      const said = await listen(() => newReport({ folder: root }));

      assert.match(said.join(), /^The report could not be written to content\/.*\/_index\.md\./);
      assert.deepEqual(disk.reports, []);
    } finally {
      registration.dispose();
    }
  });

  it('never overwrites what came while it asked', async () => {
    const root = copySite('sample');
    const folder = fileIn(root, `${section}/4.5-Event5`);
    const said = await listen(async () => {
      await whileAsked(
        () => newReport({ folder: root, speakers: undefined }),
        () => write(fileIn(folder, '_index.vi.md'), 'mine'),
      );
    });

    assert.match(said.join(), /4\.5-Event5\/_index\.vi\.md already exists, so nothing was written/);
    assert.deepEqual(await namesIn(folder), ['_index.vi.md']);
    assert.equal(await read(fileIn(folder, '_index.vi.md')), 'mine');
  });

  it('uses a folder again that was left over empty', async () => {
    const root = copySite('sample');
    makeFolder(fileIn(root, `${section}/4.5-Event5`));

    await newReport({ folder: root });

    assert.deepEqual(await namesIn(fileIn(root, `${section}/4.5-Event5`)), ['_index.md', '_index.vi.md']);
  });

  for (const name of ['He said: "C++ & C#\'s" \\o/', 'Huế 🎉 $1 ${2:x}', '`code` <b> [link](x)']) {
    it(`takes any name: ${name}`, async () => {
      const root = copySite('sample');
      await newReport({ folder: root, name });

      assert.match(activeText(), /^---\ntitle: .+\ndate: 2025-11-17\n/);
      assert.equal(await read(fileIn(root, `${section}/4.5-Event5/_index.md`)), activeText());
      await waitForProblems(fileIn(root, `${section}/4.5-Event5/_index.md`), ['no-placeholder information']);
    });
  }

  it('goes to the site of the open file, and to the section that was chosen', async () => {
    const root = copySite('sample');
    await open(fileIn(root, `${section}/4.2-Event2/_index.md`));
    await newReport({});
    assert.equal((await namesIn(fileIn(root, `${section}/4.5-Event5`)))?.length, 2);

    const other = fileIn(root, 'content/7-EventHeld');
    makeFolder(other);
    await newReport({ folder: other, languages: ['vi'] });
    assert.deepEqual(await namesIn(fileIn(other, '7.1-Event1')), ['_index.vi.md']);
  });

  it('asks which section when there are several, and writes nothing without an answer', async () => {
    const root = copySite('sample');
    await write(fileIn(root, 'content/7-EventHeld/7.1-Event1/_index.md'), '---\ntitle: x\n---\n');

    const said = await listen(() => newReport({ folder: root }));

    assert.deepEqual(said, ['Where does the event belong? | 4-EventParticipated | 7-EventHeld']);
    assert.equal(await namesIn(fileIn(root, `${section}/4.5-Event5`)), undefined);
    await listen(() => newReport({ folder: root }), '7-EventHeld');
    assert.equal((await namesIn(fileIn(root, 'content/7-EventHeld/7.2-Event2')))?.length, 2);
  });

  it('asks before it makes a section in a folder that is no Hugo site', async () => {
    const root = copySite();

    const said = await listen(() => newReport({ folder: root, languages: ['en'] }));
    assert.deepEqual(said, [`Create the event section here? | Create ${section} | Do Not Create`]);
    assert.deepEqual(await namesIn(root), []);

    await listen(() => newReport({ folder: root, languages: ['en'] }), 'Create');
    assert.deepEqual(await namesIn(fileIn(root, `${section}/4.1-Event1`)), ['_index.md']);
  });

  it('says that it cannot write where files can only be read', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('readonly-site', new ReadOnly(), { isReadonly: true });
    try {
      const said = await listen(() => newReport({ folder: vscode.Uri.parse('readonly-site:/trip/content') }));
      assert.match(said.join(), /^content is read-only/);
    } finally {
      provider.dispose();
    }
  });

  it('says that it could not write where the disk refuses', async () => {
    const root = copySite('seed');
    // A file where the folder should be: nobody may write there, whoever runs the test.
    await write(fileIn(root, `${section}/4.5-Event5`), '');
    const said = await listen(() => newReport({ folder: root }));

    assert.match(said.join(), /could not be written to .*4\.5-Event5/);
    remove(fileIn(root, `${section}/4.5-Event5`));
  });

  it('speaks Vietnamese where the site does, or the author wants it', async () => {
    for (const language of ['auto', 'vi'] as const) {
      await setLanguage(language);
      const { document } = await open(fileIn(copySite('seed'), seedReport));
      await waitForProblems(document.uri, ['valid-date error', 'consistent-number warning', 'require-images warning']);
      const [date] = vscode.languages.getDiagnostics(document.uri);
      assert.match(date?.message ?? '', /^Ngày vẫn là/);
    }
    assert.deepEqual(await listen(() => newReport({ folder: copySite(), languages: ['vi'] })), [
      `Tạo thư mục chứa các sự kiện ở đây? | Tạo ${section} | Không tạo`,
    ]);
    await setLanguage('auto');
    const plain = copySite();
    const report = await openText(fileIn(plain, `${section}/4.1-Event1/_index.md`), '---\ntitle: x\ndate: 1/2\n---\n');
    await waitUntil(() => problemsIn(report.document.uri).includes('valid-date error'));
    assert.match(
      vscode.languages
        .getDiagnostics(report.document.uri)
        .map(({ message }) => message)
        .join(),
      /Hugo cannot read/,
    );
    await setLanguage('en');
  });
});

/** Does `meanwhile` as soon as an input box is open, then presses Enter until `work` is done. */
async function whileAsked(work: () => Promise<void>, meanwhile: () => Promise<void>): Promise<void> {
  const { createInputBox } = vscode.window;
  let isAsked = false;
  let isDone = false;
  const ask = (): vscode.InputBox => {
    isAsked = true;
    return createInputBox();
  };
  Object.assign(vscode.window, { createInputBox: ask });
  try {
    const working = work().finally(() => {
      isDone = true;
    });
    await waitUntil(() => isAsked);
    await meanwhile();
    await waitUntil(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    });
    await working;
  } finally {
    Object.assign(vscode.window, { createInputBox });
  }
}

/** A disk with one empty folder, which nobody may write to. */
class ReadOnly implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
  stat(): vscode.FileStat {
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }
  readDirectory(): [string, vscode.FileType][] {
    return [];
  }
  readFile(): Uint8Array {
    throw vscode.FileSystemError.FileNotFound();
  }
  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}
