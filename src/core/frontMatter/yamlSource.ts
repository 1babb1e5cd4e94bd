import { isAlias, isMap, isNode, isScalar, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml';
import { emptyRange, type OffsetRange } from '../text/offsetRange.ts';

/** What is wrong with a YAML text first, in offsets of that text. */
export interface YamlError {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A key that stands twice in one map. */
export interface Duplicate {
  /** The key where it stands first; Hugo compares without letter case. */
  readonly first: OffsetRange;
  /** The second key with its value. */
  readonly pair: OffsetRange;
  /** True when both say the same, so that either can go. */
  readonly same: boolean;
}

/** A duplicate as it is found, in offsets of the YAML text. */
export interface FoundDuplicate {
  readonly key: string;
  readonly range: OffsetRange;
  readonly duplicate: Duplicate;
}

/** The first error in a piece of YAML that should hold fields; `undefined` when it does, or holds nothing. */
export function firstYamlError(source: string): YamlError | undefined {
  try {
    const document = readDocument(source);
    const [error] = errorsOf(document, source);
    if (error !== undefined || document.contents === null || isMap(document.contents)) return error;
    return { ...(rangeOf(document.contents) ?? emptyRange(0)), message: 'No fields' };
  } catch {
    return { start: 0, end: source.length, message: '' };
  }
}

/** YAML 1.2 and nothing else, whatever a `%YAML` line says: no dates, sets and other values that are no text or number. */
export const yamlDialect = { version: '1.2', schema: 'core', resolveKnownTags: false } as const;

/** Reads any text as YAML. Uniqueness is checked here and not by the reader, which compares each key with all before it. */
export function readDocument(source: string): Document {
  const options = { ...yamlDialect, prettyErrors: false, stringKeys: true, uniqueKeys: false };
  return parseDocument(source.replace(/\r(?!\n)/g, '\n'), options);
}

/**
 * What the reader says; and what it lets pass while go-yaml, and so Hugo, does not: aliases without an anchor before
 * them, and lines that hold nothing but a tab (`yaml_parser_scan_to_next_token` in go-yaml's scannerc.go).
 */
export function errorsOf(document: Document, source: string): YamlError[] {
  const errors = document.errors.map(({ pos, message }) => ({ start: pos[0], end: Math.max(pos[0], pos[1]), message }));
  if (errors.length > 0) return errors.sort((a, b) => a.start - b.start);
  const anchors = new Set<string>();
  const blank = /(?:^|[\r\n]) *(?=\t[ \t]*(?:#|[\r\n]|$))/.exec(source);
  let tab = blank === null ? -1 : blank.index + blank[0].length;
  if (tab < 0 && !source.includes('*')) return errors;
  visit(document, {
    Node: (_, node) => {
      const range = rangeOf(node) ?? emptyRange(source.length);
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.add(node.anchor);
        if (isScalar(node) && node.type?.startsWith('QUOTE') && range.start < tab && tab < range.end) tab = -1;
      } else if (!anchors.has(node.source)) errors.push({ ...range, message: 'Unknown anchor' });
    },
  });
  if (tab >= 0) errors.push({ start: tab, end: tab + 1, message: 'Tab on a blank line' });
  return errors.sort((a, b) => a.start - b.start);
}

/** Keys that stand twice in `map` or in a map inside it, in linear time. */
export function duplicatesIn(map: YAMLMap, source: string): FoundDuplicate[] {
  const found: FoundDuplicate[] = [];
  visit(map, {
    Map: (_, inner) => {
      const seen = new Map<string, Pair>();
      for (const pair of inner.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
        if (key === undefined) continue;
        const first = seen.get(key.toLowerCase());
        if (first === undefined) seen.set(key.toLowerCase(), pair);
        else found.push(toDuplicate(key, first, pair, source));
      }
    },
  });
  return found;
}

function toDuplicate(key: string, first: Pair, second: Pair, source: string): FoundDuplicate {
  const range = rangeOf(second.key) ?? emptyRange(source.length);
  const value = rangeOf(second.value) ?? emptyRange(range.end);
  const pair = { start: range.start, end: Math.max(range.end, value.end) };
  const same = isScalar(first.value) && isScalar(second.value) && first.value.value === second.value.value;
  return { key, range, duplicate: { first: rangeOf(first.key) ?? range, pair, same } };
}

/** Where a node stands; `undefined` for what stands nowhere. */
export function rangeOf(node: unknown): OffsetRange | undefined {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}
