import {
  formatDay,
  formatNumber,
  formatStatement,
  missingFrom,
  siteEvents,
  type Language,
  type Site,
  type SiteEvent,
} from '../../core/index.ts';
import { tellOfUnfinished } from '../carryOut.ts';
import { defineCommand } from '../command.ts';
import { createDisk } from '../disk.ts';
import { findPages, sitesWithJournal } from '../findPages.ts';
import { csvTable } from '../format/csv.ts';
import { formatJson } from '../format/json.ts';
import { textTable } from '../format/text.ts';
import { listHeads, messages } from '../messages.ts';
import { shownPath } from '../problemRecord.ts';
import { Remarks } from '../remark.ts';
import { groupBySite, openSite } from '../sites.ts';
import { listHelp } from './listHelp.ts';

/** An event as it is listed; the names are those of the JSON output. */
export interface ListedEvent {
  /** The site's folder, relative to the current one. */
  readonly site: string;
  /** `4.12`; empty where folders have no numbers. */
  readonly number: string;
  readonly name: string;
  /** `2025-11-17`; empty when no report has a day that Hugo can read. */
  readonly day: string;
  /** Those in which there is a report. */
  readonly languages: readonly string[];
  /** What still has to be written, in words. */
  readonly missing: readonly string[];
  /** The event's folder, relative to the current one. */
  readonly folder: string;
}

export const list = defineCommand({
  name: 'list',
  ...listHelp,
  run: async ({ operands, language, options }, surroundings) => {
    const { cwd, stdout } = surroundings;
    const disk = createDisk();
    const found = findPages(disk, cwd, operands);
    const groups = await groupBySite(disk, found.pages);
    const events: ListedEvent[] = [];
    for (const { root, pages } of groups) {
      if (root === undefined) continue;
      const { site } = await openSite(disk, root);
      const asked = new Set(pages.map(({ path }) => path));
      const isAsked = ({ reports }: SiteEvent): boolean => reports.some(({ path }) => asked.has(`${root}/${path}`));
      events.push(
        ...siteEvents(site)
          .filter(isAsked)
          .map((event) => listed(event, site, cwd, language)),
      );
    }
    const remarks = new Remarks();
    await tellOfUnfinished(await sitesWithJournal(disk, found), remarks.tell);
    found.remarks.forEach(remarks.tell);
    const hasFailed = remarks.write(surroundings, language);
    stdout.write(output(events, options.format, language));
    return hasFailed ? 2 : 0;
  },
});

function listed(event: SiteEvent, site: Site, cwd: string, language: Language): ListedEvent {
  const { folder, name, day, reports } = event;
  return {
    site: shownPath(cwd, site.root),
    number: folder.number === undefined ? '' : formatNumber(folder.number),
    name,
    day: day === undefined ? '' : formatDay(day),
    languages: reports.map(({ languageCode }) => languageCode),
    missing: missingFrom(event).map((statement) => formatStatement(statement, language)),
    folder: shownPath(cwd, `${site.root}/${folder.path}`),
  };
}

function output(events: readonly ListedEvent[], format: 'text' | 'json' | 'csv', language: Language): string {
  if (format === 'json') return formatJson(events);
  if (format === 'text' && events.length === 0) return `${messages.noEvents[language]}\n`;
  const { site, number, day, languages, event, missing } = listHeads;
  // In a window, the site is only worth a column where there are several.
  const withSite = format === 'csv' || events.some((one) => one.site !== events[0]?.site);
  const heads = [...(withSite ? [site] : []), number, day, languages, event, missing].map((head) => head[language]);
  const rows = events.map((one) => [
    ...(withSite ? [one.site] : []),
    one.number,
    one.day,
    one.languages.join(' '),
    one.name,
    one.missing.join(', '),
  ]);
  return format === 'csv' ? csvTable([heads, ...rows]) : textTable([heads, ...rows]);
}
