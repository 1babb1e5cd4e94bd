import { childrenOf, nodesOf, type Markdown } from '../markdown/markdown.ts';
import type { MarkdownNode } from '../markdown/markdownNodes.ts';
import type { Report } from '../report/report.ts';
import { lineAt, lineEndingOf, withLineEnding } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import { blockText, literal, type Block } from '../sections/block.ts';
import { sectionBlock, type SectionWording } from '../sections/blocks.ts';
import { builtInCatalogue, sectionKinds } from '../sections/catalogue.ts';
import type { SectionCatalogue, SectionKind, SectionKindName } from '../sections/sectionKind.ts';

/** A section put where it belongs. Offsets are UTF-16 units. */
export interface SectionInsertion {
  /** The insertion as text, placeholders written out: always one. */
  readonly edits: readonly [TextEdit];
  /** The first text waiting for the author, in offsets of the text after `edits`; the section's end when none waits. */
  readonly select: OffsetRange;
  /** The same insertion for an editor with tab stops: `blockText(block)` is the text of the edit at `offset`. */
  readonly snippet: { readonly offset: number; readonly block: Block };
}

/** How the site's other reports write their sections, where they agree. */
export interface SectionStyle {
  /** The heading level of sections; used when the report itself has none yet. */
  readonly sectionLevel?: number | undefined;
  /** The wording of each kind in the report's language. */
  readonly wording?: ReadonlyMap<SectionKindName, SectionWording> | undefined;
  /** The fields that a new report begins with; the internship template's where nothing is said. */
  readonly fields?: readonly string[] | undefined;
}

/**
 * Puts a section of kind `name` where it belongs in the catalogue's order: before the first later one, after the
 * earlier ones with all that is under them; photos at the end of the experience section, one level below. Heading level
 * and language are the report's. `stub` is what to write under the heading when more is known than the kind.
 */
export function insertSection(
  report: Report,
  name: SectionKindName,
  style: SectionStyle = {},
  stub?: Block,
): SectionInsertion {
  const kind = kindNamed(name, report.sections.catalogue);
  const wording = style.wording?.get(name);
  const section = sectionBlock(kind, report.language, levelOf(report, style), wording, stub);
  const place = placeFor(report, kind, wording?.depth ?? kind.depth);
  const { offset, before, after } = withBlankLines(report, place);
  const lineEnding = lineEndingOf(report.text);
  const block = [literal(before), ...section, literal(after)]
    .filter(({ text }) => text !== '')
    .map((part) => ({ ...part, text: withLineEnding(part.text, lineEnding) }));
  return {
    edits: [{ range: { start: offset, end: offset }, newText: blockText(block) }],
    select: firstPlaceholder(block, offset),
    snippet: { offset, block },
  };
}

/** The section kind of that name, ours where the site has none. */
export function kindNamed(name: SectionKindName, { kinds }: SectionCatalogue = builtInCatalogue): SectionKind {
  const kind = kinds.concat(sectionKinds).find((candidate) => candidate.name === name);
  if (kind === undefined) throw new RangeError(`No section kind «${name}» in the catalogue.`);
  return kind;
}

/** The level at which the report's sections stand, else its siblings', else that of its first headings below the H1. */
export function levelOf({ sections, headings }: Report, style: SectionStyle): number {
  if (sections.list.some(({ kind }) => kind.name !== 'photos')) return sections.level;
  const own = headings.filter(({ level }) => level > 1).map(({ level }) => level);
  return style.sectionLevel ?? (own.length > 0 ? own.reduce((a, b) => Math.min(a, b)) : sections.level);
}

/** The offset before which the section belongs: the start of a line, or the end of the text. */
function placeFor(report: Report, kind: SectionKind, depth: 0 | 1): number {
  const { level, list, catalogue } = report.sections;
  const rank = (name: SectionKindName): number => catalogue.kinds.findIndex((known) => known.name === name);
  if (depth === 1) {
    const parent = list.findLast((section) => section.kind.name === 'experience');
    if (parent !== undefined) return lineStartOf(report, parent.body.end);
  }
  // Photos below another section move with it: nothing goes between the two.
  const fellows = list.filter(({ heading }) => heading.level <= level);
  const order = fellows.map((section) => rank(section.kind.name) - rank(kind.name));
  const place = quietestPlace(order);
  const next = fellows[place];
  if (next !== undefined) return lineStartOf(report, next.heading.range.start);
  return lineStartOf(report, fellows.at(-1)?.body.end ?? report.text.length);
}

/** Where code or a comment begins that nothing closes, and that would swallow the section; the text's end for none. */
function endOfBody({ text, markdown, bodyStart }: Report): number {
  const last = nodesOf(markdown, 'FencedCode', 'CommentBlock', 'HTMLBlock', 'ProcessingInstructionBlock').at(-1);
  if (last === undefined || last.parent?.parent !== undefined || text.slice(last.end).trim() !== '') return text.length;
  return isClosed(markdown, last) ? text.length : Math.max(bodyStart, lineAt(text, last.start).start);
}

/** Other HTML than that of scripts and the like ends with a blank line. */
function isClosed(markdown: Markdown, block: MarkdownNode): boolean {
  if (block.name === 'FencedCode') return childrenOf(markdown, block, 'CodeMark').length > 1;
  const html = markdown.text.slice(block.start, block.end).toLowerCase();
  if (html.startsWith('<!--')) return html.includes('-->');
  if (html.startsWith('<?')) return html.includes('?>');
  return !/^<(?:pre|script|style|textarea)[\s>]/.test(html) || /<\/(?:pre|script|style|textarea)>/.test(html);
}

/**
 * Where to insert into a list with the fewest neighbours on the wrong side, since authors do not always follow the
 * order: `order` is negative or zero for what belongs before. The first of several such places.
 */
function quietestPlace(order: readonly number[]): number {
  let wrong = order.filter((difference) => difference <= 0).length;
  let best = { place: 0, wrong };
  for (const [index, difference] of order.entries()) {
    wrong += difference <= 0 ? -1 : 1;
    if (wrong < best.wrong) best = { place: index + 1, wrong };
  }
  return best.place;
}

/** The start of the line of a heading, or of the suppression comment that speaks of it. */
function lineStartOf(report: Report, offset: number): number {
  const { text, suppressions } = report;
  if (offset >= text.length) return endOfBody(report);
  const start = Math.max(report.bodyStart, lineAt(text, offset).start);
  const comment = suppressions.find(({ silences, range }) => silences.start === start && range.start < start);
  return comment === undefined ? start : lineAt(text, comment.range.start).start;
}

/** Where exactly to insert at `place`, and the line ends that part the section from its neighbours by a blank line. */
function withBlankLines(
  { text, bodyStart, frontMatter }: Report,
  place: number,
): { offset: number; before: string; after: string } {
  const floor = frontMatter.kind === 'none' ? bodyStart : Math.min(place, frontMatter.range.end);
  const head = text.slice(floor, place);
  const written = floor + endOfWords(head);
  const gap = [...text.slice(written, place).matchAll(/\r\n|\n|\r/g)];
  const first = frontMatter.kind === 'none' && written === floor;
  const before = first ? '' : '\n'.repeat(Math.max(0, 2 - gap.length));
  if (place < text.length) return { offset: place, before, after: '\n\n' };
  // Blank lines at the end of the text stay there.
  const last = gap[first ? -1 : 1];
  const offset = last === undefined ? (first ? written : place) : written + last.index + last[0].length;
  return { offset, before, after: /[\r\n]/.test(text.slice(offset)) ? '' : '\n' };
}

/** Where the blank lines at the end of `text` begin; white space of other kinds makes no line blank in Markdown. */
function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return end;
}

function firstPlaceholder(block: Block, offset: number): OffsetRange {
  let start = offset;
  for (const { kind, text } of block) {
    if (kind === 'placeholder') return { start, end: start + text.length };
    start += text.length;
  }
  const end = offset + blockText(block).trimEnd().length;
  return { start: end, end };
}
