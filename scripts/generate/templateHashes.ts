import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDay } from '../../src/core/dates/calendarDay.ts';
import { findProseLines } from '../../src/core/markdown/proseLines.ts';
import { maskMarks } from '../../src/core/markdown/visibleText.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { hashWords, isTellingLine, startOf, wordsOf } from '../../src/core/report/template/templateText.ts';
import { disjoint, isInside } from '../../src/core/text/sortedRanges.ts';
import { eventName } from '../../src/core/report/eventName.ts';
import { sectionIndexEntries } from '../../src/core/sectionPage/sectionIndex.ts';

/** An event's report in the template's folders. */
const reportPath = /\d+\.\d+-Event\d+[\\/]_index(?:\.vi)?\.md$/;
/** The section page, whose lines are true of many events: it serves its example entries alone. */
const sectionPath = /^(?:[^\\/]+[\\/])?_index(?:\.vi)?\.md$/;

/**
 * `src/core/report/template/templateHashes.ts` from the internship template in `folder`: hashes in place of its words, which are
 * not ours to publish.
 */
export function generateTemplateHashes(folder: string): string {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = (path: RegExp): string[] =>
    all.filter((file) => path.test(file)).map((file) => readFileSync(join(folder, file), 'utf8'));
  const read = texts(reportPath).map(readTemplate);
  if (read.length === 0) throw new Error(`No reports of the template in ${folder}.`);
  const lines = read.flatMap((page) => page.lines).filter(isTellingLine);
  return [
    '/** Made by `npm run generate` from the internship template; `templateText.ts` says what is hashed, and how. */',
    'export const templateHashes = {',
    rows('lines', lines.map(hashWords)),
    rows(
      'starts',
      lines.flatMap((words) => startOf(words) ?? []),
    ),
    rows(
      'speakers',
      read.flatMap(({ speakers }) => speakers.map(hashWords)),
    ),
    rows(
      'events',
      read.flatMap(({ events }) => events.map(hashWords)),
    ),
    rows('facts', texts(sectionPath).flatMap(readFacts)),
    '};\n',
  ].join('\n');
}

function readTemplate(text: string): Record<'lines' | 'speakers' | 'events', string[]> {
  const report = parseReport(text, 'en');
  const { markdown, headings, placeholders, templateNotices, speakers } = report;
  const waiting = disjoint([...placeholders, ...templateNotices].map(({ range }) => range));
  const lines = findProseLines(markdown, maskMarks(markdown)).filter(
    ({ kind, range }) => kind === 'paragraph' && !isInside(waiting, range),
  );
  return {
    lines: lines.map(({ seen }) => wordsOf(seen.text)),
    speakers: speakers.entries.flatMap(({ people }) => people.map(wordsOf)),
    events: headings
      .filter(({ level }) => level === 1)
      .map((heading) => wordsOf(eventName(heading.text)).replace(/ workshop$/, '')),
  };
}

/** What the example entries of a section page state. */
function readFacts(text: string): string[] {
  return sectionIndexEntries(parseReport(text, 'en')).flatMap(({ fields, day }) => {
    return [...fields.map(({ value }) => value), ...(day === undefined ? [] : [formatDay(day)])]
      .map(wordsOf)
      .filter((words) => words !== '')
      .map(hashWords);
  });
}

function rows(name: string, hashes: readonly string[]): string {
  const sorted = [...new Set(hashes)].sort();
  const written = sorted.map((hash, index) => `${index % 10 === 0 ? '\n' : ' '}${hash}`);
  return `  ${name}: \`${written.join('')}\`,`;
}
