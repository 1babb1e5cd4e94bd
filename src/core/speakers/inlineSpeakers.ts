import { judgeName } from './nameEvidence.ts';
import { holdsName, isPersonName } from './personNames.ts';
import { findProseLines, type ProseLine } from '../markdown/proseLines.ts';
import { bracketedSpeakers, isSpeakerLabel, mentionedSpeakers, readLabel, speakingNames } from './speakerLabels.ts';
import { parseSpeakerLine, type SpeakerEntry } from './speakerEntry.ts';
import { maskMarks, type Seen } from '../markdown/visibleText.ts';
import { remembered } from '../remembered.ts';
import type { Report } from '../report/report.ts';
import { isInside } from '../text/sortedRanges.ts';

/** Speakers whom a report names elsewhere than in a section of their own. */
export interface InlineSpeakers {
  /** From labels: «Speakers: A, B», «(Diễn giả: A)», a table's `| Speaker | A |`, and below a column's head. */
  readonly entries: readonly SpeakerEntry[];
  /**
   * True when a sentence names one: «diễn giả Nguyễn Văn An»; where nothing else names anybody, «Anh Lê Văn Tám mở đầu»
   * too.
   */
  readonly mentioned: boolean;
}

/** Those of a report. Most list their speakers in a section, and then nobody asks: so they are no part of the Report. */
export const inlineSpeakers = remembered(({ text, markdown, speakers }: Report): InlineSpeakers => {
  const bodies = speakers.sections.map(({ body }) => body);
  const lines = findProseLines(markdown, maskMarks(markdown)).filter(({ range }) => !isInside(bodies, range));
  const { entries, mentioned } = findInlineSpeakers(text, lines);
  const named = mentioned || entries.length > 0 || speakers.entries.length > 0;
  // Sentences are slow to read, and few reports name speakers in them alone.
  return { entries, mentioned: mentioned || (!named && tellsWhoSpoke(lines)) };
});

/** The speakers named in `lines` of `text`, which stand in no speakers section. */
function findInlineSpeakers(text: string, lines: readonly ProseLine[]): InlineSpeakers {
  const found: SpeakerEntry[] = [];
  let mentioned = false;
  /** A label with nothing behind it, or one that stands alone: what follows names them. */
  let open: ProseLine | undefined;
  /** The head of a column of speakers, `| Time | Topic | Speaker |`. */
  let head: ProseLine | undefined;
  for (const line of lines) {
    if (line.kind === 'cell' && isHead(line)) {
      if (isSpeakerLabel(line.seen.text) && (head === undefined || tableOf(head) !== tableOf(line))) head = line;
      // `| Speaker | An Le |` is the first of a table's facts.
      else if (head !== undefined && isPersonName(line.seen.text)) head = undefined;
    } else if (head !== undefined && isBelow(text, head, line)) found.push(...namedIn(line.seen));
    const label = readLabel(line.seen);
    const listed = open === undefined || !mayName(open, line) ? [] : namedIn(line.seen, isTable(open, line));
    found.push(...(label?.kind === 'speakers' && label.rest.text !== '' ? namedIn(label.rest) : listed));
    found.push(...bracketedSpeakers(line.seen).flatMap((names) => namedIn(names)));
    // «Speaker: Captain Le Van Tam»: a name, but where it begins is not certain.
    mentioned ||= label?.kind === 'speakers' && holdsName(label.rest.text);
    mentioned ||= mentionedSpeakers(line.seen).some(({ text }) => isPersonName(text));
    const opens = label?.kind === 'speakers' ? label.rest.text === '' : isSpeakerLabel(line.seen.text);
    if (opens) open = line;
    else if (open !== undefined && !(goesOn(open, line) || (listed.length > 0 && line.kind !== 'cell')))
      open = undefined;
  }
  return { entries: found, mentioned };
}

/** True when a sentence of `lines` tells of somebody who speaks: «Anh Lê Văn Tám, CTO của X, mở đầu». */
function tellsWhoSpoke(lines: readonly ProseLine[]): boolean {
  return lines.some(({ seen }) => speakingNames(seen).some((name) => judgeName(name) === 'sure'));
}

function isHead({ block }: ProseLine): boolean {
  return block.parent?.name === 'TableHeader';
}

function tableOf({ kind, block }: ProseLine): number | undefined {
  return kind === 'cell' ? block.parent?.parent?.start : undefined;
}

function isBelow(text: string, head: ProseLine, line: ProseLine): boolean {
  if (tableOf(head) !== tableOf(line)) return false;
  const column = columnOf(text, line);
  return column !== undefined && column === columnOf(text, head);
}

/** Nobody's table is wider, and each cell looks at what stands before it. */
const longestRow = 2000;

/** Empty cells are no lines, but have their bars. */
function columnOf(text: string, { block }: ProseLine): number | undefined {
  const { start } = block.parent ?? block;
  if (block.start - start > longestRow) return undefined;
  const before = text.slice(start, block.start).replace(/\\./g, '');
  return before.replace(/^\s*\|/, '').split('|').length;
}

/** True for what an open label may speak of: the next cell of its row, the list, the table and the paragraphs below it. */
function mayName(label: ProseLine, line: ProseLine): boolean {
  if (label.kind === 'cell') return line.kind === 'cell' && label.block.parent?.start === line.block.parent?.start;
  return isTable(label, line) || (line.kind === 'paragraph' && (isItem(line) || !endsWithColon(label)));
}

/** A list or a table goes on with whatever is in it. */
function goesOn(label: ProseLine, line: ProseLine): boolean {
  return label.kind !== 'cell' && (isItem(line) || line.kind === 'cell');
}

/** True in the table below a label, and for the heads beside one: what stands there may be no name at all. */
function isTable(label: ProseLine, line: ProseLine): boolean {
  return line.kind === 'cell' && (label.kind !== 'cell' || isHead(line));
}

function isItem({ kind, block }: ProseLine): boolean {
  return kind === 'paragraph' && block.parent?.name === 'ListItem';
}

/** «Speakers:» leads in to a list; `**Speakers**` is a heading. */
function endsWithColon({ seen }: ProseLine): boolean {
  return /[:：]$/.test(seen.text);
}

/** One word may be a name too, but where anything may stand, as «Topic» beside «Speaker», it takes two. */
function namedIn(seen: Seen, strict = false): readonly SpeakerEntry[] {
  const entry = parseSpeakerLine(seen, undefined);
  const isName = (name: string): boolean => isPersonName(name) || (!strict && /^\p{Lu}\p{Ll}+$/u.test(name));
  return entry?.people.some(isName) === true ? [entry] : [];
}
