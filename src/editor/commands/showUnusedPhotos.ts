import * as vscode from 'vscode';
import { folderOf, nameOf, prompts, unusedPictures, type Site } from '../../core/index.ts';
import { say } from '../language.ts';
import { log } from '../log.ts';
import { typeAt } from '../paths.ts';
import { sitePageOf, type SitePage } from '../pictures/sitePage.ts';
import { readTexts } from '../siteChanges.ts';
import type { Sites } from '../sites.ts';
import { tell } from '../tell.ts';

interface PhotoItem extends vscode.QuickPickItem {
  readonly uri: vscode.Uri;
}

/** **Show Unused Photos**: a list to look through, and to delete from one by one; nothing goes without asking. */
export function registerShowUnusedPhotos(sites: Sites): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.showUnusedPhotos', async () => {
    const document = vscode.window.activeTextEditor?.document;
    const found = document && (await sitePageOf(sites, document));
    if (found === undefined) void tell('Information', say(prompts.openPage.noPage, await sites.spoken()));
    else await showList(found);
  });
}

async function showList({ root, site }: SitePage): Promise<void> {
  const picker = vscode.window.createQuickPick<PhotoItem>();
  picker.title = say(prompts.unusedPhotos.looking, site);
  picker.placeholder = say(prompts.unusedPhotos.hint, site);
  picker.matchOnDescription = true;
  picker.ignoreFocusOut = true;
  picker.keepScrollPosition = true;
  picker.busy = true;
  const cancellation = new vscode.CancellationTokenSource();
  picker.onDidHide(() => {
    cancellation.cancel();
    picker.dispose();
  });
  picker.onDidAccept(() => {
    const [chosen] = picker.selectedItems;
    if (chosen !== undefined) show(chosen.uri);
  });
  const showItems = (items: readonly PhotoItem[], at = 0): void => {
    picker.title = say(prompts.unusedPhotos.title, site, { count: items.length });
    picker.items = items;
    picker.activeItems = items.slice(at, at + 1);
    if (items.length > 0) return;
    picker.hide();
    void tell('Information', say(prompts.unusedPhotos.none, site));
  };
  picker.onDidTriggerItemButton(({ item }) => {
    removePhoto(item, site)
      .then((isGone) => {
        const others = picker.items.filter((other) => other !== item);
        // The next one comes to its place.
        if (isGone) showItems(others, Math.min(picker.items.indexOf(item), others.length - 1));
      })
      .catch(log.failed(`deleting ${item.uri.path}`));
  });
  picker.show();
  const texts = await readTexts(root, site, cancellation.token);
  if (texts === undefined) return;
  const remove = { iconPath: new vscode.ThemeIcon('trash'), tooltip: say(prompts.unusedPhotos.remove, site) };
  picker.busy = false;
  showItems(
    unusedPictures(site, texts).map((path) => ({
      label: nameOf(path),
      description: folderOf(path),
      uri: vscode.Uri.joinPath(root, path),
      buttons: [remove],
    })),
  );
}

/** Beside the list, which stays open for the next one. */
function show(uri: vscode.Uri): void {
  vscode.commands
    .executeCommand('vscode.open', uri, { preview: true, preserveFocus: true })
    .then(undefined, log.failed(`opening ${uri.path}`));
}

/** True when the photo is gone in the end. */
async function removePhoto({ label, uri }: PhotoItem, site: Site): Promise<boolean> {
  const yes = say(prompts.unusedPhotos.remove, site);
  const question = say(prompts.unusedPhotos.ask, site, { name: label });
  if ((await vscode.window.showWarningMessage(question, { modal: true }, yes)) !== yes) return false;
  const { fs } = vscode.workspace;
  // Remote and virtual disks have no trash; the author has agreed to the deletion.
  await fs.delete(uri, { useTrash: true }).then(undefined, () => fs.delete(uri).then(undefined, () => undefined));
  const isGone = (await typeAt(uri)) === undefined;
  if (!isGone) void tell('Error', say(prompts.unusedPhotos.notRemoved, site, { name: label }));
  return isGone;
}
