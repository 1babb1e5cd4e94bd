import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProseLines } from '../../src/core/markdown/proseLines.ts';
import { maskMarks } from '../../src/core/markdown/visibleText.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { hashWords, isTellingLine, wordsOf } from '../../src/core/report/templateText.ts';
import { disjoint, isInside } from '../../src/core/text/sortedRanges.ts';
import { eventName } from '../../src/core/rules/shared/derivedFields.ts';

/** An event's report in the template's folders; the section page tells facts that are true of many events. */
const reportPath = /\d+\.\d+-Event\d+[\\/]_index(?:\.vi)?\.md$/;

/**
 * `src/core/report/templateHashes.ts` from the internship template in `folder`: hashes in place of its words, which are
 * not ours to publish.
 */
export function generateTemplateHashes(folder: string): string {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => reportPath.test(path));
  if (paths.length === 0) throw new Error(`No reports of the template in ${folder}.`);
  const read = paths.map((path) => readTemplate(readFileSync(join(folder, path), 'utf8')));
  return [
    '/** Made by `npm run generate` from the internship template; `templateText.ts` says what is hashed, and how. */',
    'export const templateHashes = {',
    hashes('lines', read.flatMap(({ lines }) => lines).filter(isTellingLine)),
    hashes(
      'speakers',
      read.flatMap(({ speakers }) => speakers),
    ),
    hashes(
      'events',
      read.flatMap(({ events }) => events),
    ),
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

function hashes(name: string, words: readonly string[]): string {
  const sorted = [...new Set(words.map(hashWords))].sort();
  const rows = sorted.map((hash, index) => `${index % 10 === 0 ? '\n' : ' '}${hash}`);
  return `  ${name}: \`${rows.join('')}\`,`;
}
