import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from './window.ts';

describe('an author who says how the site is', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
    writeFileSync(join(window.folder, '.event-report.json'), '{\n  \n}\n');
  });

  after(async () => {
    await window.close();
  });

  it('finds what can be set while typing', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.problems('consistent-number');
    await window.openFile('.event-report.json');
    await window.goTo(2, 3);
    await window.press('Control+Space');
    const names = await window.suggestions();
    await window.screenshot('configuration-1-keys');
    for (const name of ['languages', 'sections', 'rules']) assert.ok(names.includes(name), String(names));
    await window.press('Escape');
  });

  it('is told of a value that means nothing', async () => {
    await window.goTo(2, 3);
    await window.type('"rules": { "consistent-number": "loud');
    await window.squiggles('warning');
    await window.screenshot('configuration-2-wrong');
    await window.problems('Value is not accepted');
  });

  it('switches a rule off, and sees its problem go', async () => {
    await window.press('Control+1');
    await window.press(...Array<string>('loud'.length).fill('Backspace'));
    await window.type('off');
    await window.press('Control+s');
    await window.waitForNoProblem('consistent-number');
    await window.screenshot('configuration-3-off');
    await window.problems('valid-date');
  });
});
