import * as vscode from 'vscode';
import {
  configurationName,
  joinPath,
  mapLimited,
  mostPagesRead,
  nameOf,
  folderOf,
  planningSetUp,
  reportGroups,
  setUpMessages as messages,
  type ReportGroup,
  type Site,
} from '../../core/index.ts';
import { rootOf, type EventsNode } from '../eventItems.ts';
import { messageLanguage, say } from '../language.ts';
import { log } from '../log.ts';
import { exists, relativePath } from '../paths.ts';
import type { Sites } from '../sites.ts';
import { tell } from '../tell.ts';
import { workspaceFileSystem } from '../workspaceFileSystem.ts';
import { askedSite, type AskedSite } from './askedSite.ts';

export const setUpSiteCommand = 'eventReport.setUpSite';
/** So many names tell what a group is. */
const mostNames = 4;

/**
 * **Set Up This Site…**: asks which pages are the event reports, and writes the configuration that says so and how they
 * are written. Where there is a configuration already, opens that.
 */
export function registerSetUpSite(sites: Sites): vscode.Disposable {
  return vscode.commands.registerCommand(setUpSiteCommand, async (given?: vscode.Uri | EventsNode) => {
    const active = vscode.window.activeTextEditor?.document.uri;
    const found = await askedSite(sites, (given instanceof vscode.Uri ? given : rootOf(given)) ?? active);
    if (found === undefined) return;
    const file = vscode.Uri.joinPath(found.root, configurationName);
    if (await exists(file)) {
      await vscode.window.showTextDocument(file).then(undefined, log.failed(`opening ${file.path}`));
      return;
    }
    const chosen = await chooseGroup(found, active && relativePath(found.root, active));
    if (chosen === undefined || !(await writeConfiguration(sites, found, chosen.group))) return;
    await vscode.window.showTextDocument(file, { preview: false });
    if (chosen.group !== undefined && chosen.group.pages.length > 0) await offerCheck(found, chosen.group);
  });
}

interface GroupItem extends vscode.QuickPickItem {
  /** Without one, nothing is proposed. */
  readonly group?: ReportGroup;
}

async function chooseGroup({ site }: AskedSite, asked: string | undefined): Promise<GroupItem | undefined> {
  const known = site.eventSections.flatMap(({ events }) => events.flatMap(({ reports }) => reports)).length;
  const first = site.eventSections[0]?.path ?? '';
  const others = reportGroups(site, asked)
    .filter(({ pages }) => known === 0 || pages.length > 0)
    .map((group) => groupItem(group, site));
  const items: readonly GroupItem[] =
    known > 0
      ? [{ label: first, description: say(messages.known, site, { count: known }) }, ...others]
      : [...others, { label: say(messages.other, site), detail: say(messages.otherDetail, site) }];
  return vscode.window.showQuickPick(items, { title: say(messages.title, site), matchOnDetail: true });
}

/** A group as a choice: its pattern, how many pages there are, and the newest of them. */
export function groupItem(group: ReportGroup, site: Site): GroupItem {
  const { pages, patterns } = group;
  const names = pages.map((path) => (/(?:^|\/)_?index\.[^/]*$/.test(path) ? nameOf(folderOf(path)) : nameOf(path)));
  const newest = names.slice(-mostNames).reverse().join(', ');
  return {
    group,
    label: patterns.join(', '),
    description: pages.length === 0 ? say(messages.none, site) : say(messages.count, site, { count: pages.length }),
    ...(newest !== '' && { detail: names.length > mostNames ? `${newest}, …` : newest }),
  };
}

/** Creates the file, which one undo takes back. False when that failed, which the author has been told. */
export async function writeConfiguration(
  sites: Sites,
  { root, site }: AskedSite,
  group: ReportGroup | undefined,
): Promise<boolean> {
  const disk = workspaceFileSystem(root);
  const newest = group?.pages.slice(-mostPagesRead) ?? [];
  const pages = await mapLimited(newest, undefined, async (path) => {
    return { path, text: (await disk.readText(joinPath(root.path, path))) ?? '' };
  });
  const plan = await sites.inTurn(planningSetUp(group, pages, site, messageLanguage(site)));
  const edit = new vscode.WorkspaceEdit();
  for (const { path, text } of plan.create) {
    const uri = vscode.Uri.joinPath(root, path);
    edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: false });
  }
  const isDone = await vscode.workspace.applyEdit(edit).then(undefined, () => false);
  if (!isDone) void tell('Error', say(messages.notWritten, site, { path: configurationName }));
  return isDone;
}

async function offerCheck({ root, site }: AskedSite, { pages }: ReportGroup): Promise<void> {
  const check = say(messages.check, site);
  const chosen = await tell('Information', say(messages.done, site, { count: pages.length }), check);
  if (chosen === check) await vscode.commands.executeCommand('eventReport.checkSite', root);
}
