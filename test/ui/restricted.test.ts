import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from './window.ts';

/** Nothing from a workspace is ever run, so there is nothing to hold back. */
describe('an author in a folder that is not trusted', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' }, restricted: true });
  });

  after(async () => {
    await window.close();
  });

  it('works in restricted mode as in any other', async () => {
    await window.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await window.openFile('4.4-Event4/_index.md');
    assert.ok((await window.squiggles('error')) > 0);
    await window.goTo(3, 8);
    await window.applyQuickFix('Write it as');
    await window.waitForText('2025-11-22');
    await window.screenshot('restricted-1-report');
  });

  it('starts a new report there', async () => {
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Cloud Evening');
    await window.answer('On which day', '17/11/2025');
    await window.answer('In which languages');
    await window.answer('Who spoke');
    await window.waitForText('Cloud Evening');

    const text = readFileSync(join(window.folder, 'content/4-EventParticipated/4.5-Event5/_index.md'), 'utf8');
    assert.match(text, /^title: "Cloud Evening"\ndate: 2025-11-17$/m);
  });
});
