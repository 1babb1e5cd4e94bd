import assert from 'node:assert/strict';
import { persist, soon } from './persist.ts';
import { textOf } from './reading.ts';
import { Window } from './window.ts';

/** The pictures of a report, before anybody publishes it. */
describe('an author who looks at pictures', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
  });

  it('sees a picture over its path, with its size', async () => {
    await window.openFile('4.2-Event2/_index.md');
    await window.goTo(50, 70);
    const hover = window.page.locator('.monaco-hover:visible', { hasText: 'pixels' }).first();
    // A hover goes when the window moves its focus back from the palette too late.
    await persist(async () => {
      await window.runCommand('Show or Focus Hover');
      await hover.waitFor({ timeout: soon });
    });
    const text = await textOf(hover);
    assert.match(text, /480 × 270 pixels, [\d.]+ KB/);
    assert.match(text, /static\/images\/4-EventParticipated\/event-2-stage\.png/);
    await window.page.waitForFunction("document.querySelector('.monaco-hover img')?.naturalWidth > 0");
    await window.screenshot('pictures-1-hover');
  });

  it('completes the path of a picture', async () => {
    await window.press('Control+End', 'Enter', 'Enter');
    await window.type('![Group](/im');
    await window.press('Escape', 'Control+Space');
    assert.deepEqual((await window.suggestions()).slice(0, 1), ['images/']);
    await window.acceptSuggestion('images/');
    await window.acceptSuggestion('4-EventParticipated/');
    const names = await window.suggestions();
    assert.equal(names[0], 'event-1-group.png');
    await window.screenshot('pictures-2-completion');
    await window.acceptSuggestion('event-1-group.png');
    await window.waitForText('![Group](/images/4-EventParticipated/event-1-group.png)');
  });

  it('sees it in the preview', async () => {
    await window.runCommand('Markdown: Open Preview to the Side');
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    await page.locator('img[data-src="/images/4-EventParticipated/event-2-stage.png"]').first().waitFor();
    await page.locator('img[src*="/static/images/4-EventParticipated/event-2-stage.png"]').first().waitFor();
    await window.screenshot('pictures-3-preview');
    assert.equal(
      await page.locator('img').first().getAttribute('alt'),
      'Phan Khánh Linh comparing the two image sizes on the screen',
    );
  });

  it('opens it by its link', async () => {
    await window.openFile('4.2-Event2/_index.md');
    const path = window.page.locator('.view-line span', { hasText: 'event-2-stage.png' }).last();
    await path.click({ modifiers: ['Control'] });
    await window.page.locator('.tab.active', { hasText: 'event-2-stage.png' }).waitFor();
    await window.screenshot('pictures-4-opened');
  });
});
