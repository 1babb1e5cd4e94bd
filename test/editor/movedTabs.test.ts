import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, setLanguage, write } from './author.ts';
import { plainPng } from './photoBytes.ts';
import { withWindow } from './photoSite.ts';

const section = 'content/4-EventParticipated';
const one = `${section}/4.1-Event1/_index.md`;
const two = `${section}/4.2-Event2/_index.md`;
const photoOfOne = `${section}/4.1-Event1/photo.png`;
const photoOfTwo = `${section}/4.2-Event2/photo.png`;
const page = `${section}/_index.md`;

const { executeCommand } = vscode.commands;
const { One, Two, Three } = vscode.ViewColumn;

/** Ways to show something in the column with the keyboard. */
type Step = (root: vscode.Uri) => Thenable<unknown>;
const text =
  (path: string, viewColumn = One): Step =>
  (root) =>
    vscode.window.showTextDocument(fileIn(root, path), { viewColumn, preview: false });
const picture =
  (path: string, viewColumn = One): Step =>
  (root) =>
    executeCommand('vscode.open', fileIn(root, path), { viewColumn, preview: false });
const comparison =
  (path: string, other: string): Step =>
  (root) =>
    executeCommand('vscode.diff', fileIn(root, path), fileIn(root, other), 'comparison', { preview: false });
const pin: Step = () => executeCommand('workbench.action.pinEditor');
const preview: Step = () => executeCommand('markdown.showPreview');
const focusFirst: Step = () => executeCommand('workbench.action.focusFirstEditorGroup');

/** What `does` to an event leaves of the tabs, column by column: `*` is in front, `^` pinned. The first has the keyboard. */
const cases: readonly {
  readonly name: string;
  readonly steps: readonly Step[];
  readonly does?: string;
  readonly after: readonly (readonly string[])[];
}[] = [
  {
    name: 'keeps a column all of whose reports move, and the order of tabs in each',
    steps: [text(one), text(two), text(page, Two), text(one, Two), text(page, Three), focusFirst],
    after: [[two, `*${one}`], [page, `*${two}`], [`*${page}`]],
  },
  {
    name: 'keeps pinned reports pinned',
    steps: [text(page), pin, text(one), pin, text(two)],
    after: [[`^${page}`, `^${two}`, `*${one}`]],
  },
  {
    name: 'leaves a preview in front of the report that it covers',
    steps: [text(one), text(page), preview],
    after: [[two, page, '*Preview _index.md']],
  },
  {
    name: 'leaves a comparison of other files in front',
    steps: [text(one), comparison(page, 'content/_index.md')],
    after: [[two, '*comparison']],
  },
  {
    name: 'shows the picture of an event where it lies now',
    steps: [picture(photoOfOne), text(page, Two), picture(photoOfOne, Two), focusFirst],
    after: [[`*${photoOfTwo}`], [page, `*${photoOfTwo}`]],
  },
  {
    name: 'closes a comparison of which one side moves',
    steps: [text(page), text(one), comparison(page, one)],
    after: [[page, `*${two}`]],
  },
  {
    name: 'closes every tab of an event that is deleted',
    steps: [text(page), text(one), comparison(page, one), picture(photoOfOne), text(one, Two), focusFirst],
    does: 'eventReport.deleteEvent',
    after: [[`*${page}`]],
  },
];

describe('the tabs of an event that moves', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(async () => {
    // «Close All» leaves pinned ones.
    await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
    await cleanUp();
  });

  for (const { name, steps, does = 'eventReport.moveEventDown', after } of cases) {
    it(name, async () => {
      const root = await siteWithPhoto();
      for (const step of steps) await step(root);
      await run(does, root);
      assert.deepEqual(shownIn(root), after);
      assert.equal(vscode.window.tabGroups.activeTabGroup.viewColumn, One);
    });
  }
});

describe('the comparison that shows a plan', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('goes without a tab of its author’s that is called like it', async () => {
    const root = await siteWithPhoto();
    const own = fileIn(root, 'Renumber Events.md');
    await write(own, 'My plans.\n');
    await open(own);
    await listen(async () => executeCommand('eventReport.moveEventDown', firstOf(root)));
    assert.deepEqual(shownIn(root), [['*Renumber Events.md']]);
  });

  it('goes without the one of a command that was run meanwhile', async () => {
    const root = await siteWithPhoto();
    const run = (): Thenable<unknown> => executeCommand('eventReport.moveEventDown', firstOf(root));
    let left: readonly string[] | undefined;
    // While the first question stands, the command is run again, and given up.
    const showQuickPick = async (): Promise<undefined> => {
      if (left !== undefined) return;
      left = [];
      await run();
      left = shownIn(root).flat();
    };
    await withWindow({ showQuickPick }, async () => run());
    assert.equal(left?.length, 1);
    assert.deepEqual(shownIn(root).flat(), []);
  });

  it('leaves nothing behind when VS Code cannot show it', async () => {
    const root = await siteWithPhoto();
    const { workspace } = vscode;
    const { registerTextDocumentContentProvider } = workspace;
    let providers = 0;
    const register = (): vscode.Disposable => {
      providers++;
      return new vscode.Disposable(() => providers--);
    };
    const refuse = (command: string, ...given: unknown[]): Thenable<unknown> =>
      command === 'vscode.changes' ? Promise.reject(new Error('no window')) : executeCommand(command, ...given);
    Object.assign(workspace, { registerTextDocumentContentProvider: register });
    Object.assign(vscode.commands, { executeCommand: refuse });
    try {
      await assert.rejects(async () => executeCommand('eventReport.moveEventDown', firstOf(root)));
    } finally {
      Object.assign(workspace, { registerTextDocumentContentProvider });
      Object.assign(vscode.commands, { executeCommand });
    }
    assert.equal(providers, 0);
  });
});

async function siteWithPhoto(): Promise<vscode.Uri> {
  const root = copySite('sample');
  await vscode.workspace.fs.writeFile(fileIn(root, photoOfOne), plainPng(40, 30));
  return root;
}

/** Runs a command for the first event, as from its node in the view of events, and says yes. */
async function run(command: string, root: vscode.Uri): Promise<void> {
  const answer = command === 'eventReport.deleteEvent' ? 'Delete' : '$(check)';
  await listen(async () => executeCommand(command, firstOf(root)), answer);
}

/** The node of the first event in the view of events. */
function firstOf(root: vscode.Uri): unknown {
  return { kind: 'event', root, event: { folder: { path: `${section}/4.1-Event1` } } };
}

/** The tabs of each column. */
function shownIn(root: vscode.Uri): readonly (readonly string[])[] {
  return vscode.window.tabGroups.all.map(({ tabs }) =>
    tabs.map(({ input, label, isActive, isPinned }) => {
      const isFile = input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom;
      const name = isFile ? input.uri.path.slice(root.path.length + 1) : label;
      return (isActive ? '*' : '') + (isPinned ? '^' : '') + name;
    }),
  );
}
