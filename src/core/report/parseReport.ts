import { defaultConfiguration, type Configuration } from '../configuration/configuration.ts';
import type { Language } from '../messages/message.ts';
import { bodyStart, parseFrontMatter } from '../frontMatter/frontMatter.ts';
import { findHeadings } from '../markdown/headings.ts';
import { findImages } from '../images/images.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import { findNotStarted } from './waiting/notStarted.ts';
import { findPlaceholders } from './waiting/placeholders.ts';
import { findProseLines } from '../markdown/proseLines.ts';
import type { Report } from './report.ts';
import { findSections } from './sections.ts';
import { findSpeakers } from '../speakers/speakers.ts';
import { findSuppressions } from './suppressions/suppressions.ts';
import { findTemplateNotices } from './template/templateNotices.ts';
import { findTemplateText } from './template/templateText.ts';
import { findVisibleMarks } from './visibleMarks/visibleMarks.ts';
import { allAtOnce, type Steps } from '../steps.ts';
import { disjoint } from '../text/sortedRanges.ts';
import { maskMarks } from '../markdown/visibleText.ts';
import { waitingWordsOf } from './waiting/waitingText.ts';

/** The part of a page that shows whether it is a report. */
export type Outline = Pick<
  Report,
  'text' | 'language' | 'frontMatter' | 'bodyStart' | 'markdown' | 'headings' | 'sections'
>;

/**
 * Reads one page. Never throws: whatever is broken becomes problems of the front matter, or plain text.
 * `language` is that of the file's name (`_index.vi.md`), else the site's default.
 */
export function parseReport(text: string, language: Language, configuration = defaultConfiguration): Report {
  return allAtOnce(parsingReport(text, language, configuration));
}

/** The same in steps. */
export function* parsingReport(text: string, language: Language, configuration: Configuration): Steps<Report> {
  return yield* completingReport(yield* parsingOutline(text, language, configuration));
}

/** Reads the front matter and the headings of a page: a third of the work, for the many pages that are no reports. */
export function* parsingOutline(text: string, language: Language, configuration: Configuration): Steps<Outline> {
  const frontMatter = parseFrontMatter(text);
  const start = bodyStart(text, frontMatter);
  yield;
  const markdown = parseMarkdown(text, start);
  yield;
  const headings = findHeadings(markdown);
  const sections = findSections(headings, language, text.length, configuration.sections);
  return { text, language, frontMatter, bodyStart: start, markdown, headings, sections };
}

/** Reads what an outline lacks. */
export function* completingReport(outline: Outline): Steps<Report> {
  const { text, frontMatter, markdown, headings, sections } = outline;
  yield;
  const waitingWords = waitingWordsOf(sections.catalogue);
  yield;
  const lines = findProseLines(markdown, maskMarks(markdown));
  const placeholders = findPlaceholders(text, markdown, lines, waitingWords);
  yield;
  const templateNotices = findTemplateNotices(text, markdown);
  const waiting = disjoint([...placeholders, ...templateNotices].map(({ range }) => range));
  const images = findImages(markdown);
  const templateText = findTemplateText(text, lines, waiting, sections.level);
  yield;
  const speakers = findSpeakers(text, sections, lines, placeholders);
  yield;
  return {
    ...outline,
    images,
    speakers,
    placeholders,
    templateNotices,
    templateText,
    visibleMarks: findVisibleMarks(markdown, headings, lines),
    notStarted: findNotStarted({ markdown, headings, sections, placeholders, lines, templateNotices, images }),
    suppressions: findSuppressions(text, frontMatter, markdown),
  };
}
