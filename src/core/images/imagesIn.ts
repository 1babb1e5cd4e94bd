import { bodyStart, parseFrontMatter } from '../frontMatter/frontMatter.ts';
import { parseMarkdown } from '../markdown/markdown.ts';
import type { Image } from './image.ts';
import { findImages } from './images.ts';

/** The pictures of any Markdown page, a report or not; ranges are UTF-16 offsets of `text`. Never throws. */
export function imagesIn(text: string): readonly Image[] {
  return findImages(parseMarkdown(text, bodyStart(text, parseFrontMatter(text))));
}
