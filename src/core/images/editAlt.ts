import type { Report } from '../report/report.ts';
import type { OffsetRange } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Image } from './image.ts';

/** An edit, and where its words stand afterwards as long as nothing before them changes. */
export interface AltEdit {
  readonly edit: TextEdit;
  readonly select: OffsetRange;
}

/** Puts `alt`, plain text, in the place of the words that stand in for a picture; an attribute is added where none is. */
export function setAlt({ text }: Report, image: Image, alt: string): AltEdit {
  const isMarkdown = image.form === 'markdown' || image.form === 'reference';
  if (image.altRange !== undefined) {
    const quote = text.charAt(image.altRange.start - 1);
    const newText = isMarkdown ? alt.replace(/[\\[\]`*_<]/g, '\\$&') : quoted(alt, quote, image);
    const { start } = image.altRange;
    return { edit: { range: image.altRange, newText }, select: { start, end: start + newText.length } };
  }
  const words = quoted(alt, '"', image);
  const close = /\s*\/?(?:>|[>%]\}\})$/.exec(text.slice(image.range.start, image.range.end))?.[0].length ?? 0;
  const start = image.range.end - close;
  const before = ' alt="';
  const edit = { range: { start, end: start }, newText: `${before}${words}"` };
  return { edit, select: { start: start + before.length, end: start + before.length + words.length } };
}

/** As it may stand between quotes; without any, in quotes of its own. */
function quoted(alt: string, quote: string, { form }: Image): string {
  const safe = form === 'html' ? alt.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : alt;
  if (quote === "'") return safe.replaceAll("'", '’');
  const escaped = form === 'html' ? safe.replaceAll('"', '&quot;') : safe.replace(/["\\`]/g, '’');
  return quote === '"' || quote === '`' ? escaped : `"${escaped}"`;
}
