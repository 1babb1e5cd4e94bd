import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Sites } from '../../src/editor/sites.ts';
import {
  cleanUp,
  copySite,
  diagnosticsIn,
  fileIn,
  listen,
  open,
  openText,
  read,
  seedReport,
  waitForRule,
  waitUntil,
  withSetting,
  write,
} from './author.ts';
import { makeFolder, remove } from './disk.ts';
import { OtherWindow } from './otherWindow.ts';

const broken = 'content/4-EventParticipated/4.4-Event4/_index.md';

/** The folder that is really open: only there VS Code watches for all of us. */
const [realFolder] = vscode.workspace.workspaceFolders ?? [];

describe('what stands in for the site of files outside of any', () => {
  afterEach(cleanUp);

  it('is one for all asking, until one of its files is closed', async () => {
    const sites = new Sites();
    const folder = copySite();
    const { document } = await openText(fileIn(folder, 'notes/of/days/a.md'), '# A\n');
    const neighbour = fileIn(folder, 'notes/of/days/b.md');
    const site = await sites.siteOf(document.uri);
    assert.equal(await sites.siteOf(neighbour), site);

    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await waitUntil(async () => (await sites.siteOf(neighbour)) !== site);
    sites.dispose();
  });
});

describe('the sites of the window', () => {
  let window: OtherWindow;

  beforeEach(() => {
    window = new OtherWindow();
  });

  afterEach(async () => {
    window.dispose();
    await cleanUp();
  });

  it('leave nothing behind with their folder, and are there again with it', async () => {
    const [stays, goes] = [copySite('seed'), copySite('sample')];
    await write(fileIn(goes, '.event-report.json'), '{ "report": [] }');
    window.setFolders(stays, goes);
    const rows = await window.rows();
    await window.diagnostics.check(goes, { isCancellationRequested: false }, () => undefined);
    await waitForRule(fileIn(goes, broken), 'valid-date');
    await waitForRule(fileIn(goes, '.event-report.json'), 'configuration');

    window.setFolders(stays);
    await waitUntil(() => ![...window.watched].some((key) => key.startsWith(String(goes))));
    await waitUntil(() => diagnosticsIn(fileIn(goes, '.event-report.json')).length === 0);
    assert.deepEqual(diagnosticsIn(fileIn(goes, broken)), []);
    assert.equal(window.sites.isLoaded(goes), false);
    assert.equal((await window.rows()).length, 1);
    assert.equal(window.watched.size, 1);

    // What happens to it meanwhile nobody tells us.
    const page = fileIn(goes, 'content/4-EventParticipated/4.1-Event1/_index.md');
    await write(page, (await read(page)).replace(/^title: .*$/m, 'title: "Another Name"'));
    window.setFolders(stays, goes);
    const again = await window.rows();
    assert.equal(again.length, rows.length);
    assert.match(again.join('\n'), /4\.1 Another Name/);
    await write(page, (await read(page)).replace('Another Name', 'A Third Name'));
    await waitUntil(async () => (await window.rows()).join('\n').includes('4.1 A Third Name'));
  });

  it('are read and watched anew for what is still open of a folder that goes', async () => {
    const root = copySite('sample');
    window.setFolders(root);
    const { document } = await open(fileIn(root, broken));
    await window.sites.siteOf(document.uri);
    // The real window has it open, too.
    await waitUntil(() => window.watched.size === 2);
    const before = [...window.watched];
    window.setFolders();
    // VS Code watches for us what lies in its folders, and that only.
    assert.equal(before.filter((key) => window.watched.has(key)).length, 1);

    await window.sites.siteOf(document.uri);
    assert.equal(window.watched.size, 2);
  });

  it('are let go while they are being checked', async () => {
    const root = copySite('sample');
    window.setFolders(root);
    let isGone = false;
    const checking = window.diagnostics.check(root, { isCancellationRequested: false }, () => undefined);
    await window.sites.siteAt(root);
    window.sites.onDidForget(() => {
      isGone = true;
    });
    window.setFolders();
    assert.equal(await checking, false);
    await waitUntil(() => isGone);
    assert.deepEqual(diagnosticsIn(fileIn(root, broken)), []);
    assert.equal(window.sites.isLoaded(root), false);
    assert.equal(window.watched.size, 0);
  });

  it('say where there is no event yet, and begin one with a key', async () => {
    const [full, empty] = [copySite('seed'), copySite()];
    await write(fileIn(empty, 'hugo.toml'), '[languages.vi]\n');
    window.setFolders(full, empty);
    const nameOf = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
    assert.deepEqual((await window.rows()).slice(2), [
      `${nameOf(empty)} | `,
      '  Tạo bài thu hoạch… | chưa có sự kiện nào',
    ]);
    const [, site] = await window.view.getChildren();
    const [none] = await window.view.getChildren(site);
    assert.ok(site && none);
    assert.equal(window.view.getParent(none), site);
    const { command, tooltip } = await window.view.getTreeItem(none);
    assert.deepEqual(command?.arguments, [empty]);
    assert.equal(tooltip, 'Tạo bài thu hoạch…\nchưa có sự kiện nào');

    // The row of the site has the same as a button. Nobody is asked which of the sites is meant.
    for (const argument of [empty, site]) {
      const said = await listen(async () => {
        assert.deepEqual(
          await questions(() => vscode.commands.executeCommand('eventReport.newEventReport', argument)),
          ['Bài thu hoạch sự kiện mới'],
        );
      });
      assert.deepEqual(said, []);
    }
  });

  /** An open folder with a site in each of these folders of it, with one event. */
  const openFolderWith = async (...names: readonly string[]): Promise<vscode.Uri> => {
    const folder = copySite();
    for (const name of names) {
      await write(fileIn(folder, `${name}/hugo.toml`), '[languages.vi]\n');
      await write(fileIn(folder, `${name}/${seedReport}`), '---\ntitle: "Cloud Day"\ndate: 22/11/2025\n---\n');
    }
    window.setFolders(folder);
    return folder;
  };
  const waitForRows = async (rows: readonly RegExp[]): Promise<void> => {
    let shown: readonly string[] = [];
    await waitUntil(
      async () => {
        shown = await window.rows();
        return shown.length === rows.length && rows.every((row, index) => row.test(shown[index] ?? ''));
      },
      () => `Shown are ${JSON.stringify(shown)}`,
    );
  };
  const run = (name: string, argument?: unknown): Promise<void> | undefined =>
    window.commands.get(`eventReport.${name}`)?.(argument);

  it('are found below an open folder, and read once the view shows them', async () => {
    const folder = await openFolderWith('site');
    await waitUntil(() => window.said.at(-1) === 'eventReport.hasSite true');
    assert.equal(window.sites.isLoaded(fileIn(folder, 'site')), false);
    await waitForRows([/^4\.4 Cloud Day/]);

    window.setFolders();
    await waitForRows([]);
    await waitUntil(() => window.said.at(-1) === 'eventReport.hasSite false');
    assert.equal(window.sites.isLoaded(fileIn(folder, 'site')), false);
  });

  it('are shown where they lie deep below once a file of theirs is read', async () => {
    const folder = await openFolderWith('b', 'a/work/of/2025');
    await waitForRows([/^4\.4 Cloud Day/]);
    await window.sites.siteOf(fileIn(folder, `a/work/of/2025/${seedReport}`));
    await waitForRows([/^b \|/, /^ {2}4\.4 Cloud Day/, /^2025 \|/, /^ {2}4\.4 Cloud Day/]);
    // Those of its themes are the site's own.
    await write(fileIn(folder, 'b/themes/plain/hugo.toml'), '');
    await window.sites.siteOf(fileIn(folder, 'b/themes/plain/content/a.md'));
    assert.equal((await window.rows()).length, 4);
  });

  it('are read and watched as long as they are seen', async () => {
    const folder = await openFolderWith('a', 'b');
    const [a, b] = [fileIn(folder, 'a'), fileIn(folder, 'b')];
    await waitForRows([/^a/, /Cloud Day/, /^b/, /Cloud Day/]);
    const [node] = await window.view.getChildren();
    assert.ok(node);

    window.tree.changed.collapse.fire({ element: node });
    assert.deepEqual([window.sites.isLoaded(a), window.sites.isLoaded(b)], [false, true]);
    assert.equal(window.watched.size, 1);
    await write(fileIn(a, seedReport), '---\ntitle: "Data Day"\n---\n');
    window.tree.changed.expand.fire({ element: node });
    await waitForRows([/^a/, /Data Day/, /^b/, /Cloud Day/]);

    window.tree.changed.visibility.fire({ visible: false });
    assert.equal(window.watched.size, 0);
    let asked = 0;
    window.view.onDidChangeTreeData((what) => {
      if (what === undefined) asked++;
    });
    window.tree.changed.visibility.fire({ visible: true });
    await waitUntil(() => asked > 0);
    await waitForRows([/^a/, /Data Day/, /^b/, /Cloud Day/]);
    assert.equal(window.watched.size, 2);
  });

  it('are collapsed and not read where there are many', async () => {
    const folder = await openFolderWith('a', 'b', 'c', 'd');
    await waitUntil(() => window.said.at(-1) === 'eventReport.hasSite true');
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const states = async (): Promise<unknown> => {
      const nodes = await window.view.getChildren();
      const items = await Promise.all(nodes.map((node) => window.view.getTreeItem(node)));
      return items.map(({ collapsibleState }) => collapsibleState);
    };
    assert.deepEqual(await states(), [Collapsed, Collapsed, Collapsed, Collapsed]);
    assert.equal(window.watched.size, 0);
    window.setFolders(fileIn(folder, 'a'), fileIn(folder, 'b'));
    assert.deepEqual(await states(), [Expanded, Expanded]);
  });

  it('are checked below an open folder too, by the command and when the author wants it so', async () => {
    const folder = await openFolderWith('a', 'b');
    const reports = ['a', 'b'].map((name) => fileIn(folder, `${name}/${seedReport}`));
    await run('checkSite');
    for (const report of reports) await waitForRule(report, 'valid-date');
    window.diagnostics.forgetAll();
    assert.deepEqual(reports.flatMap(diagnosticsIn), []);

    await withSetting('eventReport.checkSite', 'onOpen', async () => {
      for (const report of reports) await waitForRule(report, 'valid-date');
    });
  });

  it('are where a new report goes, also while a page beside them is in front', async () => {
    const folder = await openFolderWith('a');
    const begin = (): Promise<void> | undefined =>
      run('newEventReport', { name: 'Data Day', date: '2025-11-23', languages: ['vi'], speakers: [] });
    await openText(fileIn(folder, 'README.md'), '# Notes\n');
    assert.deepEqual(await listen(async () => begin()), []);
    const { document } = vscode.window.activeTextEditor ?? {};
    assert.equal(document?.uri.path, fileIn(folder, 'a/content/4-EventParticipated/4.5-Event5/_index.md').path);

    await openFolderWith('a', 'b');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const said = await listen(async () => begin());
    assert.deepEqual(said, ['Trang web của bạn nằm trong thư mục nào? | a | b']);

    window.setFolders();
    assert.deepEqual(await listen(async () => begin()), [
      'Open the folder of your site first: a report belongs to a site.',
    ]);
  });

  it('have their gaps closed without a page in front', async () => {
    await openFolderWith('a');
    const [asked, ...more] = await listen(async () => run('closeGaps'));
    assert.match(asked ?? '', /\$\(check\)/);
    assert.deepEqual(more, []);

    await openFolderWith('a', 'b');
    const said = await listen(async () => run('closeGaps'));
    assert.deepEqual(said, ['Trang web của bạn nằm trong thư mục nào? | a | b']);
  });

  it('are found when they come into an open folder, and missed when they go', async () => {
    const folder = copySite();
    const { sites } = window;
    // The extension in the real window says it by the same way, a moment earlier or later than this one.
    const saysThat = (hasSite: boolean): Promise<void> =>
      waitUntil(async () => {
        const isShown = (await window.rows()).length > 0 || sites.isLoaded(root);
        return isShown === hasSite && window.said.at(-1) === `eventReport.hasSite ${String(hasSite)}`;
      });
    assert.ok(realFolder);
    const root = fileIn(realFolder.uri, 'later');
    window.setFolders(folder);
    await saysThat(false);
    try {
      makeFolder(root);
      window.setFolders(root);
      await write(fileIn(root, 'config.toml'), 'title = "A site"\n');
      makeFolder(fileIn(root, 'content'));
      await saysThat(true);
      remove(fileIn(root, 'content'));
      await saysThat(false);
      await write(fileIn(root, 'hugo.yaml'), 'title: A site\n');
      await saysThat(true);
      remove(fileIn(root, 'hugo.yaml'));
      await saysThat(false);
      assert.equal(sites.isLoaded(root), false);
      assert.deepEqual(await window.rows(), []);
    } finally {
      remove(root);
    }
  });
});

/** The titles of the boxes that are shown during `work`, and given up. */
async function questions(work: () => Thenable<unknown>): Promise<readonly string[]> {
  const titles: string[] = [];
  const { createInputBox } = vscode.window;
  Object.assign(vscode.window, {
    createInputBox: () => {
      const box = createInputBox();
      const show = box.show.bind(box);
      return Object.assign(box, {
        show: () => {
          titles.push(box.title ?? '');
          show();
          box.hide();
        },
      });
    },
  });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { createInputBox });
  }
  return titles;
}
