import { markPattern } from './marks.ts';
import type { Part } from '../parts.ts';
import { childrenOf, nodesOf } from '../../markdown/markdown.ts';
import { codeTypes, commentTypes, type MarkdownNode } from '../../markdown/markdownNodes.ts';
import type { Report } from '../../report/report.ts';
import { inlineSpeakers } from '../../speakers/inlineSpeakers.ts';
import { textOf, trimRange, type OffsetRange } from '../../text/offsetRange.ts';
import { cutAt, disjoint } from '../../text/sortedRanges.ts';

/**
 * What no translator may touch, in order of place, without overlap: code, HTML tags, comments, shortcodes, addresses,
 * pictures, the names of speakers, the template's notices, lines that wait for the author, and what looks like a mark.
 * What goes over the edges of `parts`, a notice with a heading in it, is a piece in each.
 */
export function lockedRanges(report: Report, parts: readonly Part[]): readonly OffsetRange[] {
  const { text, markdown, images, speakers, placeholders, templateNotices } = report;
  const nodes = nodesOf(
    markdown,
    ...codeTypes,
    ...commentTypes,
    ...['ProcessingInstruction', 'ProcessingInstructionBlock', 'LinkReference', 'HTMLTag', 'Autolink', 'LinkLabel'],
  );
  const all = [
    ...nodes,
    ...nodesOf(markdown, 'HTMLBlock').flatMap((node) => lockedHtml(text, node)),
    ...nodesOf(markdown, 'URL').map((url) => destination(report, url)),
    ...[...images, ...templateNotices, ...markdown.shortcodes.tags].map(({ range }) => range),
    ...speakers.entries.concat(inlineSpeakers(report).entries).map(({ nameRange }) => nameRange),
    ...placeholders.filter(({ wholeLine }) => wholeLine).map(({ range }) => range),
    ...matches(text, markPattern()),
  ];
  const inBody = all.filter(({ start }) => start >= report.bodyStart).map((range) => withoutSpace(text, range));
  const edges = parts.flatMap(({ body }) => [body.start, body.end]);
  return cutAt(disjoint(inBody), edges)
    .map((range) => trimRange(text, range))
    .filter(({ start, end }) => start < end);
}

/** HTML whose inside is no prose is locked whole, of other HTML the tags. */
function lockedHtml(text: string, block: MarkdownNode): readonly OffsetRange[] {
  const html = textOf(text, block);
  if (/^\s*<(?:!|\?|(?:script|style|pre|textarea|svg|table)\b)/i.test(html)) return [block];
  return matches(html, /<[^<>]*>/g).map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}

/** Of `[words](/page "Title")` all that stands in the parentheses; of an address that stands for itself, the address. */
function destination({ markdown }: Report, url: MarkdownNode): OffsetRange {
  const title = url.parent && childrenOf(markdown, url.parent, 'LinkTitle').at(-1);
  return { start: url.start, end: Math.max(url.end, title?.end ?? url.end) };
}

/** Code blocks take the line end after them along, comments that nothing closes all of the blank lines. */
function withoutSpace(text: string, { start, end }: OffsetRange): OffsetRange {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function matches(text: string, pattern: RegExp): OffsetRange[] {
  return [...text.matchAll(pattern)].map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}
