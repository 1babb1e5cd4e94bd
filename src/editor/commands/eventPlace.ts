import * as vscode from 'vscode';
import {
  configurationName,
  defaultEventSection,
  joinPath,
  nameOf,
  prompts,
  reportGroups,
  sectionAround,
  setUpMessages,
  type ReportGroup,
  type Site,
} from '../../core/index.ts';
import { say } from '../language.ts';
import { relativePath } from '../paths.ts';
import type { Sites } from '../sites.ts';
import { askedSite, readSite, type AskedSite } from './askedSite.ts';
import { groupItem, writeConfiguration } from './setUpSite.ts';

/** The site and the event section in it that a new report goes to. */
export interface Place extends AskedSite {
  /** Relative to the site's root. */
  readonly section: string;
}

/**
 * Finds the place of a new report: the event section that holds `from` (what was selected, or the open file), else the
 * only one of the site, else the author's answer. `undefined` when there is none, which the author has been told, or
 * when they gave up.
 */
export async function findPlace(sites: Sites, from: vscode.Uri | undefined): Promise<Place | undefined> {
  const found = await askedSite(sites, from);
  if (found === undefined) return undefined;
  const { root, site, folder } = found;
  const section = sectionAround(site, relativePath(root, folder) ?? '');
  return section === undefined ? choosePlace(sites, found) : { root, site, folder, section };
}

/** A site whose events lie elsewhere than ours would is asked for them, and remembers the answer in a configuration. */
async function choosePlace(sites: Sites, found: AskedSite): Promise<Place | undefined> {
  const { site, root, folder } = found;
  const ours = defaultEventSection(site);
  const groups = eventGroups(site);
  if (groups.length > 0) {
    const detail = say(setUpMessages.remembered, site, { file: configurationName });
    const items = [
      ...groups.map((group) => ({ ...groupItem(group, site), detail })),
      { label: ours, group: undefined, detail: say(setUpMessages.internship, site) },
    ];
    const chosen = await vscode.window.showQuickPick(items, { title: say(setUpMessages.elsewhere, site) });
    if (chosen === undefined) return undefined;
    if (chosen.group !== undefined) {
      if (!(await writeConfiguration(sites, found, chosen.group))) return undefined;
      const again = await readSite(sites, folder, root);
      return again && { root, site: again, folder, section: defaultEventSection(again) };
    }
    return { ...found, section: ours };
  }
  const section = await chooseSection(site);
  return section === undefined ? undefined : { ...found, section };
}

/** The event pages of a Hugo site in which nothing is known as an event report yet. */
function eventGroups(site: Site): readonly ReportGroup[] {
  const { reports, newReport } = site.configuration;
  if (!site.isHugo || site.eventSections.length > 0 || reports !== undefined || newReport !== undefined) return [];
  return reportGroups(site).filter(({ isNamedForEvents, pages }) => isNamedForEvents && pages.length > 0);
}

async function chooseSection(site: Site): Promise<string | undefined> {
  // The site says itself where a new report goes.
  if (site.configuration.newReport !== undefined) return defaultEventSection(site);
  const [first, ...others] = site.eventSections;
  if (first !== undefined && others.length === 0) return first.path;
  if (first !== undefined) {
    const items = site.eventSections.map(({ path }) => ({ label: nameOf(path), description: path }));
    const chosen = await vscode.window.showQuickPick(items, { title: say(prompts.place.section, site) });
    return chosen?.description;
  }
  const section = defaultEventSection(site);
  if (site.isHugo) return section;
  const detail = say(prompts.place.createDetail, site, { folder: nameOf(site.root) });
  const yes = { label: say(prompts.place.createYes, site, { path: section }), detail };
  const chosen = await vscode.window.showQuickPick([yes, { label: say(prompts.place.createNo, site) }], {
    title: say(prompts.place.create, site),
  });
  return chosen === yes ? section : undefined;
}

/** A file of the site as an address. */
export function uriIn({ root }: Place, path: string): vscode.Uri {
  return root.with({ path: joinPath(root.path, path) });
}
