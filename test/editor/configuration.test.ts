import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ConfigurationFiles } from '../../src/editor/configurationFile.ts';
import type { Sites } from '../../src/editor/sites.ts';
import {
  cleanUp,
  copySite,
  diagnosticsIn,
  fileIn,
  open,
  openText,
  replace,
  seedReport,
  setLanguage,
  waitUntil,
  write,
} from './author.ts';

describe('.event-report.json', () => {
  let site: vscode.Uri;

  beforeEach(async () => {
    site = copySite('seed');
    // Reports wake the extension.
    await open(fileIn(site, seedReport));
  });

  afterEach(cleanUp);
  after(() => setLanguage(undefined));

  /** Where each problem begins and who tells of it, once there are `count`. */
  const told = async ({ uri }: vscode.TextDocument, count: number): Promise<readonly string[]> => {
    const all = (): readonly string[] =>
      vscode.languages
        .getDiagnostics(uri)
        .map(({ range, source }) => `${range.start.line} ${source === 'Event Report' ? 'Event Report' : 'JSON'}`)
        .sort();
    await waitUntil(
      () => all().length === count,
      () => JSON.stringify(all()),
    );
    return all();
  };

  it('has no problem that is told twice', async () => {
    const file = fileIn(site, '.event-report.json');
    const lines = ['{', '"reports": 1,', '"rules": { "valid-date": "of" },', '"languages": ["English"],', '}'];
    const editor = await openText(file, lines.join('\n'));
    assert.deepEqual(await told(editor.document, 3), ['1 JSON', '2 JSON', '3 Event Report']);

    // Where it is no JSON, VS Code may tell more than one thing, and we none.
    await replace(editor, '"reports": 1,', '"reports" [],');
    assert.deepEqual(await told(editor.document, 2), ['1 JSON', '2 JSON']);
  });

  it('has problems that lead to the page of its keys, in the language of the message', async () => {
    const file = fileIn(site, '.event-report.json');
    await openText(file, '{ "report": [] }');
    for (const [language, path, title] of [
      ['en', '/docs/configuration.md', '# Configuration'],
      ['vi', '/docs/configuration.vi.md', '# Cấu hình'],
    ] as const) {
      await setLanguage(language);
      const target = (): vscode.Uri | undefined => {
        const code = diagnosticsIn(file)[0]?.code;
        return typeof code === 'object' ? code.target : undefined;
      };
      await waitUntil(() => target()?.path === path);
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target() ?? assert.fail()));
      assert.equal(page.split('\n')[0], title);
    }
  });

  it('has no problem once its site is forgotten, though it was being read', async () => {
    const root = copySite();
    const file = fileIn(root, '.event-report.json');
    await write(file, '{ "report": [] }');
    const read = new vscode.EventEmitter<{ readonly root: vscode.Uri }>();
    const forgotten = new vscode.EventEmitter<vscode.Uri>();
    const asked: ((root: vscode.Uri) => void)[] = [];
    let isLoaded = true;
    const sites = {
      onDidRead: read.event,
      onDidForget: forgotten.event,
      isLoaded: () => isLoaded,
      rootOf: () => new Promise((resolve) => asked.push(resolve)),
      spoken: () => Promise.resolve(undefined),
    };
    const files = new ConfigurationFiles(sites as unknown as Sites);
    try {
      read.fire({ root });
      await waitUntil(() => asked.length === 1);
      isLoaded = false;
      forgotten.fire(root);
      await pause();
      asked[0]?.(root);
      await pause();
      assert.deepEqual(diagnosticsIn(file), []);
    } finally {
      vscode.Disposable.from(files, read, forgotten).dispose();
    }
  });
});

/** Long enough for whoever would not wait for what is still being read. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
