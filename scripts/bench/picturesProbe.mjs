/** Runs in the extension host, in a site whose one event has many pictures in one folder. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { probe, rulesIn, until } from './probe.mjs';

export const run = () => probe(measurePictures);

async function measurePictures(measure) {
  const [{ uri: root }] = vscode.workspace.workspaceFolders;
  const page = vscode.Uri.joinPath(root, 'content/4-EventParticipated/4.1-Event1/_index.md');
  const folder = vscode.Uri.joinPath(root, 'static/images/many');
  const more = vscode.Uri.joinPath(folder, 'more.png');
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page));
  const shown = (name) => `${text}\n![The stage](/images/many/${name})\n`;
  const write = (written) => vscode.workspace.fs.writeFile(page, new TextEncoder().encode(written));
  const isMissing = () => rulesIn(page).includes('no-missing-image');

  await vscode.extensions.getExtension('event-report.event-report').activate();
  await write(shown('more.png'));
  await measure('a report is opened: the folder is listed', async () => {
    await vscode.window.showTextDocument(page);
    await until(isMissing);
  });
  await measure('a picture more, which the open report shows', async () => {
    await vscode.workspace.fs.writeFile(more, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, '1.png')));
    await until(() => !isMissing());
  });
  await measure('that picture gone', async () => {
    rmSync(join(root.fsPath, 'static/images/many/more.png'));
    await until(isMissing);
  });
  await measure('paths completed in that folder', async () => {
    const editor = vscode.window.activeTextEditor;
    const at = editor.document.positionAt(editor.document.getText().lastIndexOf('more.png'));
    const { items } = await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', page, at, '/');
    if (!items.some(({ label }) => label === '1.png')) throw new Error('The pictures are not offered.');
  });
}
