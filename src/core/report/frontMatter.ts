import matter from 'gray-matter';
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type Pair } from 'yaml';
import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';

/** What stands before the body of a page. All ranges are in the whole text. */
export interface FrontMatter {
  /** `none`: the text begins with its body. `toml` and `json` are read by Hugo, not by us. */
  readonly kind: 'none' | 'yaml' | 'toml' | 'json';
  /** The block with its delimiter lines, without the line end after it; empty at the start of the body for `none`. */
  readonly range: OffsetRange;
  /**
   * What stands between the delimiter lines: from the start of its first line to the start of the closing line. Of a
   * block that nothing closes, the lines that look like fields.
   */
  readonly content: OffsetRange;
  /** The fields by lower-cased name, since Hugo takes `Title` and `title` for one; empty when there are problems. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly FrontMatterProblem[];
}

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
  readonly reason: 'unclosed' | 'language-tag' | 'duplicate-key' | 'not-a-map' | 'malformed';
  readonly range: OffsetRange;
  /** What the YAML reader says (English), the key that stands twice, or the tag. */
  readonly detail: string;
}

/**
 * Splits off and reads the front matter. Never throws: broken YAML gives problems and no fields.
 *
 * Where the block begins follows Hugo's lexer (parser/pageparser/pagelexer_intro.go): after a byte order mark and any
 * white space. Where it ends is gray-matter's answer, which agrees with Hugo's: the next line that begins with `---`.
 */
export function parseFrontMatter(text: string): FrontMatter {
  const start = /^\uFEFF?\s*/.exec(text)?.[0].length ?? 0;
  if (text.startsWith('+++', start)) return unread('toml', start, text.indexOf('\n+++', start + 3));
  if (text.startsWith('{', start) && !text.startsWith('{{', start)) return unread('json', start, -1);
  const opening = /^---([^\r\n]*)(\r\n|\n|\r|$)/.exec(text.slice(start, start + 1000));
  const tag = opening?.[1]?.trim() ?? '';
  if (opening === null || tag.startsWith('-')) return none(text.startsWith('\uFEFF') ? 1 : 0);
  const contentStart = start + opening[0].length;
  if (tag !== '') {
    const range = { start, end: start + 3 + (opening[1] ?? '').length };
    const close = /[\r\n]---/.exec(text.slice(contentStart));
    const contentEnd = close === null ? contentStart : contentStart + close.index + 1;
    const end = close === null ? contentStart : contentEnd + 3;
    return broken(end, { start: contentStart, end: contentEnd }, { reason: 'language-tag', range, detail: tag });
  }
  // gray-matter knows no lone CR as a line end; a closing line that it would miss must not look unclosed.
  const block = splitWithGrayMatter(text.slice(start).replace(/\r(?!\n)/g, '\n'));
  if (block === undefined) {
    const range = { start, end: start + 3 };
    const content = { start: contentStart, end: endOfFieldLines(text, contentStart) };
    return broken(content.end, content, { reason: 'unclosed', range, detail: '' });
  }
  const content = { start: contentStart, end: Math.max(contentStart, start + 3 + block.length + 1) };
  return { kind: 'yaml', range: { start, end: content.end + 3 }, content, ...readFields(text, content) };
}

/** Where the body begins: after the line that closes the front matter. */
export function bodyStart(text: string, { kind, range }: FrontMatter): number {
  if (kind === 'none') return range.end;
  return range.end + (/^[ \t]*(\r\n|\n|\r)?/.exec(text.slice(range.end, range.end + 100))?.[0].length ?? 0);
}

function none(offset: number): FrontMatter {
  const range = emptyRange(offset);
  return { kind: 'none', range, content: range, fields: new Map(), problems: [] };
}

function unread(kind: 'toml' | 'json', start: number, close: number): FrontMatter {
  const end = close < 0 ? start + 1 : close + 4;
  return { kind, range: { start, end }, content: { start, end }, fields: new Map(), problems: [] };
}

function broken(end: number, content: OffsetRange, problem: FrontMatterProblem): FrontMatter {
  const range = { start: problem.range.start, end };
  return { kind: 'yaml', range, content, fields: new Map(), problems: [problem] };
}

/** Where an unclosed block seems to end: at the first line that is neither a field nor indented nor a list item. */
function endOfFieldLines(text: string, start: number): number {
  const field = /(?:[\w-]+[ \t]*:|[ \t]+\S|-[ \t])[^\r\n]*(?:\r\n|\n|\r|$)/y;
  field.lastIndex = start;
  let end = start;
  while (end < text.length && field.test(text)) end = field.lastIndex;
  return end;
}

/**
 * The text between the opening `---` and the line end before the closing one; `undefined` when nothing closes it.
 *
 * gray-matter runs `---js` blocks as code and reads `---json`, so every engine but ours refuses. It caches by text when
 * it gets no options, and then answers broken YAML with `{}`; hence always options.
 */
function splitWithGrayMatter(text: string): string | undefined {
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: { parse: () => ({}) }, javascript: refuse, json: refuse, coffee: refuse, toml: refuse },
  });
  return text.startsWith('---', 3 + file.matter.length + 1) ? file.matter : undefined;
}

function refuse(): never {
  throw new Error('Only YAML front matter is read.');
}

function readFields(text: string, content: OffsetRange): Pick<FrontMatter, 'fields' | 'problems'> {
  const source = text.slice(content.start, content.end).replace(/\r(?!\n)/g, '\n');
  const document = parseDocument(source, { lineCounter: new LineCounter(), prettyErrors: false, stringKeys: true });
  const problems = document.errors.map((error): FrontMatterProblem => {
    const range = shift({ start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) }, content, source.length);
    if (error.code === 'DUPLICATE_KEY') {
      const detail = /^[^:\r\n]*/.exec(text.slice(range.start))?.[0].trim() ?? '';
      return { reason: 'duplicate-key', range: { start: range.start, end: range.start + detail.length }, detail };
    }
    return { reason: 'malformed', range, detail: error.message };
  });
  if (problems.length > 0) return { fields: new Map(), problems };
  const root = document.contents;
  if (root === null) return { fields: new Map(), problems };
  if (!isMap(root)) {
    const range = shift({ start: root.range[0], end: root.range[1] }, content, source.length);
    return { fields: new Map(), problems: [{ reason: 'not-a-map', range, detail: '' }] };
  }
  const fields = new Map<string, Field>();
  for (const pair of root.items) {
    const field = readField(document, pair, source, content);
    if (field !== undefined) fields.set(field.name.toLowerCase(), field);
  }
  return { fields, problems };
}

function readField(document: Document, pair: Pair, source: string, content: OffsetRange): Field | undefined {
  if (!isScalar(pair.key) || !pair.key.range) return undefined;
  const name = String(pair.key.value);
  const keyRange = shift({ start: pair.key.range[0], end: pair.key.range[1] }, content, source.length);
  const node = isAlias(pair.value) ? pair.value.resolve(document) : pair.value;
  const [from, to] = (isNode(pair.value) ? pair.value.range : undefined) ?? [source.length, source.length];
  const written = source.slice(from, to);
  const value = isScalar(node) && isPlainValue(node.value) ? node.value : node === null ? null : undefined;
  const scalar = isScalar(node);
  const quoted = /^(["'|>])/.test(written);
  const text = !scalar ? '' : quoted || isAlias(pair.value) ? String(node.value ?? '') : written;
  const empty = value === null || (typeof value === 'string' && value.trim() === '');
  const valueRange =
    written === ''
      ? emptyRange(afterColon(source, keyRange.end - content.start) + content.start)
      : shift({ start: from, end: to }, content, source.length);
  return { name, keyRange, valueRange, value, text, quoted, empty };
}

/** Just after the colon that follows a key ending at `keyEnd`; an empty value may lie lines further down. */
function afterColon(source: string, keyEnd: number): number {
  const colon = source.indexOf(':', keyEnd);
  return colon < 0 ? keyEnd : colon + 1;
}

function isPlainValue(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** A range of the YAML source as one of the whole text, kept inside the source. */
function shift(range: OffsetRange, content: OffsetRange, length: number): OffsetRange {
  const start = Math.min(range.start, length);
  return { start: content.start + start, end: content.start + Math.min(Math.max(start, range.end), length) };
}
