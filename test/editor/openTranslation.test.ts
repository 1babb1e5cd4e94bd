import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fix } from './actions.ts';
import {
  cleanUp,
  copySite,
  fileIn,
  listen,
  open,
  openText,
  rangeOf,
  read,
  setLanguage,
  waitForRule,
  waitUntil,
} from './author.ts';
import { remove } from './disk.ts';

const event = 'content/4-EventParticipated/4.2-Event2';
const english = `${event}/_index.md`;
const vietnamese = `${event}/_index.vi.md`;

const begun = `---
title: "Workshop Container"
---

# Bài thu hoạch “Workshop Container”

### Mục tiêu Sự kiện

- Hiểu từng dòng trong Dockerfile.

### Diễn giả

- **Tên diễn giả** – Vai trò, Đơn vị
`;

async function run(command: string): Promise<void> {
  await vscode.commands.executeCommand(`eventReport.${command}`);
}

describe('the report in the other language', () => {
  let root: vscode.Uri;

  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  beforeEach(() => {
    root = copySite('sample');
  });
  afterEach(cleanUp);

  it('opens beside a comparison, and not in its place', async () => {
    const here = fileIn(root, english);
    await vscode.commands.executeCommand('vscode.diff', fileIn(root, `${event}/../_index.md`), here, 'Changes');
    await waitUntil(() => vscode.window.activeTextEditor?.document.uri.path === here.path);
    await run('openTranslation');
    const columnOf = (isIt: (tab: vscode.Tab) => boolean): vscode.ViewColumn | undefined =>
      vscode.window.tabGroups.all.find(({ activeTab }) => activeTab && isIt(activeTab))?.viewColumn;
    assert.equal(
      columnOf(({ label }) => label === 'Changes'),
      vscode.ViewColumn.One,
    );
    assert.equal(
      columnOf(({ label }) => label.startsWith('_index.vi.md')),
      vscode.ViewColumn.Two,
    );
  });

  it('gives what is unfilled, in one edit that one undo takes back', async () => {
    const { document } = await openText(fileIn(root, vietnamese), begun);
    await run('fillFromTranslation');
    const text = document.getText();
    assert.match(text, /^date: 2025-10-11\nweight: 2$/m);
    assert.match(text, /- \*\*Phan Khánh Linh\*\* – Platform Engineer, Nimbus Retail/);
    assert.match(text, /!\[\]\(\/images\/4-EventParticipated\/event-2-stage\.png\)/);
    assert.match(text, /- Hiểu từng dòng trong Dockerfile\.\n/);
    assert.doesNotMatch(text, /Tên diễn giả/);

    const said = await listen(() => run('fillFromTranslation'));
    assert.deepEqual(said, [
      `There is nothing left to carry over from ${vscode.workspace.asRelativePath(fileIn(root, english), false)}.`,
    ]);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), begun);
  });

  it('is created by the quick fix of translation-exists, and never over another file', async () => {
    const target = fileIn(root, vietnamese);
    remove(target);
    const editor = await open(fileIn(root, english));
    await waitForRule(editor.document.uri, 'translation-exists');
    await fix(editor, 'Summary Report', 'Create it from this one');
    assert.match(await read(target), /^# Bài thu hoạch “/m);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), target.toString());
    await waitForRule(editor.document.uri, 'translation-exists', false);
  });

  it('is offered to be created when it is to be opened', async () => {
    remove(fileIn(root, vietnamese));
    await open(fileIn(root, english));
    const said = await listen(() => run('openTranslation'), 'Create It');
    assert.deepEqual(said, ['This event has no report in Vietnamese yet.']);
    assert.match(await read(fileIn(root, vietnamese)), /- \*\*Phan Khánh Linh\*\*/);
  });

  it('opens with the report from the view of events, and is told by VS Code when it has just gone', async () => {
    remove(fileIn(root, vietnamese));
    const reports = [english, vietnamese].map((path) => ({ path }));
    await vscode.commands.executeCommand('eventReport.openBoth', { kind: 'event', root, event: { reports } });
    const shown = vscode.window.tabGroups.all.map(({ activeTab }) => activeTab?.input);
    assert.deepEqual(
      shown.map((input) => input instanceof vscode.TabInputText && input.uri.path),
      [english, vietnamese].map((path) => fileIn(root, path).path),
    );
  });

  it('opens beside, and stays at the same section', async () => {
    const own = await open(fileIn(root, english));
    await run('openTranslation');
    const other = vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('.vi.md'));
    assert.ok(other);
    assert.notEqual(other.viewColumn, own.viewColumn);
    own.revealRange(rangeOf(own.document, '### Event Experience'), vscode.TextEditorRevealType.AtTop);
    const wanted = (): number => {
      const top = own.visibleRanges[0]?.start.line ?? 0;
      const heading = rangeOf(own.document, '### Event Experience').start.line;
      return rangeOf(other.document, '### Trải nghiệm Sự kiện').start.line + Math.min(0, top - heading);
    };
    await waitUntil(
      () => Math.abs((other.visibleRanges[0]?.start.line ?? -99) - wanted()) <= 3,
      () => `at line ${other.visibleRanges[0]?.start.line ?? -1} instead of ${wanted()}`,
    );
  });
});
