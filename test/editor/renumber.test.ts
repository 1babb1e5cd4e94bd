import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, namesIn, open, read, setLanguage, waitUntil, write } from './author.ts';

const section = 'content/4-EventParticipated';
const sectionPage = `${section}/_index.md`;
const first = `${section}/4.1-Event1/_index.md`;
const second = `${section}/4.2-Event2/_index.md`;

describe('Renumber Events', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('shows what changes, does it, follows the open report, and takes it back', async () => {
    const root = copySite('sample');
    const [one, two] = [await read(fileIn(root, first)), await read(fileIn(root, second))];
    await open(fileIn(root, second));
    const renumbering = vscode.commands.executeCommand('eventReport.moveEventUp');
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    await moved(root, first, two);

    assert.equal(await read(fileIn(root, first)), two.replace('weight: 2', 'weight: 1').replaceAll('4.2', '4.1'));
    assert.equal(await read(fileIn(root, second)), one.replace('weight: 1', 'weight: 2').replaceAll('4.1', '4.2'));
    await waitUntil(() => vscode.window.activeTextEditor?.document.uri.path.endsWith(first) === true);

    await vscode.commands.executeCommand('eventReport.undoRenumber');
    assert.equal(await read(fileIn(root, first)), one);
    assert.equal(await read(fileIn(root, second)), two);
    await vscode.commands.executeCommand('notifications.clearAll');
    await renumbering;
  });

  it('leaves in front what was in front, at its place, in each of two columns', async () => {
    const root = copySite('sample');
    const [one, two] = [fileIn(root, first), fileIn(root, second)];
    const places = (): readonly string[] =>
      vscode.window.visibleTextEditors
        .map(({ document, selection, viewColumn }) => {
          const path = document.uri.path.slice(root.path.length + 1);
          return `${String(viewColumn)} ${path} ${String(selection.active.line)}`;
        })
        .sort();
    const before = await read(two);
    const page = fileIn(root, sectionPage);
    await show(page, vscode.ViewColumn.One);
    await show(two, vscode.ViewColumn.One);
    await show(two, vscode.ViewColumn.Two);
    await show(page, vscode.ViewColumn.Two, 4);
    // As a click in the Explorer shows it, until it is written to.
    await show(one, vscode.ViewColumn.One, 12, true);
    const renumbering = vscode.commands.executeCommand('eventReport.moveEventDown');
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    await moved(root, first, before);

    const expected = [`1 ${second} 12`, `2 ${sectionPage} 4`];
    await waitUntil(
      () => JSON.stringify(places()) === JSON.stringify(expected),
      () => String(places()),
    );
    assert.equal(vscode.window.activeTextEditor?.viewColumn, 1);
    const tabs = (): unknown => vscode.window.tabGroups.all.map((group) => group.tabs.map((tab) => pathIn(tab, root)));
    const all = [
      [sectionPage, first, second],
      [first, sectionPage],
    ];
    await waitUntil(
      () => JSON.stringify(tabs()) === JSON.stringify(all),
      () => JSON.stringify(tabs()),
    );
    await vscode.commands.executeCommand('eventReport.undoRenumber');
    assert.equal(await read(two), before);
    await vscode.commands.executeCommand('notifications.clearAll');
    await renumbering;
  });

  it('leaves the keyboard to the column that has it, though reports of another one move', async () => {
    const root = copySite('sample');
    const before = await read(fileIn(root, second));
    const page = fileIn(root, sectionPage);
    await show(page, vscode.ViewColumn.One);
    await show(fileIn(root, first), vscode.ViewColumn.One);
    await show(page, vscode.ViewColumn.Two);
    const node = { kind: 'event', root, event: { folder: { path: `${section}/4.1-Event1` } } };
    const renumbering = vscode.commands.executeCommand('eventReport.moveEventDown', node);
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    await moved(root, first, before);
    // Done once the tabs are open again, both times.
    await vscode.commands.executeCommand('eventReport.undoRenumber');

    assert.equal(await read(fileIn(root, second)), before);
    assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.Two);
    await vscode.commands.executeCommand('notifications.clearAll');
    await renumbering;
  });

  it('does not take back what was changed since', async () => {
    const root = copySite('sample');
    const one = await read(fileIn(root, first));
    await open(fileIn(root, first));
    const renumbering = vscode.commands.executeCommand('eventReport.moveEventDown');
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    await moved(root, second, one);
    const changed = `${await read(fileIn(root, second))}More.\n`;
    await write(fileIn(root, second), changed);
    await vscode.commands.executeCommand('eventReport.undoRenumber');
    assert.equal(await read(fileIn(root, second)), changed);
    await vscode.commands.executeCommand('notifications.clearAll');
    await renumbering;
  });

  it('asks among which numbers an event is to stand, and what stands there', async () => {
    const root = copySite('sample');
    const [one, two] = [await read(fileIn(root, first)), await read(fileIn(root, second))];
    await open(fileIn(root, second));
    const [places, plan] = await listen(async () => {
      await vscode.commands.executeCommand('eventReport.moveEventTo');
    }, '4.1');
    assert.equal(places, 'Move 4.2-Event2 to Number | 4.1 | 4.2 | 4.3 | 4.4 | 4.5');
    assert.match(plan ?? '', /^Renumber Events \| \$\(check\) Renumber/);
    assert.deepEqual([await read(fileIn(root, first)), await read(fileIn(root, second))], [one, two]);
  });

  it('speaks the language of the site, and so does Delete Event', async () => {
    await setLanguage('auto');
    try {
      await open(fileIn(copySite('sample'), second));
      const said = await listen(async () => {
        await vscode.commands.executeCommand('eventReport.moveEventTo', undefined, 2);
        await vscode.commands.executeCommand('eventReport.deleteEvent');
        await vscode.commands.executeCommand('eventReport.moveEventTo', undefined, 1);
      });
      assert.deepEqual(said, [
        'Không có gì phải làm: các số đã đúng.',
        'Xóa 4.2-Event2, “Containers in Practice Workshop”?',
        'Đánh số lại sự kiện | $(check) Đánh số lại | $(close) Giữ nguyên tất cả',
      ]);
    } finally {
      await setLanguage('en');
    }
  });

  it('inserts an event where it was told to', async () => {
    const root = copySite('sample');
    const last = `${section}/4.4-Event4/_index.md`;
    const [one, four] = [await read(fileIn(root, first)), await read(fileIn(root, last))];
    await open(fileIn(root, last));
    const renumbering = vscode.commands.executeCommand('eventReport.moveEventTo', undefined, 1);
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    await moved(root, first, four);
    assert.equal(nameOf(await read(fileIn(root, second))), nameOf(one));
    await vscode.commands.executeCommand('eventReport.undoRenumber');
    assert.equal(await read(fileIn(root, last)), four);
    await vscode.commands.executeCommand('notifications.clearAll');
    await renumbering;
  });

  it('leaves everything as it is when its author says so', async () => {
    const root = copySite('sample');
    const one = await read(fileIn(root, first));
    await open(fileIn(root, first));
    const renumbering = vscode.commands.executeCommand('eventReport.moveEventDown');
    await answer('workbench.action.closeQuickOpen');
    await renumbering;
    assert.equal(await read(fileIn(root, first)), one);
  });
});

/** The path that a tab shows, or what it is called. */
function pathIn({ input, label }: vscode.Tab, root: vscode.Uri): string {
  return input instanceof vscode.TabInputText ? input.uri.path.slice(root.path.length + 1) : label;
}

function show(uri: vscode.Uri, viewColumn: vscode.ViewColumn, line = 0, preview = false): Thenable<unknown> {
  return vscode.window.showTextDocument(uri, { viewColumn, preview, selection: new vscode.Range(line, 0, line, 0) });
}

describe('Delete Event', () => {
  afterEach(cleanUp);

  it('asks for the event by its name, and leaves it when its author says nothing', async () => {
    const root = copySite('sample');
    const one = await read(fileIn(root, first));
    await open(fileIn(root, first));
    const [question] = await listen(async () => vscode.commands.executeCommand('eventReport.deleteEvent'));
    assert.equal(question, 'Xóa 4.1-Event1, “Serverless Evening Đà Nẵng”?');
    assert.equal(await read(fileIn(root, first)), one);
  });
});

function nameOf(text: string): string {
  return /^title: (.*)$/m.exec(text)?.[1] ?? '';
}

/** Waits until the report that was `text` lies at `path`, and nothing more is on its way. */
async function moved(root: vscode.Uri, path: string, text: string): Promise<void> {
  await waitUntil(async () => {
    // In this order: as long as more is to come after that file, the journal is there. On its way it is nowhere.
    const now = await read(fileIn(root, path)).catch(() => '');
    if (!now.includes(nameOf(text))) return false;
    return (await namesIn(root))?.includes('.event-report.journal') === false;
  });
}

/** Answers the question that follows the comparison, which is closed then. */
async function answer(command: string): Promise<void> {
  const isShown = (): boolean => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
    return tabs.some(({ label }) => label.startsWith('Renumber Events'));
  };
  await waitUntil(isShown);
  await waitUntil(async () => {
    await vscode.commands.executeCommand(command);
    return !isShown();
  });
}
