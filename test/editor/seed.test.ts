import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fix, fixAll } from './actions.ts';
import {
  cleanUp,
  copySite,
  diagnosticsIn,
  fileIn,
  open,
  problemsIn,
  replace,
  ruleOf,
  seedReport,
  waitForProblems,
  write,
} from './author.ts';

const waitingText = 'Thêm các hình ảnh của các bạn tại đây';

/** The report that the project was ordered with. */
describe('the seed', () => {
  afterEach(cleanUp);

  it('has exactly three problems, each at its place', async () => {
    const { document } = await open(fileIn(copySite('seed'), seedReport));

    await waitForProblems(document.uri, ['valid-date error', 'consistent-number warning', 'require-images warning']);

    const places = diagnosticsIn(document.uri).map((diagnostic) => [
      ruleOf(diagnostic),
      document.getText(diagnostic.range),
    ]);
    assert.deepEqual(places, [
      ['valid-date', '"`r Sys.Date()`"'],
      ['consistent-number', '1'],
      ['require-images', waitingText],
    ]);
  });

  it('is without error and warning after Fix All, a date and a picture', async () => {
    const root = copySite('seed');
    const editor = await open(fileIn(root, seedReport));
    const { document } = editor;
    await waitForProblems(document.uri, ['valid-date error', 'consistent-number warning', 'require-images warning']);

    await fixAll(editor);
    await waitForProblems(document.uri, ['valid-date error', 'require-images warning']);
    await vscode.commands.executeCommand('eventReport.setDate', document.uri, '17/11/2025');
    await waitForProblems(document.uri, ['require-images warning']);
    await write(fileIn(root, 'static/images/4-EventParticipated/event-4.svg'), '<svg width="4" height="3"></svg>');
    await replace(editor, `- ${waitingText}`, '![Cả nhóm trước sân khấu](/images/4-EventParticipated/event-4.svg)');
    await waitForProblems(document.uri, []);

    assert.match(document.getText(), /^---\ntitle: "Event 4"\ndate: "?2025-11-17"?\nweight: 4\nchapter: false\n/);
    assert.deepEqual(problemsIn(document.uri), []);
  });

  it('is asked for a date that begins with the one that it has, unless that is the template’s', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    const today = /^20\d\d-\d\d-\d\d$/;
    for (const [date, proposed] of [
      ['22/11/2025', /^2025-11-22$/],
      ['2024-01-01', today],
      ['', today],
    ] as const) {
      await vscode.commands.executeCommand('eventReport.setDate', editor.document.uri, '2025-11-17');
      await replace(editor, '2025-11-17', date);
      const original = vscode.window.showInputBox;
      const values: (string | undefined)[] = [];
      vscode.window.showInputBox = (options?: vscode.InputBoxOptions) => {
        values.push(options?.value);
        return Promise.resolve(undefined);
      };
      try {
        await vscode.commands.executeCommand('eventReport.setDate', editor.document.uri);
      } finally {
        vscode.window.showInputBox = original;
      }
      assert.match(values.join(), proposed);
      assert.notEqual(values.join(), '2024-01-01');
    }
  });

  it('is asked for a date that can leave the year out, and is told which day was understood', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    await vscode.commands.executeCommand('eventReport.setDate', editor.document.uri, '2023-11-17');
    const original = vscode.window.showInputBox;
    const said: unknown[] = [];
    vscode.window.showInputBox = async (options?: vscode.InputBoxOptions) => {
      for (const text of ['2023-11-22', '22/11', '32/11']) said.push(await options?.validateInput?.(text));
      return '22/11';
    };
    try {
      await vscode.commands.executeCommand('eventReport.setDate', editor.document.uri);
    } finally {
      vscode.window.showInputBox = original;
    }
    const understood = 'Thứ Tư, ngày 22 tháng 11 năm 2023: nhấn Enter để chọn ngày này.';
    assert.deepEqual(said, [
      undefined,
      { message: understood, severity: vscode.InputBoxValidationSeverity.Info },
      'Hãy nhập một ngày có thật, ví dụ 2025-11-17 hoặc 17/11/2025.',
    ]);
    assert.match(editor.document.getText(), /\ndate: "?2023-11-22"?\n/);
  });

  it('gets its date by the quick fix that asks for it', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    const original = vscode.window.showInputBox;
    vscode.window.showInputBox = () => Promise.resolve('17/11/2025');
    try {
      await fix(editor, 'Sys.Date', /date|ngày/i);
    } finally {
      vscode.window.showInputBox = original;
    }

    await waitForProblems(editor.document.uri, ['consistent-number warning', 'require-images warning']);
  });
});
