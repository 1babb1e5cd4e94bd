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
  waitForRule,
  waitUntil,
  write,
} from './author.ts';

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
});
