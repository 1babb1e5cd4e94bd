import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scheme } from './disk.ts';

describe('activation', () => {
  it('runs this extension, which a Markdown file activates', async () => {
    const extension = vscode.extensions.getExtension('event-report.event-report');
    assert.ok(extension, 'VS Code does not know the extension');

    await vscode.workspace.openTextDocument({ language: 'markdown', content: '# A page\n' });
    await extension.activate();

    assert.ok(extension.isActive);
  });

  it('opens a copy of a site, never the fixture itself', () => {
    const folder = vscode.workspace.workspaceFolders?.[0];

    assert.equal(folder?.name, 'workspace');
    assert.equal(folder.uri.scheme, scheme);
  });
});
