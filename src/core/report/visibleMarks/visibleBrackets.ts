import { definitionsIn, definitionOf } from '../../markdown/definitions.ts';
import { childrenOf, nodesOf, type Markdown } from '../../markdown/markdown.ts';
import type { MarkdownNode } from '../../markdown/markdownNodes.ts';
import type { VisibleMark } from './visibleMark.ts';

/** No address is longer. */
const longestAddress = 1000;
const picture = /\.(?:png|jpe?g|gif|webp|svg|avif|heic)(?:[?#]\S*)?$/i;
const web = /^https?:\/\/\S+$/i;

/**
 * `![words] (address)`, `! [words](address)`, `!(words)[address]`, and the same of links to pages; `![words][label]`
 * where no line says what the label means.
 */
export function findVisibleBrackets(markdown: Markdown): readonly VisibleMark[] {
  const { text } = markdown;
  const definitions = definitionsIn(markdown);
  return nodesOf(markdown, 'Link', 'Image').flatMap((node): VisibleMark | readonly VisibleMark[] => {
    const { name, start, end } = node;
    const [url] = childrenOf(markdown, node, 'URL');
    const isPicture = name === 'Image';
    if (text.charAt(end - 1) === ')' && url !== undefined) {
      const [gap] = /(?<=(?:^|\n)!)[ \t]{1,3}$/.exec(text.slice(Math.max(0, start - 5), start)) ?? [];
      if (isPicture || gap === undefined || !picture.test(text.slice(url.start, url.end))) return [];
      const edits = [{ range: { start: start - gap.length, end: start }, newText: '' }];
      return { meant: 'picture', range: { start: start - gap.length - 1, end }, text: '', edits };
    }
    if (definitionOf(markdown, node, definitions) !== undefined) return [];
    return (isPicture ? undefined : swapped(text, node)) ?? apart(text, node) ?? unexplained(markdown, node) ?? [];
  });
}

/** `[words] (address)`. */
function apart(text: string, { name, start, end }: MarkdownNode): VisibleMark | undefined {
  const [all = '', space = '', address = ''] =
    /^([ \t]+)\(([^\s()]+)\)/.exec(text.slice(end, end + longestAddress)) ?? [];
  const isPicture = name === 'Image';
  const isNote = /^\[(?:\d+|\^.*)\]$/.test(text.slice(start, end));
  if (all === '' || !(web.test(address) || (isPicture && picture.test(address))) || isNote) return undefined;
  return {
    meant: isPicture ? 'picture' : 'link',
    range: { start, end: end + all.length },
    text: '',
    edits: [{ range: { start: end, end: end + space.length }, newText: '' }],
  };
}

/** `(words)[address]`, with `!` before it for a picture. */
function swapped(text: string, { start, end }: MarkdownNode): VisibleMark | undefined {
  if (text.charAt(start - 1) !== ')') return undefined;
  const address = text.slice(start + 1, end - 1);
  const [all = '', mark = '', words = ''] =
    /(!?)\(([^()[\]\n]*)\)$/.exec(text.slice(Math.max(0, start - longestAddress), start)) ?? [];
  if (all === '' || !(mark === '!' ? picture.test(address) && !/\s/.test(address) : web.test(address)))
    return undefined;
  const range = { start: start - all.length, end };
  const newText = `${mark}[${words}](${address})`;
  return { meant: mark === '!' ? 'picture' : 'link', range, text: '', edits: [{ range, newText }] };
}

/** `![words][label]`, and `![words][address]`, of which the brackets were meant to be parentheses. */
function unexplained(markdown: Markdown, node: MarkdownNode): VisibleMark | undefined {
  const [label] = childrenOf(markdown, node, 'LinkLabel');
  const { name, start, end } = node;
  if (name !== 'Image' || label === undefined) return undefined;
  const [open, close] = [
    { start: label.start, end: label.start + 1 },
    { start: end - 1, end },
  ];
  const inside = markdown.text.slice(open.end, close.start);
  // «Hay lắm![1][2]» points to notes.
  if (/^(?:\d+|\^.*)$/.test(inside)) return undefined;
  if (!picture.test(inside) || /\s/.test(inside)) {
    const shown = inside === '' ? markdown.text.slice(start + 1, label.start) : `[${inside}]`;
    return { meant: 'reference', range: { start, end }, text: shown, edits: [] };
  }
  const edits = [
    { range: open, newText: '(' },
    { range: close, newText: ')' },
  ];
  return { meant: 'picture', range: { start, end }, text: '', edits };
}
