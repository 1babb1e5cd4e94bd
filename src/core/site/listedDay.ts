import type { CalendarDay } from '../dates/calendarDay.ts';
import { remembered } from '../remembered.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { isOfTemplateEvent } from './exampleEntry.ts';
import { pageFolder, readEventFolder, type Page } from '../hugo/page.ts';
import { isSameName } from '../sectionPage/sectionIndex.ts';
import { eventSectionAt, summariesOf, type ListedEvent, type ReportSummary, type Site } from './site.ts';
import { nameOfEvent } from './siteEvents.ts';

/**
 * The day that the page of its section states for an event, in the language of the report first. Since on some sites
 * each link leads one event too far, a link alone is not enough: name or number must agree too, or nothing else be left
 * that the entry could be about. The template's examples are about no event.
 */
export function listedDay(page: Page, site: Site): CalendarDay | undefined {
  const own = site.summaries.get(page.path);
  if (own === undefined) return undefined;
  const indexes = sectionPages(folderOf(pageFolder(page)), site);
  const sameFirst = [...indexes].sort(
    (a, b) => Number(b.languageCode === page.languageCode) - Number(a.languageCode === page.languageCode),
  );
  return sameFirst.map(({ listed }) => entryOf(own, listed, site)?.day).find((day) => day !== undefined);
}

/** What the pages of a section say, in each language. */
export function sectionPages(section: string, site: Site): readonly ReportSummary[] {
  const names = ['_index.md', ...site.config.languages.map(({ code }) => `_index.${code}.md`)];
  return summariesOf(
    names.map((name) => `${section}/${name}`),
    site,
  );
}

function entryOf(own: ReportSummary, listed: readonly ListedEvent[], site: Site): ListedEvent | undefined {
  const path = folderOf(own.path);
  const linked = listed.filter((entry) => leadsTo(entry, path));
  const [only] = linked;
  if (only === undefined || linked.length > 1 || (only.isExample && !isOfTemplateEvent(own))) return undefined;
  if (isNamed(only, nameOfEvent(own))) return only;
  if (!linksAreRight(site.summaries, listed, folderOf(path), site)) return undefined;
  return isNumbered(only, path) || isLeftOver(path, listed, site) ? only : undefined;
}

function leadsTo({ folder }: ListedEvent, path: string): boolean {
  return folder?.toLowerCase() === nameOf(path).toLowerCase();
}

function isNamed({ name }: ListedEvent, event: string): boolean {
  return name !== undefined && isSameName(name, event);
}

function isNumbered({ number }: ListedEvent, path: string): boolean {
  return number !== undefined && number === readEventFolder(nameOf(path))?.event;
}

/** True when each other event of the section has an entry of its own name or number. */
function isLeftOver(own: string, listed: readonly ListedEvent[], site: Site): boolean {
  const { events } = eventSectionAt(site, folderOf(own)) ?? { events: [] };
  const others = events.filter(({ path, reports }) => path !== own && reports.length > 0);
  if (others.length > mostEntries) return false;
  return others.every(({ path, reports }) => {
    const names = summariesOf(reports, site).map(nameOfEvent);
    return listed.some((entry) => {
      return leadsTo(entry, path) && (isNumbered(entry, path) || names.some((name) => isNamed(entry, name)));
    });
  });
}

/** Nobody compares more names. */
const mostEntries = 100;

/** False when an entry with the name of one event leads to another: then who knows where the rest lead. */
const linksAreRight = remembered(
  (_: Site['summaries'], listed: readonly ListedEvent[], section: string, site: Site) =>
    !isShifted(listed.slice(0, mostEntries), section, site),
  (listed) => listed,
);

function isShifted(listed: readonly ListedEvent[], section: string, site: Site): boolean {
  const events = (eventSectionAt(site, section)?.events ?? []).slice(0, mostEntries).map(({ path, reports }) => {
    return { folder: nameOf(path).toLowerCase(), names: summariesOf(reports, site).map(nameOfEvent) };
  });
  return listed.some(({ folder, name }) => {
    if (folder === undefined || name === undefined) return false;
    const named = events.filter(({ names }) => names.some((other) => isSameName(name, other)));
    return named.length > 0 && !named.some((event) => event.folder === folder.toLowerCase());
  });
}
