import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, openText } from './author.ts';

const path = 'content/4-EventParticipated/4.5-Event5/_index.vi.md';
const body = '# Ngày hội\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n';

/** What is said where `|` stands. */
async function hoverAt(text: string): Promise<string> {
  const { document } = await openText(fileIn(copySite('seed'), path), text.replace('|', ''));
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(text.indexOf('|')),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

describe('help for front matter', () => {
  afterEach(cleanUp);

  it('says what Hugo does with a field and which number the folder asks for', async () => {
    assert.match(await hoverAt(`---\r\ntitle: "Ngày hội"\r\nwei|ght: 2\r\n---\r\n\r\n${body}`), /menu[^]*5/);
  });

  for (const [where, text] of [
    ['a value', `---\ntitle: "Ngày| hội"\n---\n\n${body}`],
    ['a field that Hugo does not know', `---\nco|lour: red\n---\n\n${body}`],
    ['TOML', `+++\nwei|ght = 2\n+++\n\n${body}`],
    ['the text', `---\ntitle: "Ngày hội"\n---\n\n${body}\nwei|ght: 2\n`],
  ] as const) {
    it(`is silent over ${where}`, async () => {
      assert.equal(await hoverAt(text), '');
    });
  }
});
