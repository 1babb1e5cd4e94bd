import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, open, read } from './author.ts';

const pictures = 'static/images/4-EventParticipated';

describe('renaming a picture', () => {
  afterEach(cleanUp);

  it('keeps it shown in both languages', async () => {
    const root = copySite('sample');
    const pages = ['_index.md', '_index.vi.md'].map((name) => {
      return fileIn(root, `content/4-EventParticipated/4.1-Event1/${name}`);
    });
    const before = await Promise.all(pages.map(read));
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(fileIn(root, `${pictures}/event-1-stage.png`), fileIn(root, `${pictures}/stage.png`));
    assert.ok(await vscode.workspace.applyEdit(edit));

    for (const [index, page] of pages.entries()) {
      const { document } = await open(page);
      const expected = before[index]?.replace('event-1-stage.png', 'stage.png');
      assert.equal(document.getText(), expected);
    }
  });
});
