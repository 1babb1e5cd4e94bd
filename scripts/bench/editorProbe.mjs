/** Runs in the extension host. Times are its thread's own, so that what else the machine does is not counted. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as vscode from 'vscode';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const busyNow = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));

export async function run() {
  const [{ uri: root }] = vscode.workspace.workspaceFolders;
  const page = (event, name = '_index.md') =>
    vscode.Uri.joinPath(root, `content/4-EventParticipated/4.${event}-Event${event}/${name}`);
  const results = [];
  const measure = async (name, work) => results.push(await watch(name, work));

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
  writeFileSync(process.env.EVENT_REPORT_BENCH, JSON.stringify(results));
}

/** How long `work` takes, how much of it the extension host is busy, and for how long at a stretch. */
async function watch(name, work) {
  await untilQuiet();
  collectGarbage();
  let slice = 0;
  let isOver = false;
  let last = busyNow();
  const look = () => {
    const now = busyNow();
    slice = Math.max(slice, now - last);
    last = now;
    if (!isOver) setTimeout(look, 0);
  };
  look();
  const began = busyNow();
  const start = performance.now();
  await work();
  const wall = performance.now() - start;
  await untilQuiet();
  isOver = true;
  const busy = busyNow() - began;
  collectGarbage();
  return { name, wall, busy, slice, heap: process.memoryUsage().heapUsed / 2 ** 20 };
}

function rulesIn(uri) {
  return vscode.languages.getDiagnostics(uri).map(({ code }) => String(code?.value));
}

async function until(isSo) {
  for (const end = Date.now() + 60_000; !isSo(); await pause(5)) {
    if (Date.now() > end) throw new Error(`This did not come to pass: ${isSo}`);
  }
}

/** Waits until the host has done almost nothing for half a second. */
async function untilQuiet() {
  for (let quiet = 0, last = busyNow(); quiet < 5;) {
    await pause(100);
    const now = busyNow();
    quiet = now - last < 20 ? quiet + 1 : 0;
    last = now;
  }
}
