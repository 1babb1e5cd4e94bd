import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  cleanUp,
  copySite,
  fileIn,
  listen,
  namesIn,
  open,
  read,
  setLanguage,
  waitForRule,
  waitUntil,
  write,
} from './author.ts';

const first = 'content/meetups/2025/data-evening/index.md';
const second = 'content/meetups/2025/rust-night/index.md';

/** A site whose events lie in folders of its own. */
async function meetups(): Promise<vscode.Uri> {
  const root = copySite();
  await write(fileIn(root, 'hugo.toml'), 'baseURL = "https://meetups.example.org/"\nlanguageCode = "en"\n');
  for (const [path, title] of [
    [first, 'Data Evening'],
    [second, 'Rust Night'],
  ] as const) {
    const text = `---\ntitle: ${title}\ndate: 2025-03-06\n---\n\n## Talks\n\nOne talk.\n\n## Takeaways\n\n- Measure.\n`;
    await write(fileIn(root, path), text);
  }
  return root;
}

const activePath = (): string | undefined => vscode.window.activeTextEditor?.document.uri.path;

describe('Set Up This Site', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  it('writes and opens a configuration, by which the reports are checked; one undo takes it back', async () => {
    const root = await meetups();
    const file = fileIn(root, '.event-report.json');
    const { document } = await open(fileIn(root, first));

    const said = await listen(async () => vscode.commands.executeCommand('eventReport.setUpSite'), 'content/meetups');

    assert.deepEqual(said, [
      'Which pages are your event reports? | content/meetups/*/*/index.md | Another place',
      'Event reports known now: 2. This file says how they are written.',
    ]);
    assert.equal(activePath(), file.path);
    assert.match(await read(file), /"reports": \["content\/meetups\/\*\/\*\/index\.md"\]/);
    await open(document.uri);
    const edit = new vscode.WorkspaceEdit();
    edit.delete(document.uri, new vscode.Range(1, 0, 2, 0));
    await vscode.workspace.applyEdit(edit);
    await waitForRule(document.uri, 'require-front-matter-keys');

    await open(file);
    await vscode.commands.executeCommand('undo');
    await waitUntil(async () => (await namesIn(root))?.includes('.event-report.json') === false);
    await waitForRule(document.uri, 'require-front-matter-keys', false);
  });

  it('opens the configuration that is there', async () => {
    const root = await meetups();
    const file = fileIn(root, '.event-report.json');
    await write(file, '{ "languages": ["en"] }\n');
    await open(fileIn(root, first));

    assert.deepEqual(await listen(async () => vscode.commands.executeCommand('eventReport.setUpSite')), []);

    assert.equal(activePath(), file.path);
    assert.equal(await read(file), '{ "languages": ["en"] }\n');
  });

  it('is offered for a page that is not checked', async () => {
    const root = await meetups();
    await open(fileIn(root, second));

    const said = await listen(
      async () => vscode.commands.executeCommand('eventReport.whyNotChecked'),
      'Set Up This Site…',
    );

    assert.match(said[0] ?? '', /^Outside folders such as /);
    assert.match(said[1] ?? '', /^Which pages are your event reports\?/);
  });

  it('is done on the way to a new report beside the others', async () => {
    const root = await meetups();
    const answers = { folder: root, name: 'Cloud Evening', date: '2026-02-05', languages: ['en'], speakers: [] };

    const said = await listen(
      async () => vscode.commands.executeCommand('eventReport.newEventReport', answers),
      'content/meetups',
    );

    assert.deepEqual(said, [
      'This site has event pages of its own. Where does the new report go? | content/meetups/*/*/index.md | content/4-EventParticipated',
    ]);
    assert.equal(activePath(), fileIn(root, 'content/meetups/2026/cloud-evening/index.md').path);
    assert.match(await read(fileIn(root, '.event-report.json')), /"newReport"/);
  });
});
