import { childrenOf, nodesOf } from '../markdown/markdown.ts';
import type { MarkdownNode } from '../markdown/markdownNodes.ts';
import type { Report } from '../report/report.ts';
import { compose } from '../text/fold.ts';
import { trimRange, type OffsetRange } from '../text/offsetRange.ts';
import { nameOf } from '../text/path.ts';
import { readEventFolder } from '../hugo/page.ts';

/** A link to the folder of an event, whether it exists or not. Ranges are half-open UTF-16 offsets of the page. */
export interface EventLink {
  readonly range: OffsetRange;
  /** Composed. */
  readonly words: string;
  readonly wordsRange: OffsetRange;
  readonly folder: LinkedFolder;
  /** The list item, with all that it holds, or the row of a table that the link stands in. */
  readonly block: EventBlock | undefined;
}

/** What may stand for one event. */
export interface EventBlock {
  readonly kind: 'item' | 'row';
  readonly range: OffsetRange;
  /** The list or table that it is a part of. */
  readonly parent: MarkdownNode | undefined;
}

/** The folder that a link leads to, `4.1-Event1`, as it is written, and where that stands. */
export interface LinkedFolder {
  readonly name: string;
  readonly range: OffsetRange;
  /**
   * The name of the page's file behind it with its slash, `/_index.md`, which Hugo takes for a part of the address;
   * `undefined` where there is none, and in `{{< ref >}}`, which wants one.
   */
  readonly file: OffsetRange | undefined;
}

/** The links of a page to folders of events: `[Event 1](4.1-Event1/)`, `[Event 1]({{< ref "4.1-Event1" >}})`. */
export function eventLinks({ text, markdown }: Pick<Report, 'text' | 'markdown'>): readonly EventLink[] {
  return nodesOf(markdown, 'Link').flatMap((link): readonly EventLink[] => {
    const url = childrenOf(markdown, link, 'URL')[0];
    if (url === undefined) return referenceLink(text, link);
    const found = folderIn(text.slice(url.start, url.end));
    if (found === undefined) return [];
    const words = /^\[([^\]]*)\]/.exec(text.slice(link.start, url.start))?.[1] ?? '';
    const folder = linkedFolder(found, url.start);
    return [toLink(text, link, link.end, words, folder)];
  });
}

/** `({{< ref "4.3-Event3" >}})`, `({{% relref path="/4-Events/4.3-Event3" lang="vi" %}})` */
const reference =
  /^\(<?[ \t]*\{\{[<%][ \t]*(?:rel)?ref[ \t]+(?:path[ \t]*=[ \t]*)?["`]?([^\s"`]{1,300})["`]?[^{}()\r\n]{0,200}[>%]\}\}>?[^()\r\n]{0,200}\)/;

/** A link whose address Hugo looks up; to Markdown, the shortcode is no part of it. */
function referenceLink(text: string, link: MarkdownNode): readonly EventLink[] {
  const { start, end } = link;
  const match = text.startsWith('(', end) ? reference.exec(text.slice(end, end + 1000)) : null;
  const target = match?.[1] ?? '';
  const found = folderIn(target);
  if (match === null || found === undefined) return [];
  const folder = { ...linkedFolder(found, end + match[0].indexOf(target)), file: undefined };
  const words = text.slice(start + 1, end - 1);
  return [toLink(text, link, end + match[0].length, words, folder)];
}

function toLink(text: string, link: MarkdownNode, end: number, words: string, folder: LinkedFolder): EventLink {
  const start = link.start;
  const wordsRange = { start: start + 1, end: start + 1 + words.length };
  return { range: { start, end }, words: compose(words), wordsRange, folder, block: blockOf(text, link) };
}

function blockOf(text: string, link: MarkdownNode): EventBlock | undefined {
  for (let node = link.parent; node !== undefined; node = node.parent) {
    const range = trimRange(text, node);
    const { parent } = node;
    if (node.name === 'ListItem') return { kind: 'item', range, parent };
    if (node.name === 'TableRow') return { kind: 'row', range, parent };
  }
  return undefined;
}

interface FoundFolder {
  readonly name: string;
  readonly start: number;
  readonly file: OffsetRange | undefined;
}

function linkedFolder({ name, start, file }: FoundFolder, at: number): LinkedFolder {
  const range = { start: at + start, end: at + start + name.length };
  return { name, range, file: file && { start: at + file.start, end: at + file.end } };
}

/** `4.1-Event1` in `/4-EventParticipated/4.1-Event1/_index.md`, and where in the address it begins. */
function folderIn(target: string): FoundFolder | undefined {
  if (/^<?(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target)) return undefined;
  const plain = target.replace(/^<(.*)>$/, '/$1').replace(/[?#].*$/, '');
  const end = plain.replace(/(?:^|\/)_?index(?:\.[\w-]+)*\.(?:md|html)$/i, '').length;
  const path = plain.slice(0, end);
  const name = nameOf(path.replace(/\/+$/, ''));
  if (readEventFolder(name) === undefined) return undefined;
  const isPage = /\.md$/i.test(plain) && end < plain.length;
  return { name, start: path.lastIndexOf(name), file: isPage ? { start: end, end: plain.length } : undefined };
}
