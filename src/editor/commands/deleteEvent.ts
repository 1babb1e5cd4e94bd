import * as vscode from 'vscode';
import {
  nameOf,
  planDeleteEvent,
  renumberMessages as messages,
  siteEvents,
  type EventFolder,
  type Plan,
  type PlanError,
  type Site,
} from '../../core/index.ts';
import type { EventsNode } from '../eventItems.ts';
import { say } from '../language.ts';
import { fileInFront, planSaved, readWhole, sayNoneOpen, type ChosenEvent } from '../siteChanges.ts';
import type { SiteWriter } from '../siteWriter.ts';
import type { Sites } from '../sites.ts';
import { chosenEvent, offerUndo } from './renumberEvents.ts';

/** More than a question can show. */
const mostShown = 15;

/**
 * **Delete Event**: its folder, the pictures that it alone uses and its entry on the section page. Asks once, and what
 * goes is kept until the window is closed.
 */
export function registerDeleteEvent(sites: Sites, writer: SiteWriter): vscode.Disposable {
  return vscode.commands.registerCommand('eventReport.deleteEvent', async (node?: EventsNode) => {
    const chosen = chosenEvent(node) ?? (await fileInFront(sites));
    if (chosen === undefined) {
      sayNoneOpen(await sites.spoken());
      return;
    }
    const { root } = chosen;
    await writer.resume(root);
    const plan = await planSaved(sites, root, () => planFor(sites, chosen));
    const site = await sites.siteAt(root);
    if (plan === undefined || !(await confirm(chosen, plan, site))) return;
    if (await writer.write(root, plan, say(messages.broughtBack, site))) {
      await offerUndo(say(messages.deleted, site), say(messages.bringBack, site));
    }
  });
}

async function planFor(sites: Sites, { root, path }: ChosenEvent): Promise<Plan | PlanError | undefined> {
  const read = await readWhole(sites, root);
  if (read === undefined) return undefined;
  const { site, texts } = read;
  const isHere = (event: EventFolder): boolean => path === event.path || path.startsWith(`${event.path}/`);
  const section = site.eventSections.find(({ events }) => events.some(isHere));
  const event = section?.events.find(isHere);
  if (section !== undefined && event !== undefined) return planDeleteEvent(site, section, event, texts);
  sayNoneOpen(site);
  return undefined;
}

async function confirm({ path }: ChosenEvent, plan: Plan, site: Site): Promise<boolean> {
  const gone = (plan.removes ?? []).map((removal) => removal.path);
  const more = gone.length > mostShown ? [say(messages.more, site, { count: gone.length - mostShown })] : [];
  const paths = [...gone.slice(0, mostShown), ...more].join('\n');
  const pages = plan.edits.map((edit) => edit.path).join(', ');
  const detail = pages === '' ? say(messages.goesAlone, site, { paths }) : say(messages.goes, site, { paths, pages });
  const yes = say(messages.delete, site);
  const folder = gone.find((each) => path.startsWith(each)) ?? path;
  // Folders are called much alike: whoever is about to delete one shall see the name of the event.
  const name = siteEvents(site).find((event) => event.folder.path === folder)?.name ?? nameOf(folder);
  const question = say(messages.askDelete, site, { event: nameOf(folder), name });
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, yes)) === yes;
}
