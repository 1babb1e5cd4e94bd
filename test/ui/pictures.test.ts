import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { broken, publish } from '../hugo/published.ts';
import { persist, soon } from './persist.ts';
import { textOf } from './reading.ts';
import { Window } from './window.ts';

/** The other two forms in which reports show pictures. */
const forms = [
  '<img src="/images/4-EventParticipated/event-3-stage.png" alt="The big screen" width="200">',
  '{{< figure src="/images/4-EventParticipated/event-3-group.png" caption="Our table" >}}',
];

/** The pictures of a report, before anybody publishes it. */
describe('an author who looks at pictures', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
    const report = join(window.folder, 'content/4-EventParticipated/4.2-Event2/_index.md');
    appendFileSync(report, `\n${forms.join('\n\n')}\n`);
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

  it('sees it in the preview, in whatever form', async () => {
    await window.runCommand('Markdown: Open Preview to the Side');
    const page = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
    for (const name of ['event-2-stage', 'event-2-group', 'event-3-stage', 'event-3-group', 'event-1-group']) {
      const picture = page.locator(`img[src*="/static/images/4-EventParticipated/${name}.png"]`);
      await persist(async () => {
        const width = await picture.evaluate((image) => Number(Reflect.get(image, 'naturalWidth')), undefined, {
          timeout: soon,
        });
        assert.ok(width > 0, name);
      });
    }
    assert.equal(await page.locator('em', { hasText: 'Our table' }).count(), 1);
    assert.equal(
      await page.locator('img').first().getAttribute('alt'),
      'Phan Khánh Linh comparing the two image sizes on the screen',
    );
    await page.locator('em', { hasText: 'Our table' }).scrollIntoViewIfNeeded();
    await window.screenshot('pictures-3-preview');
    await window.press('Control+1');
    await window.runCommand('View: Close Editors in Other Groups');
  });

  it('opens it by its link', async () => {
    await window.openFile('4.2-Event2/_index.md');
    await window.goTo(50);
    const path = window.page.locator('.view-line span', { hasText: 'event-2-stage.png' }).last();
    const opened = window.page.locator('.tab.active', { hasText: 'event-2-stage.png' });
    await persist(async () => {
      // With Control held the editor draws the link anew under the mouse, so the click asks no more what is there.
      await path.click({ modifiers: ['Control'], force: true, timeout: soon });
      await opened.waitFor({ timeout: soon });
    });
    await window.screenshot('pictures-4-opened');
  });

  it('points a path in other letter case at its file', async () => {
    const right = '/images/4-EventParticipated/event-4-release.png';
    await window.openFile('4.4-Event4/_index.md');
    await window.goTo(39, 70);
    assert.equal((await window.quickFixes('Change to'))[0], `Change to ${right}`);
    await window.screenshot('pictures-5-quick-fix');
    await window.applyQuickFix(`Change to ${right}`);
    await window.waitForText(`(${right})`);
    await window.waitForNoProblem('the letter case differs');
    await window.screenshot('pictures-6-fixed');
    await window.press('Control+s');
    await window.waitForTab('clean');
    // The other one has another ending than its file.
    assert.deepEqual(
      broken(publish(window.folder)).map((picture) => picture.replace(/^.*\/(?=.* on )/, '')),
      ['event-4-group.jpg on 4-eventparticipated/4.4-event4/index.html'],
    );
  });

  it('deletes the photo that no page shows', async () => {
    const list = window.page.locator('.quick-input-widget:visible');
    const row = list.locator('.monaco-list-row', { hasText: 'blurred.png' });
    const photos = join(window.folder, 'static/images/4-EventParticipated');
    copyFileSync(join(photos, 'event-4-group.png'), join(photos, 'blurred.png'));
    // VS Code tells of the new file when it has seen it.
    await persist(async () => {
      await window.runCommand('Event Report: Show Unused Photos');
      await list.filter({ hasText: 'Photos that no page shows (1)' }).waitFor({ timeout: soon });
    });
    await row.hover();
    await window.screenshot('pictures-7-unused');
    await row.locator('.action-label').click();
    await window.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Delete the Photo' }).click();
    await list.waitFor({ state: 'hidden' });
    await window.notification('Every photo of the events is shown on a page.');
    assert.ok(!existsSync(join(photos, 'blurred.png')));
    await window.screenshot('pictures-8-deleted');
  });
});
