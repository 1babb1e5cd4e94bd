import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cleanUp, copySite, fileIn, listen, open, openText, setLanguage, withSetting, write } from './author.ts';

const published = 'eventReport.openPublishedPage';
const running = 'eventReport.openInRunningHugo';
const report = 'content/4-EventParticipated/4.2-Event2/_index.md';
const underPath =
  'baseURL = "https://an.github.io/My-Report/"\n[languages.en]\nweight = 1\n[languages.vi]\nweight = 2\n';

/** What the author is told, and the addresses that VS Code hands to the browser, when the command is run. */
async function run(command: string): Promise<{ readonly said: readonly string[]; readonly opened: readonly string[] }> {
  const opened: string[] = [];
  const { env } = vscode;
  const { openExternal } = env;
  // As VS Code leaves it to tests to replace what would open a browser.
  Object.assign(env, { openExternal: (uri: vscode.Uri) => Promise.resolve(opened.push(uri.toString(true)) > 0) });
  try {
    const said = await listen(async () => {
      await vscode.commands.executeCommand(command);
    });
    return { said, opened };
  } finally {
    Object.assign(env, { openExternal });
  }
}

/** Runs `work` as in the desktop program, where Hugo is asked first, with this answer of its. */
async function onDesktop(answer: () => Promise<unknown>, work: () => Promise<void>): Promise<void> {
  const kind = Object.getOwnPropertyDescriptor(vscode.env, 'uiKind');
  const { fetch } = globalThis;
  assert.ok(kind);
  Object.defineProperty(vscode.env, 'uiKind', { value: vscode.UIKind.Desktop, configurable: true });
  Object.assign(globalThis, { fetch: answer });
  try {
    await work();
  } finally {
    Object.defineProperty(vscode.env, 'uiKind', kind);
    Object.assign(globalThis, { fetch });
  }
}

describe('a page where its readers see it', () => {
  before(() => setLanguage('en'));
  after(() => setLanguage(undefined));
  afterEach(cleanUp);

  for (const { name, config, path, address } of [
    { name: 'a report', path: report, address: 'https://mai.example/4-eventparticipated/4.2-event2/' },
    {
      name: 'its translation',
      path: report.replace('.md', '.vi.md'),
      address: 'https://mai.example/vi/4-eventparticipated/4.2-event2/',
    },
    { name: 'any other page', path: 'content/1-Worklog/_index.md', address: 'https://mai.example/1-worklog/' },
    { name: 'the first page', path: 'content/_index.vi.md', address: 'https://mai.example/vi/' },
    {
      name: 'a report of a site under a path',
      config: underPath,
      path: report.replace('.md', '.vi.md'),
      address: 'https://an.github.io/My-Report/vi/4-eventparticipated/4.2-event2/',
    },
  ]) {
    it(`is opened: ${name}`, async () => {
      const root = copySite('sample');
      if (config !== undefined) await write(fileIn(root, 'config.toml'), config);
      await open(fileIn(root, path));

      assert.deepEqual(await run(published), { said: [], opened: [address] });
    });
  }

  it('is not where the site has no address', async () => {
    const root = copySite('sample');
    await write(fileIn(root, 'config.toml'), 'baseURL = "https://example.org/"\n');
    await open(fileIn(root, report));

    const { said, opened } = await run(published);

    assert.deepEqual(opened, []);
    assert.match(said.join(), /^The site does not say where it is published: set baseURL in its configuration/);
  });

  it('is none outside a Hugo site', async () => {
    await openText(fileIn(copySite(), 'notes.md'), 'Notes\n');

    for (const command of [published, running]) {
      const { said, opened } = await run(command);
      assert.deepEqual(opened, []);
      assert.match(said.join(), /^Open a page of a Hugo site first/);
    }
  });

  it('is opened in the Hugo that runs, under the path of the site', async () => {
    const root = copySite('sample');
    await write(fileIn(root, 'config.toml'), underPath);
    await open(fileIn(root, report));

    const path = 'My-Report/4-eventparticipated/4.2-event2/';
    assert.deepEqual(await run(running), { said: [], opened: [`http://localhost:1313/${path}`] });
    await withSetting('eventReport.hugoServer', 'http://127.0.0.1:8080/', async () => {
      assert.deepEqual(await run(running), { said: [], opened: [`http://127.0.0.1:8080/${path}`] });
    });
  });

  it('is opened there on a desktop only when Hugo answers', async () => {
    await open(fileIn(copySite('sample'), report));

    await onDesktop(
      () => Promise.reject(new TypeError('fetch failed')),
      async () => {
        const { said, opened } = await run(running);
        assert.deepEqual(opened, []);
        assert.match(said.join(), /^Hugo does not answer at http:\/\/localhost:1313\. Start it with `hugo server`/);
      },
    );
    await onDesktop(
      () => Promise.resolve(undefined),
      async () => {
        const { opened } = await run(running);
        assert.deepEqual(opened, ['http://localhost:1313/4-eventparticipated/4.2-event2/']);
      },
    );
  });
});
