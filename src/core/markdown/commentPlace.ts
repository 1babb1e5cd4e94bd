import { lineAt, lineEndingOf } from '../text/lines.ts';
import type { Report } from '../report/report.ts';
import { contains, type OffsetRange } from '../text/offsetRange.ts';
import { parseMarkdown, type Markdown } from './markdown.ts';
import type { MarkdownNode } from './markdownNodes.ts';

/** Where to put a comment, and what goes around it. */
export interface CommentPlace {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/** A page as it was read. */
type Page = Pick<Report, 'text' | 'markdown' | 'bodyStart'>;

/** What stands for a comment while places are tried. */
const sample = '<!-- x -->';
/** A table or list that is longer takes more time to read than a light bulb has. */
const longest = 50_000;
/** What grows with what it holds, so that its end tells nothing. */
const containers = new Set(['Document', 'Blockquote', 'BulletList', 'OrderedList', 'ListItem']);

/**
 * Where a comment about the line that begins at `lineStart` can stand: above it, or at the end of the line above, so that
 * the page stays as it is: no list or paragraph is parted, and nothing of the comment is seen. `undefined` when there is
 * no such place: in code, HTML, tables and shortcodes. Each place is tried on the blocks around it.
 */
export function placeComment(page: Page, lineStart: number): CommentPlace | undefined {
  const { text, markdown, bodyStart } = page;
  const around = blocksAround(markdown, lineStart);
  if (lineStart < bodyStart || around.end - around.start > longest || isInShortcode(page, lineStart)) return undefined;
  const start = Math.max(around.start, bodyStart);
  const before = parseMarkdown(unixLines(text.slice(start, around.end)), 0);
  return candidates(text, lineStart, bodyStart).find((place) =>
    keepsPage(before, place, unixLines(text.slice(start, place.offset)).length),
  );
}

/** Lezer's way to end lines, so that a backslash before it is seen to break one. */
function unixLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** Above the line, as far indented, before its quote or in it; behind the line above; in the list item above. */
function candidates(text: string, lineStart: number, bodyStart: number): readonly CommentPlace[] {
  const lead = /^[ \t>]*/.exec(text.slice(lineStart, lineAt(text, lineStart).end))?.[0] ?? '';
  const above = (before: string): CommentPlace => ({ offset: lineStart, before, after: lineEndingOf(text) });
  const deeper = ['  ', '   ', '    '].map((more) => above(lead + more));
  return [above(lead.replace(/>.*/, '')), above(lead), ...behind(text, lineStart, bodyStart), ...deeper];
}

/** At the end of the line above; before what breaks that line, two spaces or a backslash, for it has to stay there. */
function behind(text: string, lineStart: number, bodyStart: number): readonly CommentPlace[] {
  if (lineStart <= bodyStart) return [];
  const above = lineAt(text, text.startsWith('\r\n', lineStart - 2) ? lineStart - 2 : lineStart - 1);
  const words = text.slice(above.start, above.end).trimEnd();
  if (/^[ \t>]*$/.test(words)) return [];
  const ends = words.endsWith('\\') ? [words.length, words.slice(0, -1).trimEnd().length] : [words.length];
  return ends.map((end) => ({ offset: above.start + end, before: ' ', after: '' }));
}

/** True when nothing but a comment is new once a comment stands at `place`, which is `at` in the text of `markdown`. */
function keepsPage(markdown: Markdown, place: CommentPlace, at: number): boolean {
  const newText = unixLines(place.before + sample + place.after);
  const changed = parseMarkdown(markdown.text.slice(0, at) + newText + markdown.text.slice(at), 0);
  const own = { start: at, end: at + newText.length };
  const added = changed.nodes.all.filter((node) => contains(own, node));
  const comment = added.find(({ name }) => name !== 'QuoteMark');
  // In the middle of a paragraph other readers may see code where lines are indented.
  const wanted = place.after === '' ? 'Comment' : 'CommentBlock';
  if (comment?.name !== wanted || isPrinted(comment)) return false;
  const back = (offset: number): number => (offset <= at ? offset : Math.max(at, offset - newText.length));
  return shapeOf(changed, back, own) === shapeOf(markdown);
}

/** True in the text of a picture, and in a heading, from whose words Hugo makes its address. */
function isPrinted(comment: MarkdownNode): boolean {
  for (let node = comment.parent; node !== undefined; node = node.parent) {
    if (/^(?:Image$|ATXHeading|SetextHeading)/.test(node.name)) return true;
  }
  return false;
}

/** The nodes of the tree, without those inside `left`, as a text that is the same for the same tree. */
function shapeOf({ nodes: { all } }: Markdown, back = (offset: number) => offset, left?: OffsetRange): string {
  const depths: number[] = [];
  const lines: string[] = [];
  for (const { name, start, end, parent, index } of all) {
    depths[index] = parent === undefined ? 0 : (depths[parent.index] ?? 0) + 1;
    if (left !== undefined && start >= left.start && end <= left.end) continue;
    lines.push(`${depths[index]} ${name} ${back(start)} ${containers.has(name) ? '' : back(end)}`);
  }
  return lines.join('\n');
}

/** The lines from the block before the one at `offset` to the block after it. */
function blocksAround({ text, nodes: { all } }: Markdown, offset: number): OffsetRange {
  let [before, here] = [0, 0];
  for (let block = all[1]; block !== undefined; block = all[block.next]) {
    if (block.start > lineAt(text, offset).end) return { start: lineAt(text, before).start, end: block.end };
    [before, here] = [here, block.start];
  }
  return { start: lineAt(text, before).start, end: text.length };
}

/** True inside of a shortcode, or between one with `<` and its end: what stands there may be code or a drawing. */
function isInShortcode({ text, markdown }: Page, offset: number): boolean {
  const before = text.slice(0, offset);
  const opening = Math.max(before.lastIndexOf('{{<'), before.lastIndexOf('{{%'));
  if (opening > Math.max(before.lastIndexOf('>}}'), before.lastIndexOf('%}}'))) return true;
  const open = new Set<string>();
  for (const { name, form, range } of markdown.shortcodes.tags) {
    if (text[range.start + 2] !== '<' || form === 'self-closing') continue;
    if (range.start >= offset && form === 'closing' && open.has(name)) return true;
    if (range.start >= offset) continue;
    if (form === 'opening') open.add(name);
    else open.delete(name);
  }
  return false;
}
