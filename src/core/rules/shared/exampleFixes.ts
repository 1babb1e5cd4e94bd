import type { Fix, RuleContext } from '../../check/rule.ts';
import { state, type Message } from '../../messages/message.ts';
import { inPlaceOf, newEntry } from '../../plans/addToSectionPage.ts';
import { isUntouched } from '../../site/exampleEntry.ts';
import { sectionIndexEntries, type SectionIndexEntry } from '../../sectionPage/sectionIndex.ts';
import type { ReportSummary } from '../../site/site.ts';
import { nameOfEvent } from '../../site/siteEvents.ts';
import { lineAt, nextLineStart } from '../../text/lines.ts';
import type { OffsetRange } from '../../text/offsetRange.ts';
import { disjoint } from '../../text/sortedRanges.ts';
import type { TextEdit } from '../../text/textEdit.ts';

const titles = {
  writeOne: { en: 'Write {name} in its place', vi: 'Ghi {name} vào chỗ đó' },
  write: { en: 'Write your events in their place', vi: 'Ghi các sự kiện của bạn vào chỗ đó' },
  removeOne: { en: 'Delete the example', vi: 'Xóa phần ví dụ này' },
  remove: { en: 'Delete these {count} examples', vi: 'Xóa {count} phần ví dụ này' },
} satisfies Record<string, Message>;

/** An example of the template, and the report of the event that it leads to, if that is written. */
export interface Example {
  readonly entry: SectionIndexEntry;
  readonly summary: ReportSummary | undefined;
}

/**
 * The events that are written about in place of the examples that lead to them, or the examples deleted; those in which
 * the author has changed something stay.
 */
export function exampleFixes({ report, site }: RuleContext, examples: readonly Example[]): readonly Fix[] {
  const { text } = report;
  const [first, ...more] = examples.filter(({ entry }) => isUntouched(text, entry));
  if (first === undefined) return [];
  const entries = sectionIndexEntries(report);
  const removed = (taken: readonly Example[]): readonly TextEdit[] =>
    disjoint(taken.map(({ entry }) => removalOf(text, entries, entry))).map((range) => ({ range, newText: '' }));
  const written = [first, ...more].flatMap(({ entry, summary }): TextEdit[] => {
    const edit = summary && inPlaceOf(report, entries, entry, newEntry(summary, entries.length, site));
    return edit === undefined ? [] : [edit];
  });
  const others = [first, ...more].filter(({ entry }) => !written.some(({ range }) => range === entry.range));
  const name = first.summary === undefined ? '' : `“${nameOfEvent(first.summary)}”`;
  const write = more.length === 0 ? state(titles.writeOne, { name }) : state(titles.write);
  const remove = more.length === 0 ? state(titles.removeOne) : state(titles.remove, { count: more.length + 1 });
  return [
    ...(written.length === 0 ? [] : [{ title: write, edits: [...written, ...removed(others)], preferred: true }]),
    { title: remove, edits: removed([first, ...more]), preferred: written.length === 0 },
  ];
}

/** Up to the next entry; the last one with the line that parts it from the one before. */
function removalOf(text: string, entries: readonly SectionIndexEntry[], { range }: SectionIndexEntry): OffsetRange {
  const isSeparator = (from: number, to: number): boolean => /^[\s>*_-]*$/.test(text.slice(from, to));
  const next = entries.find((entry) => entry.range.start >= range.end);
  if (next !== undefined && isSeparator(range.end, next.range.start))
    return { start: range.start, end: next.range.start };
  const previous = entries.findLast((entry) => entry.range.end <= range.start);
  const { start } = lineAt(text, range.start);
  const end = nextLineStart(text, lineAt(text, range.end).end);
  if (previous === undefined || !isSeparator(previous.range.end, range.start)) return { start, end };
  return { start: Math.min(nextLineStart(text, lineAt(text, previous.range.end).end), start), end };
}
