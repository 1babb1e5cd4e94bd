import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codecFile } from '../../scripts/codecFiles.mjs';
import { readOrientation } from '../../src/core/pictures/metadata/exifOrientation.ts';
import { readPictureHead } from '../../src/core/pictures/pictureHead.ts';
import { createCodecs } from '../../src/editor/pictures/codecs/codecs.ts';
import { exifSegment, secret } from '../core/pictures/pictureBytes.ts';
import { plainPng } from '../editor/photoBytes.ts';
import { quietSettings } from '../host/settings.ts';
import { broken, publish } from '../hugo/published.ts';
import { persist, soon } from './persist.ts';
import { Window } from './window.ts';

const codecs = createCodecs((name) => WebAssembly.compile(readFileSync(codecFile(name))));

/** A photo as a telephone writes it: with place and time, and lying on its side when `orientation` is 6. */
async function photo(width: number, height: number, orientation = 1): Promise<Buffer> {
  const data = new Uint8ClampedArray(width * height * 4);
  let seed = 1;
  for (let pixel = 0; pixel < width * height; pixel++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    const noise = seed >>> 27;
    data.set([60 + ((pixel % width) >> 4) + noise, 90 + noise, ((pixel / width) >> 4) + noise, 255], pixel * 4);
  }
  const bytes = await codecs.encode('jpg', { data, width, height });
  return Buffer.concat([bytes.subarray(0, 20), exifSegment(orientation), bytes.subarray(20)]);
}

/** Puts a picture into the clipboard, as a program for screenshots does. */
async function copyPicture(window: Window, bytes: Uint8Array): Promise<void> {
  await window.page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob('${Buffer.from(bytes).toString('base64')}'), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  })()`);
}

/** Opens a report once the extension is at work: what is pasted earlier is VS Code's alone. */
async function openReport(window: Window, name: string): Promise<void> {
  await window.openFile('4.4-Event4/_index.md');
  await window.squiggles('error');
  await window.openFile(name);
}

/** Drops files where `words` stand, with Shift held, as the file manager of the system does. */
async function dropFiles(window: Window, words: string, files: Readonly<Record<string, Buffer>>): Promise<void> {
  const line = window.page.locator('.monaco-editor .view-line', { hasText: words }).first();
  const box = await line.boundingBox();
  assert.ok(box);
  const handed = Object.entries(files).map(([name, bytes]) => ({ name, base64: bytes.toString('base64') }));
  const at = { x: box.x + 2, y: box.y + box.height / 2 };
  await window.page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(handed)}) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name, { type: name.endsWith('.png') ? 'image/png' : 'image/jpeg' }));
    }
    const target = document.elementFromPoint(${at.x}, ${at.y});
    for (const kind of ['dragenter', 'dragover', 'dragover', 'drop']) {
      const init = { dataTransfer, clientX: ${at.x}, clientY: ${at.y}, shiftKey: true, bubbles: true, cancelable: true };
      target.dispatchEvent(new DragEvent(kind, init));
    }
  })()`);
}

const pictures = 'static/images/4-EventParticipated';

/** A picture that was written; VS Code shows the text before it writes the files. */
async function writtenIn(window: Window, name: string): Promise<Buffer> {
  return persist(async () => {
    await window.page.waitForTimeout(50);
    const bytes = readFileSync(join(window.folder, pictures, name));
    assert.ok(bytes.length > 0);
    return bytes;
  });
}

describe('an author with photos', function () {
  let window: Window;
  let camera: string;
  const written = (name: string): Promise<Buffer> => writtenIn(window, name);

  before(async () => {
    camera = mkdtempSync(join(tmpdir(), 'er-camera-'));
    window = await Window.open('sample', { settings: { 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
    rmSync(camera, { recursive: true, force: true });
  });

  it('pastes a screenshot', async () => {
    await openReport(window, '4.3-Event3/_index.md');
    await window.press('Control+End', 'Enter', 'Enter');
    await copyPicture(window, plainPng(64, 48));
    await window.press('Control+v');
    await window.waitForText('event3-01.png');
    await window.type('Budget');
    await window.waitForText('![Budget](/images/4-EventParticipated/event3-01.png)');
    assert.ok(!(await written('event3-01.png')).includes(secret));
    assert.deepEqual(readdirSync(join(window.folder, 'content/4-EventParticipated/4.3-Event3')).sort(), [
      '_index.md',
      '_index.vi.md',
    ]);
    await window.waitForNoSquiggles('error');
    await window.screenshot('photos-1-pasted');
  });

  it('drops three photos, in their order, without place and time', async () => {
    await window.press('Escape', 'Control+End', 'Enter', 'Enter');
    await window.type('Photos of the day');
    await window.waitForText('Photos of the day');
    await dropFiles(window, 'Photos of the day', {
      'z7256910563066_18de.jpg': await photo(90, 60),
      'a.jpg': await photo(60, 90, 6),
      'm.jpg': await photo(80, 80),
    });
    await window.waitForText('event3-04.jpg');
    await window.screenshot('photos-2-dropped');
    const sizes: number[][] = [];
    for (const name of ['event3-02.jpg', 'event3-03.jpg', 'event3-04.jpg']) {
      const bytes = await written(name);
      assert.ok(!bytes.includes(secret), name);
      const head = readPictureHead(bytes);
      sizes.push(head.kind === 'picture' ? [head.width, head.height] : []);
    }
    assert.deepEqual(sizes, [
      [90, 60],
      [90, 60],
      [80, 80],
    ]);
    const turned = await written('event3-03.jpg');
    assert.equal(readOrientation(turned.subarray(turned.indexOf('MM\0*'))), 6);
  });

  it('inserts a folder of photos by its command, the large one shrunk', async () => {
    const large = await photo(4032, 3024, 6);
    assert.ok(large.length > 1_000_000);
    mkdirSync(join(camera, 'DCIM'));
    writeFileSync(join(camera, 'IMG_2.jpg'), large);
    writeFileSync(join(camera, 'IMG_10.jpg'), await photo(90, 60));
    await window.openFile('4.4-Event4/_index.md');
    await window.runCommand('Event Report: Insert Photos…');
    await window.question('Insert Photos');
    await window.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Choose a Folder' }).click();
    // The dialog of a window without a desktop: it shows the folders in the folder that is typed. Until it shows those
    // in its own folder, of which the first is «..», it can put that one over what was typed.
    const picker = window.page.locator('.quick-input-widget');
    await picker.locator('.monaco-list-row', { hasText: '..' }).waitFor();
    await persist(async () => {
      await picker.locator('input[type="text"]').first().fill(`${camera}/`, { timeout: soon });
      await picker.locator('.monaco-list-row', { hasText: 'DCIM' }).waitFor({ timeout: soon });
      await picker.locator('.monaco-button', { hasText: 'Insert' }).click({ timeout: soon });
    });
    const dialog = window.page.locator('.monaco-dialog-box');
    await dialog.locator('.monaco-button', { hasText: 'Shrink and Insert' }).waitFor();
    await window.screenshot('photos-3-question');
    assert.match(
      (await dialog.innerText()).replace(/\s+/g, ' '),
      /Insert the chosen photos \(2\)\?.*Larger than 1 MB: 1/,
    );
    await dialog.locator('.monaco-button', { hasText: 'Shrink and Insert' }).click();
    await window.waitForText('event4-02.jpg');
    await window.screenshot('photos-4-inserted');
    const shrunk = await written('event4-01.jpg');
    const head = readPictureHead(shrunk);
    assert.deepEqual(head.kind === 'picture' && [head.width, head.height, head.orientation], [1200, 1600, 6]);
    assert.ok(shrunk.length < large.length / 2 && !shrunk.includes(secret));
    assert.ok(!(await written('event4-02.jpg')).includes(secret));
    assert.ok(readFileSync(join(camera, 'IMG_2.jpg')).equals(large));
  });

  it('shows them in the other language too', async () => {
    await window.notification('Photos of this report that the event’s other report does not show');
    await window.page.locator('.notification-toast .monaco-button', { hasText: 'in Vietnamese' }).click();
    const other = join(window.folder, 'content/4-EventParticipated/4.4-Event4/_index.vi.md');
    await window.openFile('4.4-Event4/_index.vi.md');
    await window.waitForText('event4-02.jpg');
    assert.match(readFileSync(other, 'utf8'), /!\[\]\(\/images\/4-EventParticipated\/event4-01\.jpg\)/);
    await window.screenshot('photos-5-vietnamese');
  });

  it('leaves pictures in other pages to VS Code', async () => {
    await window.openFile('1-Worklog/_index.md');
    await window.press('Control+End', 'Enter', 'Enter');
    await copyPicture(window, plainPng(10, 10));
    await window.press('Control+v');
    await window.waitForText('](image.png)');
    assert.ok(!existsSync(join(window.folder, 'static/images/1-Worklog')));
  });

  it('has all of them on the pages that Hugo publishes', async () => {
    await window.runCommand('File: Save All Files');
    await window.page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
    const published = publish(window.folder);
    const section = '4-eventparticipated';
    const added = published.filter(({ file = '' }) => /(?:event\d-\d\d\.\w+|worklog\/image\.png)$/.test(file));
    assert.deepEqual(added.map(({ page, file = '' }) => `${page} ${file.replace(/^.*\//, '')}`).sort(), [
      '1-worklog/index.html image.png',
      ...[1, 2, 3, 4].map((n) => `${section}/4.3-event3/index.html event3-0${n}.${n === 1 ? 'png' : 'jpg'}`),
      ...[1, 2].map((n) => `${section}/4.4-event4/index.html event4-0${n}.jpg`),
      ...[1, 2].map((n) => `vi/${section}/4.4-event4/index.html event4-0${n}.jpg`),
    ]);
    // The event that the sample leaves unfinished has one of its own in other letter case, and one of another ending.
    assert.deepEqual(
      broken(published).map((picture) => picture.replace(/^.*\/(?=.* on )/, '')),
      ['Event-4-Release.png', 'event-4-group.jpg'].map((name) => `${name} on ${section}/4.4-event4/index.html`),
    );
  });
});

describe('an author with photos in the browser', () => {
  let window: Window;

  before(async () => {
    window = await Window.open('sample', { settings: { ...quietSettings('web'), 'eventReport.language': 'en' } });
  });

  after(async () => {
    await window.close();
  });

  it('pastes a screenshot', async () => {
    await openReport(window, '4.3-Event3/_index.vi.md');
    await window.press('Control+End', 'Enter', 'Enter');
    await copyPicture(window, plainPng(64, 48));
    await window.press('Control+v');
    await window.waitForText('](/images/4-EventParticipated/event3-01.png)');
    await writtenIn(window, 'event3-01.png');
    await window.screenshot('photos-6-browser');
  });
});
