import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { persist, soon } from './persist.ts';
import { Window } from './window.ts';

const section = 'content/4-EventParticipated';

/** Events in another order, with a look before and a way back. */
describe('an author who puts the events into another order', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
  });

  const titleOf = (folder: string): string => {
    const path = join(window.folder, section, folder, '_index.md');
    return existsSync(path) ? (/^title: "(.*)"$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? '') : '';
  };
  const rows = (words: string): Locator =>
    window.page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row', { hasText: words });
  const menu = async (row: Locator, item: string): Promise<void> => {
    const entry = window.page.locator('.context-view .action-item', { hasText: item }).first();
    // A menu that is just opening takes no click.
    await persist(async () => {
      if (!(await entry.isVisible())) await row.first().click({ button: 'right', timeout: soon });
      await entry.click({ timeout: soon });
      await entry.waitFor({ state: 'hidden', timeout: soon });
    });
  };

  it('sees in the menu of an event what can be done with it', async () => {
    await window.page.locator('.pane-header', { hasText: 'Events' }).click();
    await rows('4.2').first().waitFor();
    await rows('4.2').first().click({ button: 'right' });
    await window.page.locator('.context-view .action-item', { hasText: 'Move Event Up' }).waitFor();
    await window.screenshot('renumber-1-menu');
    await window.press('Escape');
  });

  it('looks at every change before it is made', async () => {
    await menu(rows('4.2'), 'Move Event Up');
    await window.question('Folders: 2');
    await window.page.locator('.multiDiffEntry', { hasText: '_index.md' }).first().waitFor();
    await window.screenshot('renumber-2-preview');
    assert.equal(titleOf('4.1-Event1'), 'Serverless Evening Đà Nẵng');
    await window.answer('Folders: 2');
    await window.notification('Renumbered');
    await rows('4.1 Containers').first().waitFor();
    await window.screenshot('renumber-3-done');
    assert.equal(titleOf('4.1-Event1'), 'Containers in Practice Workshop');
    assert.equal(titleOf('4.2-Event2'), 'Serverless Evening Đà Nẵng');
  });

  it('takes it back', async () => {
    await window.runCommand('Event Report: Undo Renumber or Delete Event');
    await window.notification('old numbers');
    await rows('4.1 Serverless').first().waitFor();
    await window.screenshot('renumber-4-undone');
    assert.equal(titleOf('4.1-Event1'), 'Serverless Evening Đà Nẵng');
  });

  it('inserts an event between others', async () => {
    await menu(rows('4.4'), 'Move Event to Number');
    const places = await window.question('Move 4.4-Event4 to Number');
    for (const place of ['4.1', '4.2', '4.3', '4.4', '4.5']) assert.ok(places.includes(place), String(places));
    await window.screenshot('renumber-4b-places');
    await window.answer('Move 4.4-Event4 to Number', '4.2');
    await window.question('Folders: 3');
    await window.answer('Folders: 3');
    await window.notification('Renumbered');
    await rows('4.2 DevOps').first().waitFor();
    await window.screenshot('renumber-4c-inserted');
    assert.deepEqual(['4.1-Event1', '4.2-Event2', '4.3-Event3', '4.4-Event4'].map(titleOf), [
      'Serverless Evening Đà Nẵng',
      'DevOps Saturday',
      'Containers in Practice Workshop',
      'Cloud Cost Day',
    ]);
    await window.page.locator('.notification-toast .monaco-button', { hasText: 'Undo' }).click();
    await rows('4.4 DevOps').first().waitFor();
  });

  it('is asked to save a report that would change', async () => {
    await window.openFile('4.1-Event1/_index.md');
    await window.press('Control+End');
    await window.type('One more line.');
    await window.waitForTab('changed');
    await menu(rows('4.2'), 'Move Event Up');
    const dialog = window.page.locator('.monaco-dialog-box', { hasText: '4.1-Event1/_index.md' });
    await dialog.waitFor();
    await window.screenshot('renumber-5-unsaved');
    await dialog.locator('.monaco-button', { hasText: 'Save and Continue' }).click();
    await window.question('Folders: 2');
    await window.answer('Folders: 2');
    await window.notification('Renumbered');
    await rows('4.2 Serverless').first().waitFor();
    // The report is open where it lies now.
    const editor = window.page.locator('.monaco-editor[data-uri$="4.2-Event2/_index.md"]');
    await editor.locator('.view-line', { hasText: 'One more line.' }).waitFor();
    await window.screenshot('renumber-5b-followed');
    const moved = readFileSync(join(window.folder, section, '4.2-Event2/_index.md'), 'utf8');
    assert.match(moved, /One more line\.$/);
  });

  it('deletes an event after one question, and brings it back', async () => {
    await menu(rows('4.3'), 'Delete Event');
    const dialog = window.page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    assert.match((await dialog.textContent()) ?? '', /4\.3-Event3/);
    await window.screenshot('renumber-6-delete');
    await dialog.locator('.monaco-button', { hasText: /^Delete$/ }).click();
    await window.notification('The event is deleted');
    await rows('4.3').first().waitFor({ state: 'detached' });
    assert.equal(titleOf('4.3-Event3'), '');
    await window.screenshot('renumber-7-deleted');
    await window.page.locator('.notification-toast .monaco-button', { hasText: 'Bring It Back' }).click();
    await rows('4.3').first().waitFor();
    assert.equal(titleOf('4.3-Event3'), 'Cloud Cost Day');
  });
});
