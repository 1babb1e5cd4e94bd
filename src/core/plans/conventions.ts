import { remembered } from '../remembered.ts';
import { wordsFor } from '../hugo/hugoConfig.ts';
import { pageAt, pageFolder, type Page } from '../hugo/page.ts';
import type { Quote, SpeakerForm } from '../site/reportStyle.ts';
import { eventSectionAt, isWritten, summariesOf, type ReportSummary, type Site } from '../site/site.ts';
import { classifyHeading, comparableHeading } from '../sections/classify.ts';
import type { SectionWording } from '../sections/blocks.ts';
import type { FrontMatterForm } from '../configuration/configuration.ts';
import type { SectionCatalogue, SectionKindName } from '../sections/sectionKind.ts';
import { fold } from '../text/fold.ts';
import { nameOf } from '../text/path.ts';
import { folderForm, headingForm, preForm, titleForm } from './forms.ts';

/** How the reports of an event section are written, where they agree; `undefined` where they do not, or there are none. */
export interface Conventions {
  readonly bundle: 'branch' | 'leaf' | undefined;
  /** `{section}.{event}-Event{event}`, or with `{slug}`. */
  readonly folder: string | undefined;
  /** `{name}`, `Event {event}`, `Event {event}: {name}`. */
  readonly title: string | undefined;
  /** `Summary Report: “{name}”`. */
  readonly heading: string | undefined;
  /** ` <b> {number} </b> `, where `{number}` is `4.12.`; or something else altogether, an icon say. */
  readonly pre: string | undefined;
  readonly titleQuote: Quote | undefined;
  readonly dateQuote: Quote | undefined;
  readonly lineEnding: '\n' | '\r\n' | undefined;
  readonly sectionLevel: number | undefined;
  /** The wording of each kind in the report's language. */
  readonly wording: ReadonlyMap<SectionKindName, SectionWording>;
  readonly speakers: SpeakerForm | undefined;
  /** How the speakers' field of the front matter is written, where the site has one. */
  readonly speakerField: 'texts' | 'maps' | undefined;
  /** The fields of those below that hold lists. */
  readonly lists: readonly string[] | undefined;
  /** The fields that the site's configuration has a new report begin with. */
  readonly fields: readonly string[] | undefined;
}

/**
 * What the reports of the event section `section` have in common, for a report in the language `languageCode`: those
 * of that language first, all of them for what has no language. A form counts when more than half of the reports, and
 * at least two, have it, or the only one. Reports that nobody wrote yet (the template's, our scaffold) have a say only
 * in their folders.
 */
export const conventionsOf = remembered(readConventions, (section, languageCode) => `${languageCode} ${section}`);

/** Those of the reports beside `page`; of a section page, those of the reports that it lists. */
export function conventionsFor(page: Page, site: Site): Conventions {
  return conventionsAt(site, pageFolder(page), page.languageCode);
}

/** Those of the event section that is `folder`, or that holds it. */
export function conventionsAt(site: Site, folder: string, languageCode: string): Conventions {
  return conventionsOf(site, eventSectionAt(site, folder)?.path ?? folder, languageCode);
}

function readConventions(site: Site, section: string, languageCode: string): Conventions {
  const events = eventSectionAt(site, section)?.events ?? [];
  const written = events.flatMap(({ reports }) => summariesOf(reports, site)).filter(isWritten);
  const fellows = written.filter((summary) => summary.languageCode === languageCode);
  const either = <T>(read: (summary: ReportSummary) => T | undefined): T | undefined =>
    agreed(fellows.map(read)) ?? agreed(written.map(read));
  const language = wordsFor(languageCode);
  const sameWords = written.filter((summary) => wordsFor(summary.languageCode) === language);
  return {
    bundle: agreed(events.flatMap(({ reports }) => reports.map((path) => bundleOf(site, path)))),
    folder: agreed(
      events.filter(({ holdsFile }) => holdsFile).map(({ path, number }) => folderForm(nameOf(path), number)),
    ),
    title: either((summary) => titleForm(summary.title)),
    heading: agreed(
      sameWords.map((summary) => headingForm(summary, sameWords.length > 1)),
      sameWords.length === 1,
    ),
    pre: either((summary) => preForm(summary.pre)),
    titleQuote: either((summary) => summary.style.titleQuote),
    dateQuote: either((summary) => summary.style.dateQuote),
    lineEnding: either((summary) => summary.style.lineEnding),
    sectionLevel: either((summary) => (summary.sections.length === 0 ? undefined : summary.sectionLevel)),
    wording: wordingOf(sameWords, language, site.configuration.sections),
    speakers: either((summary) => summary.style.speakers),
    speakerField: either((summary) => summary.style.speakerField),
    lists: either((summary) => summary.style.lists),
    fields: fieldsOf(site.configuration.frontMatter),
  };
}

function fieldsOf({ required, date, speakers }: FrontMatterForm): readonly string[] | undefined {
  if (required === undefined && date === 'date' && speakers === undefined) return undefined;
  return [...new Set([...(required ?? ['title', 'date']), date, ...(speakers === undefined ? [] : [speakers])])];
}

/**
 * The value that most have: more than half of those that state one, and at least two; or the only one stated, unless
 * `aloneCounts` is false. Values are compared as JSON.
 */
function agreed<T>(values: readonly (T | undefined)[], aloneCounts = true): T | undefined {
  const stated = values.filter((value) => value !== undefined);
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of stated) {
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  for (const { value, count } of counts.values()) {
    if (count * 2 > stated.length && (count >= 2 || (aloneCounts && stated.length === 1))) return value;
  }
  return undefined;
}

function bundleOf(site: Site, path: string): 'branch' | 'leaf' | undefined {
  const { bundle } = pageAt(path, site);
  return bundle === 'none' ? undefined : bundle;
}

function wordingOf(
  siblings: readonly ReportSummary[],
  language: 'en' | 'vi',
  catalogue: SectionCatalogue,
): ReadonlyMap<SectionKindName, SectionWording> {
  const wording = new Map<SectionKindName, SectionWording>();
  for (const kind of catalogue.kinds) {
    const [used, usedAgain] = [0, 1].map((index) =>
      siblings.map((summary) => headingOf(summary, kind.name, index, language, catalogue, siblings.length > 1)),
    );
    const headingIn = (sections: typeof used): string | undefined =>
      agreed(sections?.map((section) => section?.heading) ?? [], siblings.length === 1);
    const heading = headingIn(used);
    const again = headingIn(usedAgain);
    const depth = kind.depth === 0 ? 0 : agreed(used?.map((section) => section?.depth) ?? []);
    if (heading === undefined && again === undefined && (depth === undefined || depth === kind.depth)) continue;
    wording.set(kind.name, {
      heading: heading ?? kind.words[language].heading,
      depth: depth ?? kind.depth,
      ...(again !== undefined && again !== heading && { again }),
    });
  }
  return wording;
}

/** How a report heads its sections of a kind, the first at `index` 0, without numbering; not in the other language's words. */
function headingOf(
  summary: ReportSummary,
  name: SectionKindName,
  index: number,
  language: 'en' | 'vi',
  catalogue: SectionCatalogue,
  several: boolean,
): SectionWording | undefined {
  const section = summary.sections.filter(({ kind }) => kind === name)[index];
  if (section === undefined) return undefined;
  const heading = withoutNumber(section.heading);
  const read = classifyHeading(heading, language, catalogue);
  if (read?.kind.name !== name || read.language !== language) return undefined;
  // «Speakers» is understood in a Vietnamese report, but nothing to follow there.
  if (language === 'vi' && read.kind.words.en.pattern.test(comparableHeading(heading))) return undefined;
  // The words of one report alone may speak of its event: «Experience at Cloud Day 2025».
  if (!several && (/[\d"“«:(]/.test(heading) || heading.length > 50 || speaksOf(summary, heading))) return undefined;
  return { heading, depth: section.level > summary.sectionLevel ? 1 : 0 };
}

function speaksOf({ title }: ReportSummary, heading: string): boolean {
  return title !== '' && fold(heading).includes(fold(title));
}

/** The heading without `2.` and a colon at its end; as written when nothing of it would remain. */
function withoutNumber(heading: string): string {
  const trimmed = heading
    .trim()
    .replace(/^(?:\d+(?:\.\d+)*|[IVX]+)[.):]\s+/, '')
    .replace(/\s*:$/, '');
  return comparableHeading(trimmed) === '' ? heading : trimmed;
}
