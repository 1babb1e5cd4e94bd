import { isAlias, isNode, isScalar, parseDocument, visit, type Document, type Pair, type YAMLMap } from 'yaml';
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

/** The first error in a piece of YAML; `undefined` when it can be read. */
export function firstYamlError(source: string): YamlError | undefined {
  try {
    return errorsOf(readDocument(source), source.length)[0];
  } catch {
    return { start: 0, end: source.length, message: '' };
  }
}

/** Reads any text as YAML. Uniqueness is checked here and not by the reader, which compares each key with all before it. */
export function readDocument(source: string): Document {
  return parseDocument(source.replace(/\r(?!\n)/g, '\n'), { prettyErrors: false, stringKeys: true, uniqueKeys: false });
}

/** What the reader says, and aliases without an anchor before them, which it says only when values are made. */
export function errorsOf(document: Document, length: number): YamlError[] {
  const errors = document.errors.map(({ pos, message }) => ({ start: pos[0], end: Math.max(pos[0], pos[1]), message }));
  if (errors.length === 0) {
    const anchors = new Set<string>();
    visit(document, {
      Node: (_, node) => {
        if (!isAlias(node)) {
          if (node.anchor !== undefined) anchors.add(node.anchor);
        } else if (!anchors.has(node.source)) {
          errors.push({ ...(rangeOf(node) ?? emptyRange(length)), message: 'Unknown anchor' });
        }
      },
    });
  }
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
