import { allSections } from '../report/sections.ts';
import type { Problem } from './problem.ts';
import { configurationName } from '../configuration/configuration.ts';
import { state, type Statement } from '../messages/message.ts';
import { whyNotCheckedMessages as messages } from '../messages/whyNotCheckedMessages.ts';
import { parsingOutline } from '../report/parseReport.ts';
import type { Report } from '../report/report.ts';
import type { Suppression } from '../report/suppressions/suppressions.ts';
import { allAtOnce } from '../steps.ts';
import { folderOf, nameOf } from '../text/path.ts';
import {
  contentDirOf,
  isEventSection,
  isReportLanguage,
  pageAt,
  readEventFolder,
  readPagePath,
  type Page,
} from '../hugo/page.ts';
import { parsePage } from '../site/parsePage.ts';
import type { Site } from '../site/site.ts';

/** What the author asks about: the file in front, as far as the host has one. */
export type AskedFile =
  | { readonly kind: 'none' | 'untitled' | 'view' }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'page'; readonly path: string; readonly text: string; readonly site: Site }
  | (CheckedPage & { readonly kind: 'checked' });

/** A page that is checked, with what was found. */
interface CheckedPage {
  readonly report: Report;
  readonly page: Page;
  readonly site: Site;
  readonly problems: readonly Problem[];
  /** True when it is checked on saving only, and was changed since. */
  readonly awaitsSaving: boolean;
}

/** Why a file is not checked, or that it is; and what could be done next. */
export interface CheckExplanation {
  readonly statement: Statement;
  readonly action?: 'newReport' | 'setUp' | 'configuration' | 'problems' | 'uncheckedFrontMatter';
}

const exampleFolder = 'content/4-EventParticipated/4.1-Event1';
/** More names than these would hide what is said. */
const mostNames = 8;

/** The answer to «Why Is This File Not Checked?», in one or two sentences. */
export function whyNotChecked(asked: AskedFile): CheckExplanation {
  if (asked.kind === 'checked') return checked(asked);
  if (asked.kind === 'page') return unchecked(asked.path, asked.text, asked.site);
  if (asked.kind === 'other') return { statement: state(messages.other, { name: asked.name }) };
  if (asked.kind !== 'untitled') return { statement: state(messages[asked.kind]) };
  return { statement: state(messages.untitled, { example: `${exampleFolder}/_index.md` }), action: 'newReport' };
}

function checked({ report, page, site, problems, awaitsSaving }: CheckedPage): CheckExplanation {
  const { kind } = report.frontMatter;
  const count = problems.length;
  const isIndex = page.role === 'section-index';
  const first = isIndex
    ? state(messages.index, { count })
    : count === 0
      ? state(messages.clean)
      : state(messages.found, { count });
  if (kind === 'toml' || kind === 'json') {
    const statement = state(messages.toml, { first, form: kind.toUpperCase() });
    return { statement, action: 'uncheckedFrontMatter' };
  }
  const statement = awaitsSaving ? state(messages.awaitsSaving, { first }) : withSilenced(first, report, site);
  return count === 0 ? { statement } : { statement, action: 'problems' };
}

/** The statement, and the rules of which the page hears nothing, or nothing on some of its lines. */
function withSilenced(first: Statement, { text, suppressions }: Report, site: Site): Statement {
  const isWhole = ({ silences }: Suppression): boolean => silences.end - silences.start === text.length;
  const whole = suppressions.filter(isWhole).map(({ rule }) => rule);
  const off = [...site.configuration.rules].filter(([, { severity }]) => severity === 'off').map(([name]) => name);
  const silenced = new Set([...whole, ...off]);
  const onLines = new Set(suppressions.map(({ rule }) => rule).filter((rule) => !silenced.has(rule)));
  const said = silenced.size === 0 ? first : state(messages.silenced, { first, rules: listed([...silenced]) });
  return onLines.size === 0 ? said : state(messages.silencedOnLines, { first: said, lines: listed([...onLines]) });
}

function unchecked(path: string, text: string, site: Site): CheckExplanation {
  const { reports, languages } = site.configuration;
  const everywhere = readPagePath(path, site.config, reports);
  if (!isReportLanguage(everywhere, { languages }) && wouldBeChecked(everywhere, text, site)) {
    const codes = listed((languages ?? []).map((code) => `\`${code}\``));
    const data = { code: everywhere.languageCode, file: configurationName, languages: codes };
    return { statement: state(messages.language, data), action: 'configuration' };
  }
  if (reports !== undefined) {
    const globs = listed(reports.map(({ source }) => `\`${source}\``));
    const statement = state(messages.configured, { file: configurationName, globs, path });
    return { statement, action: 'configuration' };
  }
  const page = pageAt(path, site);
  const place = misplaced(page, site);
  return place === undefined ? unlikeReport(page, text, site) : { statement: place };
}

/** True for a page that is checked where no language is left out. */
function wouldBeChecked(page: Page, text: string, { configuration }: Site): boolean {
  return parsePage(text, page, { ...configuration, languages: undefined }) !== undefined;
}

/** What is wrong with the name or the place of the page, where its author may have meant it to be a report. */
function misplaced({ path, bundle, number }: Page, site: Site): Statement | undefined {
  const content = contentDirOf(path, site.config);
  if (site.isHugo && !path.startsWith(`${content}/`)) return state(messages.outside, { path, content });
  const folder = folderOf(path);
  const above = nameOf(folderOf(folder));
  const isBelowEvents = isEventSection(above);
  if (bundle === 'none') {
    const isInEvent = isBelowEvents && readEventFolder(nameOf(folder)) !== undefined;
    return isInEvent ? state(messages.fileName, { name: nameOf(path) }) : undefined;
  }
  if (isBelowEvents) {
    const section = /^\d+/.exec(above)?.[0] ?? '4';
    const event = /\d+(?=\D*$)/.exec(nameOf(folder))?.[0] ?? '1';
    return state(messages.eventFolder, { folder: nameOf(folder), example: `${section}.${event}-Event${event}` });
  }
  if (number === undefined || !/event|s[uự][-_ ]?ki[eệ]n/iu.test(above.normalize('NFC'))) return undefined;
  return state(messages.sectionFolder, { folder: above, example: `${number.section}-EventParticipated` });
}

function unlikeReport(page: Page, text: string, site: Site): CheckExplanation {
  const folder = folderOf(page.path);
  const example = exampleFolder;
  const file = configurationName;
  // Where reports are known, a page elsewhere is no missing one.
  const action = site.eventSections.some(({ events }) => events.length > 0) ? 'newReport' : 'setUp';
  if (page.bundle === 'branch') {
    const isHome = folder === contentDirOf(page.path, site.config);
    const statement = isHome ? state(messages.home, { example }) : state(messages.section, { folder, example });
    return { statement, action };
  }
  const outline = allAtOnce(parsingOutline(text, page.language, site.configuration));
  if (outline.frontMatter.kind === 'none')
    return { statement: state(messages.noFrontMatter, { example, file }), action };
  const kinds = new Map(allSections(outline.sections).map(({ kind, heading }) => [kind.name, heading.text]));
  const headings = listed([...kinds.values()].map((heading) => `“${heading}”`));
  const found = headings === '' ? state(messages.noneOfThem) : state(messages.only, { headings });
  return { statement: state(messages.fewHeadings, { example, file, found }), action };
}

function listed(names: readonly string[]): string {
  return names.length > mostNames ? `${names.slice(0, mostNames).join(', ')}, …` : names.join(', ');
}
