import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, open, setLanguage } from './author.ts';
import { withWindow } from './photoSite.ts';

const report = 'content/4-EventParticipated/4.2-Event2/_index.md';

/** Runs the command with this on the clipboard, and takes whoever has a name in `wanted`. Returns who was offered. */
async function add(clipboard: string, wanted: readonly string[]): Promise<readonly string[]> {
  await vscode.env.clipboard.writeText(clipboard);
  const offered: string[] = [];
  const { showQuickPick } = vscode.window;
  const pick = (items: readonly vscode.QuickPickItem[]): Promise<unknown> => {
    offered.push(...items.map(({ label, description = '' }) => `${label}: ${description}`));
    return Promise.resolve(items.filter(({ label }) => wanted.includes(label)));
  };
  Object.assign(vscode.window, { showQuickPick: pick });
  try {
    await vscode.commands.executeCommand('eventReport.addSpeakers');
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
  return offered;
}

describe('speakers on the clipboard', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('are offered, and added in the form of the list, as one step to undo', async () => {
    const { document } = await open(fileIn(copySite('sample'), report));
    const before = document.getText();
    const list = '09:00 Phan Khánh Linh – Platform Engineer\n10:00 Lê Thị Hoa – Architect, VNG\n11:00 Trần Quốc Bảo';
    const offered = await add(list, ['Lê Thị Hoa']);

    assert.deepEqual(offered, ['Lê Thị Hoa: Architect, VNG', 'Trần Quốc Bảo: ']);
    const last = '- **Trương Gia Huy** – Organiser, Cloud Club Đà Nẵng\n';
    assert.equal(document.getText(), before.replace(last, `${last}- **Lê Thị Hoa** – Architect, VNG\n`));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('are selected where they stand, wherever the caret was', async () => {
    const { document } = await open(fileIn(copySite('sample'), report));
    await add('Lê Thị Hoa – Architect', ['Lê Thị Hoa']);
    const { selection } = vscode.window.activeTextEditor ?? {};
    assert.equal(selection && document.getText(selection), '- **Lê Thị Hoa** – Architect');
  });

  it('go into the field that the site has for them', async () => {
    const { document } = await open(fileIn(copySite('conference'), 'content/events/2026/data-evening/index.md'));
    const before = document.getText();
    await add('Grace Hopper – Engineer, US Navy', ['Grace Hopper']);
    const [, added] = /\n(.*Grace Hopper.*\n.*Engineer, US Navy.*)\n/.exec(document.getText()) ?? [];
    assert.equal(document.getText().replace(`${added ?? ''}\n`, ''), before);
    assert.match(added ?? '', /^ {2}- name: /);
  });

  it('stay where they are when nobody is chosen', async () => {
    const { document } = await open(fileIn(copySite('sample'), report));
    await add('Lê Thị Hoa', []);
    assert.equal(document.isDirty, false);
  });

  it('are not taken from a line that names nobody, which is said while it is typed', async () => {
    await open(fileIn(copySite('sample'), report));
    await vscode.env.clipboard.writeText('');
    let asked: vscode.InputBoxOptions = {};
    const showInputBox = (options: vscode.InputBoxOptions): Promise<undefined> => {
      asked = options;
      return Promise.resolve(undefined);
    };
    await withWindow({ showInputBox }, async () => vscode.commands.executeCommand('eventReport.addSpeakers'));
    const said = ['', ' – ;', 'Lê Thị Hoa'].map((text) => asked.validateInput?.(text));
    assert.deepEqual(said, [undefined, 'This contains no name. Type a name.', undefined]);
  });
});
