import { isAlias, isMap, isScalar, isSeq, visit, type Document, type Pair } from 'yaml';
import { emptyRange, textOf, trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { ownCopy } from '../text/ownCopy.ts';
import { duplicatesIn, errorsOf, rangeOf, readDocument, type Duplicate } from './yamlSource.ts';

/** One `key: value` of the front matter. */
export interface Field {
  /** The key as written. */
  readonly name: string;
  readonly keyRange: OffsetRange;
  /** The value with its quotes, without comment and surrounding space; empty after the colon when there is none. */
  readonly valueRange: OffsetRange;
  /** The value as YAML 1.2 reads it; dates stay text. `undefined` for a list or a map. */
  readonly value: string | number | boolean | null | undefined;
  /** The value as text: of a quoted value without its quotes, of a plain one as it is written; '' for a list or map. */
  readonly text: string;
  readonly quoted: boolean;
  /** No value, `null`, or only white space. */
  readonly empty: boolean;
}

/** Why the front matter cannot be read. */
export interface FrontMatterProblem {
  readonly reason:
    'unclosed' | 'language-tag' | 'too-long' | 'not-a-map' | 'duplicate-key' | 'control-character' | 'malformed';
  readonly range: OffsetRange;
  /** What the YAML reader says (English), the key that stands twice, the tag, or the code of the character. */
  readonly detail: string;
  readonly duplicate?: Duplicate;
}

interface Reading {
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly FrontMatterProblem[];
}

/**
 * The fields of the YAML that stands at `content` of `text`, or the problems of what is no YAML, or is YAML that Hugo
 * refuses: control characters (go-yaml, `readerc.go`), unknown anchors, keys given twice. Never throws.
 */
export function readYaml(text: string, content: OffsetRange): Reading {
  const known = lastRead.find(({ source, start }) => start === content.start && source === textOf(text, content));
  if (known !== undefined) return known.reading;
  const source = ownCopy(textOf(text, content));
  const reading = read(source, content);
  lastRead.unshift({ source, start: content.start, reading });
  lastRead.length = Math.min(lastRead.length, mostRemembered);
  return reading;
}

/** The blocks that were read last: most key presses change the body, and every one reads the page. */
const lastRead: { readonly source: string; readonly start: number; readonly reading: Reading }[] = [];
const mostRemembered = 4;

function read(source: string, content: OffsetRange): Reading {
  try {
    return readSource(source, content);
  } catch (error) {
    // Deep nesting can exhaust the stack of the reader.
    return failed([{ reason: 'malformed', range: content, detail: error instanceof Error ? error.message : '' }]);
  }
}

function readSource(source: string, content: OffsetRange): Reading {
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(source);
  if (control !== null) {
    const range = { start: content.start + control.index, end: content.start + control.index + 1 };
    const detail = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return failed([{ reason: 'control-character', range, detail }]);
  }
  if (isNestedTooDeep(source)) return failed([{ reason: 'malformed', range: content, detail: 'Nested too deep' }]);
  const document = readDocument(source);
  const inText = ({ start, end }: OffsetRange) => shift({ start, end }, content, source.length);
  const errors = errorsOf(document, source);
  if (errors.length > 0) {
    return failed(errors.map((error) => ({ reason: 'malformed', range: inText(error), detail: error.message })));
  }
  const root = document.contents;
  if (root === null) return failed([]);
  if (!isMap(root)) {
    const range = inText(rangeOf(root) ?? { start: 0, end: source.length });
    return failed([{ reason: 'not-a-map', range, detail: '' }]);
  }
  const duplicates = duplicatesIn(root, source)
    .slice(0, mostDuplicates)
    .map(({ key, range, duplicate }): FrontMatterProblem => {
      const moved = { ...duplicate, first: inText(duplicate.first), pair: inText(duplicate.pair) };
      return { reason: 'duplicate-key', range: inText(range), detail: key, duplicate: moved };
    });
  if (duplicates.length > 0) return failed(duplicates);
  const anchors = source.includes('&') ? anchorsOf(document) : new Map<string, unknown>();
  const fields = new Map<string, Field>();
  for (const pair of root.items) {
    const field = readField(anchors, pair, source, content);
    if (field !== undefined) fields.set(field.name.toLowerCase(), field);
  }
  return { fields, problems: [] };
}

/** More keys that stand twice than anybody wants to hear of at once. */
const mostDuplicates = 50;

/** Lists and maps in brackets within one another; the reader needs longer for each. */
const deepest = 500;
const listsInARow = new RegExp(`(?:[-?:][ \\t]){${deepest}}`);

/** True for brackets within one another, and `- - -` in a row, that nobody writes; those in quotes count too. */
function isNestedTooDeep(source: string): boolean {
  if (listsInARow.test(source)) return true;
  let depth = 0;
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

function failed(problems: readonly FrontMatterProblem[]): Reading {
  return { fields: new Map(), problems };
}

/** What each anchor stands for. Resolving an alias by the reader itself would search the document each time. */
function anchorsOf(document: Document): ReadonlyMap<string, unknown> {
  const anchors = new Map<string, unknown>();
  visit(document, {
    Node: (_, node) => {
      if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return anchors;
}

function readField(
  anchors: ReadonlyMap<string, unknown>,
  pair: Pair,
  source: string,
  content: OffsetRange,
): Field | undefined {
  const key = rangeOf(pair.key);
  if (!isScalar(pair.key) || key === undefined) return undefined;
  const node = isAlias(pair.value) ? anchors.get(pair.value.source) : pair.value;
  // Lists, maps and block scalars take the line end after them along.
  const place = trimRange(source, rangeOf(pair.value) ?? emptyRange(source.length));
  const written = source.slice(place.start, place.end);
  const value = isScalar(node) && isPlainValue(node.value) ? node.value : node === null ? null : undefined;
  const quoted = /^["'|>]/.test(written);
  const text = !isScalar(node) ? '' : quoted || isAlias(pair.value) ? String(value ?? '') : written;
  return {
    name: String(pair.key.value),
    keyRange: shift(key, content, source.length),
    valueRange: shift(written === '' ? emptyRange(afterColon(source, key.end)) : place, content, source.length),
    value,
    text,
    quoted,
    empty: value === null || (typeof value === 'string' && value.trim() === ''),
  };
}

/** Just after the colon that follows a key ending at `keyEnd`; an empty value may lie lines further down. */
function afterColon(source: string, keyEnd: number): number {
  return keyEnd + (/^[ \t]*:/.exec(source.slice(keyEnd, keyEnd + 100))?.[0].length ?? 0);
}

function isPlainValue(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A range of the YAML source as one of the whole text, kept inside the source. */
function shift(range: OffsetRange, content: OffsetRange, length: number): OffsetRange {
  const start = Math.min(range.start, length);
  return { start: content.start + start, end: content.start + Math.min(Math.max(start, range.end), length) };
}
