import { lineAt, lineEndingOf, wholeLines } from '../text/lines.ts';
import { contains, emptyRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Report } from '../report/report.ts';
import { fieldOf } from './frontMatter.ts';

/**
 * The edit that gives the field `name` the value `value` and touches nothing else: the old value's quotes stay (or none
 * do), comments stay, a field that is missing becomes the last line of the block. `value` is plain text without quotes;
 * it gets some where YAML needs them, or where `quote` asks for them and none stand. `undefined` when there is no YAML
 * front matter to edit, or one in which no line can be added.
 */
export function setField(report: Report, name: string, value: string, quote = false): TextEdit | undefined {
  const { frontMatter, text } = report;
  if (frontMatter.kind !== 'yaml' || frontMatter.problems.length > 0) return undefined;
  const field = fieldOf(frontMatter, name);
  const flow = isFlow(report);
  const needsQuotes = quote || !isPlain(value) || (flow && /[,[\]{}]/.test(value));
  if (field === undefined) {
    const place = endOfBlock(report);
    if (flow || place === undefined) return undefined;
    const newText = `${indentation(report)}${name}: ${needsQuotes ? doubleQuoted(value) : value}${lineEndingOf(text)}`;
    return { range: emptyRange(place), newText };
  }
  const { start, end } = field.valueRange;
  const mark = text[start] === '"' || needsQuotes ? '"' : '';
  const single = text[start] === "'" && !/[\u0000-\u001f]/.test(value);
  const written = single ? singleQuoted(value) : mark === '"' ? doubleQuoted(value) : value;
  if (start < end) return { range: field.valueRange, newText: written };
  if (text[start - 1] !== ':') return undefined;
  // `date:` and `date: ` both become `date: 2025-11-17`.
  const space = /^[ \t]*/.exec(text.slice(start, start + 100))?.[0].length ?? 0;
  const rest = text[start + space] === '#' ? ' ' : '';
  // A tag or an anchor without a value, `title: !text`.
  if (!/^[\r\n#,}]/.test(text.charAt(start + space))) return undefined;
  return { range: { start, end: start + space }, newText: ` ${written}${rest}` };
}

/**
 * The edit that takes the field `name` out with its lines, a comment beside it included; `undefined` where there is no
 * such field in YAML front matter, or something else stands on its lines.
 */
export function removeField({ frontMatter, text }: Report, name: string): TextEdit | undefined {
  const field = fieldOf(frontMatter, name);
  if (field === undefined) return undefined;
  const range = wholeLines(text, { start: field.keyRange.start, end: field.valueRange.end });
  const shared = [...frontMatter.fields.values()].some((other) => other !== field && contains(range, other.keyRange));
  return shared || range.start < frontMatter.content.start ? undefined : { range, newText: '' };
}

/**
 * The edit that suppresses `rule` in the whole report, with a reason for its readers: a comment in the front matter,
 * which Hugo does not print. `undefined` without YAML or TOML front matter that can be read.
 */
export function suppressInReport(report: Report, rule: string, reason: string): TextEdit | undefined {
  const { kind, problems } = report.frontMatter;
  const place = kind === 'toml' ? endOfToml(report) : kind === 'yaml' ? endOfBlock(report) : undefined;
  if (problems.length > 0 || place === undefined) return undefined;
  const words = reason.replace(/\s+/g, ' ').trim();
  const newText = `# event-report-disable ${rule}${words === '' ? '' : `: ${words}`}${lineEndingOf(report.text)}`;
  return { range: emptyRange(place), newText };
}

/** `value` as a YAML double-quoted scalar. */
export function doubleQuoted(value: string): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, escape);
  return `"${escaped}"`;
}

/** `value` as a YAML single-quoted scalar, in which only the quote itself is escaped; not for control characters. */
export function singleQuoted(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** True when YAML reads `value` as it stands; stricter than YAML, so that no author has to know why it works. */
function isPlain(value: string): boolean {
  return (
    /^[\p{L}\p{N}_./+(“]/u.test(value) && !/:(?:\s|$)|\s#|\s$|[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(value)
  );
}

/** Where a line can be added at the end of the block; `undefined` when its last line has no end, or `...` ends the YAML. */
export function endOfBlock({ text, frontMatter: { content } }: Report): number | undefined {
  const before = text[content.end - 1];
  if (before !== '\n' && before !== '\r') return undefined;
  return /(?:^|[\r\n])\.\.\.(?:\s|$)/.test(text.slice(content.start, content.end)) ? undefined : content.end;
}

/** The start of the line that closes a TOML block; `undefined` when nothing closes it. */
function endOfToml({ text, frontMatter: { range } }: Report): number | undefined {
  const { start } = lineAt(text, range.end);
  return start > range.start ? start : undefined;
}

/** True for fields within braces, `{title: x}`: what YAML calls a flow map. */
function isFlow({ text, frontMatter: { content } }: Report): boolean {
  return /^(?:[ \t\r\n]|#[^\r\n]*(?:[\r\n]|$))*\{/.test(text.slice(content.start, content.end));
}

/** What stands before each field of the block; nearly always nothing. */
export function indentation({ text, frontMatter: { fields } }: Report): string {
  const first = fields.values().next().value;
  if (first === undefined) return '';
  const before = text.slice(lineAt(text, first.keyRange.start).start, first.keyRange.start);
  return before.trim() === '' ? before : '';
}
