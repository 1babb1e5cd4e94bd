import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fix, fixAll, offered, quickFixes } from './actions.ts';
import {
  cleanUp,
  copySite,
  fileIn,
  open,
  openText,
  problemsIn,
  rangeOf,
  read,
  seedReport,
  setLanguage,
  waitForRule,
  waitUntil,
  withSetting,
} from './author.ts';

const path = 'content/4-EventParticipated/4.5-Event5/_index.md';

/** No speakers, no photos, and two numbers that disagree with the folder. */
const bare = [
  '---',
  "title: 'Serverless Evening' # as on the poster",
  'date: 17/11/2025',
  'weight: 2',
  'chapter: false',
  'pre: " <b> 4.5 </b> "',
  '---',
  '',
  '# Summary Report: “Serverless Evening”',
  '',
  '### Event Experience',
  '',
  'The room was full, and every question got an honest answer. [cite: 3]',
  '',
].join('\n');

describe('the place where an author goes on after a fix', () => {
  afterEach(cleanUp);

  it('is selected in the editor in which they are', async () => {
    const { document } = await openText(fileIn(copySite('seed'), path), bare);
    const first = vscode.window.activeTextEditor;
    const second = await vscode.window.showTextDocument(document, vscode.ViewColumn.Two);
    const range = rangeOf(document, 'The room');
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    await vscode.commands.executeCommand('eventReport.select', document.uri, start, end);
    await waitUntil(() => document.getText(second.selection) === 'The room');
    assert.ok(first?.selection.isEmpty);
  });
});

describe('quick fixes', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('change what is wrong and nothing beside it', async () => {
    const editor = await openText(fileIn(copySite('seed'), path), bare);
    const { document } = editor;

    await fix(editor, '17/11/2025', 'Write it as 2025-11-17');

    assert.equal(document.getText(), bare.replace('17/11/2025', '2025-11-17'));
    await waitForRule(document.uri, 'valid-date', false);
  });

  it('have one preferred among them at most', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    const { document } = editor;
    await waitForRule(document.uri, 'valid-date');
    await quickFixes(editor, 'weight: 1', /./);

    for (const range of [
      rangeOf(document, 'Sys.Date'),
      rangeOf(document, 'weight: 1'),
      new vscode.Range(0, 0, document.lineCount, 0),
    ]) {
      const preferred = (await offered(document, range)).filter(({ isPreferred }) => isPreferred);
      assert.ok(preferred.length <= 1, preferred.map(({ title }) => title).join(', '));
    }
  });

  it('are not offered where nothing is wrong, nor is Fix All in their list', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    await quickFixes(editor, 'weight: 1', /./);

    assert.deepEqual(
      (await offered(editor.document, rangeOf(editor.document, 'chapter'))).map(({ title }) => title),
      [],
    );
    const here = await offered(editor.document, rangeOf(editor.document, 'weight: 1'));
    assert.ok(!here.some(({ kind }) => kind?.contains(vscode.CodeActionKind.SourceFixAll)));
  });

  it('select what the author writes next', async () => {
    const editor = await openText(fileIn(copySite('seed'), path), bare);

    await fix(editor, 'Summary Report', 'Add the section “Speakers”');

    await waitUntil(() => !editor.selection.isEmpty);
    assert.equal(editor.document.getText(editor.selection), 'Speaker name');
  });

  it('write the author’s word that there was nobody, and no photo', async () => {
    const editor = await openText(fileIn(copySite('seed'), path), bare);
    const { document } = editor;
    await waitForRule(document.uri, 'require-images');

    await fix(editor, 'Summary Report', 'This event had no speakers');
    await waitForRule(document.uri, 'require-speakers', false);
    await fix(editor, 'Summary Report', /no photos/);
    await waitForRule(document.uri, 'require-images', false);

    assert.match(document.getText(), /^# event-report-disable require-speakers: .+$/m);
    assert.match(document.getText(), /^# event-report-disable require-images: .+$/m);
  });

  it('leave a problem unsaid, on its line or in the file, after all that repairs it', async () => {
    const editor = await openText(fileIn(copySite('seed'), path), bare);
    const { document } = editor;
    const titles = (await quickFixes(editor, '[cite: 3]', /./)).map(({ title }) => title);
    assert.deepEqual(titles.slice(-2), ['Do not report no-leftover here', 'Do not report no-leftover in this file']);
    assert.ok(titles.length > 2);

    await fix(editor, '[cite: 3]', 'Do not report no-leftover here');
    await waitForRule(document.uri, 'no-leftover', false);
    assert.match(document.getText(), /\n<!-- event-report-disable-next-line no-leftover -->\nThe room/);

    await fix(editor, 'weight: 2', 'Do not report consistent-number in this file');
    await waitForRule(document.uri, 'consistent-number', false);
    assert.match(document.getText(), /^# event-report-disable consistent-number: reason$/m);
    await waitUntil(() => document.getText(editor.selection) === 'reason');
  });

  it('keep the line ends of Windows', async () => {
    const editor = await openText(fileIn(copySite('seed'), path), bare.replaceAll('\n', '\r\n'));
    const { document } = editor;
    assert.equal(document.eol, vscode.EndOfLine.CRLF);

    await fix(editor, 'Summary Report', 'Add the section “Speakers”');
    assert.equal(document.getText(editor.selection), 'Speaker name');
    await fixAll(editor);

    await document.save();
    assert.doesNotMatch(await read(document.uri), /[^\r]\n/);
    assert.match(await read(document.uri), /^weight: 5\r$/m);
  });
});

describe('Fix All', () => {
  afterEach(cleanUp);

  it('does what has one right answer, once, and is one step to undo', async () => {
    const editor = await openText(fileIn(copySite('seed'), path), bare);
    const { document } = editor;
    await waitForRule(document.uri, 'no-leftover');

    const action = await fixAll(editor);

    assert.equal(action.kind?.value, 'source.fixAll.eventReport');
    assert.match(document.getText(), /date: 2025-11-17\nweight: 5\n/);
    assert.doesNotMatch(document.getText(), /cite/);
    await waitForRule(document.uri, 'consistent-number', false);
    const left = new Set(problemsIn(document.uri));
    assert.deepEqual(
      left,
      new Set(['require-speakers warning', 'require-images warning', 'require-sections information']),
    );
    await vscode.commands.executeCommand('undo');
    await waitUntil(() => document.getText() === bare);
  });

  it('happens on saving when the author wants it so', async () => {
    await withSetting('editor.codeActionsOnSave', { 'source.fixAll.eventReport': 'explicit' }, async () => {
      const editor = await openText(fileIn(copySite('seed'), path), bare);
      const { document } = editor;
      await waitForRule(document.uri, 'valid-date');
      await editor.edit((edit) => {
        edit.insert(new vscode.Position(document.lineCount - 1, 0), 'A line more.\n');
      });

      await document.save();

      assert.match(await read(document.uri), /date: 2025-11-17\nweight: 5\n[^]*A line more/);
      await waitUntil(() => !problemsIn(document.uri).includes('valid-date error'));
      await vscode.commands.executeCommand('undo');
      await waitUntil(() => document.getText() === `${bare}A line more.\n`);
    });
  });
});
