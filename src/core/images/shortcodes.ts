import type { OffsetRange } from '../text/offsetRange.ts';

/** A shortcode of Hugo's, `{{< figure src="/a.png" >}}` or with `%`; closing ones are left out. */
export interface Shortcode {
  readonly name: string;
  readonly range: OffsetRange;
  /** The named parameters; a name given twice counts once. */
  readonly parameters: ReadonlyMap<string, ShortcodeParameter>;
}

export interface ShortcodeParameter {
  /** Without quotes and escapes. */
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly range: OffsetRange;
}

/**
 * The shortcodes of a text, in order, as Hugo's lexer finds them (parser/pageparser/pagelexer_shortcode.go): it knows
 * no Markdown, so those in code are among them. One in comment marks, `{{</*`, is none. What is not closed is none, and
 * Hugo would not build. Linear.
 */
export function findShortcodes(text: string): readonly Shortcode[] {
  const shortcodes: Shortcode[] = [];
  for (let start = nextOpening(text, 0); start >= 0;) {
    const mark = text.charAt(start + 2);
    if (text.startsWith('/*', start + 3)) {
      const end = text.indexOf('*/', start + 5);
      if (end < 0) break;
      start = nextOpening(text, end + 2);
      continue;
    }
    const close = mark === '<' ? '>}}' : '%}}';
    const { shortcode, next } = readShortcode(text, start, close);
    if (shortcode !== undefined) shortcodes.push(shortcode);
    start = nextOpening(text, next);
  }
  return shortcodes;
}

function nextOpening(text: string, from: number): number {
  const opening = /\{\{[<%]/g;
  opening.lastIndex = from;
  return opening.exec(text)?.index ?? -1;
}

/** A parameter, or one of its quotes that is not closed on its line. */
const parameter =
  /\s*(?:([\w-]+)=)?(?:"((?:[^"\\\n]|\\[^\n])*)"|`([^`]*)`|((?!>\}\}|%\}\}|\{\{[<%])[^\s"`](?:(?!>\}\}|%\}\})[^\s"`])*))/y;

function readShortcode(
  text: string,
  start: number,
  close: string,
): { readonly shortcode: Shortcode | undefined; readonly next: number } {
  const parameters = new Map<string, ShortcodeParameter>();
  let name: string | undefined;
  let position = start + 3;
  for (;;) {
    parameter.lastIndex = position;
    const match = parameter.exec(text);
    if (match === null) break;
    position = match.index + match[0].length;
    const [, key, quoted, raw, bare] = match;
    if (name === undefined) {
      name = bare ?? '';
      continue;
    }
    if (key === undefined) continue;
    const written = quoted ?? raw ?? bare ?? '';
    const end = position - (bare === undefined ? 1 : 0);
    const value = quoted === undefined ? written : written.replace(/\\(["\\])/g, '$1');
    if (!parameters.has(key)) parameters.set(key, { value, range: { start: end - written.length, end } });
  }
  const end = position + (/^\s*/.exec(text.slice(position, position + 1000))?.[0].length ?? 0);
  const selfClosing = text.startsWith(`/${close}`, end) ? 1 : 0;
  if (name === undefined || !text.startsWith(close, end + selfClosing)) return { shortcode: undefined, next: end + 1 };
  const range = { start, end: end + selfClosing + close.length };
  const closing = name.startsWith('/');
  return { shortcode: closing ? undefined : { name, range, parameters }, next: range.end };
}
