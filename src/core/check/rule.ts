import type { Shape } from '../configuration/shape.ts';
import type { Message, MessageData, Statement } from '../messages/message.ts';
import type { Pictures } from '../pictures/pictureFacts.ts';
import type { Report } from '../report/report.ts';
import type { Suppression } from '../report/suppressions/suppressions.ts';
import type { SuppressionSlip } from '../report/suppressions/suppressionSlips.ts';
import type { Page } from '../hugo/page.ts';
import type { Site } from '../site/site.ts';
import type { SectionKindName } from '../sections/sectionKind.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Severity } from './severity.ts';
import type { TextEdit } from '../text/textEdit.ts';

/** A rule: one thing that can be wrong with a report. Its name is also that of its file, its page and its diagnostics. */
export interface Rule<Id extends string = string> {
  readonly name: string;
  /** One English sentence in the imperative, for the table of rules. */
  readonly description: string;
  readonly severity: Severity;
  /** The pages it speaks of. */
  readonly pages: readonly Page['role'][];
  readonly messages: Readonly<Record<Id, Message>>;
  /** What a site can set of the rule in its configuration. */
  readonly options?: RuleOptions;
  /** True when what it finds can change while no text does: time passes, or a file is still being looked at. */
  readonly isPassing?: boolean;
  /** True for the rule that speaks of what the others came to: it runs after them, and gets `idleSuppressions`. */
  readonly isLast?: boolean;
  /** `options` has a value for each of the rule's options. */
  check(context: RuleContext, options: OptionValues<RuleOptions>): Iterable<Finding<Id>>;
}

/** The options of a rule by name; the JSON schema of the configuration is made from them. */
export type RuleOptions = Readonly<Record<string, RuleOption<unknown>>>;

/** One option: what it is for, which values it takes, and its value where a site does not set it. */
export interface RuleOption<T> {
  readonly description: Message;
  readonly shape: Shape<T>;
  readonly default: T;
}

/** The values of options. */
export type OptionValues<O extends RuleOptions> = {
  readonly [K in keyof O]: O[K] extends RuleOption<infer T> ? T : never;
};

/** All that a rule may look at. */
export interface RuleContext {
  readonly report: Report;
  readonly page: Page;
  readonly site: Site;
  /** The present moment, in milliseconds since 1970, as the host says it. */
  readonly now: number;
  /** What the files of the report's pictures are, as far as the host has looked at them. */
  readonly pictures?: Pictures;
  /** The suppressions that changed nothing; the runner knows them once the other rules have run. */
  readonly idleSuppressions?: readonly IdleSuppression[];
}

/** A suppression without which the page would have the same problems. */
export type IdleSuppression =
  | {
      readonly suppression: Suppression;
      /** Set when there is no such rule: the one that may have been meant, if any is near. */
      readonly misnamed?: { readonly near: string | undefined };
    }
  /** One in no form that is read, with the rules that found something where it could be meant. */
  | { readonly slip: SuppressionSlip; readonly found: readonly string[] };

/** What a rule found at one place. */
export interface Finding<Id extends string = string> {
  readonly messageId: Id;
  readonly data?: MessageData;
  /** The smallest place that shows what is wrong, in UTF-16 offsets of the report. */
  readonly range: OffsetRange;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
  /** Where other rules say the same of the same cause; `precedence.ts` has them silent there. Default: `range`. */
  readonly scope?: OffsetRange;
  /** The kinds of section of which it says that they are missing, or why: those of which another rule tells are left out. */
  readonly lacking?: Lacking<Id>;
  /** When this finding weighs differently from the rule's others. */
  readonly severity?: Severity;
  /** True for text that is only waiting, shown faded. */
  readonly faded?: boolean;
}

/** Sections that a report lacks, and the same finding for some of them, where it may speak of several. */
export interface Lacking<Id extends string = string> {
  readonly kinds: readonly SectionKindName[];
  readonly only?: (kinds: readonly SectionKindName[]) => Finding<Id>;
}

/** Another place that explains a problem. */
export interface Related {
  /** Another page of the site, which is meant as a whole: `range` is its beginning, since nobody reads its text here. */
  readonly path?: string;
  readonly range: OffsetRange;
  readonly statement: Statement;
}

/** A repair. Its edits speak of the report's text as it was checked, and change nothing beside what is wrong. */
export interface Fix {
  /** Imperative: «Set weight to 4». */
  readonly title: Statement;
  readonly edits: readonly TextEdit[];
  /** True when it cannot be wrong, so that Fix All may do it. */
  readonly safe?: boolean;
  /** True for the one fix that most authors want. */
  readonly preferred?: boolean;
  /**
   * Set when the host must do it; `edits` is empty then. `date`: ask for a day, then write it. `photos`: ask for photos,
   * then write and show them. `shrink`: make the event's large pictures smaller. `translation`: create the report in
   * another language from this one. `speakers`: list the people of a pasted list.
   */
  readonly asks?: 'date' | 'photos' | 'shrink' | 'translation' | 'speakers';
  /** What to select after the edits, in offsets of the text after them: where the author goes on writing. */
  readonly select?: OffsetRange;
}

/** Makes a rule; a finding with a message the rule does not have, or an option it does not declare, does not compile. */
export function defineRule<Id extends string, O extends RuleOptions = RuleOptions>(
  rule: Omit<Rule<Id>, 'options' | 'check'> & {
    readonly options?: O;
    check(context: RuleContext, options: OptionValues<O>): Iterable<Finding<Id>>;
  },
): Rule<Id> {
  return rule;
}
