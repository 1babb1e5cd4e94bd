import { defineRule, type Finding, type Fix, type RuleContext } from '../check/rule.ts';
import { state, type Message } from '../messages/message.ts';
import { addToSectionPage } from '../plans/addToSectionPage.ts';
import type { LinkedFolder } from '../sectionPage/eventLinks.ts';
import { readEventFolder } from '../hugo/page.ts';
import {
  entryName,
  entryNumber,
  isSameName,
  sectionIndexEntries,
  type SectionIndexEntry,
} from '../sectionPage/sectionIndex.ts';
import { eventSectionAt, summariesOf, type EventFolder, type ReportSummary } from '../site/site.ts';
import { nameOfEvent } from '../site/siteEvents.ts';
import { folderOf, nameOf } from '../text/path.ts';
import { fileLinks, fileMessages } from './shared/fileLinks.ts';
import { findStatedCount, likeCount } from './shared/statedCount.ts';

type Id = 'dead' | 'other' | 'missing' | 'count' | 'file' | 'oldFile';

const titles = {
  link: { en: 'Link to {folder}', vi: 'Liên kết đến {folder}' },
  add: { en: 'Add {name}', vi: 'Thêm {name}' },
  count: { en: 'Write {count}', vi: 'Ghi {count}' },
} satisfies Record<string, Message>;

/** An event that its section's page does not list is found by nobody who comes from there. */
export const listedInSectionIndex = defineRule<Id>({
  name: 'listed-in-section-index',
  description: 'Require the section page to list every event, with links that lead there and the right number.',
  severity: 'warning',
  pages: ['section-index'],
  messages: {
    dead: {
      en: 'There is no event in the folder {folder}, so this link leads nowhere.',
      vi: 'Không có sự kiện nào trong thư mục {folder}, nên liên kết này không dẫn đến đâu.',
    },
    other: {
      en: 'This entry is about “{name}”, but its link leads to {folder}.',
      vi: 'Phần này nói về “{name}”, nhưng liên kết dẫn đến {folder}.',
    },
    missing: {
      en: 'This page does not list {names}.',
      vi: 'Trang này chưa liệt kê {names}.',
    },
    count: {
      en: 'This says {stated} events, but there are {count}.',
      vi: 'Ở đây ghi {stated} sự kiện, nhưng có {count}.',
    },
    ...fileMessages,
  },
  *check(context) {
    const { report } = context;
    const entries = sectionIndexEntries(report);
    // Where the theme lists the events by itself, there is nothing to keep in step.
    if (entries.length === 0 || listsByItself.test(report.text)) return;
    const events = writtenEvents(context);
    const about = entries.map((entry) => eventOf(entry, events, entries));
    yield* wrongLinks(context, entries, about);
    yield* fileLinks(context, existing(context, entries));
    const missing = events.filter((event) => !about.includes(event));
    const last = entries.at(-1);
    if (missing.length > 0 && last !== undefined) yield lacking(context, last, missing);
    const stated = findStatedCount(report);
    const counts = [events.length, entries.length, allEvents(context).length];
    if (stated === undefined || counts.includes(stated.count)) return;
    const count = likeCount(stated, events.length, report.language);
    yield {
      messageId: 'count',
      data: { stated: stated.written, count: events.length },
      range: stated.range,
      fixes: [
        { title: state(titles.count, { count }), edits: [{ range: stated.range, newText: count }], preferred: true },
      ],
    };
  },
});

const listsByItself = /\{\{[<%]\s*children\b/;

/** An event with its report in the language of the page. */
interface WrittenEvent {
  readonly folder: string;
  readonly summary: ReportSummary;
}

function allEvents({ page, site }: RuleContext): readonly EventFolder[] {
  const events = eventSectionAt(site, folderOf(page.path))?.events ?? [];
  return events.filter(({ path, reports }) => reports.length > 0 && folderOf(path) === folderOf(page.path));
}

function writtenEvents(context: RuleContext): readonly WrittenEvent[] {
  const { page, site } = context;
  return allEvents(context).flatMap(({ path, reports }): WrittenEvent[] => {
    const summary = summariesOf(reports, site).find(({ languageCode }) => languageCode === page.languageCode);
    return summary === undefined || summary.notStarted ? [] : [{ folder: nameOf(path), summary }];
  });
}

/**
 * The event that an entry is about: the one that it links to. Where that is not there, or an entry above links to it
 * too, the one event without a link that has the entry's name, else its number.
 */
function eventOf(
  entry: SectionIndexEntry,
  events: readonly WrittenEvent[],
  entries: readonly SectionIndexEntry[],
): WrittenEvent | undefined {
  const leads = (other: SectionIndexEntry, { folder }: WrittenEvent): boolean =>
    other.folder !== undefined && isSameFolder(other.folder.name, folder);
  const linked = events.find((event) => leads(entry, event));
  if (linked !== undefined && entries.find((other) => leads(other, linked)) === entry) return linked;
  const free = events.filter((event) => !entries.some((other) => leads(other, event)));
  const name = entryName(entry);
  const named = free.filter(({ summary }) => name !== undefined && isSameName(name, nameOfEvent(summary)));
  const numbered = free.find(({ folder }) => readEventFolder(folder)?.event === entryNumber(entry));
  return named.length === 1 ? named[0] : (numbered ?? linked);
}

/** Hugo writes addresses in lower case. */
function isSameFolder(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Links to folders that are not there, and to those of other events; `about` has the event of each entry. */
function* wrongLinks(
  context: RuleContext,
  entries: readonly SectionIndexEntry[],
  about: readonly (WrittenEvent | undefined)[],
): Iterable<Finding<Id>> {
  const folders = allEvents(context).map(({ path }) => nameOf(path));
  for (const [index, { folder }] of entries.entries()) {
    const event = about[index];
    if (folder === undefined || (event !== undefined && isSameFolder(folder.name, event.folder))) continue;
    const { name, range } = folder;
    const isDead = !folders.some((other) => isSameFolder(other, name));
    if (!isDead && event === undefined) continue;
    const fix = event && linkTo(event.folder, range);
    yield {
      messageId: isDead ? 'dead' : 'other',
      data: { folder: name, name: event === undefined ? '' : nameOfEvent(event.summary) },
      range,
      fixes: fix === undefined ? [] : [fix],
    };
  }
}

/** The folders that entries link to and that are there. */
function existing(context: RuleContext, entries: readonly SectionIndexEntry[]): readonly LinkedFolder[] {
  const folders = allEvents(context).map(({ path }) => nameOf(path));
  return entries.flatMap(({ folder }) => {
    return folder !== undefined && folders.some((other) => isSameFolder(other, folder.name)) ? [folder] : [];
  });
}

function linkTo(folder: string, range: SectionIndexEntry['range']): Fix {
  return { title: state(titles.link, { folder }), edits: [{ range, newText: folder }], preferred: true };
}

function lacking(
  { report, site }: RuleContext,
  last: SectionIndexEntry,
  missing: readonly WrittenEvent[],
): Finding<'missing'> {
  const fixes = missing.slice(0, 5).flatMap(({ summary }): Fix[] => {
    const edit = addToSectionPage(report, summary, site);
    const title = state(titles.add, { name: `“${nameOfEvent(summary)}”` });
    return edit === undefined ? [] : [{ title, edits: [edit], preferred: missing.length === 1 }];
  });
  return {
    messageId: 'missing',
    data: { names: missing.map(({ summary }) => `“${nameOfEvent(summary)}”`).join(', ') },
    range: last.headingRange.end > last.headingRange.start ? last.headingRange : last.range,
    fixes,
  };
}
