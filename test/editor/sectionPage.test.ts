import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fix } from './actions.ts';
import { cleanUp, copySite, fileIn, listen, open, openText, setLanguage, waitForRule, write } from './author.ts';

const section = 'content/4-EventParticipated';
const report = `${section}/4.5-Event5/_index.md`;
const page = `${section}/_index.md`;
const text = `---
title: "Container Night"
date: 2025-12-06
weight: 5
chapter: false
pre: " <b> 4.5. </b> "
---

# Summary Report: “Container Night”

- **Location:** Hall B

### Event Objectives

- Learn.
`;
const index = `---
title: "Events"
weight: 4
---

### [Event 1](4.1-Event1/)

**Event Name:** Serverless Evening

**Date & Time:** September 20, 2025

**Location:** Library
`;

describe('the page of the events', () => {
  let root: vscode.Uri;

  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  beforeEach(async () => {
    root = copySite('seed');
    await write(
      fileIn(root, `${section}/4.1-Event1/_index.md`),
      text.replaceAll('Container Night', 'Serverless Evening'),
    );
    await write(fileIn(root, page), index);
  });
  afterEach(cleanUp);

  it('gets an entry like the others from the report in front, once', async () => {
    await openText(fileIn(root, report), text);
    await vscode.commands.executeCommand('eventReport.addToSectionPage');
    const { document } = vscode.window.activeTextEditor ?? assert.fail('no page is open');
    assert.equal(document.uri.toString(), fileIn(root, page).toString());
    const entry =
      '### [Event 5](4.5-Event5/)\n\n**Event Name:** Container Night\n\n**Date & Time:** December 6, 2025\n\n**Location:** Hall B\n';
    assert.equal(document.getText(), `${index}\n---\n\n${entry}`);

    await open(fileIn(root, report));
    const said = await listen(async () => vscode.commands.executeCommand('eventReport.addToSectionPage'));
    assert.deepEqual(said, [`This event is already listed in ${page}.`]);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), index);
  });

  it('gets one in each language, and the one in the language of the report comes to the front', async () => {
    const vietnamese = (path: string): vscode.Uri => fileIn(root, path.replace('.md', '.vi.md'));
    await write(vietnamese(page), index);
    await write(vietnamese(report), text);
    await openText(fileIn(root, report), text);
    await vscode.commands.executeCommand('eventReport.addToSectionPage');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), fileIn(root, page).toString());
    const other = await vscode.workspace.openTextDocument(vietnamese(page));
    assert.match(other.getText(), /Container Night/);
  });

  it('is missed in the folder of the site, by its name, for a report that lies there', async () => {
    await openText(
      fileIn(root, 'notes.md'),
      `${text}\n### Speakers\n\n- **Trần An** – Engineer\n\n### Event Experience\n\nGood.\n`,
    );
    const said = await listen(async () => vscode.commands.executeCommand('eventReport.addToSectionPage'));
    const name = root.path.split('/').at(-1) ?? '';
    assert.deepEqual(said, [`There is no section page in ${name}: no \`_index.md\` lists its events.`]);
  });

  it('tells of an event that it lacks, and adds it', async () => {
    await write(fileIn(root, report), text);
    const editor = await open(fileIn(root, page));
    await waitForRule(editor.document.uri, 'listed-in-section-index');
    await fix(editor, 'Event 1', 'Add “Container Night”');
    await waitForRule(editor.document.uri, 'listed-in-section-index', false);
    assert.match(editor.document.getText(), /### \[Event 5\]\(4\.5-Event5\/\)/);
  });
});
