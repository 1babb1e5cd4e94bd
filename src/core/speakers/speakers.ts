import { contains, type OffsetRange } from '../text/offsetRange.ts';
import { holdsName, isPersonName } from './personNames.ts';
import type { Placeholder } from '../report/waiting/placeholders.ts';
import type { MarkdownNode } from '../markdown/markdownNodes.ts';
import type { ProseLine } from '../markdown/proseLines.ts';
import { allSections, type Section, type Sections } from '../report/sections.ts';
import { anyOverlaps, disjoint, rangeEndingAfter } from '../text/sortedRanges.ts';
import { isNameColumn, isSpeakerLabel, readLabel } from './speakerLabels.ts';
import { parseSpeakerLine, type SpeakerEntry } from './speakerEntry.ts';

/** Who spoke, as the sections for it tell; whom the report names elsewhere, `inlineSpeakers` says. */
export interface Speakers {
  /** The speakers sections at the report's section level; mostly one. */
  readonly sections: readonly Section[];
  /** Their entries, in document order. */
  readonly entries: readonly SpeakerEntry[];
  /** True when a speakers section holds, beside its entries, words that may well be a name. */
  readonly maybeMore: boolean;
}

/**
 * Finds the speakers. `lines` and `placeholders` are those of the page; sections at other levels are read like any
 * other text, and an entry that still holds a placeholder for a name is none.
 */
export function findSpeakers(
  text: string,
  sections: Sections,
  lines: readonly ProseLine[],
  placeholders: readonly Placeholder[],
): Speakers {
  const waiting = placeholders.map(({ range }) => range);
  const own = sections.list.filter(({ kind }) => kind.name === 'speakers');
  const bodies = own.map(({ body }) => body);
  const others = allSections(sections).filter(({ kind }) => kind.name !== 'speakers');
  const reader = new SectionReader(text, disjoint(others.map(({ heading }) => heading.range)));
  let current: OffsetRange | undefined;
  for (const line of lines) {
    const body = rangeEndingAfter(bodies, line.range.start);
    if (body === undefined || !contains(body, line.range)) continue;
    if (body !== current) reader.begin();
    current = body;
    reader.read(line);
  }
  const entries = reader.entries.filter(({ nameRange }) => !anyOverlaps(waiting, nameRange));
  return { sections: own, entries, maybeMore: reader.maybeMore };
}

/** The entries whose names stand in `range`, such as the body of a section. */
export function entriesIn({ entries }: Speakers, range: OffsetRange): readonly SpeakerEntry[] {
  return entries.filter(({ nameRange }) => contains(range, nameRange));
}

/** Reads the lines of speakers sections one after the other. */
class SectionReader {
  readonly entries: SpeakerEntry[] = [];
  maybeMore = false;
  /** True below a heading or bold line that names someone, and below a label: what follows is told of them. */
  #inTopic = false;
  /** True below a heading of the section: only what surely is a name counts. */
  #underHeading = false;
  /** How deep in lists the entries stand: 2 below a «Speakers:» label. */
  #depth = 1;
  /** The column of names of the table being read, and the row and column where the reading is. */
  #column: number | undefined;
  #row = -1;
  #cell = 0;
  readonly #text: string;
  /** Headings of other sections, photos say, that stand below that of the speakers. */
  readonly #others: readonly OffsetRange[];

  constructor(text: string, others: readonly OffsetRange[]) {
    this.#text = text;
    this.#others = others;
  }

  begin(): void {
    this.#inTopic = false;
    this.#underHeading = false;
    this.#depth = 1;
  }

  read(line: ProseLine): void {
    if (line.kind === 'cell') {
      this.#readCell(line);
      return;
    }
    const label = readLabel(line.seen);
    if (label?.kind === 'speakers') {
      this.#add(parseSpeakerLine(label.rest, undefined));
      if (label.rest.text === '') this.#depth = listDepth(line.block) + 1;
      if (label.rest.text === '' || listDepth(line.block) === 0) this.#inTopic = label.rest.text !== '';
    } else if (line.kind === 'heading') this.#readHead(line);
    else if (label?.kind === 'other') return;
    else if (listDepth(line.block) === 0) this.#readHead(line);
    else if (!this.#inTopic) this.#readItem(line);
  }

  /** `#### 1. An – CTO`, or `**1. An – CTO**`: an entry when it is a person's name, else a topic or prose. */
  #readHead(line: ProseLine): void {
    const entry = parseSpeakerLine(line.seen, boldEndOf(this.#text, line.range));
    const isHeading = line.kind === 'heading';
    const isOther = isHeading && anyOverlaps(this.#others, line.range);
    const isPerson =
      !isOther &&
      !isSpeakerLabel(line.seen.text) &&
      entry?.people.some(isPersonName) === true &&
      (isHeading || !this.#underHeading);
    if (isPerson) this.#add(entry);
    else if (!isOther) this.maybeMore ||= holdsName(line.seen.text);
    if (isPerson || isHeading) this.#inTopic = isPerson || isOther;
    if (!isHeading) return;
    this.#underHeading = true;
    this.#depth = 1;
  }

  #readItem(line: ProseLine): void {
    const { block, range, seen } = line;
    if (!line.beginsItem || listDepth(block) > this.#depth) return;
    const entry = seen.text.startsWith('(') ? undefined : parseSpeakerLine(seen, boldEndOf(this.#text, range));
    if (entry === undefined) return;
    const isProse = entry.people.length < 2 && entry.name.split(' ').length > 9;
    // «AWS Experts Team» may stand there, «Shared the team's failures, a demo and more» is told of the talk.
    const isTeam = entry.people.length === 0 && entry.role === '';
    const isTopic = this.#underHeading && !isTeam && !entry.people.some(isPersonName);
    if (isProse || isTopic) this.maybeMore ||= holdsName(seen.text);
    else this.#add(entry);
  }

  #readCell({ block, seen }: ProseLine): void {
    const row = block.parent?.start ?? 0;
    this.#cell = row === this.#row ? this.#cell + 1 : 0;
    this.#row = row;
    const index = this.#cell;
    if (block.parent?.name === 'TableHeader') {
      if (index === 0) this.#column = undefined;
      if (isNameColumn(seen.text)) this.#column ??= index;
    } else if (index === (this.#column ?? 0)) {
      const label = readLabel(seen);
      if (label?.kind !== 'other') this.#add(parseSpeakerLine(label?.rest ?? seen, undefined));
    } else if (this.#column === undefined) this.maybeMore ||= holdsName(seen.text);
  }

  #add(entry: SpeakerEntry | undefined): void {
    if (entry !== undefined) this.entries.push(entry);
  }
}

/** Where a bold beginning of the line ends, `undefined` for a line that does not begin bold. */
function boldEndOf(text: string, { start, end }: OffsetRange): number | undefined {
  const line = text.slice(start, Math.min(end, start + 2000));
  const opening = /^[#>\s]*(?:\d[\d,. ]{0,20}[.)]\s*)?(?:\[.\]\s*)?(?:\*\*\*?|__)(?=\S)/.exec(line)?.[0];
  if (opening === undefined) return undefined;
  const close = line.indexOf(opening.endsWith('_') ? '__' : '**', opening.length);
  return close < 0 ? undefined : start + close;
}

/** How many list items hold the block. */
function listDepth(block: MarkdownNode): number {
  let depth = 0;
  for (let node = block.parent; node !== undefined; node = node.parent) if (node.name === 'ListItem') depth++;
  return depth;
}
