import type { CalendarDay } from '../dates/calendarDay.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { pageFolder, type Page } from './page.ts';
import { isSameName } from './sectionIndex.ts';
import type { ListedEvent, ReportSummary, Site } from './site.ts';
import { nameOfEvent } from './siteEvents.ts';

/**
 * The day that the page of its section states for an event, in the language of the report first. With links that lead
 * one event too far on some sites, an entry counts only when its name does not speak against it.
 */
export function listedDay(page: Page, site: Site): CalendarDay | undefined {
  const own = site.summaries.get(page.path);
  if (own === undefined) return undefined;
  const indexes = sectionPages(folderOf(pageFolder(page)), site);
  const sameFirst = [...indexes].sort(
    (a, b) => Number(b.languageCode === page.languageCode) - Number(a.languageCode === page.languageCode),
  );
  return sameFirst.map(({ listed }) => entryOf(own, listed)?.day).find((day) => day !== undefined);
}

function sectionPages(section: string, { config, summaries }: Site): readonly ReportSummary[] {
  const names = ['_index.md', ...config.languages.map(({ code }) => `_index.${code}.md`)];
  return names.flatMap((name) => summaries.get(`${section}/${name}`) ?? []);
}

function entryOf(own: ReportSummary, listed: readonly ListedEvent[]): ListedEvent | undefined {
  const folder = nameOf(folderOf(own.path)).toLowerCase();
  const name = nameOfEvent(own);
  const linked = listed.filter((entry) => entry.folder?.toLowerCase() === folder);
  const [only] = linked;
  const speaksAgainst = only?.name !== undefined && name !== '' && !isSameName(only.name, name);
  return linked.length === 1 && !speaksAgainst ? only : undefined;
}
