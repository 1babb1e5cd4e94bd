import type { OffsetRange } from '../text/offsetRange.ts';
import { slipAt, type Stop, type TagSlip } from './tagSlip.ts';

/** A tag of a shortcode as Hugo reads it: `{{% notice info %}}`, `{{% /notice %}}`, `{{< figure src="a.png" />}}`. */
export interface ShortcodeTag {
  readonly name: string;
  readonly form: 'opening' | 'closing' | 'self-closing';
  readonly range: OffsetRange;
  /** Those that have a name; of one that is given twice, the last. */
  readonly parameters: ReadonlyMap<string, ShortcodeParameter>;
}

/** A named parameter of a tag, `src="a.png"`. */
export interface ShortcodeParameter {
  /** Without quotes and escapes. */
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly range: OffsetRange;
}

/** What a page says in shortcodes. */
export interface Shortcodes {
  /** Those that Hugo reads, and those behind `slip` that it would read; in order. None in comment marks, `{{</*`. */
  readonly tags: readonly ShortcodeTag[];
  /** The first thing that Hugo cannot read. `unsure`: a rare form, of which we do not say what Hugo makes. */
  readonly slip: TagSlip | 'unsure' | undefined;
}

/**
 * The shortcodes in `text`, as Hugo's lexer finds them (parser/pageparser/pagelexer_shortcode.go, tried with 0.111). It
 * knows no Markdown: tags in code and in comments of HTML count, and where it fails, the build does. Linear.
 */
export function readShortcodes(text: string): Shortcodes {
  const tags: ShortcodeTag[] = [];
  let slip: Shortcodes['slip'];
  const opening = /\{\{[<%]/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const close = text[match.index + 2] === '<' ? '>}}' : '%}}';
    if (text.startsWith('/*', opening.lastIndex)) {
      const end = text.indexOf(`*/${close}`, opening.lastIndex + 2);
      if (end < 0) return { tags, slip: slip ?? slipAt(text, match.index, `*/${close}`, { position: text.length }) };
      opening.lastIndex = end;
      continue;
    }
    const { tag, stop } = readTag(text, match.index, close);
    if (tag !== undefined) tags.push(tag);
    if (stop !== undefined) slip ??= slipAt(text, match.index, close, stop);
    opening.lastIndex = stop?.position ?? tag?.range.end ?? opening.lastIndex;
  }
  return { tags, slip };
}

const space = /[ \t\r\n]*/y;
// Hugo takes no letters with marks of their own here; a text in which letters are decomposed is read like any other.
const tagName = /(\/?)[ \t\r\n]*([\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_/-]*(?<!\/))(?![\p{L}\p{M}\p{Nd}_/.-])/uy;
/** `src="a.png"`; a bare value goes on to the next space. */
const named = /([\p{L}\p{M}\p{Nd}_.-]+)=[ \t\r\n]*(?:"((?:\\"|[^"\n\\]|\\(?!"))*)"|`([^`]*)`|([^\s"`\\]\S*))/uy;
const unnamed =
  /"(?:\\"|[^"\n\\]|\\(?!"))*"|`[^`]*`|[\p{L}\p{M}\p{Nd}_-][\p{L}\p{M}\p{Nd}_.-]*(?![\p{L}\p{M}\p{Nd}_.=-])/uy;

/** The tag at `start`, or where Hugo stops in it; both where a value took the end of the tag along. */
function readTag(text: string, start: number, close: string): { tag?: ShortcodeTag | undefined; stop?: Stop } {
  let position = skip(text, start + 3);
  const head = matchAt(tagName, text, position);
  if (head === undefined) return { stop: { position, isUnsure: position < text.length } };
  const [whole, slash, name = ''] = head;
  const parameters = new Map<string, ShortcodeParameter>();
  const tag = (form: ShortcodeTag['form'], end: number): ShortcodeTag => {
    return { name, form, range: { start, end: end + close.length }, parameters };
  };
  position += whole.length;
  let isNamed: boolean | undefined;
  let taken: OffsetRange | undefined;
  for (;;) {
    position = skip(text, position);
    if (text.startsWith(close, position)) return { tag: tag(slash === '/' ? 'closing' : 'opening', position) };
    if (slash === '/') return { stop: { position, isClosing: true } };
    if (text[position] === '/') {
      const end = skip(text, position + 1);
      return text.startsWith(close, end) ? { tag: tag('self-closing', end) } : { stop: { position, isUnsure: true } };
    }
    const withName = matchAt(named, text, position);
    const found = withName ?? matchAt(unnamed, text, position);
    const isMixed = found !== undefined && isNamed === (withName === undefined);
    if (found === undefined || isMixed) {
      const stop = { position, mixed: found?.[0], taken };
      return { tag: taken && tag('opening', taken.end - close.length), stop };
    }
    isNamed = withName !== undefined;
    position += found[0].length;
    if (withName === undefined) continue;
    const [, key = '', , , bare] = withName;
    const value = readValue(withName, position, close);
    parameters.set(key, value);
    if (bare?.includes(close) === true) taken ??= { start: value.range.start, end: value.range.end + close.length };
  }
}

/** Of a bare value no more than what stands before `close`, for it was meant to end there. */
function readValue([, , quoted, raw, bare = '']: RegExpExecArray, end: number, close: string): ShortcodeParameter {
  const written = quoted ?? raw;
  if (written === undefined) {
    const [value = ''] = bare.split(close);
    const start = end - bare.length;
    return { value, range: { start, end: start + value.length } };
  }
  const value = quoted?.replaceAll('\\"', '"') ?? written;
  return { value, range: { start: end - 1 - written.length, end: end - 1 } };
}

function skip(text: string, position: number): number {
  space.lastIndex = position;
  return position + (space.exec(text)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}
