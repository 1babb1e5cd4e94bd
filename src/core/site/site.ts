import { defaultConfiguration, type Configuration } from '../configuration/configuration.ts';
import type { ConfigurationProblem } from '../configuration/problem.ts';
import type { CalendarDay } from '../dates/calendarDay.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import type { EventFacts } from '../sectionPage/eventFacts.ts';
import { defaultHugoConfig, type HugoConfig, type SiteLanguage } from '../hugo/hugoConfig.ts';
import type { HugoTemplates } from '../hugo/hugoTemplates.ts';
import type { Report } from '../report/report.ts';
import type { EventNumber, Page, SiteSettings } from '../hugo/page.ts';
import { isWithin } from '../text/path.ts';
import type { ReportStyle } from './reportStyle.ts';

/** What a Hugo site's folder says, as plain data. Paths are relative to `root`, with `/`. */
export interface Site {
  /** Absolute path of the folder, as the host spells it. */
  readonly root: string;
  /** False for a folder without a Hugo configuration, where a report is checked on its own. */
  readonly isHugo: boolean;
  readonly config: HugoConfig;
  /** What `.event-report.json` says; the defaults where it says nothing. */
  readonly configuration: Configuration;
  /** What is wrong with that file. */
  readonly configurationProblems: readonly ConfigurationProblem[];
  /**
   * Every file of the static folders and every file of the content folder that is no page, as the disk spells them;
   * those of `assets` too, where Hugo looks for pictures since 0.123. Never changed in place: `withFile` makes a new set.
   */
  readonly files: ReadonlySet<string>;
  /** Every Markdown file of the content folder. */
  readonly pages: ReadonlySet<string>;
  /** Which templates of the site or its theme show pictures and links: they may find them elsewhere than Hugo. */
  readonly hugoTemplates: HugoTemplates;
  readonly eventSections: readonly EventSection[];
  /** What each report and each section page says, by path. */
  readonly summaries: ReadonlyMap<string, ReportSummary>;
}

/** A folder that holds events: `content/4-EventParticipated`. */
export interface EventSection {
  readonly path: string;
  readonly events: readonly EventFolder[];
}

/** The folder of one event. */
export interface EventFolder {
  readonly path: string;
  readonly number: EventNumber | undefined;
  /** Its reports, one a language. */
  readonly reports: readonly string[];
  /** True when it holds any file, at any depth; an empty one is left over and its number is free. */
  readonly holdsFile: boolean;
}

/** About 1 KB that other reports' rules and the scaffold need of a report. Strings are copies, never slices. */
export interface ReportSummary extends EventFacts {
  readonly path: string;
  readonly languageCode: string;
  readonly title: string;
  readonly weight: number | undefined;
  readonly pre: string;
  /** The day in `date`, when Hugo can read it. */
  readonly day: CalendarDay | undefined;
  /** The one day that its body states as the event's. */
  readonly statedDay: CalendarDay | undefined;
  /** The first H1. */
  readonly heading: string;
  readonly sectionLevel: number;
  /** The heading used for each kind, in document order. */
  readonly sections: readonly { readonly kind: string; readonly heading: string; readonly level: number }[];
  /** How many headings stand at the level of its sections, known or not. */
  readonly headingCount: number;
  /** The people of its speakers section; `role` is what follows the name. */
  readonly speakers: readonly ListedSpeaker[];
  /** Where its pictures point, as written. */
  readonly images: readonly string[];
  /**
   * What it lacks by itself, as the rules see it, and nobody has suppressed: `speakers`, `photos`, and required kinds of
   * sections; whether the other reports have these is asked of the site.
   */
  readonly lacks: readonly SectionKindName[];
  /** False where its author has it that no translation is missed. */
  readonly asksForTranslations: boolean;
  /** Of a section page, the events that it lists; empty for a report. */
  readonly listed: readonly ListedEvent[];
  /** True when everything in it still waits to be written. */
  readonly notStarted: boolean;
  /** True while it is the template's sample report and nothing else. */
  readonly isSample: boolean;
  /** How it is written, for the next report to follow: `readStyle(report)` of reportStyle.ts. */
  readonly style: ReportStyle;
}

/** A speaker as a report lists them: name, and role, company or topic; '' where nothing follows the name. */
export interface SpeakerSummary {
  readonly name: string;
  readonly role: string;
}

/** A speaker of a report, with the name by which other reports may know the person: `fullName` of personNames.ts. */
export interface ListedSpeaker extends SpeakerSummary {
  readonly fullName?: string;
}

/** An event as a section page lists it. */
export interface ListedEvent {
  /** The name of the folder that it links to, as it is written. */
  readonly folder: string | undefined;
  /** What it calls the event; `undefined` for a mere number. */
  readonly name: string | undefined;
  /** The number in «Event 2». */
  readonly number: number | undefined;
  /** The one day that it states. */
  readonly day: CalendarDay | undefined;
  /** True for an example of the template. */
  readonly isExample: boolean;
}

/** A report of a site. */
export interface ReportOfSite {
  readonly report: Report;
  readonly page: Page;
  readonly site: Site;
}

/** The event section that is `folder`, or that holds it: where years are folders, `content/events` holds `…/2026`. */
export function eventSectionAt({ eventSections }: Site, folder: string): EventSection | undefined {
  return eventSections.filter(({ path }) => isWithin(folder, path)).sort((a, b) => b.path.length - a.path.length)[0];
}

/** What the pages at `paths` say, as far as they could be read. */
export function summariesOf(
  paths: readonly string[],
  { summaries }: Pick<Site, 'summaries'>,
): readonly ReportSummary[] {
  return paths.flatMap((path) => summaries.get(path) ?? []);
}

/** False for what nobody wrote yet: the template's report, our scaffold. */
export function isWritten({ notStarted, style }: ReportSummary): boolean {
  return !notStarted && !style.isTemplate;
}

/** The languages in which the site's reports are written. */
export function reportLanguages({ config, configuration }: SiteSettings): readonly SiteLanguage[] {
  const wanted = config.languages.filter(({ code }) => configuration.languages?.includes(code) !== false);
  return wanted.length > 0 ? wanted : config.languages;
}

/** A site about which nothing is known: for a report that stands alone. */
export function emptySite(root: string): Site {
  return {
    root,
    isHugo: false,
    config: defaultHugoConfig,
    configuration: defaultConfiguration,
    configurationProblems: [],
    files: new Set(),
    pages: new Set(),
    hugoTemplates: { markdown: 'unknown', figure: 'unknown', link: 'unknown' },
    eventSections: [],
    summaries: new Map(),
  };
}

/** The site after reports were written to, by path; `undefined` for one that can no longer be read. */
export function withSummaries(site: Site, changed: ReadonlyMap<string, ReportSummary | undefined>): Site {
  if (changed.size === 0) return site;
  const summaries = new Map(site.summaries);
  for (const [path, summary] of changed) {
    if (summary === undefined) summaries.delete(path);
    else summaries.set(path, summary);
  }
  return { ...site, summaries };
}

/** The site after one report was written to. */
export function withSummary(site: Site, path: string, summary: ReportSummary | undefined): Site {
  return withSummaries(site, new Map([[path, summary]]));
}

/** The site after a picture, or another file that is no page, has appeared or gone. */
export function withFile(site: Site, path: string, exists: boolean): Site {
  if (site.files.has(path) === exists) return site;
  const files = new Set(site.files);
  if (exists) files.add(path);
  else files.delete(path);
  return { ...site, files };
}
