/** Runs in the extension host, in a site of many events. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { probe, rulesIn, until, untilQuiet } from './probe.mjs';

export const run = () => probe(measureEvents);

async function measureEvents(measure) {
  const [{ uri: root }] = vscode.workspace.workspaceFolders;
  const page = (event, name = '_index.md') =>
    vscode.Uri.joinPath(root, `content/4-EventParticipated/4.${event}-Event${event}/${name}`);

  await measure('activation', () => vscode.extensions.getExtension('event-report.event-report').activate());
  await measure('tree, first time', () => vscode.commands.executeCommand('eventReport.events.focus').then(untilQuiet));
  await measure('first check', () => vscode.commands.executeCommand('eventReport.checkSite', root));
  await measure('a second check', () => vscode.commands.executeCommand('eventReport.checkSite', root));

  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(page(500)));
  const write = (uri, written) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(written));
  await measure('one changed file', async () => {
    await write(page(500), text.replace(/^date: .*$/m, 'date: soon'));
    await until(() => rulesIn(page(500)).includes('valid-date'));
  });
  await measure('one new report, in its tree and checked', async () => {
    await write(page(1001), text.replace(/^date: .*$/m, 'date: soon'));
    await until(() => rulesIn(page(1001)).includes('valid-date'));
  });
  await measure('one deleted report', async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(page(1001), '..'), { recursive: true });
    await until(() => rulesIn(page(1001)).length === 0);
  });
  await measure('the picture of all reports gone', async () => {
    rmSync(join(root.fsPath, 'static/images/room.png'));
    await until(
      () => rulesIn(page(1)).includes('no-missing-image') && rulesIn(page(1000)).includes('no-missing-image'),
    );
  });
  const editor = await vscode.window.showTextDocument(page(700));
  await until(() => rulesIn(page(700)).length > 0);
  await measure('a key in a heading of an open report', async () => {
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 8), 'X'));
    await untilQuiet();
  });
}
