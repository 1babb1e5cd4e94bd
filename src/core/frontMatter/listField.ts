import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Report } from '../report/report.ts';
import { lineAt } from '../text/lines.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import { readDocument } from './yamlSource.ts';

/** One entry of a list in the front matter: a text, or a map with a name. */
export interface ListEntry {
  /** The text, or what the map says under `name`, else first; '' where it says nothing. */
  readonly name: string;
  readonly isMap: boolean;
  readonly range: OffsetRange;
}

/**
 * The entries of the list in the field `field`; a single text is a list of one. Empty for a field that is missing or
 * empty, `undefined` for what cannot be told: a list with aliases, a map, broken YAML.
 */
export function listEntries({ text, frontMatter }: Report, field: string): readonly ListEntry[] | undefined {
  const found = frontMatter.fields.get(field.toLowerCase());
  if (found === undefined) return frontMatter.problems.length > 0 ? undefined : [];
  if (found.empty) return [];
  const { valueRange } = found;
  if (found.value !== undefined) return [{ name: found.text, isMap: false, range: valueRange }];
  // A list in lines of its own begins with its indentation.
  const lineStart = lineAt(text, valueRange.start).start;
  const start = text.slice(lineStart, valueRange.start).trim() === '' ? lineStart : valueRange.start;
  try {
    return readEntries(text.slice(start, valueRange.end), start);
  } catch {
    // An alias of an anchor elsewhere in the block.
    return undefined;
  }
}

function readEntries(source: string, start: number): readonly ListEntry[] | undefined {
  const document = readDocument(source);
  const list = document.contents;
  if (document.errors.length > 0 || !isSeq(list)) return undefined;
  return list.items.map((item): ListEntry => {
    const range = isMap(item) || isScalar(item) || isSeq(item) ? item.range : undefined;
    const name = isMap(item) ? nameIn(item) : isScalar(item) ? item.value : undefined;
    return {
      name: typeof name === 'string' ? name.trim() : '',
      isMap: isMap(item),
      range: { start: start + (range?.[0] ?? 0), end: start + (range?.[1] ?? 0) },
    };
  });
}

function nameIn(map: YAMLMap): unknown {
  const named =
    map.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === 'name') ?? map.items[0];
  return isScalar(named?.value) ? named.value.value : undefined;
}
