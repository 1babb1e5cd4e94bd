import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ListedEvent } from '../../src/cli/commands/list.ts';
import type { ProblemRecord } from '../../src/cli/problemRecord.ts';
import { siteEvents } from '../../src/core/site/siteEvents.ts';
import { loadSite } from '../../src/core/site/loadSite.ts';
import { itemOf } from '../../src/editor/eventItems.ts';
import { workspaceFileSystem } from '../../src/editor/workspaceFileSystem.ts';
import { cleanUp, copySite, diagnosticsIn, fileIn, open, ruleOf, setLanguage, waitUntil } from './author.ts';

/** By the name of the site; test/host/commandLine.ts puts it in. */
declare const commandLineProblems: Readonly<Record<string, readonly ProblemRecord[]>>;
declare const commandLineEvents: Readonly<Record<string, readonly ListedEvent[]>>;

/** `error valid-date content/index.md 3:7-3:9 The date…`: all that both say of a problem. */
function lineOf(file: string, severity: string, rule: string, places: readonly number[], message: string): string {
  return `${severity} ${rule} ${file} ${places.join(':')} ${message}`;
}

function saidByCommandLine(problems: readonly ProblemRecord[]): readonly string[] {
  return problems
    .map(({ file, severity, rule, line, column, endLine, endColumn, message }) => {
      return lineOf(file, severity, rule, [line, column, endLine, endColumn], message);
    })
    .sort();
}

/** What the Problems panel shows of these files. */
function saidByEditor(root: vscode.Uri, files: readonly string[]): readonly string[] {
  return files
    .flatMap((file) =>
      diagnosticsIn(fileIn(root, file)).map((diagnostic) => {
        const { start, end } = diagnostic.range;
        const places = [start.line, start.character, end.line, end.character].map((number) => number + 1);
        const severity = vscode.DiagnosticSeverity[diagnostic.severity].toLowerCase();
        return lineOf(file, severity, ruleOf(diagnostic), places, diagnostic.message);
      }),
    )
    .sort();
}

/** Every Markdown file below `folder`, relative to `root`. */
async function pagesBelow(root: vscode.Uri, folder: string): Promise<readonly string[]> {
  const pages: string[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(fileIn(root, folder))) {
    if (type === vscode.FileType.Directory) pages.push(...(await pagesBelow(root, `${folder}/${name}`)));
    else if (name.endsWith('.md')) pages.push(`${folder}/${name}`);
  }
  return pages;
}

describe('the editor and the command line', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  for (const [site, problems] of Object.entries(commandLineProblems)) {
    const expected = saidByCommandLine(problems);
    const waitForSame = async (root: vscode.Uri, pages: readonly string[]): Promise<void> => {
      const isSame = (): boolean => JSON.stringify(saidByEditor(root, pages)) === JSON.stringify(expected);
      await waitUntil(isSame).catch(() => undefined);
      assert.deepEqual(saidByEditor(root, pages), expected);
    };

    it(`say the same of ${site}, whose files are closed`, async () => {
      const root = copySite(site);
      await vscode.commands.executeCommand('eventReport.checkSite', root);
      await waitForSame(root, await pagesBelow(root, 'content'));
    });

    it(`say the same of ${site}, whose files are open`, async () => {
      const root = copySite(site);
      const pages = await pagesBelow(root, 'content');
      for (const page of pages) await open(fileIn(root, page));
      await waitForSame(root, pages);
    });
  }

  for (const [name, listed] of Object.entries(commandLineEvents)) {
    it(`tell the same of the events of ${name}`, async () => {
      const root = copySite(name);
      const site = await loadSite(workspaceFileSystem(root), root.path);
      const shown = siteEvents(site).map((event) => {
        return itemOf({ kind: 'event', root, site, event, language: 'en' }).description;
      });
      const said = listed.map(({ day, languages, missing }) => {
        return [day === '' ? 'no valid date' : day, languages.join(' '), ...missing].join(' · ');
      });
      assert.deepEqual(shown, said);
    });
  }

  it('were asked about sites with problems', () => {
    assert.ok(Object.values(commandLineProblems).some(({ length }) => length > 0));
  });
});
