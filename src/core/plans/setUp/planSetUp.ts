import { configurationName, defaultConfiguration } from '../../configuration/configuration.ts';
import { formatStatement, state, type Language } from '../../messages/message.ts';
import { setUpMessages as messages } from '../../messages/setUpMessages.ts';
import { readPagePath } from '../../hugo/page.ts';
import { parsingReport } from '../../report/parseReport.ts';
import type { Report } from '../../report/report.ts';
import type { Steps } from '../../steps.ts';
import type { Site } from '../../site/site.ts';
import type { Plan } from '../plan.ts';
import { commonFields } from './commonFields.ts';
import { commonSections } from './commonSections.ts';
import type { ReportGroup } from './reportGroups.ts';
import { overHalf } from './shares.ts';
import { mainHeading } from '../../report/mainHeading.ts';

/** So many of the newest pages say how the reports of a site are. */
export const mostPagesRead = 60;

const longestLine = 90;

/** A page of the group with its text. */
export interface ReadPage {
  readonly path: string;
  readonly text: string;
}

/**
 * Plans the configuration file for a site whose reports are those of `group`: where they are and go, and which fields
 * and sections they share, as `pages` (some of them) have it. What most of them do without is not asked for. Without a
 * group, a file that says nothing yet. `language` is that of the comment on its first line.
 */
export function* planningSetUp(
  group: ReportGroup | undefined,
  pages: readonly ReadPage[],
  site: Site,
  language: Language,
): Steps<Plan> {
  const reports: Report[] = [];
  for (const { path, text } of pages) {
    const report = yield* parsingReport(text, readPagePath(path, site.config).language, defaultConfiguration);
    if (report.frontMatter.kind !== 'none') reports.push(report);
    yield;
  }
  const setting = group === undefined ? {} : settingFor(group, reports, site);
  const text = `${comment(group, reports.length, language)}${printed(setting)}\n`;
  return { create: [{ path: configurationName, text }], edits: [] };
}

/** The first lines: what the file is, and what to do with it. */
function comment(group: ReportGroup | undefined, count: number, language: Language): string {
  const what = count === 0 ? state(messages.newFile) : state(messages.proposedFile, { count });
  const lines =
    group === undefined ? [state(messages.emptyFile), state(messages.offered)] : [what, state(messages.change)];
  return lines.map((line) => `// ${formatStatement(line, language)}\n`).join('');
}

function settingFor(group: ReportGroup, reports: readonly Report[], site: Site): object {
  const { length } = reports;
  const fields = commonFields(reports);
  const named = reports.filter((report) => mainHeading(report) !== undefined).length;
  const without = (lacks: (report: Report) => boolean): boolean => overHalf(reports.filter(lacks).length, length);
  const rules = {
    ...(fields.speakers === undefined &&
      without(({ speakers }) => speakers.entries.length === 0) && { 'require-speakers': 'off' }),
    ...(without(({ images }) => images.length === 0) && { 'require-images': 'off' }),
  };
  return {
    reports: group.patterns,
    // Most themes show the title themselves.
    newReport: { path: group.newPath, ...(!overHalf(named, length) && { heading: '' }) },
    ...languagesOf(group, site),
    ...(Object.keys(fields).length > 0 && { frontMatter: fields }),
    ...(length > 0 && { sections: commonSections(reports) }),
    ...(Object.keys(rules).length > 0 && { rules }),
  };
}

/** The languages in which there are reports, where the site has more. */
function languagesOf({ pages }: ReportGroup, { config }: Site): { languages?: readonly string[] } {
  const written = new Set(pages.map((path) => readPagePath(path, config).languageCode));
  const codes = config.languages.map(({ code }) => code).filter((code) => written.has(code));
  return codes.length > 0 && codes.length < config.languages.length ? { languages: codes } : {};
}

/** As JSON, with short lists, and objects of one short line, on one line. */
function printed(setting: object): string {
  let text = JSON.stringify(setting, undefined, 2).replace(/\[\n\s+([^[\]{}]*?)\n\s+\]/g, (list, items: string) => {
    const line = `[${items.replace(/\n\s+/g, ' ')}]`;
    return line.length > longestLine ? list : line;
  });
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\{\n\s+([^\n]*[^\n,{])\n\s+\}/g, (whole, line: string) =>
      line.length > longestLine ? whole : `{ ${line} }`,
    );
  }
  return text;
}
