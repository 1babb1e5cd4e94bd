import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { patience } from '../host/openWindow.ts';
import { persist, soon } from './persist.ts';
import { Window } from './window.ts';

const section = 'content/4-EventParticipated';

/** The evening of an author: the event is over, the report is to be written. */
describe('an author in the window', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
  });

  it('sees what is wrong with a report, and why', async () => {
    await window.openFile('4.4-Event4/_index.md');

    assert.ok((await window.squiggles('error')) > 0);
    await window.screenshot('author-01-squiggles');
    const hover = await window.hover('22/11/2025', 'valid-date');
    await window.screenshot('author-02-hover');
    assert.match(hover, /Hugo cannot read/);
  });

  it('repairs it with a quick fix', async () => {
    await window.goTo(3, 8);
    const titles = await window.quickFixes('Write it as');
    await window.screenshot('author-03-quick-fixes');
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
    await window.screenshot('author-04-problems');
    assert.ok(
      rows.some((row) => row.includes('consistent-number')),
      String(rows),
    );
  });

  it('reads the page of a rule by its link', async () => {
    await window.page.locator('.markers-panel a', { hasText: 'consistent-number' }).first().click();
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('h1', { hasText: 'consistent-number' }).waitFor();
    await window.screenshot('author-05-rule-page');
  });

  it('repairs what has one right answer with Fix All', async () => {
    await window.openFile('4.4-Event4/_index.md');
    await window.runCommand('Fix All');
    await window.waitForText('weight: 4');
    await window.waitForNoProblem('consistent-number');
    await window.waitForNoProblem('no-leftover');
    await window.screenshot('author-06-fix-all');
    assert.doesNotMatch(await window.editorText(), /\[cite|do not copy/);
  });

  it('takes a missing field of the front matter from the list, with its value', async () => {
    const report = join(window.folder, section, '4.2-Event2', '_index.vi.md');
    writeFileSync(report, readFileSync(report, 'utf8').replace('weight: 2\n', ''));
    await window.openFile('4.2-Event2/_index.vi.md');
    await window.goTo(3);
    await window.press('End', 'Enter');
    const list = window.page.locator('.suggest-widget.visible .monaco-list-row');
    // A window that is still moving its focus closes the list that Enter has opened.
    await persist(async () => {
      if (!(await list.first().isVisible())) await window.press('Control+Space');
      await list.first().waitFor({ timeout: soon });
    });
    await window.screenshot('author-06b-fields');
    await window.acceptSuggestion('weight');
    await window.waitForText('weight: 2');
    await window.waitForNoSquiggles('warning');
  });

  it('asks to open the page that readers see', async () => {
    await window.runCommand('Event Report: Open Published Page');
    const question = window.page.locator('.monaco-dialog-box');
    await question.filter({ hasText: 'https://mai.example/vi/4-eventparticipated/4.2-event2/' }).waitFor();
    await window.screenshot('author-06c-published');
    await window.press('Escape');
    await question.waitFor({ state: 'hidden' });
  });

  it('is told to the end of the sentence why a file is not checked', async () => {
    await window.openFile('README.md');
    await window.runCommand('Event Report: Why Is This File Not Checked?');
    const said = window.page.locator('.notification-toast', { hasText: 'README.md is outside' });
    const message = said.locator('.notification-list-item-message');
    await message.waitFor();
    await window.screenshot('author-06d-why');
    const [needed, given] = await message.evaluate((element) =>
      ['scrollWidth', 'clientWidth'].map((size) => Number(Reflect.get(element, size))),
    );
    assert.equal(needed, given);
    await said.locator('.monaco-button', { hasText: 'OK' }).click();
    await said.waitFor({ state: 'detached' });
  });

  it('starts a new report from the palette', async () => {
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Ngày hội Đám mây: Huế');
    await window.question('On which day');
    await window.screenshot('author-07-date');
    await window.answer('On which day', '17/11/2025');
    await window.question('In which languages');
    await window.screenshot('author-08-languages');
    await window.answer('In which languages');
    await window.answer('Who spoke', 'Trần Thị Ánh – Kỹ sư, Công ty Sao Mai');
    await window.question('1 added');
    await window.screenshot('author-09-speakers');
    await window.answer('1 added');
    await window.waitForText('Ngày hội Đám mây: Huế');
    for (const name of ['_index.md', '_index.vi.md']) {
      const text = readFileSync(join(window.folder, section, '4.5-Event5', name), 'utf8');
      assert.match(text, /^date: 2025-11-17$/m);
      assert.match(text, /Trần Thị Ánh/);
    }
    await window.problems('Not started');
    await window.waitForTab('clean');
    await window.screenshot('author-10-new-report');
  });

  it('takes it back, both files and their folder', async () => {
    await window.press('Control+1', 'Control+z');
    await window.waitForTab('changed');
    await window.press('Control+z');

    await waitUntil(() => !existsSync(join(window.folder, section, '4.5-Event5')));
    await window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: '4.5-Event5' }).waitFor({
      state: 'detached',
    });
    await window.waitForNoProblem('Not started');
    await window.screenshot('author-11-undone');
    assert.deepEqual(await window.notifications(), []);
  });

  it('writes a section from the list that opens with a heading', async () => {
    await window.openFile('4.4-Event4/_index.vi.md');
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('### dien');
    await window.suggestions();
    await window.screenshot('author-12-list');
    await window.acceptSuggestion('Diễn giả');
    await window.type('Lê Văn Bảo');
    await window.screenshot('author-13-section');
    assert.match(await window.editorText(), /\n### Diễn giả\n\n- \*\*Lê Văn Bảo\*\* – /);
  });

  it('finds pieces with a slash, and takes one with Enter', async () => {
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('/');
    const names = await window.suggestions();
    await window.screenshot('author-14-slash');
    assert.ok(names.length > 3, String(names));
    await window.type('mot dien');
    await window.acceptSuggestion('Một diễn giả');
    assert.doesNotMatch(await window.editorText(), /^\/mot/m);
    assert.match(await window.editorText(), /\*\*Tên diễn giả\*\*/);
    await window.screenshot('author-15-piece');
  });

  it('finds a section while an input method replaces letters', async () => {
    await window.press('Control+End', 'Enter', 'Enter');
    // Telex on «ungs dungj»: the method takes letters back and sends others.
    await window.type('### uw');
    await window.press('Backspace', 'Backspace');
    await window.type('ưngs');
    await window.press('Backspace', 'Backspace', 'Backspace', 'Backspace');
    await window.type('ứng du');
    await window.suggestions();
    await window.screenshot('author-16-telex');
    await window.acceptSuggestion('Ứng dụng vào công việc');
    assert.match(await window.editorText(), /\n### Ứng dụng/);
  });

  it('keeps a heading of its own', async () => {
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('## Notes');
    await window.press('Enter');
    await window.waitForText('## Notes');
    assert.match(await window.editorText(), /\n## Notes\n/);
  });

  it('starts a report from File > New File… and from the Explorer', async () => {
    await window.runCommand('Create: New File...');
    const file = window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Event Report' }).first();
    await file.waitFor();
    await window.screenshot('author-17-new-file');
    await file.click();
    await window.question('What was the event called');
    await window.press('Escape');

    const folder = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: '4-EventParticipated' });
    await folder.first().click({ button: 'right' });
    const entry = window.page.locator('.monaco-menu .action-label', { hasText: 'New Event Report…' });
    await entry.first().waitFor();
    await window.screenshot('author-18-explorer');
    await entry.first().click();
    await window.question('What was the event called');
    await window.press('Escape');
  });

  it('writes nothing when a step is cancelled', async () => {
    const before = readdirSync(join(window.folder, section));
    const steps: [string, string?][] = [
      ['What was the event called', 'Huế'],
      ['On which day'],
      ['In which languages'],
      ['Who spoke'],
    ];
    for (let answered = 0; answered < steps.length; answered++) {
      await window.runCommand('Event Report: New Event Report…');
      for (const [question, value] of steps.slice(0, answered)) await window.answer(question, value);
      await window.question(steps[answered]?.[0] ?? '');
      await window.press('Escape');
      await window.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    }

    assert.deepEqual(readdirSync(join(window.folder, section)), before);
  });

  it('is told when the place was taken meanwhile, and nothing is overwritten', async () => {
    const folder = join(window.folder, section, '4.5-Event5');
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('What was the event called', 'Huế');
    await window.answer('On which day');
    await window.answer('In which languages');
    await window.question('Who spoke');
    mkdirSync(folder);
    writeFileSync(join(folder, '_index.md'), 'mine');
    await window.answer('Who spoke');

    await window.notification('_index.md already exists, so nothing was written');
    await window.screenshot('author-19-taken');
    assert.equal(readFileSync(join(folder, '_index.md'), 'utf8'), 'mine');
    assert.deepEqual(readdirSync(folder), ['_index.md']);
  });
});

describe('an author who reads Vietnamese', () => {
  let window: Window;

  before(async () => {
    // The site has Vietnamese, and nothing else is set.
    window = await Window.open('seed');
  });

  after(async () => {
    await window.close();
  });

  it('is told in Vietnamese what is wrong', async () => {
    await window.openFile('4.4-Event4/_index.vi.md');
    await window.squiggles('error');

    assert.match(await window.hover('Sys.Date', 'valid-date'), /Ngày vẫn là đoạn mã/);
    await window.screenshot('author-20-vietnamese');
  });

  it('is asked in Vietnamese, and told by VS Code what undo cannot take back', async () => {
    await window.runCommand('Event Report: New Event Report…');
    await window.answer('Sự kiện tên là gì', 'Ngày hội Đám mây');
    await window.answer('Sự kiện diễn ra ngày nào', '17/11/2025');
    await window.answer('Bạn viết bài bằng những ngôn ngữ nào');
    await window.question('Ai đã chia sẻ');
    await window.screenshot('author-21-question');
    await window.answer('Ai đã chia sẻ');
    await window.waitForText('Ngày hội Đám mây');
    await window.waitForTab('clean');

    // Quick Open may not have found the new files yet.
    const english = window.page.locator('.explorer-folders-view .monaco-list-row', { hasText: /^_index\.md$/ });
    await english.dblclick();
    await window.waitForText('Summary Report');
    await window.goTo(9, 3);
    await window.type('My ');
    await window.waitForTab('changed');
    await window.press('Control+s');
    await window.waitForTab('clean');
    await window.page.locator('.tabs-container .tab', { hasText: '4.5-Event5' }).click();
    await window.waitForText('Bài thu hoạch');
    await window.press('Control+1', 'Control+z');
    await window.waitForTab('changed');
    await window.press('Control+z');

    await window.notification(/Could not undo .* across all files because/);
    await window.screenshot('author-22-undo');
    assert.deepEqual(readdirSync(join(window.folder, section, '4.5-Event5')), ['_index.md', '_index.vi.md']);
  });
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  const end = Date.now() + patience;
  while (!isSo()) {
    assert.ok(Date.now() < end, `This did not come to pass: ${isSo.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
