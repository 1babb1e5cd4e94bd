import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietSettings } from '../host/settings.ts';
import { Window } from './window.ts';

/** The same extension where there is no Node: in the web worker that a browser runs it in. */
describe('an author in the browser', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { ...quietSettings('web'), 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
  });

  it('has the extension in a web worker', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.squiggles('error');
    await window.runCommand('Developer: Show Running Extensions');

    const list = window.page.locator('.runtime-extensions-editor');
    const row = list.locator('.extension', { hasText: 'Event Report' });
    await window.scrollTo(list, row.filter({ hasText: 'web worker' }));
    await window.screenshot('browser-1-running');
  });

  it('reads the page of a rule from the hover', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.hover('22/11/2025', 'valid-date');
    await window.page.locator('.monaco-hover:visible a', { hasText: 'valid-date' }).first().click();

    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'valid-date' }).waitFor();
    await window.screenshot('browser-2-rule-page');
  });

  it('finds every answer again on the way back', async () => {
    const back = window.page.locator('.quick-input-titlebar .codicon-quick-input-back');
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Cloud Evening');
    await window.answer('On which day', '17/11/2025');
    await window.answer('In which languages');
    await window.answer('Who spoke', 'Mai Anh – Engineer, Sao Mai');
    await window.question('1 added: Mai Anh');
    await window.type('Bảo Lê');
    await back.click();
    await window.question('In which languages');
    await back.click();
    await window.question('On which day');
    await back.click();

    for (const question of ['What was the event called', 'On which day', 'In which languages']) {
      await window.answer(question);
    }
    await window.question('2 added: Mai Anh, Bảo Lê');
    await window.screenshot('browser-3-back-again');
    await window.answer('2 added');
    await window.waitForText('Cloud Evening');
    const text = readFileSync(join(window.folder, 'content/4-EventParticipated/4.5-Event5/_index.vi.md'), 'utf8');
    assert.match(text, /^date: 2025-11-17$/m);
    assert.match(text, /\*\*Mai Anh\*\*[^]*\*\*Bảo Lê\*\*/);
  });
});
