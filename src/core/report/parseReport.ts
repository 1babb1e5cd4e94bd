import type { Language } from '../messages/message.ts';
import { bodyStart, parseFrontMatter } from './frontMatter.ts';
import { findHeadings } from './headings.ts';
import { parseMarkdown } from './markdown.ts';
import type { Report } from './report.ts';
import { findSections } from './sections.ts';
import { findSuppressions } from './suppressions.ts';

/**
 * Reads one page. Never throws: whatever is broken becomes problems of the front matter, or plain text.
 * `language` is that of the file's name (`_index.vi.md`), else the site's default.
 */
export function parseReport(text: string, language: Language): Report {
  const frontMatter = parseFrontMatter(text);
  const start = bodyStart(text, frontMatter);
  const markdown = parseMarkdown(text, start);
  const headings = findHeadings(markdown);
  return {
    text,
    language,
    frontMatter,
    bodyStart: start,
    markdown,
    headings,
    sections: findSections(headings, language, text.length),
    suppressions: findSuppressions(text, frontMatter, markdown),
  };
}
