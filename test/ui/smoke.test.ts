import assert from 'node:assert/strict';
import { Window } from './window.ts';

describe('the window', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('seed');
  });

  after(async () => {
    await window.close();
  });

  it('opens a report by Quick Open', async () => {
    await window.openFile('4.4-Event4/_index.vi.md');

    await window.screenshot('smoke-report');
    assert.match(await window.editorText(), /^---\ntitle: "Event 4"/);
  });

  it('has the extension among the installed ones', async () => {
    await window.runCommand('Extensions: Show Installed Extensions');

    const list = window.page.locator('.extensions-list').first();
    await window.scrollTo(list, list.locator('.monaco-list-row', { hasText: 'Event Report' }));
    await window.screenshot('smoke-extension');
  });
});
