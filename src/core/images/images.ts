import { codeTypes, commentTypes } from '../markdown/markdownNodes.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { Image } from './image.ts';
import { scanHtml, type HtmlTag } from './htmlScan.ts';
import { nodesOf, type Markdown } from '../markdown/markdown.ts';
import { definitionsIn } from '../markdown/definitions.ts';
import { readMarkdownImage } from './markdownImages.ts';
import type { ShortcodeTag } from '../shortcodes/shortcodes.ts';
import { disjoint, isInside } from '../text/sortedRanges.ts';

/** Names of shortcodes that themes show pictures with. */
const pictureShortcode = /^(?:img|image|images|picture|photos?|gallery|carousel|slideshow|slider|lightbox|album)$/i;

/**
 * The pictures of a page in document order: those that a reader gets to see, and those that are broken. None in code
 * (but for shortcodes), in comments, or inside the alt text of another.
 */
export function findImages(markdown: Markdown): readonly Image[] {
  const { text } = markdown;
  const scans = nodesOf(markdown, 'HTMLBlock', 'HTMLTag').map(({ start, end }) => scanHtml(text, start, end));
  const open = scans.flatMap(({ openComment }) => openComment ?? []);
  const comments = disjoint(openComments(text, open).concat(disjoint(nodesOf(markdown, ...commentTypes))));
  const unseen = disjoint(comments.concat(disjoint(nodesOf(markdown, ...codeTypes))));
  // Hugo fills in `{{< >}}` when the Markdown is HTML already, in code too.
  const shortcodes = markdown.shortcodes.tags.filter(({ form, range: { start } }) => {
    return form !== 'closing' && !isInside(text[start + 2] === '<' ? comments : unseen, { start, end: start + 1 });
  });
  const hidden = disjoint(unseen.concat(shortcodes.map(({ range }) => range)));
  const definitions = definitionsIn(markdown);
  let end = 0;
  const inMarkdown = nodesOf(markdown, 'Image').flatMap((node) => {
    if (node.start < end) return [];
    end = node.end;
    return readMarkdownImage(markdown, node, definitions) ?? [];
  });
  const inHtml = scans.flatMap(({ tags }) => tags.flatMap((tag) => readTag(tag) ?? []));
  return [...inMarkdown, ...inHtml]
    .filter(({ range }) => !isInside(hidden, range))
    .concat(shortcodes.flatMap((shortcode) => readShortcode(shortcode) ?? []))
    .sort((a, b) => a.range.start - b.range.start);
}

/** The stretches of comments that begin in an HTML block and go on after it, as a browser reads them. */
function openComments(text: string, starts: readonly number[]): OffsetRange[] {
  const ranges: OffsetRange[] = [];
  let end = 0;
  for (const start of starts) {
    if (start < end) continue;
    const close = text.indexOf('-->', start);
    end = close < 0 ? text.length : close + 3;
    ranges.push({ start, end });
  }
  return ranges;
}

function readTag({ name, range, attributes }: HtmlTag): Image | undefined {
  const source = attributes.get('src') ?? attributes.get('data-src');
  if (name !== 'img') return undefined;
  const alt = attributes.get('alt');
  return {
    form: 'html',
    range,
    // A browser reads a backslash as a slash.
    target: withoutLineEnds(source?.value ?? '').replaceAll('\\', '/'),
    targetRange: source?.range ?? { start: range.start + 4, end: range.start + 4 },
    alt: alt?.value ?? '',
    altRange: alt?.range,
    title: (attributes.get('title')?.value ?? '').replace(/\s+/g, ' ').trim(),
    hasBareSpace: false,
  };
}

function readShortcode({ name, range, parameters }: ShortcodeTag): Image | undefined {
  const form = name.toLowerCase() === 'figure' ? 'figure' : pictureShortcode.test(name) ? 'shortcode' : undefined;
  const source = parameters.get('src');
  // A figure without named parameters shows nothing.
  if (form === undefined || (form === 'figure' && source === undefined)) return undefined;
  const alt = parameters.get('alt');
  return {
    form,
    range,
    target: source?.value ?? '',
    targetRange: source?.range ?? { start: range.end, end: range.end },
    // Caption and title stand below the picture for everybody to read.
    alt: (alt ?? parameters.get('caption') ?? parameters.get('title'))?.value ?? '',
    altRange: alt?.range,
    title: parameters.get('title')?.value ?? '',
    hasBareSpace: false,
  };
}

/** A browser leaves out line ends inside an address; that of CRLF is a space and `\n` here. */
function withoutLineEnds(value: string): string {
  return value
    .split('\n')
    .map((line) => line.trimEnd())
    .join('')
    .trim();
}
