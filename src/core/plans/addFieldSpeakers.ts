import { fieldOf } from '../frontMatter/frontMatter.ts';
import { listEntries, type ListEntry } from '../frontMatter/listField.ts';
import { endOfBlock, indentation } from '../frontMatter/editFrontMatter.ts';
import type { Report } from '../report/report.ts';
import type { SpeakerSummary } from '../site/site.ts';
import { lineAt, lineEndingOf } from '../text/lines.ts';
import { emptyRange, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Conventions } from './conventions.ts';
import { speakerField } from './newFrontMatter.ts';

/** Speakers put into a report: always one edit, and the new entries in offsets of the text after it. */
export interface AddedSpeakers {
  readonly edits: readonly [TextEdit];
  readonly select: OffsetRange;
}

/**
 * Adds speakers to the list in the field `field` of the front matter: behind its last entry and in its form, in the
 * place of `[]`, or in a field of its own at the end of the block. `undefined` for what is no list of lines.
 */
export function addFieldSpeakers(
  report: Report,
  speakers: readonly SpeakerSummary[],
  field: string,
  { speakerField: usual }: Conventions,
): AddedSpeakers | undefined {
  const { frontMatter, text } = report;
  const entries = listEntries(report, field);
  if (entries === undefined || frontMatter.kind !== 'yaml' || frontMatter.problems.length > 0) return undefined;
  const last = entries.at(-1);
  const form = last === undefined ? usual : last.more === undefined ? 'texts' : 'maps';
  const lines = speakerField(speakers, form);
  if (last !== undefined) return behind(text, last, lines);
  const found = fieldOf(frontMatter, field);
  const newline = lineEndingOf(text);
  if (found === undefined) {
    const place = endOfBlock(report);
    if (place === undefined || indentation(report) !== '') return undefined;
    const added = edited(emptyRange(place), `${field}:${lines}\n`, newline);
    return { ...added, select: { start: added.select.start, end: added.select.end - newline.length } };
  }
  const colon = text.indexOf(':', found.keyRange.end);
  // What is empty in another way, `null` or a comment, says something.
  if (!/^\s*(?:\[\s*\]\s*)?$/.test(text.slice(colon + 1, lineAt(text, colon).end))) return undefined;
  return edited({ start: colon + 1, end: lineAt(text, colon).end }, lines, newline);
}

function behind(text: string, { range }: ListEntry, lines: string): AddedSpeakers | undefined {
  const { end } = trimRange(text, range);
  const first = lineAt(text, range.start);
  const mark = /^([ \t]*)-[ \t]+/.exec(text.slice(first.start, first.end));
  if (mark === null || first.start + mark[0].length !== range.start) return undefined;
  const place = emptyRange(lineAt(text, end).end);
  return edited(place, lines.replaceAll('\n  ', `\n${mark[1] ?? ''}`), lineEndingOf(text));
}

/** `newText` begins with, or holds, the line end before the first of the new lines. */
function edited(range: OffsetRange, newText: string, newline: string): AddedSpeakers {
  const written = newText.replaceAll('\n', newline);
  const start = range.start + written.indexOf(newline) + newline.length;
  return { edits: [{ range, newText: written }], select: { start, end: range.start + written.length } };
}
