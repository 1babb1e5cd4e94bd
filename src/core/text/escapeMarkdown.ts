/**
 * One line of plain text as Markdown that shows just that: what would start emphasis, code, a link, HTML, an entity, a
 * heading's attributes or one of Hugo's shortcodes gets a backslash; what is only itself stays as typed.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[`*[{}]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/(?<=\\<)!/g, '\\!')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/~~/g, '\\~\\~')
    .replace(/(?<=^|\s)#+$/, '\\$&');
}

/** The same for text that begins a line or a list entry, where `-`, `>`, `#` or `1.` would begin a block. */
export function escapeLineStart(text: string): string {
  return escapeMarkdown(text)
    .replace(/^[-+>#=|:~]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A name as one line: white space and control characters become single spaces, what no font shows is left out. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cs}\u200b\u2060\ufeff]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
