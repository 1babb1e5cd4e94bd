import { fieldOf } from '../frontMatter/frontMatter.ts';
import type { Report } from '../report/report.ts';
import { onlyWaits, ownBody } from '../report/sectionBody.ts';
import { knowsKind, sectionOf, type Section } from '../report/sections.ts';
import { literal } from '../sections/block.ts';
import { readStyle, type SpeakerForm } from '../site/reportStyle.ts';
import type { SpeakerSummary } from '../site/site.ts';
import type { SpeakerEntry } from '../speakers/speakerEntry.ts';
import { entriesIn } from '../speakers/speakers.ts';
import { escapeLineStart, escapeMarkdown, oneLine } from '../text/escapeMarkdown.ts';
import { lineAt, lineEndingOf } from '../text/lines.ts';
import { emptyRange, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { addFieldSpeakers, type AddedSpeakers } from './addFieldSpeakers.ts';
import type { Conventions } from './conventions.ts';
import { insertSection } from './insertSection.ts';

/** An entry of a list of speakers: `- **Name** – Role, Company`, in the form of the report's other entries. */
export function speakerLine(
  { name, role }: SpeakerSummary,
  { bold, separator }: SpeakerForm = { bold: true, separator: ' – ' },
): string {
  const plain = bold ? `**${escapeMarkdown(oneLine(name))}**` : escapeLineStart(oneLine(name));
  const rest = escapeMarkdown(oneLine(role));
  if (rest === '') return `- ${plain}`;
  return `- ${plain}${separator}${rest}${separator === ' (' ? ')' : ''}`;
}

/**
 * Adds entries to the list of speakers: behind the last one, in the place of the text that waits for them, in the field
 * `field` where the report has that and no section, or in a section of its own where it has neither. `undefined` for
 * none, and where the last entry is no line of a list, a row of a table say: nobody knows what its other cells are.
 */
export function addSpeakers(
  report: Report,
  speakers: readonly SpeakerSummary[],
  conventions: Conventions,
  field?: string,
): AddedSpeakers | undefined {
  if (speakers.length === 0) return undefined;
  const newline = lineEndingOf(report.text);
  const form = readStyle(report).speakers ?? conventions.speakers;
  const lines = speakers.map((speaker) => speakerLine(speaker, form)).join('\n');
  const section = sectionOf(report.sections, 'speakers');
  const hasField = field !== undefined && fieldOf(report.frontMatter, field) !== undefined;
  if (field !== undefined && section === undefined && (hasField || !knowsKind(report.sections, 'speakers'))) {
    return addFieldSpeakers(report, speakers, field, conventions);
  }
  if (section === undefined) {
    const { edits, select } = insertSection(report, 'speakers', conventions, [literal(lines)]);
    return { edits, select };
  }
  const own = lines.replaceAll('\n', newline);
  const last = entriesIn(report.speakers, section.body).at(-1);
  return last === undefined ? insteadOfWaiting(report, section, own) : behind(report, last, own);
}

function behind({ text }: Report, { nameRange }: SpeakerEntry, lines: string): AddedSpeakers | undefined {
  const line = lineAt(text, nameRange.start);
  const mark = /^([ \t]*)(?:([-*+])|(\d{1,9})([.)]))[ \t]+/.exec(text.slice(line.start, line.end));
  if (mark === null) return undefined;
  const [, indent = '', bullet, number, delimiter = ''] = mark;
  const newline = lineEndingOf(text);
  const own = lines
    .split(newline)
    .map((entry, index) => indent + (bullet ?? String(Number(number) + index + 1) + delimiter) + entry.slice(1))
    .join(newline);
  const place = endOfItem(text, line, indent.length);
  const start = place + newline.length;
  return {
    edits: [{ range: emptyRange(place), newText: newline + own }],
    select: { start, end: start + own.length },
  };
}

/** Where the entry ends with what is told below it, indented further. */
function endOfItem(text: string, line: OffsetRange, indent: number): number {
  let { end } = line;
  for (;;) {
    const next = lineAt(text, end + (text.startsWith('\r\n', end) ? 2 : 1));
    const words = text.slice(next.start, next.end);
    const depth = /^[ \t]*/.exec(words)?.[0].length ?? 0;
    if (next.start <= end || words.trim() === '' || depth <= indent) return end;
    end = next.end;
  }
}

/** Below the heading; what waits there goes, and whatever the author wrote stays behind the list. */
function insteadOfWaiting(report: Report, section: Section, lines: string): AddedSpeakers {
  const { text } = report;
  const own = ownBody(report, section);
  const newline = lineEndingOf(text);
  const written = trimRange(text, own);
  const waits = onlyWaits(report, own) && written.start < written.end;
  const range = waits ? written : emptyRange(own.start);
  const before = waits ? '' : newline + newline;
  const isLast = written.start === written.end && own.end === text.length;
  const after = waits || !isLast ? '' : newline;
  const start = range.start + before.length;
  return { edits: [{ range, newText: before + lines + after }], select: { start, end: start + lines.length } };
}
