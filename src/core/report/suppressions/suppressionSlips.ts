import { commentTypes } from '../../markdown/markdownNodes.ts';
import { contains, textOf, type OffsetRange } from '../../text/offsetRange.ts';
import { nodesOf } from '../../markdown/markdown.ts';
import type { Report } from '../report.ts';
import { lineBelow, namedRules } from './suppressions.ts';

/** A suppression without effect: it is in a form that we do not read, or names no rule. */
export interface SuppressionSlip {
  /** The instruction as it is written: `event-report-disable-line`. */
  readonly range: OffsetRange;
  /** The comment that holds it, or the heading; in the front matter up to the end of its line. */
  readonly comment: OffsetRange;
  /**
   * `front-matter`: on a line of its own there. `field`: beside a field. `block`: a comment of the body on lines of its
   * own. `inline`: one beside words. `heading`: `# event-report-disable` in the body, which readers see.
   */
  readonly place: 'front-matter' | 'field' | 'block' | 'inline' | 'heading';
  readonly rules: readonly string[];
  /** What follows the instruction, in one line: the rules and the author's reason. */
  readonly rest: string;
  /** Where that begins. */
  readonly restStart: number;
  /** The line that would be silent, where the form is right and only a rule is missing. */
  readonly silences?: OffsetRange;
}

/** What linters of other things read, such as `disable-line`, and ours in other letters. */
const instruction = /event[-_ ]?report[-_ ](?:disable|ignore)[\w-]*[ \t]*:?/;
const inComment = new RegExp(`^<!--\\s*(${instruction.source})([^]*?)-->`, 'i');
const inHeading = new RegExp(`^#[ \\t]+(${instruction.source})(.*)$`, 'i');
/** A line of the front matter that ends with a comment of ours. */
const inFront = new RegExp(`^([^\\r\\n]*?)#[ \\t]*(${instruction.source})([^\\r\\n]*)`, 'gim');

/** The suppressions of a page that have no effect, in document order. */
export function findSuppressionSlips(report: Report): readonly SuppressionSlip[] {
  if (!/event[-_ ]?report[-_ ]/i.test(report.text)) return [];
  const known = new Set(report.suppressions.map(({ comment }) => comment.start));
  return [...slipsInFront(report, known), ...slipsInComments(report, known), ...slipsInHeadings(report)].sort(
    (a, b) => a.range.start - b.range.start,
  );
}

function slipsInComments({ text, markdown }: Report, known: ReadonlySet<number>): readonly SuppressionSlip[] {
  const below = lineBelow(text);
  return nodesOf(markdown, ...commentTypes).flatMap((node) => {
    const { name, start } = node;
    const match = known.has(start) ? null : inComment.exec(textOf(text, node));
    if (match === null) return [];
    const [whole, written = '', after = ''] = match;
    const end = start + whole.length;
    const isAlone = name === 'CommentBlock' && text.slice(end, node.end).trim() === '';
    const slip = slipOf(end - '-->'.length - after.length, written, after);
    const isOurs = written.trimEnd() === 'event-report-disable-next-line';
    return {
      ...slip,
      comment: { start, end },
      place: isAlone ? 'block' : 'inline',
      ...(isOurs && { silences: below(end - 1) }),
    };
  });
}

/** `# event-report-disable` is a comment in front matter alone. */
function slipsInHeadings({ text, headings }: Report): readonly SuppressionSlip[] {
  return headings.flatMap(({ level, range }) => {
    const match = level === 1 ? inHeading.exec(text.slice(range.start, range.end)) : null;
    if (match === null) return [];
    const [, written = '', after = ''] = match;
    return { ...slipOf(range.end - after.length, written, after), comment: range, place: 'heading' as const };
  });
}

function slipsInFront({ text, frontMatter }: Report, known: ReadonlySet<number>): readonly SuppressionSlip[] {
  const { kind, content, fields, problems } = frontMatter;
  if ((kind !== 'yaml' && kind !== 'toml') || problems.length > 0) return [];
  const values = [...fields.values()].map(({ valueRange }) => valueRange);
  return [...text.slice(content.start, content.end).matchAll(inFront)].flatMap((match) => {
    const [whole, before = '', written = '', after = ''] = match;
    const start = content.start + match.index;
    const end = start + whole.length;
    // To YAML, no other space parts a comment from what is before it.
    const isAlone = /^[ \t\uFEFF]*$/.test(before);
    const comment = { start: isAlone ? start : start + before.length, end };
    // The fields of TOML are not read, so nobody knows what is text there.
    const isComment = isAlone || (kind === 'yaml' && /[ \t]$/.test(before));
    if (!isComment || known.has(comment.start) || values.some((value) => contains(value, comment))) return [];
    const place = isAlone ? 'front-matter' : 'field';
    return { ...slipOf(end - after.length, written, after), comment, place };
  });
}

/** What is the same of an instruction that ends at `end`, wherever it stands. */
function slipOf(
  end: number,
  written: string,
  after: string,
): Pick<SuppressionSlip, 'range' | 'rules' | 'rest' | 'restStart'> {
  const lead = /^[\s,]*/.exec(after)?.[0].length ?? 0;
  const names = /^[\w\- ,\t\r\n]*/.exec(after.slice(lead))?.[0] ?? '';
  return {
    range: { start: end - written.length, end: end - written.length + written.trimEnd().length },
    rules: namedRules(names).map(({ rule }) => rule),
    rest: after
      .replace(/\s+/g, ' ')
      .replace(/^[ ,]+/, '')
      .trim(),
    restStart: end + lead,
  };
}
