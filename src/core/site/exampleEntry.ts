import { formatDay } from '../dates/calendarDay.ts';
import { isTemplateEvent, isTemplateFact } from '../report/template/templateText.ts';
import { entryName, entryNumber, type SectionIndexEntry } from '../sectionPage/sectionIndex.ts';
import type { ReportSummary } from './site.ts';
import { nameOfEvent } from './siteEvents.ts';

/**
 * True for an example of the template on a section page: it has the name of the template's event, and no other day than
 * the template's.
 */
export function isExampleEntry(entry: SectionIndexEntry): boolean {
  const name = entryName(entry);
  if (name === undefined || !isTemplateEvent(name)) return false;
  return entry.day === undefined || isTemplateFact(formatDay(entry.day));
}

/** True when nothing in an example is the author's, so that nothing is lost with it. */
export function isUntouched(text: string, entry: SectionIndexEntry): boolean {
  const { range, fields, heading } = entry;
  const isOwn = fields.some(({ kind, value }) => kind === 'other' || (value !== '' && !isTemplateFact(value)));
  if (isOwn || (entryNumber(entry) === undefined && !isTemplateEvent(heading))) return false;
  let rest = '';
  let position = range.start;
  for (const field of fields) {
    rest += text.slice(position, field.range.start);
    position = field.range.end;
  }
  const [, ...below] = (rest + text.slice(position, range.end)).split(/\r\n|\n|\r/);
  return below.every((line) => /^(?:&emsp;|[\s>*_-])*$/.test(line));
}

/** True when the template's event is the one that the author attended: then an example of its name is an entry. */
export function isOfTemplateEvent(report: ReportSummary | undefined): boolean {
  return report !== undefined && !report.isSample && isTemplateEvent(nameOfEvent(report));
}
