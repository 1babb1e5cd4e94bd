import { emptyRange, textOf, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { doubleQuoted, singleQuoted } from './editFrontMatter.ts';
import type { YamlCause, YamlExplanation } from './yamlExplanation.ts';
import { firstYamlError } from './yamlSource.ts';

/** What is wrong with the value that stands at `place` on one line of the YAML text `source`; nothing for a good one. */
export function* explainValue(source: string, place: OffsetRange): Iterable<YamlExplanation> {
  const range = withoutComment(source, trimRange(source, place));
  const value = textOf(source, range);
  if (value === '' || firstYamlError(`key: ${value}\n`) === undefined) return;
  const mark = value.charAt(0);
  const explain = (cause: YamlCause, at: OffsetRange, newText: string): YamlExplanation => ({
    cause,
    data: { mark },
    range,
    edits: [{ range: at, newText }],
  });
  if (mark !== '"' && mark !== "'") {
    yield explain(/:(?:\s|$)/.test(value) ? 'colon' : 'mark', range, quoted(value));
    return;
  }
  const closed = mark === '"' ? /^"(?:[^"\\]|\\[^])*"/.exec(value) : /^'(?:[^']|'')*'/.exec(value);
  // A backslash at the end would take the quote for a part of the text.
  const escaped = mark === '"' && /(?<!\\)(?:\\\\)*\\$/.test(value) ? '\\' : '';
  if (closed === null) yield explain('unclosedQuote', emptyRange(range.end), escaped + mark);
  else if (closed[0].length < value.length) {
    const inner = value.length > 1 && value.endsWith(mark) ? value.slice(1, -1) : undefined;
    if (inner === undefined) yield explain('afterQuote', range, quoted(value));
    else yield explain('innerQuote', range, quoted(inner));
  } else yield explain('backslash', range, singleQuoted(value.slice(1, -1).replaceAll('\\"', '"')));
}

/** In quotes, without a backslash where that can be. */
function quoted(value: string): string {
  return /["\\]/.test(value) ? singleQuoted(value) : doubleQuoted(value);
}

/** A value without quotes ends before ` #`; of one in quotes the comment is told by the reader. */
function withoutComment(source: string, range: OffsetRange): OffsetRange {
  const value = textOf(source, range);
  const comment = /^["']/.test(value) ? -1 : value.search(/[ \t]#/);
  return comment < 0 ? range : trimRange(source, { start: range.start, end: range.start + comment });
}
