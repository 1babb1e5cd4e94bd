import { textOf } from '../text/offsetRange.ts';
import type { TextEdit } from '../text/textEdit.ts';
import type { Image } from './image.ts';
import type { Report } from '../report/report.ts';

/**
 * The edit that makes a picture point at `path`, which is plain text without any encoding. Quotes, angle brackets,
 * query and fragment stay; what cannot stand there as it is gets percent-encoded.
 */
export function setTarget({ text }: Pick<Report, 'text'>, image: Image, path: string): TextEdit {
  const { start } = image.targetRange;
  const end = start + pathLength(textOf(text, image.targetRange));
  const newText = encodeTarget(path, (character) => mayStand(text, image, character));
  const isNew = image.form === 'html' && !/["'=\s]/.test(text.charAt(start - 1));
  return { range: { start, end }, newText: isNew ? ` src="${newText}"` : newText };
}

/** `path`, plain text, as it stands between the parentheses of `![a](…)`. */
export function encodeMarkdownTarget(path: string): string {
  return encodeTarget(path, (character) => /["'`&]/.test(character));
}

/** The length of a written target without query and fragment; the `#` of an entity `&#39;` is none. */
function pathLength(written: string): number {
  const end = written.search(/\?|(?<!&)#/);
  return end < 0 ? written.length : end;
}

/** `path` with those characters percent-encoded that mean something else in an address, or may not stand in the text. */
function encodeTarget(path: string, allows: (character: string) => boolean): string {
  // A name may hold what reads like an entity: `a&amp;b.png`.
  return path.replace(/[%?#\s<>"'`()\\[\]&]/g, (character, offset: number) => {
    const isEntity = character === '&' && /^&#?\w+;/.test(path.slice(offset));
    return !isEntity && !/[%?#\r\n\\]/.test(character) && allows(character) ? character : percent(character);
  });
}

function mayStand(text: string, { form, targetRange }: Image, character: string): boolean {
  const before = text.charAt(targetRange.start - 1);
  if (character === '&') return true;
  if (form === 'markdown' || form === 'reference') {
    return before === '<' ? !/[<>]/.test(character) : /["'`]/.test(character);
  }
  const quoted = /["'`]/.test(before);
  return quoted ? character !== before && !/[<>]/.test(character) : /[()[\]]/.test(character);
}

function percent(character: string): string {
  return encodeURIComponent(character).replace(/[()']/g, (rest) => `%${rest.charCodeAt(0).toString(16).toUpperCase()}`);
}
