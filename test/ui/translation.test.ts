import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from './window.ts';

/** A report that its author has begun by hand. */
const begun = `---
title: "Cloud Cost Day"
date:
weight: 3
chapter: false
pre: " <b> 4.3. </b> "
---

# Bài thu hoạch “Cloud Cost Day”

### Mục tiêu Sự kiện

- Câu này do mình viết.

### Diễn giả

`;

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

  it('fills a report that was only begun from the other language, and keeps what was written', async () => {
    const path = '4.3-Event3/_index.vi.md';
    writeFileSync(join(window.folder, 'content/4-EventParticipated', path), begun);
    await window.openFile(path);
    await window.waitForText('Câu này do mình viết.');
    await window.screenshot('translation-0-begun');
    await window.runCommand('Event Report: Fill from Translation');
    await window.waitForText('Ngô Hải Yến');
    await window.screenshot('translation-0b-filled');
    const text = await window.editorText();
    assert.match(text, /^date: 2025-11-08$/m);
    assert.match(
      text,
      /^### Mục tiêu Sự kiện\n\n- Câu này do mình viết\.\n\n### Diễn giả\n\n- \*\*Ngô Hải Yến\*\* – FinOps/m,
    );
    assert.match(text, /^### Những điểm rút ra chính$/m);
    assert.match(text, /\(\/images\/4-EventParticipated\/event-3-stage\.png\)/);
    await window.press('Control+1', 'Control+z');
    assert.equal(await window.editorText(), begun);
    await window.waitForTab('clean');
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
