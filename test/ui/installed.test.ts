import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackage } from '../host/extension.ts';
import { Window } from './window.ts';

/** What a person downloads, and not the folder of the sources. */
describe('the package, installed', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' }, install: installPackage });
  });

  after(async () => {
    await window.close();
  });

  it('finds problems, repairs them, and explains its rules', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.hover('22/11/2025', 'valid-date');
    await window.page.locator('.monaco-hover:visible a', { hasText: 'valid-date' }).first().click();
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'valid-date' }).waitFor();
    await window.screenshot('installed-1-page');

    await window.openFile('4.4-Event4/_index.md');
    await window.runCommand('Fix All');
    await window.waitForText('weight: 4');
  });

  it('offers sections while the author types', async () => {
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('### app');
    await window.acceptSuggestion('Applying to Work');
    assert.match(await window.editorText(), /\n### Applying/);
  });

  it('writes a new report', async () => {
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Cloud Evening');
    await window.answer('On which day', '17/11/2025');
    await window.answer('In which languages');
    await window.answer('Who spoke');
    await window.waitForText('Cloud Evening');

    const text = readFileSync(join(window.folder, 'content/4-EventParticipated/4.5-Event5/_index.vi.md'), 'utf8');
    assert.match(text, /^title: "Cloud Evening"\ndate: 2025-11-17$/m);
    assert.deepEqual(await window.notifications(), []);
  });
});
