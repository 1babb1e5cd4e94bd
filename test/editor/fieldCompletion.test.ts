import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, openText, setLanguage, waitUntil } from './author.ts';

const path = 'content/4-EventParticipated/4.5-Event5/_index.vi.md';
const body = '\n# Bài thu hoạch “Ngày hội”\n\nNgày: 17/11/2025\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n';

/** What is offered where `|` stands, after `trigger` was typed or the author asked; ours only. */
async function offers(text: string, trigger?: string, at = path): Promise<readonly vscode.CompletionItem[]> {
  const { document } = await openText(fileIn(copySite('seed'), at), text.replace('|', ''));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.positionAt(text.indexOf('|')),
    trigger,
  );
  return list.items.filter(({ sortText }) => /^\d{3}$/.test(sortText ?? ''));
}

const labelsOf = (items: readonly vscode.CompletionItem[]): readonly string[] =>
  items.map(({ label }) => (typeof label === 'string' ? label : label.label));

/** Takes the first entry of the list as soon as it is open, and waits until the text is `wanted`. */
async function accept(document: vscode.TextDocument, wanted: string): Promise<void> {
  await waitUntil(async () => {
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    return document.getText().replaceAll('\r\n', '\n') === wanted;
  });
}

describe('the list of fields in front matter', () => {
  before(async () => {
    await vscode.extensions.getExtension('event-report.event-report')?.activate();
    await setLanguage('en');
  });
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('holds what is missing with its value, where that comes from and what it is for', async () => {
    const items = await offers(`---\ntitle: "Ngày hội"\nwei|\n---\n${body}`.replaceAll('\n', '\r\n'));

    assert.deepEqual(items[0]?.label, { label: 'weight', description: '5' });
    assert.equal(items[0].detail, 'from the folder');
    assert.ok(items[0].documentation instanceof vscode.MarkdownString);
    assert.match(items[0].documentation.value, /menu/);
    assert.ok(items[0].insertText instanceof vscode.SnippetString);
    assert.equal(items[0].insertText.value, 'weight: 5');
    const { range } = items[0];
    assert.ok(range instanceof vscode.Range);
    assert.deepEqual([range.start.character, range.end.character], [0, 3]);
  });

  it('holds the days behind `date: `, and nothing where a space is only a space', async () => {
    assert.deepEqual(labelsOf(await offers(`---\ndate: |\n---\n${body}`, ' ')), ['2025-11-17']);
    assert.deepEqual(labelsOf(await offers(`---\ntitle: Ngày |\n---\n${body}`, ' ')), []);
  });

  it('opens on a new line for what is missing, and when asked for what Hugo knows too', async () => {
    const whole = 'title: "A"\ndate: 2025-11-17\nweight: 5\nchapter: false\npre: " <b> 4.5. </b> "\n';
    assert.deepEqual(labelsOf(await offers(`---\n${whole}|\n---\n${body}`, '\n')), []);
    assert.ok(labelsOf(await offers(`---\n${whole}|\n---\n${body}`)).includes('draft'));
    assert.ok(labelsOf(await offers(`---\ntitle: "A"\n|\n---\n${body}`, '\n')).includes('date'));
  });

  it('serves the section page', async () => {
    assert.ok(
      labelsOf(await offers('---\n|\n---\n', undefined, 'content/4-EventParticipated/_index.vi.md')).includes('weight'),
    );
  });

  for (const [where, text, at] of [
    ['the body', `---\ntitle: "A"\n---\n${body}|\n`, path],
    ['a page that is no report', '---\n|\n---\n', 'content/1-Worklog/_index.md'],
  ] as const) {
    it(`stays closed in ${where}`, async () => {
      for (const trigger of ['\n', ' ', undefined]) assert.deepEqual(await offers(text, trigger, at), []);
    });
  }

  it('opens by Enter, and the first entry is what is missing', async () => {
    const before = `---\ntitle: "Ngày hội"\nchapter: false\n---\n${body}`;
    const editor = await openText(fileIn(copySite('seed'), path), before);
    const caret = editor.document.positionAt(before.indexOf('\nchapter'));
    editor.selection = new vscode.Selection(caret, caret);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await accept(editor.document, before.replace('\nchapter', '\ndate: "2025-11-17"\nchapter'));
  });
});
