import assert from 'node:assert/strict';
import { rmSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from './window.ts';

/** Both languages of one event: the second is made from the first, and read beside it. */
describe('an author of two languages', () => {
  let window: Window;
  const event = 'content/4-EventParticipated/4.2-Event2';

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
    rmSync(join(window.folder, event, '_index.vi.md'));
  });

  after(async () => {
    await window.close();
  });

  it('is told which language is missing, and creates it', async () => {
    await window.openFile('4.2-Event2/_index.md');
    await window.runCommand('Event Report: Open Translation');
    await window.notification('This event has no report in Vietnamese yet.');
    await window.page.locator('.notification-toast .monaco-button', { hasText: 'Create It' }).click();
    const beside = window.page.locator('.editor-group-container').nth(1);
    await beside.locator('.tab', { hasText: '_index.vi.md' }).waitFor();
    await beside.locator('.view-line', { hasText: 'Phan Khánh Linh' }).first().waitFor();
    await window.screenshot('translation-1-created');
    const text = readFileSync(join(window.folder, event, '_index.vi.md'), 'utf8');
    assert.match(text, /^### Mục tiêu Sự kiện$/m);
    assert.match(text, /!\[\]\(\/images\/4-EventParticipated\/event-2-stage\.png\)/);
  });

  it('reads both at the same section', async () => {
    await window.openFile('4.1-Event1/_index.md');
    await window.page.locator('.editor-actions .action-label[aria-label*="Open Translation"]').first().click();
    const groups = window.page.locator('.editor-group-container');
    // It takes the other of the two columns.
    await groups.nth(0).locator('.tab.active', { hasText: '_index.vi.md' }).waitFor();
    await window.press('Control+End');
    await groups.nth(0).locator('.view-line', { hasText: 'hình ảnh' }).first().waitFor();
    await window.screenshot('translation-2-beside');
  });
});
