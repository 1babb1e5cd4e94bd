import { judgeName } from './nameEvidence.ts';
import { isPersonName } from './personNames.ts';
import type { ProseLine } from '../markdown/proseLines.ts';
import { bracketedSpeakers, isSpeakerLabel, mentionedSpeakers, readLabel, speakingNames } from './speakerLabels.ts';
import { parseSpeakerLine, type SpeakerEntry } from './speakerEntry.ts';
import type { Seen } from '../markdown/visibleText.ts';

/** Speakers whom a report names elsewhere than in a section of their own. */
export interface InlineSpeakers {
  /** From labels: «Speakers: A, B», «(Diễn giả: A)», a table's `| Speaker | A |`. */
  readonly inline: readonly SpeakerEntry[];
  /**
   * True when a sentence names one: «diễn giả Nguyễn Văn An»; where nothing else names anybody, «Anh Lê Văn Tám mở đầu»
   * too.
   */
  readonly mentioned: boolean;
}

/** The speakers named in `lines`, which stand in no speakers section. */
export function findInlineSpeakers(lines: readonly ProseLine[]): InlineSpeakers {
  const found: SpeakerEntry[] = [];
  let mentioned = false;
  /** A label with nothing behind it, or one that stands alone: what follows names them. */
  let open: ProseLine | undefined;
  for (const line of lines) {
    const label = readLabel(line.seen);
    const listed = open === undefined || !mayName(open, line) ? [] : namedIn(line.seen);
    found.push(...(label?.kind === 'speakers' && label.rest.text !== '' ? namedIn(label.rest) : listed));
    found.push(...bracketedSpeakers(line.seen).flatMap(namedIn));
    mentioned ||= mentionedSpeakers(line.seen).some(({ text }) => isPersonName(text));
    const opens = label?.kind === 'speakers' ? label.rest.text === '' : isSpeakerLabel(line.seen.text);
    if (opens) open = line;
    else if (open !== undefined && !(goesOn(open, line) || (listed.length > 0 && line.kind !== 'cell')))
      open = undefined;
  }
  return { inline: found, mentioned };
}

/** True when a sentence of `lines` tells of somebody who speaks: «Anh Lê Văn Tám, CTO của X, mở đầu». */
export function tellsWhoSpoke(lines: readonly ProseLine[]): boolean {
  return lines.some(({ seen }) => speakingNames(seen).some((name) => judgeName(name) === 'sure'));
}

/** True for what an open label may speak of: the next cell of its row, the list and the paragraphs below it. */
function mayName(label: ProseLine, line: ProseLine): boolean {
  if (label.kind === 'cell') return line.kind === 'cell' && label.block.parent?.start === line.block.parent?.start;
  return line.kind === 'paragraph' && (isItem(line) || !endsWithColon(label));
}

/** A list goes on with whatever is in it. */
function goesOn(label: ProseLine, line: ProseLine): boolean {
  return label.kind !== 'cell' && isItem(line);
}

function isItem({ kind, block }: ProseLine): boolean {
  return kind === 'paragraph' && block.parent?.name === 'ListItem';
}

/** «Speakers:» leads in to a list; `**Speakers**` is a heading. */
function endsWithColon({ seen }: ProseLine): boolean {
  return /[:：]$/.test(seen.text);
}

function namedIn(seen: Seen): readonly SpeakerEntry[] {
  const entry = parseSpeakerLine(seen, undefined);
  return entry?.people.some((name) => isPersonName(name) || /^\p{Lu}\p{Ll}+$/u.test(name)) ? [entry] : [];
}
