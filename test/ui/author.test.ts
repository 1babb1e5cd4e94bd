import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from './window.ts';

/** The evening of an author: the event is over, the report is to be written. */
describe('an author in the window', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { 'eventReport.language': 'en' });
  });

  after(async () => {
    await window.close();
  });

  it('sees what is wrong with a report, and why', async () => {
    await window.openFile('4.4-Event4/_index.md');

    assert.ok((await window.squiggles('error')) > 0);
    await window.screenshot('author-1-squiggles');
    const hover = await window.hover('22/11/2025', 'valid-date');
    await window.screenshot('author-2-hover');
    assert.match(hover, /Hugo cannot read/);
  });

  it('repairs it with a quick fix', async () => {
    await window.goTo(3, 8);
    const titles = await window.quickFixes('Write it as');
    await window.screenshot('author-3-quick-fixes');
    assert.ok(
      titles.some((title) => title.includes('Write it as 2025-')),
      String(titles),
    );
    await window.applyQuickFix('Write it as');
    await window.waitForText('2025-11-22');
  });

  it('finds the rest in the Problems panel', async () => {
    await window.problems('consistent-number');
    await window.waitForNoProblem('valid-date');
    const rows = await window.problems();
    await window.screenshot('author-4-problems');
    assert.ok(
      rows.some((row) => row.includes('consistent-number')),
      String(rows),
    );
    assert.ok(!rows.some((row) => row.includes('valid-date')), String(rows));
  });

  it('reads the page of a rule by its link', async () => {
    await window.page.locator('.markers-panel a', { hasText: 'consistent-number' }).first().click();
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'consistent-number' }).waitFor();
    await window.screenshot('author-5-rule-page');
  });

  it('starts a new report from the palette', async () => {
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Ngày hội Đám mây: Huế');
    await window.screenshot('author-6-date');
    await window.answer('On which day', '17/11/2025');
    await window.screenshot('author-7-languages');
    await window.answer('In which languages');
    await window.answer('Who spoke', 'Trần Thị Ánh – Kỹ sư, Công ty Sao Mai');
    await window.answer('1 added');
    await window.waitForText('Ngày hội Đám mây: Huế');
    await window.screenshot('author-8-new-report');
    for (const name of ['_index.md', '_index.vi.md']) {
      const text = readFileSync(join(window.folder, 'content/4-EventParticipated/4.5-Event5', name), 'utf8');
      assert.match(text, /^date: 2025-11-17$/m);
      assert.match(text, /Trần Thị Ánh/);
    }
    await window.problems('Not started');
  });

  it('takes it back', async () => {
    await window.press('Control+1', 'Control+z', 'Control+z');
    await window.page.locator('.monaco-editor').first().waitFor();
    const created = join(window.folder, 'content/4-EventParticipated/4.5-Event5/_index.md');
    for (const end = Date.now() + 10_000; existsSync(created) && Date.now() < end;) {
      await window.page.waitForTimeout(100);
    }
    await window.screenshot('author-9-undone');
    assert.ok(!existsSync(created));
  });

  it('writes a section from the list', async () => {
    await window.openFile('4.4-Event4/_index.vi.md');
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('### dien');
    await window.suggestions();
    await window.screenshot('author-10-list');
    await window.acceptSuggestion('Diễn giả');
    await window.type('Lê Văn Bảo');
    await window.screenshot('author-11-section');
    await window.waitForText('Lê Văn Bảo');
  });

  it('keeps a heading of its own', async () => {
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('## Notes');
    await window.press('Enter');
    await window.waitForText('## Notes');
  });
});
