import type { OffsetRange } from '../text/offsetRange.ts';
import type { Markdown } from './markdown.ts';

/** Stands for a character that a reader does not see. */
const hidden = '\0';

const hiddenNodes = new Set([
  'HeaderMark',
  'EmphasisMark',
  'LinkMark',
  'CodeMark',
  'StrikethroughMark',
  'URL',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'ListMark',
  'QuoteMark',
  'TaskMarker',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
  'Image',
]);

/** What a reader sees of a stretch of the page, without marks, pictures and HTML tags, and where each character stands. */
export interface Seen {
  readonly text: string;
  /** The offset in the page of each character of `text`. */
  readonly offsets: readonly number[];
}

/**
 * The page's text with every mark, picture, tag and comment blanked out, as long as the page itself; read it with
 * `seenIn`. Made in one pass over the tree, so that asking for many stretches stays linear.
 */
export function maskMarks({ text, tree }: Markdown): string {
  const parts: string[] = [];
  let position = 0;
  const put = (from: number, to: number, replacement: string) => {
    if (from < position) return;
    parts.push(text.slice(position, from), replacement);
    position = to;
  };
  tree.iterate({
    enter: ({ name, from, to }) => {
      if (name === 'Escape') put(from, to, hidden + text.slice(from + 1, to));
      else if (name === 'Entity' && /^&(?:nbsp|e[mn]sp|thinsp);$/.test(text.slice(from, to)))
        put(from, to, ' '.repeat(to - from));
      else if (name === 'HTMLTag' && /^<br\b/i.test(text.slice(from, to))) put(from, to, ' '.repeat(to - from));
      else if (name === 'HardBreak') put(from, to, text.slice(from, to).replace(/\\/, hidden));
      else if (hiddenNodes.has(name)) put(from, to, text.slice(from, to).replace(/[^\r\n]/g, hidden));
      else return true;
      return false;
    },
  });
  return parts.join('') + text.slice(position);
}

/** What a reader sees of `range`, without white space at its ends. */
export function seenIn(mask: string, range: OffsetRange): Seen {
  const offsets: number[] = [];
  let { start, end } = range;
  while (start < end && isBlank(mask, start)) start++;
  while (end > start && isBlank(mask, end - 1)) end--;
  let text = '';
  for (let offset = start; offset < end; offset++) {
    const character = mask.charAt(offset);
    if (character === hidden) continue;
    text += character;
    offsets.push(offset);
  }
  return { text, offsets };
}

/** The characters `from` (included) to `to` (excluded) of what is seen, without white space at the ends. */
export function slice({ text, offsets }: Seen, from: number, to: number): Seen {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  const end = start + part.trim().length;
  return { text: text.slice(start, end), offsets: offsets.slice(start, end) };
}

/** Where on the page a seen text stands; `undefined` when nothing is seen. */
export function rangeOf({ offsets }: Seen): OffsetRange | undefined {
  const start = offsets[0];
  const end = offsets.at(-1);
  return start === undefined || end === undefined ? undefined : { start, end: end + 1 };
}

function isBlank(mask: string, offset: number): boolean {
  return mask.charAt(offset) === hidden || /\s/.test(mask.charAt(offset));
}
