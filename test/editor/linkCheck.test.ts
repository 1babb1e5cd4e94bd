import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fix } from './actions.ts';
import { cleanUp, copySite, fileIn, open, waitUntil, withSetting } from './author.ts';

/** What VS Code's own check calls missing. */
function missingLinks(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ code }) => code === 'link.no-such-file');
}

describe("VS Code's own link check", () => {
  afterEach(cleanUp);

  it('is told to leave pictures alone that Hugo finds', async () => {
    const root = copySite('sample');
    const editor = await open(fileIn(root, 'content/4-EventParticipated/4.1-Event1/_index.md'));
    const { uri } = editor.document;
    await withSetting('markdown.validate.enabled', true, async () => {
      await waitUntil(
        () => missingLinks(uri).length === 2,
        () => JSON.stringify(vscode.languages.getDiagnostics(uri)),
      );
      try {
        await fix(editor, '/images/', /\/images\/\*\*/);

        await waitUntil(() => missingLinks(uri).length === 0);
        const settings = vscode.workspace.getConfiguration('markdown.validate', uri);
        assert.deepEqual(settings.get('ignoredLinks'), ['/images/**']);
      } finally {
        const settings = vscode.workspace.getConfiguration('markdown.validate', uri);
        await settings.update('ignoredLinks', undefined, vscode.ConfigurationTarget.Global);
      }
    });
  });
});
