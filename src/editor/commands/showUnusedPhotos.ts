import * as vscode from 'vscode';
import { folderOf, joinPath, nameOf, prompts, unusedPictures, type Site } from '../../core/index.ts';
import { say } from '../language.ts';
import { log } from '../log.ts';
import { sitePageOf } from '../pictures/sitePage.ts';
import type { Sites } from '../sites.ts';
import { workspaceFileSystem } from '../workspaceFileSystem.ts';

interface PhotoItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** **Show Unused Photos**: a list to look through, and to delete from one by one; nothing goes without asking. */
export function registerShowUnusedPhotos(sites: Sites): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.showUnusedPhotos', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const found = document && (await sitePageOf(sites, document));
    if (found === undefined) {
      void vscode.window.showInformationMessage(say(prompts.openPage.noPage));
      return;
    }
    const { root, site } = found;
    const title = say(prompts.unusedPhotos.looking, {}, site);
    const location = vscode.ProgressLocation.Notification;
    const paths = await vscode.window.withProgress({ location, title, cancellable: true }, async (_, token) => {
      const pages = await readPages(root, site, token);
      return token.isCancellationRequested ? undefined : unusedPictures(site, pages);
    });
    if (paths?.length === 0) void vscode.window.showInformationMessage(say(prompts.unusedPhotos.none, {}, site));
    else if (paths !== undefined) showList(paths, root, site);
  });
}

async function readPages(
  root: vscode.Uri,
  { pages }: Site,
  token: vscode.CancellationToken,
): Promise<ReadonlyMap<string, string>> {
  const disk = workspaceFileSystem(root);
  const texts = new Map<string, string>();
  for (const path of pages) {
    if (token.isCancellationRequested) break;
    texts.set(path, (await disk.readText(joinPath(root.path, path))) ?? '');
  }
  return texts;
}

function showList(paths: readonly string[], root: vscode.Uri, site: Site): void {
  const remove = { iconPath: new vscode.ThemeIcon('trash'), tooltip: say(prompts.unusedPhotos.remove, {}, site) };
  const picker = vscode.window.createQuickPick<PhotoItem>();
  picker.title = say(prompts.unusedPhotos.title, { count: paths.length }, site);
  picker.placeholder = say(prompts.unusedPhotos.hint, {}, site);
  picker.matchOnDescription = true;
  picker.ignoreFocusOut = true;
  picker.items = paths.map((path) => ({
    label: nameOf(path),
    description: folderOf(path),
    uri: vscode.Uri.joinPath(root, path),
    buttons: [remove],
  }));
  picker.onDidAccept(() => {
    const [chosen] = picker.selectedItems;
    if (chosen !== undefined) show(chosen.uri);
  });
  picker.onDidTriggerItemButton(({ item }) => {
    removePhoto(item, site)
      .then((isGone) => {
        if (isGone) picker.items = picker.items.filter((other) => other !== item);
      })
      .catch(log.failed(`deleting ${item.uri.path}`));
  });
  picker.onDidHide(() => {
    picker.dispose();
  });
  picker.show();
}

/** Beside the list, which stays open for the next one. */
function show(uri: vscode.Uri): void {
  vscode.commands
    .executeCommand('vscode.open', uri, { preview: true, preserveFocus: true })
    .then(undefined, log.failed(`opening ${uri.path}`));
}

async function removePhoto({ label, uri }: PhotoItem, site: Site): Promise<boolean> {
  const yes = say(prompts.unusedPhotos.remove, {}, site);
  const question = say(prompts.unusedPhotos.ask, { name: label }, site);
  if ((await vscode.window.showWarningMessage(question, { modal: true }, yes)) !== yes) return false;
  try {
    await vscode.workspace.fs.delete(uri, { useTrash: true });
  } catch {
    // Remote and virtual disks have no trash; the author has agreed to the deletion.
    await vscode.workspace.fs.delete(uri);
  }
  return true;
}
