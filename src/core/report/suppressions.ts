import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import { lineColumnAt, lineStarts } from '../text/lines.ts';
import type { FrontMatter } from '../frontMatter/frontMatter.ts';
import { nodesOf, type Markdown } from '../markdown/markdown.ts';

/** An author's wish that a rule be silent. */
export interface Suppression {
  readonly rule: string;
  /** The rule's name in the comment. */
  readonly range: OffsetRange;
  /** Where the rule is silent: the whole page, or one line without its line end. */
  readonly silences: OffsetRange;
}

/**
 * The suppressions of a page: `# event-report-disable rule-a rule-b: reason` in the front matter for the whole page,
 * `<!-- event-report-disable-next-line rule-a -->` in the body for the line after the comment.
 */
export function findSuppressions(text: string, frontMatter: FrontMatter, markdown: Markdown): readonly Suppression[] {
  const { content } = frontMatter;
  const page = { start: 0, end: text.length };
  const front = text.slice(content.start, content.end);
  const whole = [...front.matchAll(/^[ \t]*#[ \t]*event-report-disable[ \t]+([\w\- ,\t]+)/gm)].flatMap((match) =>
    rulesIn(match, content.start).map((named) => ({ ...named, silences: page })),
  );
  if (!text.includes('event-report-disable-next-line')) return whole;
  const starts = lineStarts(text);
  const comments = nodesOf(markdown, 'CommentBlock', 'Comment').flatMap((node) => {
    const match = /^<!--\s*event-report-disable-next-line[ \t]+([\w\- ,\t]+)/.exec(text.slice(node.from, node.to));
    if (match === null) return [];
    const silences = lineAfter(text, starts, Math.max(node.from, node.to - 1));
    return rulesIn(match, node.from).map((named) => ({ ...named, silences }));
  });
  return whole.concat(comments);
}

/**
 * A question for each place: is `rule` silent at `offset`? Made once a check, so that each answer takes logarithmic time
 * however many comments a page has.
 */
export function silencer(suppressions: readonly Suppression[]): (rule: string, offset: number) => boolean {
  const byRule = new Map<string, OffsetRange[]>();
  for (const { rule, silences } of suppressions) {
    const places = byRule.get(rule);
    if (places === undefined) byRule.set(rule, [silences]);
    else places.push(silences);
  }
  for (const places of byRule.values()) places.sort((a, b) => a.start - b.start || b.end - a.end);
  return (rule, offset) => {
    const places = byRule.get(rule);
    const last = places?.[lastStartingBy(places, offset)];
    // The places are the whole page, which is then the first, and lines, which do not overlap.
    return last !== undefined && (offset <= last.end || offset <= (places?.[0]?.end ?? -1));
  };
}

/** The index of the last range that starts at `offset` or before; -1 for none. */
function lastStartingBy(sorted: readonly OffsetRange[], offset: number): number {
  let low = -1;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line after the one that holds `offset`; empty at the end of the text when there is none. */
function lineAfter(text: string, starts: readonly number[], offset: number): OffsetRange {
  const { line } = lineColumnAt(starts, offset);
  const start = starts[line];
  if (start === undefined) return emptyRange(text.length);
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return { start, end };
}

function rulesIn(match: RegExpExecArray, offset: number): Pick<Suppression, 'rule' | 'range'>[] {
  const names = match[1] ?? '';
  const start = offset + match.index + match[0].length - names.length;
  return [...names.matchAll(/[a-z][\w-]*[a-z]/g)].map((name) => ({
    rule: name[0],
    range: { start: start + name.index, end: start + name.index + name[0].length },
  }));
}
