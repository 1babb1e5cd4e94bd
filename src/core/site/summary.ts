import type { Configuration } from '../configuration/configuration.ts';
import { fieldOf } from '../frontMatter/frontMatter.ts';
import { findEventDay } from '../report/eventDay.ts';
import type { Report } from '../report/report.ts';
import { readHugoDate } from '../dates/hugoDate.ts';
import type { CalendarDay } from '../dates/calendarDay.ts';
import type { HugoConfig } from '../hugo/hugoConfig.ts';
import type { Page, SiteSettings } from '../hugo/page.ts';
import type { Language } from '../messages/message.ts';
import { fullName } from '../speakers/personNames.ts';
import { silencer } from '../report/suppressions/suppressions.ts';
import { titlePlace } from '../report/titlePlace.ts';
import { lackingKinds } from '../report/lacks/lackingSections.ts';
import { speakersLacks } from '../report/lacks/speakersLacks.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { readStyle } from './reportStyle.ts';
import { eventFacts, type EventFacts } from '../sectionPage/eventFacts.ts';
import { isExampleEntry } from './exampleEntry.ts';
import { entryName, entryNumber, sectionIndexEntries } from '../sectionPage/sectionIndex.ts';
import type { ListedEvent, ListedSpeaker, ReportSummary } from './site.ts';
import { mainHeading } from '../report/mainHeading.ts';

/** Reports with more pictures or sections than this are no reports; a summary stays small. */
const mostEntries = 500;
const longestText = 300;
const noFacts: EventFacts = { location: '', role: '', time: '', gist: '' };

/** What other reports' rules and the scaffold need of a report. */
export function summarize(report: Report, page: Page, site: SiteSettings): ReportSummary {
  return allAtOnce(summarizing(report, page, site));
}

/** The same in steps. */
export function* summarizing(
  report: Report,
  page: Page,
  { config, configuration }: SiteSettings,
): Steps<ReportSummary> {
  const { frontMatter } = configuration;
  const facts = page.role === 'section-index' ? noFacts : factsOf(report);
  yield;
  const style = readStyle(report, frontMatter);
  const asks = asked(report, configuration);
  yield;
  return {
    path: page.path,
    languageCode: page.languageCode,
    title: fieldText(report, 'title'),
    weight: weightOf(report),
    pre: fieldText(report, 'pre'),
    day: dayOf(report, frontMatter.date, config),
    statedDay: findEventDay(report)?.day,
    heading: copy(mainHeading(report)?.text ?? ''),
    sectionLevel: report.sections.level,
    sections: report.sections.list
      .slice(0, mostEntries)
      .map(({ kind, heading }) => ({ kind: kind.name, heading: copy(heading.text), level: heading.level })),
    headingCount: report.headings.filter(({ level }) => level === report.sections.level).length,
    speakers: report.speakers.entries
      .filter(({ people }) => people.length > 0)
      .slice(0, mostEntries)
      .map(({ name, role }) => listedSpeaker(name, role, page.language)),
    ...facts,
    images: report.images.slice(0, mostEntries).map(({ target }) => copy(target)),
    ...asks,
    listed: page.role === 'section-index' ? listedIn(report) : [],
    notStarted: report.notStarted !== undefined,
    isSample: report.templateText.whole,
    style,
  };
}

/** What the rules ask for and do not find; those that are switched off or silenced at their place ask for nothing. */
function asked(
  report: Report,
  { frontMatter, rules }: Configuration,
): Pick<ReportSummary, 'lacks' | 'asksForTranslations'> {
  const isSilent = silencer(report.suppressions);
  const asks = (rule: string, { start }: OffsetRange): boolean =>
    rules.get(rule)?.severity !== 'off' && !isSilent(rule, start);
  const title = titlePlace(report);
  const speakers = speakersLacks(report, frontMatter.speakers);
  // Without a picture the rule speaks once, and a comment for it stands there.
  const saysNoPhotos = report.suppressions.some(({ rule }) => rule === 'require-images');
  return {
    lacks: [
      ...(speakers.some(({ range }) => asks('require-speakers', range)) ? ['speakers'] : []),
      ...(report.images.length === 0 && !saysNoPhotos && asks('require-images', title) ? ['photos'] : []),
      ...(asks('require-sections', title) ? lackingKinds(report) : []),
    ],
    asksForTranslations: asks('translation-exists', title),
  };
}

function factsOf(report: Report): EventFacts {
  const { location, role, time, gist } = eventFacts(report);
  return { location: copy(location), role: copy(role), time: copy(time), gist: copy(gist) };
}

function listedIn(report: Report): readonly ListedEvent[] {
  return sectionIndexEntries(report)
    .slice(0, mostEntries)
    .map((entry) => {
      const name = entryName(entry);
      return {
        folder: entry.folder && copy(entry.folder.name),
        name: name === undefined ? undefined : copy(name),
        number: entryNumber(entry),
        day: entry.day,
        isExample: isExampleEntry(entry),
      };
    });
}

function fieldText({ frontMatter }: Report, name: string): string {
  return copy(frontMatter.fields.get(name)?.text ?? '');
}

/** The weight as Hugo takes it, a number in quotes too. */
function weightOf({ frontMatter }: Report): number | undefined {
  const text = frontMatter.fields.get('weight')?.text.trim() ?? '';
  return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function dayOf({ frontMatter }: Report, name: string, { timeZone }: HugoConfig): CalendarDay | undefined {
  const field = fieldOf(frontMatter, name);
  if (field === undefined) return undefined;
  const reading = readHugoDate(field, timeZone);
  return reading.kind === 'date' ? reading.date.day : undefined;
}

function listedSpeaker(written: string, role: string, language: Language): ListedSpeaker {
  const name = copy(written);
  const known = fullName(name, language);
  // One string where there is no form of address.
  return { name, role: copy(role), ...(known !== undefined && { fullName: known === name ? name : copy(known) }) };
}

function copy(text: string): string {
  return ownCopy(text.slice(0, longestText));
}
