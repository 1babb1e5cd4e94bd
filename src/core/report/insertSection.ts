import type { Language } from '../messages/message.ts';
import { blockText, literal, parseStub, type Block } from '../sections/block.ts';
import { sectionKinds } from '../sections/catalogue.ts';
import type { SectionKind } from '../sections/sectionKind.ts';
import { lineAt, lineEndingOf, withLineEnding } from '../text/lines.ts';
import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Report } from './report.ts';

/** What `insertSection` came up with. */
export interface SectionInsertion {
  readonly edit: TextEdit;
  /** The first placeholder, in offsets of the text after the edit; the end of the heading when there is none. */
  readonly select: OffsetRange;
}

/**
 * The edit that writes a section of `kind` where it belongs in the order of the catalogue: heading at the report's
 * level in the catalogue's words, and `body`, by default the catalogue's stub. Blank lines stand around it; the rest
 * of the text stays as it is.
 */
export function insertSection(
  report: Report,
  kind: SectionKind,
  language: Language = report.language,
  body: Block = parseStub(kind.words[language].stub),
): SectionInsertion {
  const { text } = report;
  const at = placeFor(report, kind);
  const newline = lineEndingOf(text);
  const level = Math.min(6, report.sections.level + kind.depth);
  const heading = literal(`${'#'.repeat(level)} ${kind.words[language].heading}\n\n`);
  const lead = at === 0 || /(?:^|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(text.slice(Math.max(0, at - 400), at)) ? '' : '\n';
  const unended = at > 0 && !/[\r\n]/.test(text.charAt(at - 1)) ? '\n' : '';
  const written = (part: string) => withLineEnding(part, newline);
  const before = written(unended + lead);
  const block = [heading, ...body];
  const first = block.findIndex(({ kind: part }) => part === 'placeholder');
  const offset = written(blockText(block.slice(0, Math.max(first, 0)))).length;
  const start = at + before.length + (first < 0 ? written(heading.text.trimEnd()).length : offset);
  const end = start + (first < 0 ? 0 : (block[first]?.text.length ?? 0));
  const newText = before + written(`${blockText(block)}\n${at < text.length ? '\n' : ''}`);
  return { edit: { range: emptyRange(at), newText }, select: { start, end } };
}

/**
 * After the sections that come earlier in the catalogue's order, else before the first that comes later, else before
 * the first heading that is no title, else at the end. Always the start of a line, or the end of the text.
 */
function placeFor({ text, sections, headings, bodyStart }: Report, kind: SectionKind): number {
  const order = (name: string) => sectionKinds.findIndex((candidate) => candidate.name === name);
  const known = sections.list.filter((section) => section.kind.depth <= kind.depth);
  const later = known.find((section) => order(section.kind.name) > order(kind.name));
  const earlier = known
    .filter((section) => order(section.kind.name) < order(kind.name))
    .filter((section) => later === undefined || section.body.end <= later.heading.range.start)
    .at(-1);
  if (earlier !== undefined) return lineStart(text, earlier.body.end, bodyStart);
  const next = later?.heading ?? headings.find(({ level }) => level > 1);
  return next === undefined ? text.length : lineStart(text, next.range.start, bodyStart);
}

function lineStart(text: string, offset: number, bodyStart: number): number {
  return offset >= text.length ? text.length : Math.max(bodyStart, lineAt(text, offset).start);
}
