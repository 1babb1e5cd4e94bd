import { placeholdersIn } from '../../report/placeholders.ts';
import type { Report } from '../../report/report.ts';
import type { Section } from '../../report/sections.ts';
import { nodesOf } from '../../markdown/markdown.ts';
import { contains, type OffsetRange } from '../../text/offsetRange.ts';

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
  const entries = report.speakers.entries.filter(({ nameRange }) => contains(body, nameRange));
  const named: SpeakersSectionState = { kind: 'named', range: heading.textRange };
  if (entries.some(({ people }) => people.length > 0)) return named;
  const waiting = placeholdersIn(report.placeholders, body)[0];
  if (waiting !== undefined) return { kind: 'waiting', range: waiting.range };
  if (isBlank(report, body)) return { kind: 'empty', range: heading.textRange };
  const team = entries[0];
  return team === undefined || report.speakers.maybeMore ? named : { kind: 'unnamed', range: team.nameRange };
}

/** True when a reader sees nothing in `body`: blank lines, rules, comments, headings without text. */
function isBlank({ markdown }: Report, body: OffsetRange): boolean {
  let position = body.start;
  let seen = '';
  for (const { from, to } of nodesOf(markdown, 'CommentBlock', 'Comment', 'HorizontalRule', 'LinkReference')) {
    if (from < position || from > body.end) continue;
    seen += markdown.text.slice(position, from);
    position = to;
  }
  return !/[^\s#>*+\-–—.…]/.test(seen + markdown.text.slice(Math.min(position, body.end), body.end));
}
