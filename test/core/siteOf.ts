import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { defaultHugoConfig, type HugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { isEventSection, readEventFolder, readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type EventSection, type ReportSummary, type Site } from '../../src/core/site/site.ts';
import { summarize } from '../../src/core/site/summary.ts';
import { folderOf, nameOf } from '../../src/core/text/path.ts';

/** The languages of the internship template. */
export const bilingual: HugoConfig = {
  ...defaultHugoConfig,
  languages: [
    { code: 'en', isDefault: true, words: 'en' },
    { code: 'vi', isDefault: false, words: 'vi' },
  ],
};

/** A site with these reports by path, and these event folders without any file. */
export function siteOf(reports: Readonly<Record<string, string>>, emptyFolders: readonly string[] = []): Site {
  const paths = Object.keys(reports);
  const folders = [...new Set(paths.map(folderOf).concat(emptyFolders))];
  const sections = [...new Set(folders.map(folderOf))].filter((path) => isEventSection(nameOf(path)) || path !== '');
  return {
    ...emptySite('/site'),
    isHugo: true,
    config: bilingual,
    // As of the internship's theme, where that was not fetched.
    hugoTemplates: { markdown: 'unknown', figure: 'unknown', link: 'none' },
    pages: new Set(paths),
    eventSections: sections.map((path): EventSection => ({
      path,
      events: folders
        .filter((folder) => folderOf(folder) === path)
        .map((folder) => ({
          path: folder,
          number: readEventFolder(nameOf(folder)),
          reports: paths.filter((report) => folderOf(report) === folder),
          holdsFile: !emptyFolders.includes(folder),
        })),
    })),
    summaries: new Map(Object.entries(reports).map(([path, text]) => [path, summaryOf(path, text)])),
  };
}

function summaryOf(path: string, text: string): ReportSummary {
  const page = readPagePath(path, bilingual);
  return summarize(parseReport(text, page.language), page, { config: bilingual, configuration: defaultConfiguration });
}
