import type { CalendarDay } from '../dates/calendarDay.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { pageFolder, type Page } from './page.ts';
import { isSameName } from './sectionIndex.ts';
import { eventSectionAt, type ListedEvent, type ReportSummary, type Site } from './site.ts';
import { nameOfEvent } from './siteEvents.ts';

/**
 * The day that the page of its section states for an event, in the language of the report first. Since on some sites
 * each link leads one event too far, an entry of another name counts only where the page's links can be trusted.
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

function sectionPages(section: string, { config, summaries }: Site): readonly ReportSummary[] {
  const names = ['_index.md', ...config.languages.map(({ code }) => `_index.${code}.md`)];
  return names.flatMap((name) => summaries.get(`${section}/${name}`) ?? []);
}

function entryOf(own: ReportSummary, listed: readonly ListedEvent[], site: Site): ListedEvent | undefined {
  const folder = nameOf(folderOf(own.path)).toLowerCase();
  const name = nameOfEvent(own);
  const linked = listed.filter((entry) => entry.folder?.toLowerCase() === folder);
  const [only] = linked;
  if (only === undefined || linked.length > 1) return undefined;
  const isNamed = only.name === undefined || name === '' || isSameName(only.name, name);
  return isNamed || linksAreRight(listed, folderOf(folderOf(own.path)), site) ? only : undefined;
}

/** Nobody compares more names. */
const mostEntries = 100;

/** Every report of a section asks the same of its page. */
const known = new WeakMap<Site['summaries'], Map<readonly ListedEvent[], boolean>>();

/** False when an entry with the name of one event leads to another: then who knows where the rest lead. */
function linksAreRight(listed: readonly ListedEvent[], section: string, site: Site): boolean {
  const answers = known.get(site.summaries) ?? new Map<readonly ListedEvent[], boolean>();
  known.set(site.summaries, answers);
  const answer = answers.get(listed) ?? !isShifted(listed.slice(0, mostEntries), section, site);
  answers.set(listed, answer);
  return answer;
}

function isShifted(listed: readonly ListedEvent[], section: string, site: Site): boolean {
  const events = (eventSectionAt(site, section)?.events ?? []).slice(0, mostEntries).map(({ path, reports }) => {
    const names = reports.flatMap((report) => site.summaries.get(report) ?? []).map(nameOfEvent);
    return { folder: nameOf(path).toLowerCase(), names };
  });
  return listed.some(({ folder, name }) => {
    if (folder === undefined || name === undefined) return false;
    const named = events.filter(({ names }) => names.some((other) => isSameName(name, other)));
    return named.length > 0 && !named.some((event) => event.folder === folder.toLowerCase());
  });
}
