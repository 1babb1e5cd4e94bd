import type { OffsetRange } from '../text/offsetRange.ts';

/** A tag of a shortcode as Hugo reads it: `{{% notice info %}}`, `{{% /notice %}}`, `{{< figure src="a.png" />}}`. */
export interface ShortcodeTag {
  readonly name: string;
  readonly form: 'opening' | 'closing' | 'self-closing';
  readonly range: OffsetRange;
}

/** What keeps Hugo from reading a tag. */
export interface TagSlip {
  readonly reason:
    /** `{{< figure src="a.png" >`, `{{% notice info }}`. */
    | 'unended'
    /** `{{< youtube abc?t=1 >}}`: a character that may stand there in quotes only. */
    | 'character'
    /** `{{< figure src="a.png >}}`. */
    | 'quote'
    /** `{{% notice info title="x" %}}`. */
    | 'mixed'
    /** `{{< figure src=/a.png>}}`, where the value goes on to the next space. */
    | 'space';
  /** Where it shows. */
  readonly range: OffsetRange;
  /** Of `unended`: what stands where the end should be, if anything does. */
  readonly place: OffsetRange;
  /** What ends the tag. */
  readonly close: string;
}

/** The tags of a text, up to the first that Hugo cannot read. */
export interface ShortcodeTags {
  readonly tags: readonly ShortcodeTag[];
  /** `unsure`: a rare form, of which we do not say what Hugo makes. */
  readonly stop: TagSlip | 'unsure' | undefined;
}

/**
 * Reads the tags in `text` from `start` on, as Hugo's lexer does (parser/pageparser/pagelexer_shortcode.go, tried with
 * 0.111). It knows no Markdown: tags in code and in comments of HTML count, and where it fails, the build does. Linear.
 */
export function readShortcodeTags(text: string, start: number): ShortcodeTags {
  const tags: ShortcodeTag[] = [];
  const opening = /\{\{[<%]/g;
  opening.lastIndex = start;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const close = text[match.index + 2] === '<' ? '>}}' : '%}}';
    if (text.startsWith('/*', opening.lastIndex)) {
      const end = text.indexOf(`*/${close}`, opening.lastIndex + 2);
      if (end < 0) return { tags, stop: slipAt(text, match.index, text.length, `*/${close}`) };
      opening.lastIndex = end;
      continue;
    }
    const tag = readTag(text, match.index, close);
    if (tag === 'unsure' || 'reason' in tag) return { tags, stop: tag };
    tags.push(tag);
    opening.lastIndex = tag.range.end;
  }
  return { tags, stop: undefined };
}

const space = /[ \t\r\n]*/y;
// Hugo takes no letters with marks of their own here; a text in which letters are decomposed is read like any other.
const tagName = /(\/?)[ \t\r\n]*([\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd}_/-]*(?<!\/))(?![\p{L}\p{M}\p{Nd}_/.-])/uy;
/** `src="a.png"`; a bare value goes on to the next space. */
const named = /([\p{L}\p{M}\p{Nd}_.-]+)=[ \t\r\n]*(?:"(?:\\"|[^"\n\\]|\\(?!"))*"|`[^`]*`|([^\s"`\\]\S*))/uy;
const unnamed =
  /"(?:\\"|[^"\n\\]|\\(?!"))*"|`[^`]*`|[\p{L}\p{M}\p{Nd}_-][\p{L}\p{M}\p{Nd}_.-]*(?![\p{L}\p{M}\p{Nd}_.=-])/uy;

function readTag(text: string, start: number, close: string): ShortcodeTag | TagSlip | 'unsure' {
  const head = matchAt(tagName, text, skip(text, start + 3));
  if (head === undefined)
    return skip(text, start + 3) < text.length ? 'unsure' : slipAt(text, start, text.length, close);
  const [whole, slash, name = ''] = head;
  const tag = (form: ShortcodeTag['form'], end: number): ShortcodeTag => {
    return { name, form, range: { start, end: end + close.length } };
  };
  let position = head.index + whole.length;
  let isNamed: boolean | undefined;
  let swallowing: OffsetRange | undefined;
  for (;;) {
    position = skip(text, position);
    if (text.startsWith(close, position)) return tag(slash === '/' ? 'closing' : 'opening', position);
    if (slash === '/') return slipAt(text, start, position, close);
    if (text[position] === '/') {
      const end = skip(text, position + 1);
      return text.startsWith(close, end) ? tag('self-closing', end) : 'unsure';
    }
    const withName = matchAt(named, text, position);
    const found = withName ?? matchAt(unnamed, text, position);
    const isMixed = found !== undefined && isNamed === (withName === undefined);
    if (found === undefined || isMixed) {
      if (swallowing !== undefined) return { reason: 'space', range: swallowing, place: swallowing, close };
      return slipAt(text, start, position, close, found?.[0]);
    }
    isNamed = withName !== undefined;
    position += found[0].length;
    const bare = withName?.[2] ?? '';
    const from = position - bare.length;
    if (bare.includes(close)) swallowing ??= { start: from, end: from + bare.indexOf(close) + close.length };
  }
}

/** What is wrong with the tag that begins at `start`, where Hugo gives up at `position`; `mixed`: the value there. */
function slipAt(text: string, start: number, position: number, close: string, mixed?: string): TagSlip | 'unsure' {
  const firstLine = /^[^\r\n]*?(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(start))?.[0].length ?? 0;
  const end = start + firstLine;
  if (/[=\\]/.test(text.charAt(position)) || /^[^\s"`=]+=\s*\\/.test(text.slice(position, end))) return 'unsure';
  // Whatever follows was not meant to be in it.
  if (position >= end) return { reason: 'unended', range: { start, end }, place: { start: end, end }, close };
  const rest = text.slice(position, end);
  const at = (reason: TagSlip['reason'], range: OffsetRange): TagSlip => ({ reason, range, place: range, close });
  if (mixed !== undefined) return at('mixed', { start: position, end: position + mixed.length });
  const wrongEnd = /^(?:[>%]\}{0,2}|\}{1,2})(?=\s|$)/.exec(rest)?.[0];
  if (wrongEnd !== undefined) {
    const place = { start: position, end: position + wrongEnd.length };
    return { reason: 'unended', range: { start, end: place.end }, place, close };
  }
  const quote = /^(?:[^\s"`=]+=\s*)?["`]/.exec(rest)?.[0].length;
  if (quote !== undefined) return at('quote', { start: position + quote - 1, end });
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return at('character', { start: position, end: position + character.length });
}

function skip(text: string, position: number): number {
  space.lastIndex = position;
  return position + (space.exec(text)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | undefined {
  pattern.lastIndex = position;
  return pattern.exec(text) ?? undefined;
}
