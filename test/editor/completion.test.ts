import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, openText, seedReport, waitForRule, waitUntil } from './author.ts';

const path = 'content/4-EventParticipated/4.5-Event5/_index.vi.md';
const front = '---\ntitle: "Ngày hội"\ndate: 2025-11-17\nweight: 5\nchapter: false\npre: " <b> 4.5. </b> "\n---\n\n';

/** The names offered where `|` stands in the report, ours only. */
async function offers(text: string, at = path): Promise<readonly string[]> {
  const items = await itemsAt(text, at);
  return items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

async function itemsAt(text: string, at: string, site = copySite('seed')): Promise<readonly vscode.CompletionItem[]> {
  const { document } = await openText(fileIn(site, at), text.replace('|', ''));
  const caret = document.positionAt(text.indexOf('|'));
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    caret,
  );
  // Contributed snippets come without a detail of ours.
  return list.items.filter(({ sortText }) => /^\d{3}$/.test(sortText ?? ''));
}

describe('the list of sections', () => {
  afterEach(cleanUp);

  it('opens with a heading, those still missing first, the others marked', async () => {
    const items = await itemsAt(`${front}# Ngày hội\n\n### Diễn giả\n\n- **An** – Kỹ sư\n\n#|\n`, path);
    const labels = items.map(({ label }) => label);

    assert.deepEqual(labels.at(0), { label: 'Thông tin Sự kiện' });
    assert.deepEqual(labels.at(-1), { label: 'Diễn giả', description: 'đã có' });
  });

  it('opens with a slash, which finds pieces too', async () => {
    const names = await offers(`${front}# Ngày hội\n\n/|\n`);

    assert.ok(names.includes('Diễn giả'), String(names));
    assert.ok(names.length > (await offers(`${front}# Ngày hội\n\n#|\n`)).length);
  });

  for (const typed of ['### di', '### Diễ', '#dien gia', '/dien', '/speakers', '/đi', '## spea']) {
    it(`finds the speakers by «${typed}»`, async () => {
      assert.ok((await offers(`${front}# Ngày hội\n\n${typed}|\n`)).slice(0, 2).includes('Diễn giả'));
    });
  }

  it('writes the section at the level of the report, in place of what was typed', async () => {
    const [item] = await itemsAt(`${front}# Ngày hội\n\n## Mục tiêu Sự kiện\n\n- Học\n\n#### dien|\n`, path);

    assert.ok(item?.insertText instanceof vscode.SnippetString);
    assert.match(item.insertText.value, /^## Diễn giả\n\n- \*\*\$\{1:/);
    const { range } = item;
    assert.ok(range instanceof vscode.Range);
    assert.deepEqual([range.start.character, range.end.character], [0, '#### dien'.length]);
  });

  for (const [where, text, at] of [
    ['a heading of the author’s own', `${front}## Notes|\n`, path],
    ['front matter', front.replace('date:', '/di|\ndate:'), path],
    ['code', `${front}\`\`\`\n#|\n\`\`\`\n`, path],
    ['a comment', `${front}<!--\n#|\n-->\n`, path],
    ['the middle of a line', `${front}see a/|\n`, path],
    ['a page that is no report', `${front}#|\n`, 'content/1-Worklog/_index.md'],
    ['a file without front matter', `# Notes\n\n#|\n`, 'README.md'],
  ] as const) {
    it(`stays closed in ${where}`, async () => {
      assert.deepEqual(await offers(text, at), []);
    });
  }
});

describe('the list of speakers', () => {
  afterEach(cleanUp);

  it('opens at an entry with the speakers of other reports, in place of what was typed', async () => {
    const site = copySite('seed');
    const other = `${front}### Diễn giả\n\n- **Lê Minh Nghĩa** – Kỹ sư, Ngân hàng\n`;
    await openText(fileIn(site, path.replaceAll('5', '6')), other);
    const text = `${front}### Diễn giả\n\n- **nghia|**\n`;
    const [item] = await itemsAt(text, path, site);

    assert.deepEqual(item?.label, { label: 'Lê Minh Nghĩa', description: 'Kỹ sư, Ngân hàng' });
    assert.equal(item.insertText, '**Lê Minh Nghĩa** – Kỹ sư, Ngân hàng');
    assert.ok(item.range instanceof vscode.Range);
    assert.deepEqual([item.range.start.character, item.range.end.character], [2, '- **nghia**'.length]);
  });

  it('stays closed in other sections', async () => {
    assert.deepEqual(await offers(`${front}### Diễn giả\n\n- An\n\n### Nội dung nổi bật\n\n- |\n`), []);
  });
});

describe('Insert Section…', () => {
  afterEach(cleanUp);

  it('puts a section where it belongs, with tab stops, and undo takes it away', async () => {
    const editor = await open(fileIn(copySite('seed'), seedReport));
    const { document } = editor;
    await waitForRule(document.uri, 'valid-date');
    const before = document.getText();

    await vscode.commands.executeCommand('eventReport.insertSection', 'application');

    const text = document.getText();
    const [takeaways, application, experience] = ['### Những điểm rút ra', '### Ứng dụng', '### Trải nghiệm'].map(
      (heading) => text.indexOf(heading),
    );
    assert.ok(Number(takeaways) < Number(application) && Number(application) < Number(experience), text);
    assert.notEqual(document.getText(editor.selection), '', 'nothing is selected');
    await vscode.commands.executeCommand('undo');
    await waitUntil(() => document.getText() === before);
  });

  it('asks which one, those still missing first', async () => {
    await open(fileIn(copySite('seed'), seedReport));
    const [question = ''] = await listen(async () => vscode.commands.executeCommand('eventReport.insertSection'));

    const labels = question.split(' | ');
    assert.ok(labels.length > 8, String(labels));
    assert.ok(
      labels.findIndex((label) => label.includes('Diễn giả')) > labels.findIndex((label) => label.includes('Ứng dụng')),
    );
  });
});
