import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from './window.ts';

const report = 'content/4-EventParticipated/4.4-Event4/_index.md';

describe('an author whose editor repairs on saving', () => {
  let window: Window;

  before(async () => {
    const settings = {
      'eventReport.language': 'en',
      'editor.codeActionsOnSave': { 'source.fixAll.eventReport': 'explicit' },
    };
    window = await Window.open('sample', { settings });
  });

  after(async () => {
    await window.close();
  });

  it('has everything with one right answer done by Ctrl+S', async () => {
    await window.openFile('4.4-Event4/_index.md');
    // A second try begins at the end of the report, where nothing is wrong.
    await window.press('Control+Home');
    await window.squiggles('error');
    await window.press('Control+End', 'Enter');
    await window.type('Home at nine.');
    await window.press('Control+s');

    await window.waitForTab('clean');
    await window.waitForNoProblem('consistent-number');
    await window.screenshot('saving-1-fixed');
    const saved = readFileSync(join(window.folder, report), 'utf8');
    assert.match(saved, /^date: 2025-11-22\nweight: 4\nchapter: false\npre: " <b> 4\.4\. <\/b> "$/m);
    assert.doesNotMatch(saved, /\[cite|do not copy/);
    assert.match(saved, /Home at nine\.$/);
  });

  it('says that there were no speakers, and is asked no more', async () => {
    await window.openFile('4.4-Event4/_index.vi.md');
    await window.problems('This report names no speakers');
    await window.goTo(9, 5);
    await window.quickFixes('This event had no speakers');
    await window.screenshot('saving-2-no-speakers');
    await window.applyQuickFix('This event had no speakers');

    await window.waitForNoProblem('This report names no speakers');
    await window.waitForText('# event-report-disable require-speakers: sự kiện này không có diễn giả');
    await window.screenshot('saving-3-suppressed');
  });
});
