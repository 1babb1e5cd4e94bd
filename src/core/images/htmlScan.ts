import { decodeEntities } from '../text/entities.ts';
import type { OffsetRange } from '../text/offsetRange.ts';

/** A start tag of HTML, with the first of each of its attributes by lower-cased name. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly range: OffsetRange;
  readonly attributes: ReadonlyMap<string, HtmlAttribute>;
}

/** An attribute of a tag, with its value. */
export interface HtmlAttribute {
  /** Without quotes and entities. */
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly range: OffsetRange;
}

/** What `scanHtml` saw. */
export interface HtmlScan {
  readonly tags: readonly HtmlTag[];
  /** Where a comment begins that is not closed in the scanned stretch. */
  readonly openComment: number | undefined;
}

/**
 * The start tags in the stretch `from`–`to` of a text, outside comments, scripts and styles. Reads as a browser does:
 * values in either quotes or none, line ends inside a tag. A tag that is not closed is none. Linear.
 */
export function scanHtml(text: string, from: number, to: number): HtmlScan {
  const tags: HtmlTag[] = [];
  const html = text.slice(from, to);
  const opening = /<(?:(!--)|([a-zA-Z][^\s/>]*))/g;
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    if (match[1] !== undefined) {
      const end = html.indexOf('-->', match.index + 2);
      if (end < 0) return { tags, openComment: from + match.index };
      opening.lastIndex = end + 3;
      continue;
    }
    const name = (match[2] ?? '').toLowerCase();
    const { attributes, end } = readAttributes(html, opening.lastIndex, from);
    if (end === undefined) break;
    tags.push({ name, range: { start: from + match.index, end: from + end }, attributes });
    opening.lastIndex = end;
    if (name !== 'script' && name !== 'style') continue;
    const close = new RegExp(`</${name}`, 'gi');
    close.lastIndex = end;
    if (!close.test(html)) break;
    opening.lastIndex = close.lastIndex;
  }
  return { tags, openComment: undefined };
}

/** One attribute, or the end of the tag; sticky, so that each character is looked at once. */
const attribute = /[\s/]*(?:(>)|([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)))?)/y;

function readAttributes(
  html: string,
  start: number,
  shift: number,
): { attributes: ReadonlyMap<string, HtmlAttribute>; end: number | undefined } {
  const attributes = new Map<string, HtmlAttribute>();
  attribute.lastIndex = start;
  for (let match = attribute.exec(html); match !== null; match = attribute.exec(html)) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined) return { attributes, end };
    const name = (match[2] ?? '').toLowerCase();
    const quoted = match[3] ?? match[4];
    const written = quoted ?? match[5] ?? '';
    const valueEnd = shift + end - (quoted === undefined ? 0 : 1);
    const range = { start: valueEnd - written.length, end: valueEnd };
    if (!attributes.has(name)) attributes.set(name, { value: decodeEntities(written), range });
  }
  return { attributes, end: undefined };
}
