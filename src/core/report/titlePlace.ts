import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Report } from './report.ts';
import { mainHeading } from './mainHeading.ts';

/**
 * Where to speak of something that the whole report lacks: its main heading, else the value of `title`, else its first
 * heading, else its first line. Half-open UTF-16 offsets; an empty text gives an empty range.
 */
export function titlePlace(report: Report): OffsetRange {
  const { text, headings, frontMatter } = report;
  const heading = mainHeading(report);
  if (heading !== undefined && heading.text !== '') return heading.textRange;
  const title = frontMatter.fields.get('title');
  if (title !== undefined && !title.empty) return title.valueRange;
  const first = headings.find(({ text: words }) => words !== '');
  const { start } = frontMatter.range;
  return first?.textRange ?? { start, end: lineAt(text, start).end };
}
