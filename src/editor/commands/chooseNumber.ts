import * as vscode from 'vscode';
import {
  nameOf,
  renumberMessages as messages,
  siteEvents,
  type EventFolder,
  type EventSection,
  type Site,
} from '../../core/index.ts';
import { say } from '../language.ts';

/** With larger numbers, only the one behind the last event is offered of those that are free. */
const mostFree = 100;

interface Place extends vscode.QuickPickItem {
  readonly number: number;
}

/** Asks which number `event` is to get, and shows what stands there now. `undefined` when the author gave up. */
export async function chooseNumber(site: Site, section: EventSection, event: EventFolder): Promise<number | undefined> {
  const chosen = await vscode.window.showQuickPick(placesIn(site, section, event), {
    title: say(messages.toNumber, site, { event: nameOf(event.path) }),
    placeHolder: say(messages.toNumberHint, site),
    matchOnDescription: true,
  });
  return chosen?.number;
}

function placesIn(site: Site, { events }: EventSection, event: EventFolder): readonly Place[] {
  const names = new Map(siteEvents(site).map(({ folder, name }) => [folder.path, name]));
  const taken = new Map<number, string>();
  for (const { path, number, holdsFile } of events) {
    if (number === undefined || !holdsFile) continue;
    const name = names.get(path) ?? nameOf(path);
    const words = path === event.path ? say(messages.thisEvent, site, { event: name }) : name;
    const before = taken.get(number.event);
    taken.set(number.event, before === undefined ? words : `${before}, ${words}`);
  }
  const last = Math.max(0, ...taken.keys());
  const free = last < mostFree ? Array.from({ length: last + 1 }, (_, index) => index + 1) : [last + 1];
  return [...new Set([...taken.keys(), ...free])]
    .sort((a, b) => a - b)
    .map((number) => ({
      number,
      label: event.number === undefined ? String(number) : `${event.number.section}.${number}`,
      description: taken.get(number) ?? say(messages.freeNumber, site),
    }));
}
