import { lineAt, lineStarts, nextLineStart } from '../text/lines.ts';
import { emptyRange, textOf, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { applyEdits } from '../text/textEdit.ts';
import type { FrontMatterProblem } from './yamlFields.ts';
import type { Report } from '../report/report.ts';
import type { YamlExplanation } from './yamlExplanation.ts';
import { explainValue } from './yamlValue.ts';
import { firstYamlError } from './yamlSource.ts';

/** Longer blocks are nobody's front matter, and trying to repair them would take long; the longest real one has 139. */
const longestExplained = 8_192;

/** More repairs than are ever tried before the right one; each is a reading of the whole block. */
const mostTries = 12;

/**
 * Says in an author's terms why the front matter of `report` is malformed. The reader's error is only where it noticed:
 * a quote that nothing closes is noticed lines later. So each line up to there is tried for a known mistake, and one
 * counts when its repair takes the error away; the line after it is tried too. Ranges and edits are in the whole text.
 */
export function explainYaml({ text, frontMatter: { content } }: Report, problem: FrontMatterProblem): YamlExplanation {
  const source = textOf(text, content);
  const merge = /^<{7}(?: [^\r\n]*)?(?=[\r\n])/m.exec(source);
  if (merge !== null) {
    const range = { start: merge.index, end: merge.index + merge[0].length };
    return inText({ cause: 'merge', data: {}, range, edits: [] }, content.start);
  }
  const noticed = lineAt(source, problem.range.start - content.start);
  let tries = 0;
  let above = '';
  if (source.length > longestExplained) return inText(unrepaired(source, noticed), content.start);
  const last = lineAt(source, nextLineStart(source, noticed.end)).end;
  for (const start of lineStarts(source)) {
    if (start > last || tries >= mostTries) break;
    const line = { start, end: lineAt(source, start).end };
    for (const explanation of mistakesIn(source, line, above)) {
      if (explanation.edits.length === 0) continue;
      if (takesAway(source, explanation, line, noticed)) return inText(explanation, content.start);
      if (++tries >= mostTries) break;
    }
    if (textOf(source, line).trim() !== '') above = textOf(source, line);
  }
  return inText(unrepaired(source, noticed), content.start);
}

/** What may be wrong with one line, likeliest first. `above` is the last line before it that is not blank. */
function* mistakesIn(source: string, line: OffsetRange, above: string): Iterable<YamlExplanation> {
  const written = textOf(source, line);
  const indent = /^[ \t]*/.exec(written)?.[0] ?? '';
  const indentRange = { start: line.start, end: line.start + indent.length };
  if (indent.includes('\t')) {
    const replacing = (newText: string) =>
      ({ cause: 'tab', data: {}, range: indentRange, edits: [{ range: indentRange, newText }] }) as const;
    yield replacing('');
    yield replacing(indent.replaceAll('\t', '  '));
  }
  const key = /^["']?([A-Za-z_][\w-]*)["']?(?=[ \t]*:)/.exec(written.slice(indent.length));
  const keyRange = { start: indentRange.end, end: indentRange.end + (key?.[0].length ?? 0) };
  const after = /^[ \t]*:/.exec(source.slice(keyRange.end, line.end))?.[0].length ?? 0;
  const colon = keyRange.end + after;
  const data = { key: key?.[1] ?? '' };
  if (key === null) {
    yield* missingColon(written, indentRange.end);
    return;
  }
  if (indent !== '' && /:[ \t]+\S/.test(above)) {
    yield { cause: 'indented', data, range: keyRange, edits: [{ range: indentRange, newText: '' }] };
  }
  if (/^[^\s:/]/.test(source.slice(colon, line.end))) {
    const range = { start: keyRange.start, end: colon };
    const space = { range: emptyRange(colon), newText: ' ' };
    const [value] = explainValue(source, { start: colon, end: line.end });
    yield { cause: 'noSpace', data, range, edits: [space, ...(value?.edits ?? [])] };
  } else yield* explainValue(source, { start: colon, end: line.end });
}

/** `weight 4`, `weight = 4`: a field of every report without its colon. */
function* missingColon(written: string, start: number): Iterable<YamlExplanation> {
  const match = /^(title|date|weight|chapter|pre|draft)(?:[ \t]*[=;：]|(?=[ \t]|$))[ \t]*/.exec(written.trimStart());
  const key = match?.[1];
  if (match === null || key === undefined) return;
  const range = { start, end: start + match[0].trimEnd().length };
  const edits = [{ range: { start, end: start + match[0].length }, newText: `${key}: ` }];
  yield { cause: 'noColon', data: { key }, range, edits };
}

/** True when nothing is wrong any more up to the place where the error was noticed. */
function takesAway(
  source: string,
  { cause, edits }: YamlExplanation,
  line: OffsetRange,
  noticed: OffsetRange,
): boolean {
  const repaired = applyEdits(source, edits);
  const error = firstYamlError(repaired);
  if (error === undefined) return true;
  const place = error.start - (repaired.length - source.length);
  // Lines swallowed by an open quote were never read, so they may have mistakes of their own.
  const swallowed = cause === 'unclosedQuote' && /^(?:\r\n|\n|\r)\S/.test(source.slice(line.end, line.end + 3));
  return place > (swallowed ? line.end : noticed.end);
}

function unrepaired(source: string, line: OffsetRange): YamlExplanation {
  const range = trimRange(source, line);
  const isField = /^\s*$|^[^:]{0,200}:|^-\s|^[[\]{}#]/.test(textOf(source, range));
  return { cause: isField ? 'unreadable' : 'noColon', data: {}, range, edits: [] };
}

function inText({ cause, data, range, edits }: YamlExplanation, offset: number): YamlExplanation {
  const move = ({ start, end }: OffsetRange) => ({ start: start + offset, end: end + offset });
  return { cause, data, range: move(range), edits: edits.map((edit) => ({ ...edit, range: move(edit.range) })) };
}
