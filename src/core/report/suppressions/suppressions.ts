import { commentTypes } from '../../markdown/markdownNodes.ts';
import { firstIndex } from '../../text/firstIndex.ts';
import { emptyRange, type OffsetRange } from '../../text/offsetRange.ts';
import { lineAt, lineStarts, wholeLines } from '../../text/lines.ts';
import type { FrontMatter } from '../../frontMatter/frontMatter.ts';
import { nodesOf, type Markdown } from '../../markdown/markdown.ts';

/** A comment by which the author silences a rule. */
export interface Suppression {
  readonly rule: string;
  /** The rule's name in the comment. */
  readonly range: OffsetRange;
  /** The comment with that name, and others perhaps; in the front matter without the reason that follows. */
  readonly comment: OffsetRange;
  /** Where the rule is silent: the whole page, or one line without its line end. */
  readonly silences: OffsetRange;
}

/**
 * The suppressions of a page: `# event-report-disable rule-a rule-b: reason` in the front matter for the whole page,
 * `<!-- event-report-disable-next-line rule-a -->` in the body for the line after the comment, blank lines between them
 * left aside.
 */
export function findSuppressions(text: string, frontMatter: FrontMatter, markdown: Markdown): readonly Suppression[] {
  const { content } = frontMatter;
  const page = { start: 0, end: text.length };
  const front = text.slice(content.start, content.end);
  const whole = [...front.matchAll(/^[ \t\uFEFF]*#[ \t]*event-report-disable[ \t]+([\w\- ,\t]+)/gm)].flatMap((match) =>
    rulesIn(match, content.start).map((named) => ({ ...named, silences: page })),
  );
  if (!text.includes('event-report-disable-next-line')) return whole;
  const below = lineBelow(text);
  const comments = nodesOf(markdown, ...commentTypes).flatMap((node) => {
    // The dashes that close the comment may follow the last name at once.
    const written = text.slice(node.start, node.end).replace(/-->[^]*$/, '');
    const match = /^<!--\s*event-report-disable-next-line[ \t]+([\w\- ,\t]+)/.exec(written);
    if (match === null) return [];
    const silences = below(node.end - 1);
    const comment = { start: node.start, end: node.end };
    return rulesIn(match, node.start).map((named) => ({ ...named, comment, silences }));
  });
  return whole.concat(comments);
}

/**
 * What to delete so that one suppression is gone: its name when the comment has others, else the comment with its line
 * if nothing else stands there.
 */
export function suppressionRemoval(
  { text, suppressions }: { readonly text: string; readonly suppressions: readonly Suppression[] },
  { range, comment }: Suppression,
): OffsetRange {
  const fellows = suppressions.filter((other) => other.comment.start === comment.start).map((other) => other.range);
  const index = fellows.findIndex(({ start }) => start === range.start);
  const [before, after] = [fellows[index - 1], fellows[index + 1]];
  if (after !== undefined) return { start: range.start, end: after.start };
  if (before !== undefined) return { start: before.end, end: range.end };
  // A reason follows the comment of the front matter.
  return text[comment.start] === '<' ? commentRemoval(text, comment) : wholeLines(text, comment);
}

/** What to delete so that a comment is gone, with its line if nothing else stands there. */
export function commentRemoval(text: string, comment: OffsetRange): OffsetRange {
  const lead = lineAt(text, comment.start).start;
  const tail = lineAt(text, comment.end).end;
  const isAlone =
    /^\uFEFF?[ \t>]*$/.test(text.slice(lead, comment.start)) && text.slice(comment.end, tail).trim() === '';
  if (isAlone) {
    const lines = wholeLines(text, comment);
    return { start: text[lines.start] === '\uFEFF' ? lines.start + 1 : lines.start, end: lines.end };
  }
  let { start } = comment;
  while (start > lead && /[ \t]/.test(text.charAt(start - 1))) start--;
  return { start, end: comment.end };
}

/**
 * Gives a test for places: true where `rule` is silent at `offset`. Made once for each check, so that an answer takes
 * logarithmic time however many comments a page has.
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
    const places = byRule.get(rule) ?? [];
    const last = places[firstIndex(places, ({ start }) => start > offset) - 1];
    // The places are the whole page, which is then the first, and lines, which do not overlap.
    return last !== undefined && (offset <= last.end || offset <= (places[0]?.end ?? -1));
  };
}

/**
 * Finds the line that a comment ending at `offset` silences: the first below it with anything on it, where the mark of a
 * quote alone counts as blank. An empty range at the end of the text when there is none.
 */
export function lineBelow(text: string): (offset: number) => OffsetRange {
  const lines = lineStarts(text)
    .map((start) => lineAt(text, start))
    .filter(({ start, end }) => !/^[ \t>]*$/.test(text.slice(start, end)));
  return (offset) => lines[firstIndex(lines, ({ start }) => start > offset)] ?? emptyRange(text.length);
}

function rulesIn(match: RegExpExecArray, offset: number): Omit<Suppression, 'silences'>[] {
  const names = match[1] ?? '';
  const end = offset + match.index + match[0].length;
  const start = end - names.length;
  const comment = { start: offset + match.index, end };
  return namedRules(names).map(({ rule, index }) => ({
    rule,
    range: { start: start + index, end: start + index + rule.length },
    comment,
  }));
}

/** The rules in a list and where in it: words with a hyphen, for every rule has one, and a reason may follow. */
export function namedRules(names: string): readonly { readonly rule: string; readonly index: number }[] {
  return [...names.matchAll(/[\w-]+/g)].flatMap(({ 0: rule, index }) =>
    /^[a-z]\w*-[\w-]*\w$/i.test(rule) ? [{ rule, index }] : [],
  );
}
