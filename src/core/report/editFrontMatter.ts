import { lineEndingOf, nextLineStart, wholeLines } from '../text/lines.ts';
import { contains, emptyRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Report } from './report.ts';

/**
 * The edit that gives the field `name` the value `value` and touches nothing else: the old value's quotes stay (or none
 * do), comments stay, a field that is missing becomes the last line of the block. `value` is plain text without quotes;
 * `quote` says that a value needs them where none stand. `undefined` when there is no YAML front matter to edit.
 */
export function setField(report: Report, name: string, value: string, quote = false): TextEdit | undefined {
  const { frontMatter, text } = report;
  if (frontMatter.kind !== 'yaml' || frontMatter.problems.length > 0) return undefined;
  const field = frontMatter.fields.get(name.toLowerCase());
  if (field === undefined) {
    return {
      range: emptyRange(frontMatter.content.end),
      newText: `${name}: ${quote ? doubleQuoted(value) : value}${lineEndingOf(text)}`,
    };
  }
  const old = text.slice(field.valueRange.start, field.valueRange.end);
  const mark = /^["']/.exec(old)?.[0] ?? (quote ? '"' : '');
  const written = mark === '"' ? doubleQuoted(value) : mark === "'" ? `'${value.replaceAll("'", "''")}'` : value;
  const colonAlone = old === '' && text[field.valueRange.start - 1] === ':';
  if (!colonAlone) return { range: field.valueRange, newText: written };
  // `date:` and `date: ` both become `date: 2025-11-17`.
  const space = /^[ \t]*/.exec(text.slice(field.valueRange.start, field.valueRange.start + 100))?.[0].length ?? 0;
  const rest = text[field.valueRange.start + space] === '#' ? ' ' : '';
  const range = { start: field.valueRange.start, end: field.valueRange.start + space };
  return { range, newText: ` ${written}${rest}` };
}

/**
 * The edit that takes the field `name` out with its lines, a comment beside it included; `undefined` where there is no
 * such field in YAML front matter, or something else stands on its lines.
 */
export function removeField({ frontMatter, text }: Report, name: string): TextEdit | undefined {
  const field = frontMatter.fields.get(name.toLowerCase());
  if (field === undefined) return undefined;
  const range = wholeLines(text, { start: field.keyRange.start, end: field.valueRange.end });
  const shared = [...frontMatter.fields.values()].some((other) => other !== field && contains(range, other.keyRange));
  return shared || range.start < frontMatter.content.start ? undefined : { range, newText: '' };
}

/**
 * The edit that has the whole report suppress `rule`, with a reason for whoever reads it: a comment in the front
 * matter, where Hugo does not print it. `undefined` without YAML front matter.
 */
export function suppressInReport(report: Report, rule: string, reason: string): TextEdit | undefined {
  const { frontMatter, text } = report;
  if (frontMatter.kind !== 'yaml') return undefined;
  const first = nextLineStart(text, frontMatter.range.start + 3);
  if (first > frontMatter.content.end) return undefined;
  const newText = `# event-report-disable ${rule}: ${reason}${lineEndingOf(text)}`;
  return { range: emptyRange(frontMatter.content.end), newText };
}

/** `value` as a YAML double-quoted scalar. */
export function doubleQuoted(value: string): string {
  const escaped = value.replace(/["\\]/g, '\\$&').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g, escape);
  return `"${escaped}"`;
}

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
