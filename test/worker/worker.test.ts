import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scheme } from '../editor/disk.ts';

describe('the web worker', () => {
  it('is one: there is no Node, and no disk', async () => {
    assert.equal(typeof Reflect.get(globalThis, 'WorkerGlobalScope'), 'function');
    assert.equal(Reflect.get(globalThis, 'Buffer'), undefined);
    const seen = vscode.workspace.fs.stat(vscode.Uri.file('/'));
    assert.equal(await Promise.resolve(seen).catch(() => undefined), undefined);
    assert.deepEqual(
      vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()),
      [`${scheme}:/workspace`],
    );
  });

  it('runs the extension', async () => {
    const extension = vscode.extensions.getExtension('event-report.event-report');

    assert.equal(extension?.extensionKind, vscode.ExtensionKind.UI);
    await extension.activate();
    assert.ok(extension.isActive);
  });
});
