import assert from 'node:assert/strict';
import { seedAnswer } from '../core/seedAnswer.ts';
import { Window } from './window.ts';

const clipboard = 'navigator.clipboard.readText()';

/** Copies the report in front, has it answered, and pastes the answer. */
async function translate(window: Window, answer: (copied: string) => string): Promise<void> {
  await window.runCommand('Event Report: Copy for Translation');
  await window.notification('The text is on the clipboard');
  await window.page.waitForFunction(`${clipboard}.then((text) => text.includes('⟦'))`);
  const copied = await window.page.evaluate<string>(clipboard);
  await window.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(answer(copied))})`);
  await window.runCommand('Event Report: Paste Translation');
  await window.page.locator('.monaco-diff-editor .char-insert, .monaco-diff-editor .line-insert').first().waitFor();
}

describe('an author whose translator is a chat program', () => {
  let window: Window;

  afterEach(async () => {
    await window.close();
  });

  it('sees what the answer makes of the other report, and has that report by one press of a button', async () => {
    window = await Window.open('seed', { settings: { 'eventReport.language': 'en' } });
    await window.openFile('4.4-Event4/_index.vi.md');
    await translate(window, seedAnswer);

    const asked = await window.notification('with this translation?');
    assert.match(asked, /^Create .*4\.4-Event4\/_index\.md with this translation\?$/);
    await window.screenshot('translation-1-new');
    await window.page.locator('.editor-actions .action-label[aria-label^="Apply This Translation"]').click();

    await window.page.locator('.tab.active', { hasText: '_index.md' }).waitFor();
    await window.waitForText('Summary Report: AWS Cloud Mastery Series #2 – DevOps on AWS');
    await window.screenshot('translation-2-created');
    const text = await window.editorText();
    assert.match(text, /### Speakers\n\n- Van Hoang Kha - AWS Community Builder\n/);
    assert.match(text, /- Hoang Quy - Cloud Engineer Trainee, First Cloud AI Journey\n\n### Key Highlights\n/);
    assert.doesNotMatch(text, /⟦|\[cite|Would you like|```/);
  });

  it('applies it to a report that is there by the keyboard, and takes it back by one undo', async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
    await window.openFile('4.2-Event2/_index.vi.md');
    const before = await window.editorText();
    await window.openFile('4.2-Event2/_index.md');
    await translate(window, (copied) => copied.replace(/\bimage\b/g, 'ảnh đĩa'));

    await window.notification('replace your own words in');
    await window.screenshot('translation-3-replacing');
    await window.runCommand('Event Report: Apply This Translation');
    await window.page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
    await window.waitForText('Build one small ảnh đĩa by hand');
    await window.screenshot('translation-4-applied');

    await window.press('Control+z');
    await window.waitForText('Tự tay tạo một image nhỏ');
    assert.equal(await window.editorText(), before);
  });
});
