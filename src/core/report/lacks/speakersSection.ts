import { nodesOf } from '../../markdown/markdown.ts';
import type { MarkdownNode } from '../../markdown/markdownNodes.ts';
import { entriesIn } from '../../speakers/speakers.ts';
import { placeholdersIn } from '../waiting/placeholders.ts';
import type { Report } from '../report.ts';
import { blankness } from '../sectionBody.ts';
import type { Section } from '../sections.ts';
import { contains, type OffsetRange } from '../../text/offsetRange.ts';
import { isPlaceholder } from '../../speakers/placeholderNames.ts';

/** How far a speakers section has come, and the place that shows it. */
export interface SpeakersSectionState {
  /**
   * `named`: somebody is named, or may be. `waiting`: a placeholder stands there. `empty`: nothing is to be read.
   * `unnamed`: only teams, «AWS Experts Team».
   */
  readonly kind: 'named' | 'waiting' | 'empty' | 'unnamed';
  readonly range: OffsetRange;
}

/** Reads a speakers section; in doubt it counts as named. */
export function readSpeakersSection(report: Report, { heading, body }: Section): SpeakersSectionState {
  const entries = entriesIn(report.speakers, body);
  const named: SpeakersSectionState = { kind: 'named', range: heading.textRange };
  const nobodys = entries.filter(isPlaceholder);
  if (entries.some((entry) => entry.people.length > 0 && !nobodys.includes(entry))) return named;
  const waits = placeholdersIn(report.placeholders, body).map(({ range }) => range);
  const [waiting] = waits.concat(nobodys.map(({ range }) => range)).sort((a, b) => a.start - b.start);
  // Names that nobody has are a list; words beside them may hold one that somebody has.
  if (nobodys.length > 0 && report.speakers.maybeMore) return named;
  if (waiting !== undefined) return { kind: 'waiting', range: waiting };
  if (blankness(report)(body) || isEmptyTable(report, body)) return { kind: 'empty', range: heading.textRange };
  const team = entries[0];
  return team === undefined || report.speakers.maybeMore ? named : { kind: 'unnamed', range: team.nameRange };
}

/** True where a table stands of which only the heads are written, and nothing else. */
function isEmptyTable({ markdown, text }: Report, body: OffsetRange): boolean {
  const inBody = (node: MarkdownNode): boolean => contains(body, node);
  const table = nodesOf(markdown, 'Table').find(inBody);
  if (table === undefined || nodesOf(markdown, 'TableCell').some((cell) => inBody(cell) && isFilled(cell, text)))
    return false;
  return (text.slice(body.start, table.start) + text.slice(table.end, body.end)).trim() === '';
}

function isFilled({ start, end, parent }: MarkdownNode, text: string): boolean {
  return parent?.name === 'TableRow' && /[\p{L}\p{N}]/u.test(text.slice(start, end));
}
