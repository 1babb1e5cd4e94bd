import assert from 'node:assert/strict';
import { persist, soon } from './persist.ts';
import { Window } from './window.ts';

/** The check as a task: run by VS Code's own Node, its lines read by the problem matchers. */
describe('a mentor who runs the task', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'vi' } });
  });

  after(async () => {
    await window.close();
  });

  it('is offered it, and runs it', async () => {
    const rows = window.page.locator('.quick-input-list .monaco-list-row');
    const task = rows.filter({ hasText: 'event-report: kiểm tra' });
    // What extensions offer comes once they run.
    await persist(async () => {
      await window.press('Escape', 'Control+p');
      await window.type('task event-report');
      await rows.filter({ hasText: 'event-report' }).first().click({ timeout: soon });
      await task.waitFor({ timeout: soon });
    });
    await window.screenshot('task-1-offered');
    await task.click();
    await window.page.locator('.terminal-wrapper.active').waitFor();
  });

  it('finds in the Problems panel what files that are not open have', async () => {
    const problems = await window.problems('valid-date');
    await window.screenshot('task-2-problems');
    assert.ok(
      problems.some((row) => row.includes('consistent-number')),
      problems.join('\n'),
    );
  });

  it('sees no problem twice once such a file is open', async () => {
    await window.openFile('4.4-Event4/_index.md');
    assert.ok((await window.squiggles('error')) > 0);
    const problems = await window.problems('valid-date');
    await window.screenshot('task-3-open');
    assert.deepEqual(problems, [...new Set(problems)]);
  });
});
