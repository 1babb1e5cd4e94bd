import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';
import { lineAt, nextLineStart } from '../text/lines.ts';
import type { FrontMatter } from './frontMatter.ts';
import { nodesOf, type Markdown } from './markdown.ts';

/** An author's wish that a rule be silent. */
export interface Suppression {
  readonly rule: string;
  /** The rule's name in the comment. */
  readonly range: OffsetRange;
  /** Where the rule is silent: the whole page, or one line. */
  readonly silences: OffsetRange;
}

/**
 * The suppressions of a page: `# event-report-disable rule-a rule-b: reason` in the front matter for the whole page,
 * `<!-- event-report-disable-next-line rule-a -->` in the body for the next line.
 */
export function findSuppressions(text: string, frontMatter: FrontMatter, markdown: Markdown): readonly Suppression[] {
  const { content } = frontMatter;
  const page = { start: 0, end: text.length };
  const front = text.slice(content.start, content.end);
  const whole = [...front.matchAll(/^[ \t]*#[ \t]*event-report-disable[ \t]+([\w\- ,\t]+)/gm)].flatMap((match) =>
    rulesIn(match, content.start).map((named) => ({ ...named, silences: page })),
  );
  const comments = nodesOf(markdown, 'CommentBlock', 'Comment').flatMap((node) => {
    const match = /^<!--\s*event-report-disable-next-line[ \t]+([\w\- ,\t]+)/.exec(text.slice(node.from, node.to));
    if (match === null) return [];
    const next = nextLineStart(text, lineAt(text, Math.max(node.from, node.to - 1)).end);
    const silences = next > text.length ? emptyRange(text.length) : lineAt(text, next);
    return rulesIn(match, node.from).map((named) => ({ ...named, silences }));
  });
  return whole.concat(comments);
}

function rulesIn(match: RegExpExecArray, offset: number): Pick<Suppression, 'rule' | 'range'>[] {
  const names = match[1] ?? '';
  const start = offset + match.index + match[0].length - names.length;
  return [...names.matchAll(/[a-z][\w-]*[a-z]/g)].map((name) => ({
    rule: name[0],
    range: { start: start + name.index, end: start + name.index + name[0].length },
  }));
}
