import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { waitUntil } from './author.ts';
import { scheme } from './disk.ts';

/** True where there are a disk and a Node; in the web worker, another file says the scheme. */
const isDesktop = (scheme as string) === 'file';

async function offered(): Promise<readonly vscode.Task[]> {
  return vscode.tasks.fetchTasks({ type: 'event-report' });
}

/** Runs a task to its end; the answer is its exit code. */
async function exitCodeOf(task: vscode.Task): Promise<number | undefined> {
  const ended: vscode.TaskProcessEndEvent[] = [];
  const listening = vscode.tasks.onDidEndTaskProcess((event) => {
    if (event.execution.task.name === task.name) ended.push(event);
  });
  try {
    await vscode.tasks.executeTask(task);
    await waitUntil(() => ended.length > 0);
    return ended[0]?.exitCode;
  } finally {
    listening.dispose();
  }
}

describe('the task that checks a folder', () => {
  before(async () => {
    await vscode.extensions.getExtension('event-report.event-report')?.activate();
  });

  it('is offered for each folder on a disk, and not in a browser', async () => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    assert.equal(folders.length, 1);
    const tasks = await offered();
    assert.deepEqual(
      tasks.map(({ scope }) => scope),
      isDesktop ? folders : [],
    );
    for (const { problemMatchers } of tasks) {
      assert.deepEqual(problemMatchers, ['$event-report-error', '$event-report-warning', '$event-report-information']);
    }
  });

  if (isDesktop) {
    it('runs, and does not fail because of what it finds', async () => {
      const [task] = await offered();
      assert.ok(task);
      assert.equal(await exitCodeOf(task), 0);
    });

    for (const [definition, code] of [
      [{ paths: ['content'], failOn: 'error' }, 1],
      [{ paths: ['--help'] }, 2],
      [{ paths: 'content', failOn: 7 }, 0],
    ] as const) {
      it(`runs as tasks.json has it: ${JSON.stringify(definition)}`, async () => {
        const [folder] = vscode.workspace.workspaceFolders ?? [];
        assert.ok(folder);
        await vscode.workspace
          .getConfiguration('tasks', folder)
          .update(
            'tasks',
            [{ type: 'event-report', label: 'mine', ...definition }],
            vscode.ConfigurationTarget.WorkspaceFolder,
          );
        try {
          await waitUntil(async () => (await offered()).some(({ name }) => name.includes('mine')));
          const mine = (await offered()).find(({ name }) => name.includes('mine'));
          assert.ok(mine);
          assert.equal(await exitCodeOf(mine), code);
        } finally {
          await vscode.workspace
            .getConfiguration('tasks', folder)
            .update('tasks', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
        }
      });
    }
  }
});
