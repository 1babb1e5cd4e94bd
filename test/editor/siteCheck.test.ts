import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  copySite,
  diagnosticsIn,
  fileIn,
  open,
  problemsIn,
  read,
  replace,
  seedReport,
  waitForRule,
  waitUntil,
  withSetting,
  write,
} from './author.ts';
import { remove } from './disk.ts';

const event = 'content/4-EventParticipated/4.4-Event4';

describe('Check This Site', () => {
  afterEach(cleanUp);

  it('shows the problems of files that nobody has opened, and keeps them true', async () => {
    const root = copySite('sample');
    const page = fileIn(root, `${event}/_index.md`);
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    await waitForRule(page, 'valid-date');
    const closed = problemsIn(page);

    await write(page, (await read(page)).replace('22/11/2025', '2025-11-22'));
    await waitForRule(page, 'valid-date', false);
    assert.ok(problemsIn(page).length > 0);

    await vscode.workspace.fs.delete(page);
    await waitUntil(() => diagnosticsIn(page).length === 0);
    assert.ok(closed.length > 0);
  });

  it('says how far it is, and stops when its author has had enough', async () => {
    const root = copySite('sample');
    const text = (await read(fileIn(root, `${event}/_index.md`))).replace('22/11/2025', '2025-11-32');
    const pages = Array.from({ length: 60 }, (_, index) => {
      return fileIn(root, `content/4-EventParticipated/4.${index + 10}-Event${index + 10}/_index.md`);
    });
    for (const page of pages) await write(page, text);

    const whole = await watchProgress(() => vscode.commands.executeCommand('eventReport.checkSite', root));
    assert.match(whole.title, /^Đang kiểm tra các bài trong /);
    assert.ok(whole.steps.length > 2 && whole.steps.every((step) => /^\d+ \/ \d+$/.test(step)), String(whole.steps));
    assert.ok(whole.increments > 50 && whole.increments <= 100.001, String(whole.increments));
    assert.ok(pages.every((page) => problemsIn(page).length > 0));
    await withSetting('eventReport.checkSite', 'never', () =>
      waitUntil(() => pages.every((page) => problemsIn(page).length === 0)),
    );

    const cut = await watchProgress(() => vscode.commands.executeCommand('eventReport.checkSite', root), 1);
    assert.equal(cut.steps.length, 1);
    assert.ok(pages.some((page) => problemsIn(page).length === 0));
  });

  it('leaves nothing behind of an event whose folder is deleted', async () => {
    const root = copySite('sample');
    const pages = ['_index.md', '_index.vi.md'].map((name) => fileIn(root, `${event}/${name}`));
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    await waitUntil(() => pages.some((page) => problemsIn(page).length > 0));

    remove(fileIn(root, event));
    await waitUntil(() => pages.every((page) => diagnosticsIn(page).length === 0));
  });

  it('follows an event whose folder gets another name', async () => {
    const root = copySite('sample');
    const page = fileIn(root, `${event}/_index.md`);
    const renamed = fileIn(root, `${event.replace('4.4-Event4', '4.9-Event9')}/_index.md`);
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    await waitForRule(page, 'valid-date');

    await vscode.workspace.fs.rename(fileIn(root, event), fileIn(root, event.replace('4.4-Event4', '4.9-Event9')));
    await waitForRule(renamed, 'consistent-number');
    await waitUntil(() => diagnosticsIn(page).length === 0);
  });

  it('checks a report that appears, and what depends on it', async () => {
    const root = copySite('sample');
    const first = fileIn(root, 'content/4-EventParticipated/cloud-day/_index.md');
    const second = fileIn(root, 'content/4-EventParticipated/data-day/_index.md');
    const text = (title: string): string =>
      `---\ntitle: ${title}\ndate: 2025-11-22\nweight: 77\n---\n\n### Event Objectives\n\nx\n\n### Speakers\n\n- **An Le** – Engineer, Cloud\n\n### Key Takeaways\n\nx\n`;
    await write(first, text('Cloud Day'));
    await vscode.commands.executeCommand('eventReport.checkSite', root);

    await write(second, text('Data Day'));
    await waitForRule(second, 'unique-weight');
    await write(first, text('Cloud Day').replace('77', '78'));
    await waitForRule(second, 'unique-weight', false);
  });

  it('tells of a picture that appears or goes', async () => {
    const root = copySite('sample');
    const page = fileIn(root, 'content/4-EventParticipated/4.1-Event1/_index.md');
    const target = /!\[[^\]]*\]\((\/[^)]+)\)/.exec(await read(page))?.[1];
    assert.ok(target);
    const picture = fileIn(root, `static${target}`);
    const bytes = await vscode.workspace.fs.readFile(picture);
    await vscode.commands.executeCommand('eventReport.checkSite', root);

    remove(picture);
    await waitForRule(page, 'no-missing-image');
    await vscode.workspace.fs.writeFile(picture, bytes);
    await waitForRule(page, 'no-missing-image', false);
  });

  it('takes unsaved text for what a report says', async () => {
    const root = copySite('sample');
    const folder = 'content/4-EventParticipated/4.1-Event1';
    const closed = fileIn(root, `${folder}/_index.vi.md`);
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    const before = problemsIn(closed);

    const editor = await open(fileIn(root, `${folder}/_index.md`));
    await replace(editor, /^date:.*$/m.exec(editor.document.getText())?.[0] ?? '', 'date: 2025-01-31');
    await waitForRule(closed, 'consistent-date');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitUntil(() => JSON.stringify(problemsIn(closed)) === JSON.stringify(before));
  });

  it('leaves a file that is opened to the check of the editor, and takes it back', async () => {
    const root = copySite('sample');
    const page = fileIn(root, `${event}/_index.md`);
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    await waitForRule(page, 'valid-date');
    const closed = problemsIn(page);

    const editor = await open(page);
    await waitUntil(() => JSON.stringify(problemsIn(page)) === JSON.stringify(closed));
    await editor.edit((edit) => {
      edit.replace(editor.document.lineAt(2).range, 'date: 2025-11-22');
    });
    await waitForRule(page, 'valid-date', false);

    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await waitUntil(() => JSON.stringify(problemsIn(page)) === JSON.stringify(closed));
  });

  it('finds nothing in what is right, and in pages that are no reports', async () => {
    const root = copySite('sample');
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    const good = fileIn(root, 'content/4-EventParticipated/4.1-Event1/_index.md');
    await waitForRule(fileIn(root, `${event}/_index.md`), 'valid-date');

    assert.deepEqual(problemsIn(good), []);
    assert.deepEqual(problemsIn(fileIn(root, 'content/1-Worklog/_index.md')), []);
  });

  it('ends with the setting that says never', async () => {
    const root = copySite('sample');
    const page = fileIn(root, `${event}/_index.md`);
    await vscode.commands.executeCommand('eventReport.checkSite', root);
    await waitForRule(page, 'valid-date');
    await withSetting('eventReport.checkSite', 'never', () => waitUntil(() => diagnosticsIn(page).length === 0));
  });

  it('begins by itself with the setting that says so, in the folders that are open', async () => {
    const page = seedPage();
    // The problems of a task, which another test ran in this folder, have a code without a link.
    const isChecked = (): boolean => diagnosticsIn(page).some(({ code }) => typeof code === 'object');
    assert.ok(!isChecked());
    await withSetting('eventReport.checkSite', 'onOpen', () => waitUntil(isChecked));
    await withSetting('eventReport.checkSite', 'never', () => waitUntil(() => !isChecked()));
  });
});

/** The report of the folder in which the tests run. */
function seedPage(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return fileIn(folder.uri, seedReport);
}

interface Watched {
  readonly title: string;
  readonly steps: readonly string[];
  /** Of a hundred. */
  readonly increments: number;
}

/** What is said of the progress of `work`, which is cancelled after so many steps. */
async function watchProgress(work: () => Thenable<unknown>, most = Infinity): Promise<Watched> {
  const { window } = vscode;
  const { withProgress } = window;
  let title = '';
  const steps: string[] = [];
  let increments = 0;
  const watched: typeof withProgress = async (options, task) => {
    const source = new vscode.CancellationTokenSource();
    assert.equal(options.cancellable, true);
    title = options.title ?? '';
    const report = ({ message = '', increment = 0 }: { message?: string; increment?: number }): void => {
      steps.push(message);
      increments += increment;
      if (steps.length >= most) source.cancel();
    };
    return task({ report }, source.token);
  };
  // The tests and the extension are given the same API object.
  Object.assign(window, { withProgress: watched });
  try {
    await work();
  } finally {
    Object.assign(window, { withProgress });
  }
  return { title, steps, increments };
}
