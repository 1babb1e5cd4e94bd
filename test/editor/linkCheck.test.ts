import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fix } from './actions.ts';
import { cleanUp, copySite, fileIn, open } from './author.ts';

describe("VS Code's own link check", () => {
  afterEach(cleanUp);

  it('is told to leave pictures alone that Hugo finds', async () => {
    const root = copySite('sample');
    const editor = await open(fileIn(root, 'content/4-EventParticipated/4.1-Event1/_index.md'));
    const { document } = editor;
    const at = document.getText().indexOf('/images/');
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 20));
    const collection = vscode.languages.createDiagnosticCollection('test');
    const diagnostic = new vscode.Diagnostic(range, 'File does not exist');
    diagnostic.code = 'link.no-such-file';
    collection.set(document.uri, [diagnostic]);
    try {
      await fix(editor, '/images/', /\/images\/\*\*/);

      const settings = vscode.workspace.getConfiguration('markdown.validate', document.uri);
      assert.deepEqual(settings.get('ignoredLinks'), ['/images/**']);
      await settings.update('ignoredLinks', undefined, vscode.ConfigurationTarget.Global);
    } finally {
      collection.dispose();
    }
  });
});
