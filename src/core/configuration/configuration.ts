import { builtInCatalogue } from '../sections/catalogue.ts';
import type { SectionCatalogue } from '../sections/sectionKind.ts';
import type { Severity } from '../check/severity.ts';
import type { Glob } from './glob.ts';

/** The file at a site's root in which it says how its reports are. */
export const configurationName = '.event-report.json';

/** How a site's reports are: what the file says, and our defaults for what it does not. */
export interface Configuration {
  /** Which files are reports; `undefined` where folders named as the internship has them, and the content, tell. */
  readonly reports: readonly Glob[] | undefined;
  readonly newReport: NewReportForm | undefined;
  /** Codes of the languages in which reports are written, in lower case; `undefined` for all of the site's. */
  readonly languages: readonly string[] | undefined;
  readonly sections: SectionCatalogue;
  readonly frontMatter: FrontMatterForm;
  /** Where pictures of an event go, a form as `pictureFolder` fills it; `undefined` for those of the other pictures. */
  readonly pictures: string | undefined;
  /** By name; a rule that is not here has its defaults. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

/** What New Event Report writes. */
export interface NewReportForm {
  /** From the site's root, for the default language: `content/events/{year}/{slug}/index.md`. */
  readonly path: string;
  /** The H1, `Summary Report: {name}`; empty for none, `undefined` for ours. */
  readonly heading: string | undefined;
}

/** The fields of a report. Names are as the site writes them; Hugo takes them without regard to letter case. */
export interface FrontMatterForm {
  /** What no report may lack; `undefined` for the internship's fields, which depend on the folder. */
  readonly required: readonly string[] | undefined;
  /** The field that holds the day of the event. */
  readonly date: string;
  /** The field that lists the speakers; `undefined` where a section does. */
  readonly speakers: string | undefined;
}

/** What a site wants of a rule. */
export interface RuleSetting {
  /** `undefined` for the rule's own. */
  readonly severity: Severity | 'off' | undefined;
  /** As far as they are set; the rule's defaults stand for the rest. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What holds where no file says otherwise: the reports of the internship. */
export const defaultConfiguration: Configuration = {
  reports: undefined,
  newReport: undefined,
  languages: undefined,
  sections: builtInCatalogue,
  frontMatter: { required: undefined, date: 'date', speakers: undefined },
  pictures: undefined,
  rules: new Map(),
};
