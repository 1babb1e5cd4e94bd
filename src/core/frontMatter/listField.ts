import { fieldOf } from './frontMatter.ts';
import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from 'yaml';
import type { Report } from '../report/report.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { readDocument } from './yamlSource.ts';

/** One entry of a list in the front matter: a text, or a map with a name. Offsets are those of the page. */
export interface ListEntry {
  readonly range: OffsetRange;
  /** The text, or what the map says under `name`; '' where it says nothing. */
  readonly name: string;
  /** Of the name without its quotes; the entry's where there is no name, or not as it is written. */
  readonly nameRange: OffsetRange;
  /** What the map says beside the name, by lower-case key; `undefined` for a text. */
  readonly more: ReadonlyMap<string, string> | undefined;
}

/**
 * The entries of the list in the field `field`; a single text is a list of one. Empty for a field that is missing or
 * empty, `undefined` for what cannot be told: a list with aliases, a map, broken YAML, TOML and JSON.
 */
export function listEntries({ text, frontMatter }: Report, field: string): readonly ListEntry[] | undefined {
  const found = fieldOf(frontMatter, field);
  const isUnread = frontMatter.problems.length > 0 || frontMatter.kind === 'toml' || frontMatter.kind === 'json';
  if (found === undefined) return isUnread ? undefined : [];
  if (found.empty) return [];
  const { valueRange } = found;
  if (found.value !== undefined) {
    return [{ range: valueRange, ...named(found.text, text, valueRange), more: undefined }];
  }
  // A list in lines of its own begins with its indentation.
  const lineStart = lineAt(text, valueRange.start).start;
  const start = text.slice(lineStart, valueRange.start).trim() === '' ? lineStart : valueRange.start;
  try {
    return readEntries(text, start, valueRange.end);
  } catch {
    // An alias of an anchor elsewhere in the block.
    return undefined;
  }
}

function readEntries(text: string, start: number, end: number): readonly ListEntry[] | undefined {
  const document = readDocument(text.slice(start, end));
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list)) return undefined;
  const rangeOf = (node: unknown): OffsetRange => {
    const [from, to] = (isMap(node) || isScalar(node) || isSeq(node) ? node.range : undefined) ?? [0, 0];
    return { start: start + from, end: start + to };
  };
  return list.items.map((item): ListEntry => {
    const range = rangeOf(item);
    const name = isMap(item) ? nameIn(item) : isScalar(item) ? item : undefined;
    const written = typeof name?.value === 'string' ? named(name.value, text, rangeOf(name)) : undefined;
    return { range, name: '', nameRange: range, ...written, more: isMap(item) ? moreIn(item) : undefined };
  });
}

/** The name, and where it stands between its quotes. */
function named(value: string, text: string, range: OffsetRange): Pick<ListEntry, 'name' | 'nameRange'> {
  const name = value.trim();
  const at = text.slice(range.start, range.end).indexOf(name);
  const start = range.start + at;
  return { name, nameRange: at < 0 || name === '' ? range : { start, end: start + name.length } };
}

function nameIn(map: YAMLMap): Scalar | undefined {
  const found = map.items.find(({ key }) => keyOf(key) === 'name');
  return isScalar(found?.value) ? found.value : undefined;
}

function moreIn(map: YAMLMap): ReadonlyMap<string, string> {
  return new Map(
    map.items.flatMap(({ key, value }) =>
      keyOf(key) === 'name' || !isScalar(value) ? [] : [[keyOf(key), value.source?.trim() ?? ''] as const],
    ),
  );
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value).toLowerCase() : '';
}
