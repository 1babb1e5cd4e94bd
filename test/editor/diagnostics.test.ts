import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  copySite,
  diagnosticsIn,
  fileIn,
  open,
  openText,
  problemsIn,
  read,
  rangeOf,
  replace,
  ruleOf,
  seedReport,
  waitForProblems,
  waitForRule,
  waitUntil,
  withSetting,
  write,
} from './author.ts';
import { remove } from './disk.ts';
import { Diagnostics } from '../../src/editor/diagnostics.ts';
import { OpenReports, type OpenReport } from '../../src/editor/openReports.ts';
import { Sites, type SiteChange } from '../../src/editor/sites.ts';

/** Reports that are read when the test says so. */
class HeldReports extends OpenReports {
  isAsked = false;
  isAnswered = false;
  #gate = Promise.resolve();

  /** From now on nothing is answered before the answer is called. */
  hold(): () => void {
    let letGo = (): void => undefined;
    this.#gate = new Promise((resolve) => {
      letGo = resolve;
    });
    this.isAsked = this.isAnswered = false;
    return letGo;
  }

  override async reportIn(document: vscode.TextDocument): Promise<OpenReport | undefined> {
    this.isAsked = true;
    await this.#gate;
    const report = await super.reportIn(document);
    this.isAnswered = true;
    return report;
  }
}

const section = 'content/4-EventParticipated';

/** A report with nothing wrong, for a test to spoil. */
const good = [
  '---',
  'title: "Serverless Evening"',
  'date: 2025-11-17',
  'weight: 5',
  'chapter: false',
  'pre: " <b> 4.5. </b> "',
  '---',
  '',
  '# Summary Report: “Serverless Evening”',
  '',
  '### Event Objectives',
  '',
  '- See what a small team can run without a server.',
  '',
  '### Speakers',
  '',
  '- **Mai Anh** – Engineer, Sao Mai',
  '',
  '### Key Highlights',
  '',
  '- A queue between two functions forgives a slow one.',
  '',
  '### Key Takeaways',
  '',
  '- Measure the cold start before you fear it.',
  '',
  '### Event Experience',
  '',
  'The room was full, and every question got an honest answer.',
  '',
  '![The full room](https://an.example/room.jpg)',
  '',
].join('\n');

const goodPath = `${section}/4.5-Event5/_index.md`;

describe('problems', () => {
  afterEach(cleanUp);

  it('follow the text while it is typed', async () => {
    const editor = await openText(fileIn(copySite('seed'), goodPath), good);
    const { uri } = editor.document;

    await replace(editor, 'weight: 5', 'weight: 2');
    await waitForProblems(uri, ['consistent-number warning']);
    await replace(editor, 'weight: 2', 'weight: 5');
    await waitForProblems(uri, []);
  });

  it('stand where they belong when keys come quickly', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    const { document } = editor;
    for (let count = 0; count < 20; count++) {
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(0, 3), '\n# a comment'.slice(0, count % 2 === 0 ? 1 : 12));
      });
    }

    await waitForRule(document.uri, 'valid-front-matter', false);
    await waitUntil(() => {
      const date = diagnosticsIn(document.uri).find((diagnostic) => ruleOf(diagnostic) === 'valid-date');
      return date !== undefined && document.getText(date.range) === '"`r Sys.Date()`"';
    });
  });

  it('wait for the next saving when the author wants it so', async () => {
    await withSetting('eventReport.check', 'onSave', async () => {
      const root = copySite('seed');
      const editor = await openText(fileIn(root, goodPath), good.replace('weight: 5', 'weight: 2'));
      await waitForProblems(editor.document.uri, ['consistent-number warning']);
      await replace(editor, 'weight: 2', 'weight: 5');
      // What is checked afterwards shows that there was time enough.
      const other = await open(fileIn(root, seedReport));
      await waitForRule(other.document.uri, 'valid-date');

      assert.deepEqual(problemsIn(editor.document.uri), ['consistent-number warning']);
      await vscode.window.showTextDocument(editor.document);
      await editor.document.save();
      await waitForProblems(editor.document.uri, []);
    });
  });

  it('wait for it also while another file of the site changes', async () => {
    await withSetting('eventReport.check', 'onSave', async () => {
      const editor = await openText(fileIn(copySite('seed'), goodPath), good.replace('weight: 5', 'weight: 2'));
      const { document } = editor;
      await waitForProblems(document.uri, ['consistent-number warning']);
      const sites = new Sites();
      const reports = new HeldReports(sites);
      const changed = new vscode.EventEmitter<SiteChange>();
      // Its problems come in addition to those of the extension.
      const diagnostics = new Diagnostics(reports, { onDidChange: changed.event });
      const both = ['consistent-number warning', 'consistent-number warning'];
      await waitForProblems(document.uri, both);

      const letGo = reports.hold();
      changed.fire({ root: undefined, paths: undefined });
      await waitUntil(() => reports.isAsked);
      await replace(editor, 'weight: 2', 'weight: 5');
      letGo();
      await waitUntil(() => reports.isAnswered);
      assert.deepEqual(problemsIn(document.uri), both);

      await document.save();
      await waitForProblems(document.uri, []);
      vscode.Disposable.from(diagnostics, changed, sites).dispose();
    });
  });

  it('go with the tab', async () => {
    const { document } = await open(fileIn(copySite('seed'), seedReport));
    await waitForRule(document.uri, 'valid-date');

    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');

    await waitForProblems(document.uri, []);
  });

  it('go with a file that is deleted, in VS Code or behind its back', async () => {
    const root = copySite('seed');
    const { document } = await open(fileIn(root, seedReport));
    await waitForRule(document.uri, 'valid-date');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(document.uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await waitForProblems(document.uri, []);

    const other = await openText(fileIn(root, goodPath), good.replace('weight: 5', 'weight: 2'));
    await waitForProblems(other.document.uri, ['consistent-number warning']);
    remove(other.document.uri);
    await waitForProblems(other.document.uri, []);
    await write(other.document.uri, good.replace('weight: 5', 'weight: 2'));
    await waitForProblems(other.document.uri, ['consistent-number warning']);
  });

  it('move with a file that is renamed', async () => {
    const root = copySite('seed');
    const { document } = await openText(fileIn(root, goodPath), good);
    await waitForProblems(document.uri, []);
    const edit = new vscode.WorkspaceEdit();
    const moved = fileIn(root, `${section}/4.6-Event6`);
    edit.renameFile(fileIn(root, `${section}/4.5-Event5`), moved);
    assert.ok(await vscode.workspace.applyEdit(edit));

    await waitForProblems(fileIn(moved, '_index.md'), ['consistent-number warning']);
    assert.deepEqual(problemsIn(document.uri), []);
  });

  it('end when the missing picture arrives', async () => {
    const root = copySite('seed');
    const missing = good.replace('https://an.example/room.jpg', '/images/room.svg');
    const { document } = await openText(fileIn(root, goodPath), missing);
    await waitForProblems(document.uri, ['no-missing-image error']);

    await write(fileIn(root, 'static/images/room.svg'), '<svg width="4" height="3"></svg>');
    // The watcher of a folder that was opened a moment ago can miss the first change: more pictures arrive.
    let count = 0;
    const arriving = setInterval(() => void write(fileIn(root, `static/images/${++count}.jpg`), 'a picture'), 1000);
    await waitForProblems(document.uri, []).finally(() => {
      clearInterval(arriving);
    });
    remove(fileIn(root, 'static/images'));
    await waitForProblems(document.uri, ['no-missing-image error']);
  });

  it('are found in the language of the file, whatever the language of the site', async () => {
    const vietnameseText = good
      .replace('### Speakers', '### Diễn giả')
      .replace('### Event Experience', '### Trải nghiệm Sự kiện');
    const root = copySite('seed');
    const { document } = await openText(fileIn(root, goodPath.replace('.md', '.vi.md')), vietnameseText);
    await waitForProblems(document.uri, []);
    const other = await openText(
      fileIn(root, goodPath.replace('.md', '.ja.md')),
      good.replace('weight: 5', 'weight: 2'),
    );
    await waitForProblems(other.document.uri, ['consistent-number warning']);
  });

  it('are not looked for in other pages', async () => {
    const root = copySite('sample');
    const readme = await open(fileIn(root, 'README.md'));
    const worklog = await open(fileIn(root, 'content/1-Worklog/_index.md'));
    const notes = await openText(fileIn(root, 'notes.md'), good.replace(/^---[^]*?---\n/, '').replace('2025', '20'));
    const report = await open(fileIn(root, `${section}/4.4-Event4/_index.md`));
    await waitForRule(report.document.uri, 'valid-date');

    for (const { document } of [readme, worklog, notes])
      assert.deepEqual(problemsIn(document.uri), [], document.uri.path);
  });

  it('are found in a report without a site', async () => {
    const { document } = await openText(fileIn(copySite(), goodPath), good.replace('weight: 5', 'weight: 2'));

    await waitForProblems(document.uri, ['consistent-number warning']);
  });

  it('are those of the nearest site, and of another when a configuration comes or goes', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const nested = fileIn(folder.uri, 'exampleSite');
    await write(fileIn(nested, 'static/images/room.svg'), '<svg width="4" height="3"></svg>');
    const { document } = await openText(
      fileIn(nested, goodPath),
      good.replace('https://an.example/room.jpg', '/images/room.svg'),
    );
    await waitForProblems(document.uri, ['no-missing-image error']);

    await write(fileIn(nested, 'hugo.toml'), 'title = "An example"\n');
    await waitForProblems(document.uri, []);
    remove(fileIn(nested, 'hugo.toml'));
    await waitForProblems(document.uri, ['no-missing-image error']);
    remove(nested);
  });

  it('take the unsaved text of the other language into account', async () => {
    const root = copySite('seed');
    const english = await openText(fileIn(root, goodPath), good);
    const vietnamese = await openText(
      fileIn(root, goodPath.replace('.md', '.vi.md')),
      good.replace('date: 2025-11-17', 'date: "`r Sys.Date()`"'),
    );
    await waitForProblems(vietnamese.document.uri, ['valid-date error']);
    const fixes = async (): Promise<string> => {
      const at = rangeOf(vietnamese.document, 'Sys.Date');
      const uri = vietnamese.document.uri;
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        at,
      );
      return actions.map(({ title }) => title).join('\n');
    };
    await waitUntil(async () => (await fixes()).includes('2025-11-17'));

    await replace(english, '2025-11-17', '2025-10-04');
    await waitUntil(async () => (await fixes()).includes('2025-10-04'));
    await vscode.window.showTextDocument(english.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitUntil(async () => (await fixes()).includes('2025-11-17'));
    assert.match(await read(english.document.uri), /2025-11-17/);
  });

  it('link to the page of their rule', async () => {
    const { document } = await open(fileIn(copySite('seed'), seedReport));
    await waitForRule(document.uri, 'valid-date');
    const code = diagnosticsIn(document.uri).find((diagnostic) => ruleOf(diagnostic) === 'valid-date')?.code;
    assert.ok(typeof code === 'object');

    // The way of the hover, which follows no command.
    await vscode.commands.executeCommand('vscode.open', code.target);

    await waitUntil(() => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      const { input } = activeTab ?? {};
      return input instanceof vscode.TabInputCustom && input.uri.path.endsWith('/valid-date.md');
    });
  });
});
