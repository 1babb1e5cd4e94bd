import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, openText } from './author.ts';

/** What is said of a command that has nothing to do its work on. */
const said = async (command: string): Promise<string> =>
  (await listen(async () => vscode.commands.executeCommand(`eventReport.${command}`))).join();

/** The beginning of what each says. The folder that is open is a site with Vietnamese, and nothing of it is read yet. */
const expected = [
  ['setDate', 'Hãy mở một bài thu hoạch trước'],
  ['copyForTranslation', 'Hãy mở một bài thu hoạch trước'],
  ['moveEventUp', 'Hãy mở một bài của sự kiện trước'],
  ['deleteEvent', 'Hãy mở một bài của sự kiện trước'],
  ['openPublishedPage', 'Hãy mở một trang'],
  ['showUnusedPhotos', 'Hãy mở một trang'],
] as const;

describe('the language of the only site', () => {
  beforeEach(async () => {
    await vscode.extensions.getExtension('event-report.event-report')?.activate();
  });

  afterEach(cleanUp);

  for (const [command, beginning] of expected) {
    it(`is spoken where nothing is open: ${command}`, async () => {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const words = await said(command);
      assert.ok(words.startsWith(beginning), words);
    });

    it(`is spoken where a file elsewhere is open: ${command}`, async () => {
      await openText(fileIn(copySite(), 'notes.md'), '# Notes\n');
      const words = await said(command);
      assert.ok(words.startsWith(beginning), words);
    });
  }

  it('is that of the site around the file in front, where there is one', async () => {
    const site = copySite();
    await openText(fileIn(site, 'hugo.toml'), '[languages.en]\n');
    const words = await said('openPublishedPage');
    assert.match(words, /^Open a /);
  });

  it('is spoken of a page in front that no report is', async () => {
    await open(fileIn(copySite('sample'), 'content/1-Worklog/_index.md'));
    const said = await listen(async () => vscode.commands.executeCommand('eventReport.addSpeakers'));
    assert.deepEqual(said, ['Hãy mở một bài thu hoạch trước: lệnh này làm việc với bài đang mở.']);
  });

  it('is spoken of a report that has just gone', async () => {
    const gone = fileIn(copySite('seed'), 'content/4-EventParticipated/4.9-Event9/_index.md');
    for (const command of ['setDate', 'insertPhotos']) {
      const [words = ''] = await listen(async () => vscode.commands.executeCommand(`eventReport.${command}`, gone));
      assert.match(words, /^Hãy mở một bài thu hoạch trước/);
    }
  });

  it('is spoken of the window as a whole', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.match(await said('whyNotChecked'), /^Hãy mở một tệp/);
  });
});
