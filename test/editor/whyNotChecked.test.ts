import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, openText, seedReport, setLanguage, write } from './author.ts';

const ask = (): Thenable<unknown> => vscode.commands.executeCommand('eventReport.whyNotChecked');

describe('Why Is This File Not Checked?', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('answers for the file in front, whatever it is', async () => {
    const site = copySite('seed');
    assert.match((await listen(async () => ask())).join(), /^Open a file first/);

    await open(fileIn(site, seedReport));
    assert.match(
      (await listen(async () => ask())).join(),
      /^This is an event report, and it is checked; problems found: \d+\./,
    );

    await openText(fileIn(site, 'README.md'), '# Mine\n');
    assert.match((await listen(async () => ask())).join(), /^README\.md is outside the folder content/);

    await openText(fileIn(site, 'notes.txt'), 'x');
    assert.match((await listen(async () => ask())).join(), /^notes\.txt is not opened as Markdown/);

    await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument({ language: 'markdown', content: 'x' }),
    );
    assert.match((await listen(async () => ask())).join(), /^This page has not been saved yet/);
  });

  it('opens the configuration that says so', async () => {
    const site = copySite('seed');
    await write(fileIn(site, '.event-report.json'), '{ "reports": ["content/talks/*.md"] }\n');
    await open(fileIn(site, seedReport));

    const said = await listen(async () => ask(), 'Open Configuration');

    assert.match(said.join(), /says which files are reports, `content\/talks\/\*\.md`;/);
    assert.equal(vscode.window.activeTextEditor?.document.uri.path, fileIn(site, '.event-report.json').path);
  });
});
