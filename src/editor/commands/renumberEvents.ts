import * as vscode from 'vscode';
import {
  eventOf,
  isWithin,
  nameOf,
  planRenumber,
  renumberMessages as messages,
  type EventFolder,
  type EventSection,
  type Plan,
  type PlanError,
  type RenumberWish,
  type Site,
} from '../../core/index.ts';
import { rootOf, type EventsNode } from '../eventItems.ts';
import { say, type Spoken } from '../language.ts';
import { showPlan } from '../planPreview.ts';
import { fileInFront, planSaved, readWhole, sayNoneOpen, unsavedIn, type ChosenEvent } from '../siteChanges.ts';
import type { SiteWriter } from '../siteWriter.ts';
import type { Sites } from '../sites.ts';
import { tell } from '../tell.ts';
import { chooseFolder } from './chooseFolder.ts';
import { chooseNumber } from './chooseNumber.ts';

/** What is asked for; `to`: this number, or the one that the author is asked for once. */
interface Asked {
  readonly kind: RenumberWish['kind'];
  number?: number | undefined;
}

/**
 * **Move Event Up**, **Down** and **to Number**, **Close Gaps** and **Undo Renumber or Delete Event**. Folders and many
 * files change together, which VS Code's own undo cannot take back; so it is shown before, done as a whole, and undone by
 * a plan of its own.
 */
export function registerRenumberEvents(sites: Sites, writer: SiteWriter): vscode.Disposable {
  const chosenBy = async (node: EventsNode | undefined): Promise<ChosenEvent | undefined> =>
    chosenEvent(node) ?? fileInFront(sites);
  const renumberAs = async (asked: Asked, chosen: ChosenEvent | undefined): Promise<void> => {
    if (chosen === undefined) {
      sayNoneOpen(await sites.spoken());
      return;
    }
    if (!(await renumber(sites, writer, chosen, asked))) return;
    const site = await sites.spokenAt(chosen.root);
    await offerUndo(say(messages.done, site), say(messages.undo, site));
  };
  const move = async (asked: Asked, node: EventsNode | undefined): Promise<void> =>
    renumberAs(asked, await chosenBy(node));
  /** Whoever closes gaps means a site, and no event: one of the window's. */
  const closeGaps = async (node: EventsNode | undefined): Promise<void> => {
    const chosen = await chosenBy(node);
    const roots = chosen === undefined ? await sites.inWindow() : [];
    const root = await chooseFolder(sites, roots);
    if (roots.length > 0 && root === undefined) return;
    await renumberAs({ kind: 'close-gaps' }, chosen ?? (root && { root, path: '' }));
  };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('eventReport.moveEventUp', (node?: EventsNode) => move({ kind: 'up' }, node)),
    registerCommand('eventReport.moveEventDown', (node?: EventsNode) => move({ kind: 'down' }, node)),
    registerCommand('eventReport.moveEventTo', (node?: EventsNode, number?: unknown) =>
      move({ kind: 'to', number: typeof number === 'number' ? number : undefined }, node),
    ),
    registerCommand('eventReport.closeGaps', (node?: EventsNode) => closeGaps(node)),
    registerCommand('eventReport.undoRenumber', () => takeBack(sites, writer)),
  );
}

/** Says what was done, with a button to take it back; the command does the same later. */
export async function offerUndo(said: string, button: string): Promise<void> {
  if ((await vscode.window.showInformationMessage(said, button)) !== button) return;
  await vscode.commands.executeCommand('eventReport.undoRenumber');
}

async function takeBack(sites: Sites, writer: SiteWriter): Promise<void> {
  const last = await writer.last();
  if (last === undefined) {
    void tell('Information', say(messages.nothingToUndo, await sites.spoken()));
    return;
  }
  const plan = await planSaved(sites, last.root, () => Promise.resolve(last.undo));
  if (plan !== undefined && (await writer.write(last.root, plan))) void tell('Information', last.undone);
}

/** The event of a node; of a site anything in its first section. */
export function chosenEvent(node: EventsNode | undefined): ChosenEvent | undefined {
  const event = node?.kind === 'report' ? node.parent : node?.kind === 'event' ? node : undefined;
  const root = rootOf(node);
  return root === undefined ? undefined : { root, path: event?.event.folder.path ?? '' };
}

/** True when it was done. */
async function renumber(sites: Sites, writer: SiteWriter, chosen: ChosenEvent, asked: Asked): Promise<boolean> {
  const { root } = chosen;
  await writer.resume(root);
  const plan = await planSaved(sites, root, () => planFor(sites, chosen, asked));
  if (plan === undefined || !(await confirm(root, plan, await sites.spokenAt(root)))) return false;
  // The comparison stays open as long as its author wants, who can go on writing meanwhile.
  if (unsavedIn(root, plan).length > 0) return renumber(sites, writer, chosen, asked);
  return writer.write(root, plan, say(messages.undone, await sites.spokenAt(root)));
}

async function planFor(sites: Sites, { root, path }: ChosenEvent, asked: Asked): Promise<Plan | PlanError | undefined> {
  const read = await readWhole(sites, root);
  if (read === undefined) return undefined;
  const { site, texts } = read;
  const all = site.eventSections.flatMap(({ events }) => events);
  const event = eventOf(path, site) ?? all.find((each) => isWithin(path, each.path));
  const section = site.eventSections.find((each) => path.startsWith(`${each.path}/`)) ?? site.eventSections[0];
  if (section === undefined || (event === undefined && asked.kind !== 'close-gaps')) {
    sayNoneOpen(site);
    return undefined;
  }
  const wish = event === undefined ? { kind: 'close-gaps' as const } : await wishFor(asked, site, section, event);
  return wish && planRenumber(site, section, texts, wish);
}

/** `undefined` when the author gave up. */
async function wishFor(
  asked: Asked,
  site: Site,
  section: EventSection,
  event: EventFolder,
): Promise<RenumberWish | undefined> {
  const { kind } = asked;
  if (kind === 'up' || kind === 'down') return { kind, event: event.path };
  if (kind !== 'to') return { kind };
  // A plan can be made twice, after saving say; the question is asked once.
  asked.number ??= await chooseNumber(site, section, event);
  return asked.number === undefined ? undefined : { kind, event: event.path, number: asked.number };
}

/** Shows every change, and asks once. */
async function confirm(root: vscode.Uri, plan: Plan, site: Spoken): Promise<boolean> {
  const title = say(messages.title, site);
  const closePreview = await showPlan(root, plan, title);
  const folders = (plan.renames ?? []).map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`);
  const apply = { label: `$(check) ${say(messages.apply, site)}`, detail: [...new Set(folders)].join(', ') };
  const cancel = { label: `$(close) ${say(messages.cancel, site)}` };
  const placeHolder = say(messages.summary, site, { folders: folders.length, files: plan.edits.length });
  const answer = await vscode.window.showQuickPick([apply, cancel], { title, placeHolder, ignoreFocusOut: true });
  // What was in front of it is in front again, and goes along with its file.
  await closePreview();
  return answer === apply;
}
