import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, read, replace, setLanguage, waitUntil, write } from './author.ts';

const event = 'content/4-EventParticipated/4.2-Event2';
const english = `${event}/_index.md`;
const vietnamese = `${event}/_index.vi.md`;

async function run(command: string): Promise<void> {
  await vscode.commands.executeCommand(`eventReport.${command}`);
}

/** Copies the report in front, and answers as a chat program would: with other words, and some of its own. */
async function translated(change: (text: string) => string = (text) => text): Promise<string> {
  await vscode.env.clipboard.writeText('');
  await listen(() => run('copyForTranslation'));
  const copied = await vscode.env.clipboard.readText();
  const words = copied.replace(/\bimage\b/g, 'ảnh đĩa').replace('Organiser', 'Ban tổ chức');
  return `Here is the translation:\n\n\`\`\`\n${change(words)}\n\`\`\`\n\nWould you like me to change the tone?`;
}

async function paste(answer: string, button?: string): Promise<readonly string[]> {
  await vscode.env.clipboard.writeText(answer);
  return listen(() => run('pasteTranslation'), button);
}

async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

function diffs(): readonly vscode.TabInputTextDiff[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.flatMap(({ input }) => (input instanceof vscode.TabInputTextDiff ? [input] : []));
}

describe('a report that is translated elsewhere', () => {
  let root: vscode.Uri;

  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  beforeEach(() => {
    root = copySite('sample');
  });
  afterEach(cleanUp);

  it('goes to the clipboard with marks for what is locked, and an instruction', async () => {
    await open(fileIn(root, english));
    const answer = await translated();

    assert.match(answer, /Translate the text below from English into Vietnamese/);
    assert.match(answer, /- \*\*⟦4⟧\*\* – Platform Engineer, Nimbus Retail/);
    assert.doesNotMatch(answer, /Phan Khánh Linh\*\*|Event Objectives|event-2-stage\.png/);
  });

  it('is applied as one edit, which one undo takes back', async () => {
    await open(fileIn(root, english));
    const answer = await translated();
    const before = await read(fileIn(root, vietnamese));

    const said = await paste(answer, 'Apply');

    assert.match(
      said.join(),
      /Apply this translation to .*_index\.vi\.md, and replace your own words in .*and 4 more\?$/,
    );
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.path, fileIn(root, vietnamese).path);
    const text = editor.document.getText();
    assert.match(text, /### Mục tiêu Sự kiện\n\n- Build one small ảnh đĩa by hand/);
    assert.match(text, /- \*\*Trương Gia Huy\*\* – Ban tổ chức, Cloud Club Đà Nẵng/);
    assert.match(
      text,
      /!\[Phan Khánh Linh comparing the two ảnh đĩa sizes on the screen\]\(\/images\/4-EventParticipated\/event-2-stage\.png\)/,
    );
    assert.doesNotMatch(text, /Would you like|```|⟦/);
    assert.deepEqual(diffs(), []);

    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), before);
  });

  it('leaves the author’s own words when asked to, and everything when discarded', async () => {
    await open(fileIn(root, english));
    const answer = await translated();
    const before = await read(fileIn(root, vietnamese));

    await paste(answer, 'Discard');
    assert.deepEqual(diffs(), []);
    const document = await vscode.workspace.openTextDocument(fileIn(root, vietnamese));
    assert.equal(document.getText(), before);

    const waiting = before.replace(
      /(?<=### Những điểm rút ra chính\n\n)(?:- .*\n)+/,
      '- Thêm những điều bạn học được tại đây\n',
    );
    await replaceAll(document, waiting);
    const said = await paste(answer, 'Keep');
    assert.match(said[0] ?? '', /replace your own words/);
    assert.match(said[1] ?? '', /^Apply this translation to [^,]*\?$/);
    await run('applyTranslation');
    const learned = /### Key Takeaways\n\n((?:- .*\n)+)/.exec(await read(fileIn(root, english)))?.[1] ?? '';
    assert.equal(
      document.getText(),
      waiting.replace('- Thêm những điều bạn học được tại đây\n', learned.replace(/\bimage\b/g, 'ảnh đĩa')),
    );
  });

  it('shows a comparison that the buttons of its editor apply or discard', async () => {
    await open(fileIn(root, english));
    const answer = await translated();
    await paste(answer);
    await waitUntil(() => diffs().length === 1);
    const [diff] = diffs();
    assert.equal(diff?.original.path, fileIn(root, vietnamese).path);
    const right = await vscode.workspace.openTextDocument(diff.modified);
    assert.match(right.getText(), /Build one small ảnh đĩa by hand/);

    // A better answer, pasted while the first one is looked at.
    await paste(answer.replaceAll('ảnh đĩa', 'tệp ảnh'));
    assert.equal(diffs().length, 1);
    await paste(answer);
    await run('applyTranslation');

    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /Build one small ảnh đĩa by hand/);
    assert.deepEqual(diffs(), []);
  });

  it('is not applied to a report that was changed meanwhile', async () => {
    await open(fileIn(root, english));
    await paste(await translated());
    const editor = await open(fileIn(root, vietnamese));
    await replace(editor, 'Tự tay tạo', 'Tự tay làm');
    const text = editor.document.getText();

    const said = await listen(() => run('applyTranslation'));

    assert.match(said.join(), /has changed since the comparison was made, so nothing was applied/);
    assert.equal(editor.document.getText(), text);
    // What was translated is not lost, wherever it came from.
    const [diff] = diffs();
    assert.ok(diff);
    assert.match((await vscode.workspace.openTextDocument(diff.modified)).getText(), /ảnh đĩa/);
  });

  it('becomes a new report where there is none yet', async () => {
    await vscode.workspace.fs.delete(fileIn(root, vietnamese));
    await open(fileIn(root, english));
    const said = await paste(await translated(), 'Apply');

    assert.match(said.join(), /Create .*_index\.vi\.md with this translation\?/);
    const text = await read(fileIn(root, vietnamese));
    assert.match(text, /^---\ntitle: "Containers in Practice Workshop"\ndate: 2025-10-11\nweight: 2\n/);
    assert.match(text, /# Bài thu hoạch “Containers in Practice Workshop”\n\n### Mục tiêu Sự kiện\n/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, fileIn(root, vietnamese).path);
  });

  it('says what else is on the clipboard', async () => {
    await open(fileIn(root, english));
    const answer = await translated((text) => text);
    const copied = answer.replace(/ảnh đĩa/g, 'image').replace('Ban tổ chức', 'Organiser');

    assert.match((await paste('')).join(), /no text on the clipboard/);
    assert.match((await paste('Cloud Day was great.')).join(), /not a translation of this report/);
    assert.match((await paste(copied)).join(), /not translated yet/);
    await open(fileIn(root, 'content/4-EventParticipated/4.1-Event1/_index.md'));
    assert.match((await paste(answer)).join(), /translation of another report/);
    await write(fileIn(root, 'content/notes.md'), '# Notes\n');
    await open(fileIn(root, 'content/notes.md'));
    assert.match((await paste(answer)).join(), /Open an event report first/);
    assert.deepEqual(diffs(), []);
  });
});

describe('a report that a language model translates', () => {
  let root: vscode.Uri;
  let sent: string[];

  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  beforeEach(() => {
    root = copySite('sample');
    sent = [];
  });
  afterEach(cleanUp);

  /** Stands in for the models of the editor, which the tests are given the same API object of. */
  async function withModels(names: readonly string[], work: () => Promise<void>): Promise<void> {
    const { lm } = vscode;
    const original = lm.selectChatModels;
    const model = (name: string) => ({
      name,
      vendor: 'Test',
      sendRequest: (messages: readonly vscode.LanguageModelChatMessage[]) =>
        name === 'Broken' ? Promise.reject(new Error('out of words')) : answerTo(messages, name === 'Mute'),
    });
    Object.assign(lm, { selectChatModels: () => Promise.resolve(names.map(model)) });
    try {
      await work();
    } finally {
      Object.assign(lm, { selectChatModels: original });
    }
  }

  function answerTo(messages: readonly vscode.LanguageModelChatMessage[], isMute: boolean): Promise<unknown> {
    const text = messages
      .flatMap(({ content }) => content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : '')))
      .join('');
    sent.push(text);
    const pieces = isMute ? [] : (text.replace(/\bimage\b/g, 'ảnh đĩa').match(/[^]{1,100}/g) ?? []);
    return Promise.resolve({
      text: (function* () {
        yield* pieces;
      })(),
    });
  }

  const translate = (button?: string): Promise<readonly string[]> => listen(() => run('translateWithModel'), button);

  it('is told when there is none', async () => {
    await open(fileIn(root, english));
    await withModels([], async () => {
      assert.match((await translate()).join(), /This editor offers no language model: use Copy for Translation/);
    });
  });

  it('sends nothing before the author has said so', async () => {
    await open(fileIn(root, english));
    await withModels(['Parrot'], async () => {
      assert.match(
        (await translate()).join(),
        /^Send the text of this report to Parrot \(Test\) to be translated into Vietnamese\?$/,
      );
    });
    assert.deepEqual(sent, []);
  });

  it('says so when the model answers nothing, or fails', async () => {
    await open(fileIn(root, english));
    await withModels(['Mute'], async () => {
      assert.match((await translate('Send')).at(-1) ?? '', /^The language model gave no answer/);
    });
    await withModels(['Broken'], async () => {
      assert.match((await translate('Send')).at(-1) ?? '', /gave no translation: out of words$/);
    });
  });

  it('shows the answer as Paste Translation does', async () => {
    await open(fileIn(root, english));
    await withModels(['Parrot'], async () => {
      const said = await translate('Send');
      assert.match(said.at(-1) ?? '', /^Apply this translation to/);
    });
    assert.equal(sent.length, 1);
    assert.doesNotMatch(sent.join(), /event-2-stage/);
    await run('applyTranslation');
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /Build one small ảnh đĩa by hand/);
  });
});
