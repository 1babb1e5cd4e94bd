import { nodeBefore } from '../markdown/markdown.ts';
import type { Language } from '../messages/message.ts';
import type { Report } from '../report/report.ts';
import { hasKind } from '../report/sections.ts';
import type { Block } from '../sections/block.ts';
import { pieceBlocks, sectionBlock, type OfferedBlock } from '../sections/blocks.ts';
import { matchesWords } from '../sections/matchWords.ts';
import type { SectionKind } from '../sections/sectionKind.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { levelOf, type SectionStyle } from '../plans/insertSection.ts';

/** What may be written at the caret. */
export interface BlockOffers {
  /** The typed text that an accepted block replaces: from the start of the line to the caret. */
  readonly replaced: OffsetRange;
  /** The best first: sections still missing, then what goes into them, then sections that are there already. */
  readonly offers: readonly BlockOffer[];
}

/** One block on offer. */
export interface BlockOffer {
  readonly label: string;
  readonly block: Block;
  /** `missing` and `present` sections; `piece` for what is no section. */
  readonly group: 'missing' | 'piece' | 'present';
}

/** A block with what it is found by. */
interface Candidate extends BlockOffer {
  /** After `#`, which may begin a heading of the author's own: only the words of ours. */
  readonly headingWords: readonly string[];
  /** After `/`: every word that comes to mind. */
  readonly words: readonly string[];
}

/**
 * The blocks that fit what is typed on the line before `offset`: `#…` or `/…` with words, which find by heading, by
 * English name and without marks. `undefined` where nothing is to be offered: elsewhere on a line, in front matter,
 * code, comments or HTML, and for a heading that is none of ours (`## Notes`). `typedOn` says that the author has gone
 * on typing since the question was asked at `offset`, so that what stands behind it on the line does not count.
 */
export function offerBlocks(
  report: Report,
  offset: number,
  style: SectionStyle = {},
  { typedOn = false }: { readonly typedOn?: boolean } = {},
): BlockOffers | undefined {
  if (offset < report.bodyStart) return undefined;
  const line = lineAt(report.text, offset);
  const typed = /^(#{1,6}|\/)[ \t]*([^#/]*)$/.exec(report.text.slice(line.start, offset));
  const endsLine = typedOn || report.text.slice(offset, line.end).trim() === '';
  if (typed === null || !endsLine || isVerbatim(report, offset)) return undefined;
  const [, mark, query = ''] = typed;
  const fits = ({ words, headingWords }: Candidate) => matchesWords(query, mark === '/' ? words : headingWords);
  const offers = candidates(report, line.start, style)
    .filter(({ group }) => mark === '/' || group !== 'piece')
    .filter(fits);
  return offers.length === 0 ? undefined : { replaced: { start: line.start, end: offset }, offers };
}

function candidates(report: Report, lineStart: number, style: SectionStyle): readonly Candidate[] {
  const level = levelOf(report, style);
  const { catalogue } = report.sections;
  const sections = catalogue.kinds.map((kind) => sectionCandidate(kind, report, level, style));
  const atTop = report.frontMatter.kind === 'none' && report.text.slice(0, lineStart).trim() === '';
  const pieces = pieceBlocks(catalogue, style.fields)
    .filter(({ name }) => atTop || (name !== 'front-matter' && name !== 'report'))
    .map((piece) => pieceCandidate(piece, report.language, level));
  return [
    ...sections.filter(({ group }) => group === 'missing'),
    ...pieces,
    ...sections.filter(({ group }) => group === 'present'),
  ];
}

function sectionCandidate(kind: SectionKind, report: Report, level: number, style: SectionStyle): Candidate {
  const { language, sections } = report;
  const wording = style.wording?.get(kind.name);
  const label = wording?.heading ?? kind.words[language].heading;
  const headingWords = [label, kind.words.en.heading, kind.name];
  return {
    label,
    block: sectionBlock(kind, language, level, wording),
    group: hasKind(sections, kind.name) ? 'present' : 'missing',
    headingWords,
    words: [...headingWords, ...kind.words[language].keywords, ...kind.words.en.keywords],
  };
}

function pieceCandidate(piece: OfferedBlock, language: Language, level: number): Candidate {
  const { label, prefixes } = piece;
  const words = [label[language], label.en, ...prefixes[language], ...prefixes.en];
  return { label: label[language], block: piece.block(language, level), group: 'piece', headingWords: [], words };
}

/** True in code, comments and HTML, where `#` and `/` mean something else. */
export function isVerbatim({ markdown }: Report, offset: number): boolean {
  for (let node = nodeBefore(markdown, offset); node !== undefined; node = node.parent) {
    if (/^(?:FencedCode|CodeBlock|CodeText|CommentBlock|Comment|HTMLBlock|InlineCode)$/.test(node.name)) return true;
  }
  return false;
}
