import { contains, emptyRange, textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { isTemplateTarget, type Image } from '../../images/image.ts';
import type { Heading } from '../../markdown/headings.ts';
import { nodesOf, type Markdown } from '../../markdown/markdown.ts';
import type { Placeholder } from './placeholders.ts';
import type { ProseLine } from '../../markdown/proseLines.ts';
import type { Sections } from '../sections.ts';
import type { TemplateNotice } from '../template/templateNotices.ts';
import { anyOverlaps, disjoint, inside, isInside } from '../../text/sortedRanges.ts';
import { offsetAt, seenBefore } from '../../markdown/visibleText.ts';

/** A report in which nothing is told yet. */
export interface NotStarted {
  /** The sections that wait: with a placeholder, or with nothing under their heading. 0 when there are none at all. */
  readonly waiting: number;
  /** The first recognised heading, else the first heading; `undefined` in a page without headings. */
  readonly place: OffsetRange | undefined;
}

/** What the parser knows by the time it asks. */
interface Parsed {
  readonly markdown: Markdown;
  readonly headings: readonly Heading[];
  readonly sections: Sections;
  readonly placeholders: readonly Placeholder[];
  readonly lines: readonly ProseLine[];
  readonly templateNotices: readonly TemplateNotice[];
  readonly images: readonly Image[];
}

/**
 * Says that a report has not been begun: headings, placeholders, the template's notice, and at most the facts that the
 * scaffold asked for (speakers, time and place) stand in it. `undefined` for a report in which something is told.
 */
export function findNotStarted(parsed: Parsed): NotStarted | undefined {
  const { headings, sections, placeholders } = parsed;
  const facts = sections.list
    .filter(({ kind }) => kind.name === 'speakers' || kind.name === 'info')
    .map(({ body }) => body);
  const told = tellingRanges(parsed, facts);
  if (told === undefined) return undefined;
  const placeholderRanges = placeholders.map(({ range }) => range);
  const waiting = headings.filter((heading, index) => {
    if (heading.level === 1 && sections.level !== 1) return false;
    const next = headings[index + 1];
    const body = { start: heading.range.end, end: next?.range.start ?? parsed.markdown.text.length };
    if (anyOverlaps(told, body)) return false;
    const isParent = next !== undefined && next.level > heading.level;
    return !isParent || anyOverlaps(placeholderRanges, body);
  }).length;
  if (waiting === 0 && told.length > 0) return undefined;
  const place = sections.list[0]?.heading ?? headings.find(({ text }) => text !== '');
  return { waiting, place: place?.textRange };
}

/**
 * Where something is told, in order: lines that do not wait, pictures, code, embedded HTML. `undefined` as soon as
 * something is told elsewhere than in `facts`.
 */
function tellingRanges(parsed: Parsed, facts: readonly OffsetRange[]): readonly OffsetRange[] | undefined {
  const { markdown, placeholders, lines, templateNotices, images } = parsed;
  const waits = placeholders.filter(({ wholeLine }) => wholeLine).map(({ range }) => range);
  const examples = images.filter(({ target }) => isTemplateTarget(target));
  const foreign = disjoint([...templateNotices, ...examples].map(({ range }) => range));
  const told: OffsetRange[] = [];
  for (const line of lines) {
    if (!tells(line, waits) || isInside(foreign, line.range)) continue;
    if (!isInside(facts, line.range)) return undefined;
    told.push(line.range);
  }
  const html = nodesOf(markdown, 'HTMLBlock', 'HTMLTag').filter((node) => isEmbedding(textOf(markdown.text, node)));
  const other = nodesOf(markdown, 'Image', 'FencedCode', 'CodeBlock').concat(html);
  const all = disjoint(told.concat(other.filter((range) => !isInside(foreign, range))));
  return all.some((range) => !isInside(facts, range)) ? undefined : all;
}

/** True for a line with words in it that is no heading and does not wait. */
function tells({ kind, seen, range, block }: ProseLine, waits: readonly OffsetRange[]): boolean {
  if (kind === 'heading' || block.parent?.name === 'TableHeader' || !/[\p{L}\p{N}]/u.test(seen.text)) return false;
  // The bracket of `[Content]` is none of the words that are seen.
  return !inside(waits, range).some((wait) => contains(wait, emptyRange(offsetAt(seen, seenBefore(seen, wait.start)))));
}

function isEmbedding(html: string): boolean {
  return /<(?:img|iframe|video|audio|picture|figure|embed|object)\b/i.test(html);
}
