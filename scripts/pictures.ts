/** Takes the pictures of the READMEs from the real window, in both languages: `npm run pictures`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { Window } from '../test/ui/window.ts';
import { palettePng, type Size } from './png.ts';

/** Nothing around what is to be seen. */
const plain = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.stickyScroll.enabled': false,
  'breadcrumbs.enabled': false,
};

/** What is typed and awaited in each language. */
const editions = {
  en: {
    report: '_index.md',
    fix: 'Write it as',
    questions: ['What was the event called', 'On which day', 'In which languages', 'Who spoke', '1 added'],
    speaker: 'Trần Thị Ánh – Engineer, Sao Mai',
  },
  vi: {
    report: '_index.vi.md',
    fix: 'ngày',
    questions: ['Sự kiện tên là gì', 'Sự kiện diễn ra ngày nào', 'Bạn viết bài', 'Ai đã chia sẻ', 'Đã thêm 1'],
    speaker: 'Trần Thị Ánh – Kỹ sư, Sao Mai',
  },
} as const;

for (const language of ['en', 'vi'] as const) {
  const { report, fix, questions, speaker } = editions[language];
  const folder = new URL(`../media/${language}/`, import.meta.url);

  describe(`the pictures in ${language}`, () => {
    let window: Window;

    before(async () => {
      mkdirSync(folder, { recursive: true });
      window = await Window.open('sample', { settings: { ...plain, 'eventReport.language': language } });
      await window.page.setViewportSize({ width: 900, height: 640 });
      await window.runCommand('View: Toggle Primary Side Bar Visibility');
    });

    after(() => window.close());

    /** Keeps what `parts` take up together, of which no more than `most` in height. */
    const keep = async (name: string, parts: readonly Locator[], most = 420): Promise<void> => {
      const boxes = await Promise.all(parts.map((part) => part.boundingBox()));
      const seen = boxes.filter((box) => box !== null);
      const x = Math.min(...seen.map((box) => box.x));
      const y = Math.min(...seen.map((box) => box.y));
      const width = Math.max(...seen.map((box) => box.x + box.width)) - x;
      const height = Math.min(most, Math.max(...seen.map((box) => box.y + box.height)) - y);
      const shot = await window.page.screenshot({ clip: { x, y, width, height }, animations: 'disabled' });
      writeFileSync(new URL(`${name}.png`, folder), await compress(window, shot));
    };
    const locator = (selector: string): Locator => window.page.locator(selector).filter({ visible: true }).first();

    it('hover', async () => {
      await window.openFile(`4.2-Event2/${report}`);
      await window.goTo(50, 70);
      await window.runCommand('Show or Focus Hover');
      await window.page.waitForFunction("document.querySelector('.monaco-hover img')?.naturalWidth > 0");
      await keep('hover', [locator('.monaco-hover'), locator('.current-line')]);
    });

    it('preview', async () => {
      await window.runCommand('Markdown: Open Preview to the Side');
      const preview = window.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await preview.locator('img[src*="/static/images/"]').first().waitFor();
      // The browser's, which Playwright's own scrolling is too sparing for.
      await preview.locator('img').first().evaluate('(picture) => picture.scrollIntoView({ block: "center" })');
      await preview.locator('img').last().hover();
      await keep('preview', [
        locator('.editor-group-container'),
        window.page.locator('.editor-group-container').last(),
      ]);
      await window.runCommand('View: Close All Editors');
    });

    it('warnings', async () => {
      await window.openFile(`4.4-Event4/${report}`);
      await window.squiggles('error');
      await window.goTo(3, 8);
      await window.quickFixes(fix);
      await keep('warnings', [locator('.editor-group-container')], 400);
      await window.press('Escape');
    });

    it('problems', async () => {
      await window.problems('valid-date');
      await keep('problems', [locator('.part.panel')]);
      await window.runCommand('View: Hide Panel');
    });

    it('sections', async () => {
      await window.press('Control+1', 'Control+End', 'Enter', 'Enter');
      await window.type('### ');
      await window.suggestions();
      await keep('sections', [locator('.suggest-widget'), locator('.current-line')]);
      await window.press('Escape');
    });

    it('questions', async () => {
      const [name, day, languages, speakers, added] = questions;
      await window.runCommand('Event Report: New Event Report…');
      await window.answer(name, 'Cloud Evening Huế');
      await window.answer(day, '17/11/2025');
      await window.answer(languages);
      await window.answer(speakers, speaker);
      await window.question(added);
      await keep('questions', [locator('.quick-input-widget')]);
    });
  });
}

/** The same picture with at most 256 colours; the browser reads what it has written. */
async function compress(window: Window, shot: Buffer): Promise<Buffer> {
  const page = await window.page.context().browser()?.newPage();
  if (page === undefined) throw new Error('The browser is gone.');
  const { width, height, pixels } = await page.evaluate<Size & { pixels: string }>(`(async () => {
    const bytes = Uint8Array.from(atob('${shot.toString('base64')}'), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const { width, height } = bitmap;
    const canvas = new OffscreenCanvas(width, height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, width, height);
    let pixels = '';
    for (let at = 0; at < data.length; at += 8192) pixels += String.fromCharCode(...data.subarray(at, at + 8192));
    return { width, height, pixels: btoa(pixels) };
  })()`);
  await page.close();
  return palettePng({ width, height }, Buffer.from(pixels, 'base64'));
}
