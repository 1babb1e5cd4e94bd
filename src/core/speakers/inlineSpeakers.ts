import { isPersonName } from './personNames.ts';
import type { ProseLine } from '../markdown/proseLines.ts';
import { bracketedSpeakers, isSpeakerLabel, mentionedSpeakers, readLabel } from './speakerLabels.ts';
import { parseSpeakerLine, type SpeakerEntry } from './speakerEntry.ts';
import type { Seen } from '../markdown/visibleText.ts';

/** Speakers whom a report names elsewhere than in a section of their own. */
export interface InlineSpeakers {
  /** From labels: «Speakers: A, B», «(Diễn giả: A)», a table's `| Speaker | A |`. */
  readonly inline: readonly SpeakerEntry[];
  /** True when a sentence names one: «diễn giả Nguyễn Văn An». */
  readonly mentioned: boolean;
}

/** The speakers named in `lines`, which stand in no speakers section. */
export function findInlineSpeakers(lines: readonly ProseLine[]): InlineSpeakers {
  const found: Seen[] = [];
  let mentioned = false;
  /** The block of a label with nothing behind it: the list below it names them. */
  let open: ProseLine | undefined;
  for (const line of lines) {
    const label = readLabel(line.seen);
    if (label?.kind === 'speakers' && label.rest.text !== '') found.push(label.rest);
    else if (open !== undefined && names(open, line)) found.push(line.seen);
    found.push(...bracketedSpeakers(line.seen));
    mentioned ||= mentionedSpeakers(line.seen).some(({ text }) => isPersonName(text));
    if (label?.kind === 'speakers' || (line.kind === 'cell' && isSpeakerLabel(line.seen.text))) {
      open = label?.rest.text ? undefined : line;
    } else if (open === undefined || !names(open, line) || line.kind === 'cell') open = undefined;
  }
  return { inline: found.flatMap((seen) => namesPerson(parseSpeakerLine(seen, undefined))), mentioned };
}

/** True for what an open label speaks of: the next cell of its row, or the items of the list below it. */
function names(label: ProseLine, line: ProseLine): boolean {
  if (label.kind === 'cell') return line.kind === 'cell' && label.block.parent?.from === line.block.parent?.from;
  return line.kind === 'paragraph' && line.block.parent?.name === 'ListItem';
}

function namesPerson(entry: SpeakerEntry | undefined): readonly SpeakerEntry[] {
  return entry?.people.some((name) => isPersonName(name) || /^\p{Lu}\p{Ll}+$/u.test(name)) ? [entry] : [];
}
