import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from './reading.ts';
import { Window } from './window.ts';

/** The site as a whole: its events in a tree, and the problems of files that are not open. */
describe('an author who looks over the site', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
  });

  it('sees every event with its day and its languages, the open report’s selected', async () => {
    await window.openFile('4.3-Event3/_index.md');
    await window.page.locator('.pane-header', { hasText: 'Events' }).click();
    const rows = window.page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row');
    await rows.filter({ hasText: '4.4' }).first().waitFor();
    await window.page.locator('.pane', { hasText: 'Events' }).locator('.selected', { hasText: '4.3' }).waitFor();
    await window.screenshot('events-1-tree');
    const texts = (await textsOf(rows)).filter((text) => /4\.\d/.test(text));
    assert.ok(texts.length >= 4, String(texts));
    assert.match(String(texts), /4\.1 Serverless Evening Đà Nẵng\s*2025-\d\d-\d\d · en vi/);
  });

  it('hears the same from a screen reader, the languages in words', async () => {
    const row = window.page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row', { hasText: '4.1' });
    const label = (await row.first().getAttribute('aria-label')) ?? '';
    assert.match(label, /^4\.1 Serverless Evening Đà Nẵng, 2025-\d\d-\d\d, languages: English, Vietnamese/);
  });

  it('sees what each of them lacks, and finds the open report selected', async () => {
    const rows = window.page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row');
    await window.openFile('4.4-Event4/_index.md');
    await window.page
      .locator('.pane', { hasText: 'Events' })
      .locator('.monaco-list-row.selected', { hasText: '4.4' })
      .waitFor();
    assert.match(String(await textsOf(rows.filter({ hasText: '4.4' }))), /no |missing|not in/);
    // The caret stays in the report.
    await window.page.locator('.monaco-editor.focused').waitFor();
    await window.screenshot('events-1b-selected');
  });

  it('opens an event with Enter', async () => {
    const focused = window.page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row.focused');
    const editor = window.page.locator('.monaco-editor[role="code"][data-uri$="4.3-Event3/_index.md"]');
    await window.runCommand('Explorer: Focus on Events View');
    await window.press('Home', 'ArrowDown', 'ArrowDown');
    await focused.filter({ hasText: '4.3' }).waitFor();
    assert.equal(await editor.count(), 0);
    await window.press('Enter');
    await editor.waitFor();
    await window.screenshot('events-1c-keyboard');
  });

  it('opens both languages side by side', async () => {
    const row = window.page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row', { hasText: '4.2' });
    await row.first().hover();
    await row.first().locator('.action-label[aria-label*="Both Languages"]').click();
    await window.page.locator('.editor-group-container').nth(1).locator('.tab', { hasText: '_index.vi.md' }).waitFor();
    await window.screenshot('events-2-both');
  });

  it('sees the problems of closed files', async () => {
    await window.runCommand('Event Report: Check This Site');
    // The command opens the panel when it is done; the key would close it again.
    await window.page.locator('.markers-panel').waitFor();
    await window.problems('valid-date');
    await window.screenshot('events-3-problems');
    await window.page
      .locator('.pane', { hasText: 'Events' })
      .locator('.monaco-list-row', { hasText: 'problems: ' })
      .first()
      .waitFor();
    await window.screenshot('events-3b-counts');
  });

  it('reads in the status bar how much is to do', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.page.locator('.statusbar-item', { hasText: 'to do' }).waitFor();
    await window.openFile('4.1-Event1/_index.md');
    await window.page.locator('.statusbar-item', { hasText: 'Report complete' }).waitFor();
    await window.screenshot('events-4-status');
  });

  it('goes from the status bar to a problem and its fixes', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.page.locator('.statusbar-item', { hasText: 'to do' }).click();
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'valid-date' }).waitFor();
    await window.screenshot('events-5-to-do');
    await window.type('valid-date');
    await window.press('Enter');
    await window.page.locator('.action-widget .monaco-list-row', { hasText: 'Write it as' }).waitFor();
    await window.screenshot('events-6-fixes');
    await window.press('Escape');
  });

  it('finds a report that was just begun selected', async () => {
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Cloud Evening');
    await window.answer('On which day', '2025-11-17');
    await window.answer('In which languages');
    await window.answer('Who spoke');
    await window.page.locator('.pane', { hasText: 'Events' }).locator('.selected', { hasText: '4.5' }).waitFor();
    await window.screenshot('events-6b-new');
  });

  it('is told what to do where there is no event yet', async () => {
    rmSync(join(window.folder, 'content/4-EventParticipated'), { recursive: true });
    const view = window.page.locator('.pane', { hasText: 'Events' });
    const welcome = view.locator('.welcome-view-content', { hasText: 'There is no event in the open folder yet.' });
    await welcome.waitFor();
    await window.screenshot('events-7-welcome');
    await welcome.locator('.monaco-button', { hasText: 'New Event Report…' }).click();
    await window.question('What was the event called');
  });
});
