import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, setLanguage, waitForRule } from './author.ts';

describe('what is left to do in a report', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('is listed with the line first, since long rows are cut off at their end', async () => {
    const { document } = await open(fileIn(copySite('sample'), 'content/4-EventParticipated/4.4-Event4/_index.md'));
    await waitForRule(document.uri, 'valid-date');

    const [said = ''] = await listen(async () => vscode.commands.executeCommand('eventReport.showToDo'));

    const [title, ...rows] = said.split(' | ');
    assert.equal(title, 'What is left to do in this report');
    assert.match(rows[0] ?? '', /^\$\(error\) Line 3: Hugo cannot read “22\/11\/2025” as a date/);
    assert.equal(
      rows.filter((row) => /^\$\((?:error|warning|info)\) Line \d+: /.test(row)).length,
      rows.length - 3,
      said,
    );
  });
});
