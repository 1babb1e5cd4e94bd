import { childrenOf, nodesOf } from '../markdown/markdown.ts';
import { classifyHeading } from '../sections/classify.ts';
import { lineAt, wholeLines } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Report } from './report.ts';

/** A report that stands in a code block, as a chat program hands over Markdown. */
export interface FencedReport {
  /** The line with which the block begins; what to show. */
  readonly range: OffsetRange;
  /** That line, and the one that ends it if there is one, each with its line end. */
  readonly lines: readonly OffsetRange[];
}

/** The first block of code, of no language or of Markdown, that holds headings of at least two kinds of section. */
export function findFencedReport({ text, bodyStart, markdown, language, sections }: Report): FencedReport | undefined {
  for (const node of nodesOf(markdown, 'FencedCode')) {
    const [opening, closing] = childrenOf(markdown, node, 'CodeMark');
    const [info] = childrenOf(markdown, node, 'CodeInfo');
    if (node.parent?.name !== 'Document' || opening === undefined) continue;
    if (info !== undefined && !/^(?:markdown|md|text|txt)$/i.test(text.slice(info.start, info.end))) continue;
    const headings = text.slice(opening.end, node.end).matchAll(/^ {0,3}#{1,6}[ \t]+([^\r\n]{1,200})/gm);
    const kinds = new Set<string>();
    for (const [, words = ''] of headings) {
      const { kind } = classifyHeading(words, language, sections.catalogue) ?? {};
      if (kind !== undefined) kinds.add(kind.name);
      if (kinds.size < 2) continue;
      const ends = closing === undefined ? [] : [wholeLines(text, closing)];
      const range = { start: opening.start, end: info?.end ?? opening.end };
      const { end } = wholeLines(text, range);
      return { range, lines: [{ start: Math.max(bodyStart, lineAt(text, range.start).start), end }, ...ends] };
    }
  }
  return undefined;
}
