import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, namesIn, open, read, write } from './author.ts';

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

const events = 'content/4-EventParticipated';

/** A site with two events in two languages, which all show `body`. */
async function siteShowing(body: string, files: readonly string[]): Promise<vscode.Uri> {
  const root = copySite();
  await write(fileIn(root, 'hugo.toml'), '[languages.en]\nweight = 1\n[languages.vi]\nweight = 2\n');
  for (const path of files) await write(fileIn(root, path), 'picture');
  for (const page of ['4.1-Event1/_index', '4.2-Event2/_index']) {
    for (const language of ['', '.vi']) await write(fileIn(root, `${events}/${page}${language}.md`), body);
  }
  return root;
}

async function rename(root: vscode.Uri, from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(fileIn(root, from), fileIn(root, to));
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function textsOf(root: vscode.Uri, event: string): Promise<readonly string[]> {
  const pages = ['_index.md', '_index.vi.md'].map((name) => fileIn(root, `${events}/${event}/${name}`));
  return Promise.all(pages.map(async (page) => (await vscode.workspace.openTextDocument(page)).getText()));
}

describe('a Vietnamese name', () => {
  afterEach(cleanUp);

  it('is followed in both languages when a picture moves, encoded or not', async () => {
    const photo = 'static/images/Hội nghị/ảnh nhóm.png';
    const body =
      '![a](/images/H%E1%BB%99i%20ngh%E1%BB%8B/%E1%BA%A3nh%20nh%C3%B3m.png)\n\n<img src="/images/Hội nghị/ảnh nhóm.png">\n';
    const root = await siteShowing(body, [photo]);

    await rename(root, photo, 'static/images/Sự kiện/cả nhóm.png');

    const after = '![a](/images/Sự%20kiện/cả%20nhóm.png)\n\n<img src="/images/Sự kiện/cả nhóm.png">\n';
    for (const event of ['4.1-Event1', '4.2-Event2']) assert.deepEqual(await textsOf(root, event), [after, after]);
  });

  it('is followed in both languages when the folder of pictures gets it', async () => {
    const root = await siteShowing('![a](/images/my%20event/a.png)\n', ['static/images/my event/a.png']);

    await rename(root, 'static/images/my event', 'static/images/Hội nghị');

    const after = '![a](/images/Hội%20nghị/a.png)\n';
    assert.deepEqual(await textsOf(root, '4.1-Event1'), [after, after]);
  });

  it("is followed in both languages when an event's folder gets it: its own pictures move with it", async () => {
    const own = `${events}/4.1-Event1/ảnh.png`;
    const body = '![own](%E1%BA%A3nh.png)\n\n![other](../4.1-event1/%E1%BA%A3nh.png)\n';
    const root = await siteShowing(body, [own, `${events}/4.2-Event2/ảnh.png`]);

    await rename(root, `${events}/4.1-Event1`, `${events}/4.1-Hội-nghị`);

    const here = '![own](%E1%BA%A3nh.png)\n\n![other](ảnh.png)\n';
    const there = '![own](%E1%BA%A3nh.png)\n\n![other](../4.1-hội-nghị/ảnh.png)\n';
    assert.deepEqual(await textsOf(root, '4.1-Hội-nghị'), [here, here]);
    assert.deepEqual(await textsOf(root, '4.2-Event2'), [there, there]);
    assert.deepEqual(await namesIn(fileIn(root, `${events}/4.1-Hội-nghị`)), ['_index.md', '_index.vi.md', 'ảnh.png']);
  });
});
