import { lineAt } from '../text/lines.ts';
import { textOf, type OffsetRange } from '../text/offsetRange.ts';

/** What keeps Hugo from reading a tag. */
export interface TagSlip {
  readonly reason:
    /** `{{< figure src="a.png" >`, `{{% notice info }}`. */
    | 'unended'
    /** `{{< youtube abc?t=1 >}}`: a character that may stand there in quotes only. */
    | 'character'
    /** A space between the parts of a tag that is none to Hugo, such as a no-break space. */
    | 'oddSpace'
    /** `{{< figure src="a.png >}}`. */
    | 'quote'
    /** `{{% notice info title="x" %}}`. */
    | 'mixed'
    /** `{{% /notice info %}}`: what stands behind the name of a closing tag. */
    | 'closing'
    /** `{{< figure src=/a.png>}}`, where the value goes on to the next space. */
    | 'space';
  /** Where it shows. */
  readonly range: OffsetRange;
  /** Of `unended`: what stands where the end should be, if anything does; of `closing`: with the space before it. */
  readonly place: OffsetRange;
  /** What ends the tag. */
  readonly close: string;
}

/** Where Hugo gives up in a tag. */
export interface Stop {
  readonly position: number;
  readonly isClosing?: boolean;
  /** A rare form. */
  readonly isUnsure?: boolean;
  /** A value that has a name where those before it have none, or the other way round. */
  readonly mixed?: string | undefined;
  /** A value up to the end of the tag, which Hugo took for a part of the value. */
  readonly taken?: OffsetRange | undefined;
}

/** What is wrong with the tag that begins at `start`; `unsure` where we do not say. */
export function slipAt(text: string, start: number, close: string, stop: Stop): TagSlip | 'unsure' {
  const { position, isClosing, isUnsure, mixed, taken } = stop;
  const at = (reason: TagSlip['reason'], range: OffsetRange): TagSlip => ({ reason, range, place: range, close });
  if (oddSpace.test(text.charAt(position))) return at('oddSpace', { start: position, end: position + 1 });
  if (isUnsure === true) return 'unsure';
  if (taken !== undefined) return at('space', taken);
  const firstLine = textOf(text, { start, end: lineAt(text, start).end });
  const end = start + firstLine.trimEnd().length;
  if (/[=\\]/.test(text.charAt(position)) || /^[^\s"`=]+=\s*\\/.test(text.slice(position, end))) return 'unsure';
  // Whatever follows was not meant to be in it.
  if (position >= end) return { ...at('unended', { start, end }), place: { start: end, end } };
  const rest = text.slice(position, end);
  if (mixed !== undefined) return at('mixed', { start: position, end: position + mixed.length });
  const wrongEnd = /^(?:[>%](?:[ \t]?\}){0,2}|\}(?:[ \t]?\})?)(?=\s|$)/.exec(rest)?.[0];
  if (wrongEnd !== undefined) {
    const place = { start: position, end: position + wrongEnd.length };
    return { ...at('unended', { start, end: place.end }), place };
  }
  if (isClosing === true) {
    const [behind = ''] = rest.split(close);
    const range = { start: position, end: position + behind.trimEnd().length };
    return {
      ...at('closing', range),
      place: { ...range, start: start + text.slice(start, position).trimEnd().length },
    };
  }
  const quote = /^(?:[\p{L}\p{M}\p{Nd}_.-]+=[ \t]*)?["`]/u.exec(rest)?.[0].length;
  if (quote !== undefined) return at('quote', { start: position + quote - 1, end });
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return at('character', { start: position, end: position + character.length });
}

/** Spaces of all widths but the ordinary one. */
const oddSpace = /(?! )\p{Zs}/u;

/** Where else such spaces stand between the parts of the tag that goes on at `start`: outside of quotes, on its line. */
export function oddSpaces(text: string, start: number, close: string): readonly OffsetRange[] {
  const line = text.slice(start, lineAt(text, start).end);
  const found: OffsetRange[] = [];
  for (const { 0: part, index } of line.matchAll(/"(?:\\"|[^"])*"|`[^`]*`|[%>]\}\}|(?! )\p{Zs}/gu)) {
    if (part === close) break;
    if (oddSpace.test(part.charAt(0))) found.push({ start: start + index, end: start + index + 1 });
  }
  return found;
}
