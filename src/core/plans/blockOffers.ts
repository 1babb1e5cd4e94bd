import type { Language } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { hasKind } from '../report/sections.ts';
import type { Block } from '../sections/block.ts';
import { sectionBlock } from '../sections/blocks.ts';
import { sectionKinds } from '../sections/catalogue.ts';
import { matchesWords } from '../sections/matchWords.ts';
import type { SectionKind } from '../sections/sectionKind.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { levelOf, type SectionStyle } from './insertSection.ts';

/** What may be written at the caret. */
export interface BlockOffers {
  /** The typed text that an accepted block replaces: from the start of the line to the caret. */
  readonly replaced: OffsetRange;
  /** The best first: sections still missing, then the other blocks, then sections that are there already. */
  readonly offers: readonly BlockOffer[];
}

/** One block on offer. */
export interface BlockOffer {
  readonly label: string;
  readonly block: Block;
  /** False for a section that the report has. */
  readonly missing: boolean;
}

/**
 * The blocks that fit what is typed on the line before `offset`: `#…` or `/…` with words, which find by heading, by
 * English name and without marks. `undefined` where nothing is to be offered: elsewhere on a line, in front matter,
 * code, comments or HTML, and for a heading that is none of ours (`## Notes`).
 */
export function offerBlocks(report: Report, offset: number, style: SectionStyle = {}): BlockOffers | undefined {
  if (offset < report.bodyStart) return undefined;
  const line = lineAt(report.text, offset);
  const typed = /^(#{1,6}|\/)[ \t]*([^#/]*)$/.exec(report.text.slice(line.start, offset));
  if (typed === null || report.text.slice(offset, line.end).trim() !== '' || isVerbatim(report, offset))
    return undefined;
  const anywhere = typed[1] === '/';
  const query = typed[2] ?? '';
  const offers = offersFor(report, style).filter(({ kind }) =>
    matchesWords(query, wordsOf(kind, report.language, anywhere)),
  );
  if (offers.length === 0) return undefined;
  return { replaced: { start: line.start, end: offset }, offers };
}

function offersFor(report: Report, style: SectionStyle): (BlockOffer & { readonly kind: SectionKind })[] {
  const level = levelOf(report, style);
  const own = report.headings.filter(({ range }) => range.start > 0);
  const all = sectionKinds.map((kind) => {
    const wording = style.wording?.get(kind.name);
    return {
      kind,
      label: wording?.heading ?? kind.words[report.language].heading,
      block: sectionBlock(kind, report.language, level, wording),
      missing: own.length === 0 || !hasKind(report.sections, kind.name),
    };
  });
  return [...all.filter(({ missing }) => missing), ...all.filter(({ missing }) => !missing)];
}

/**
 * What a block is found by. After `#` only by the words of its heading and by its name, for whoever types a heading of
 * their own must not be handed ours; after `/` by every word that comes to mind.
 */
function wordsOf(kind: SectionKind, language: Language, anywhere: boolean): readonly string[] {
  const words = [kind.words[language].heading, kind.words.en.heading, kind.name];
  return anywhere ? [...words, ...kind.words[language].keywords, ...kind.words.en.keywords] : words;
}

/** True in code, comments and HTML, where `#` and `/` mean something else. */
function isVerbatim({ markdown }: Report, offset: number): boolean {
  for (
    let node = markdown.tree.resolveInner(offset, -1) as typeof markdown.tree.topNode | null;
    node;
    node = node.parent
  ) {
    if (/^(?:FencedCode|CodeBlock|CodeText|CommentBlock|Comment|HTMLBlock|InlineCode)$/.test(node.name)) return true;
  }
  return false;
}
