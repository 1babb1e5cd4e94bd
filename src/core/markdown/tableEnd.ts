import type { MarkdownConfig } from '@lezer/markdown';

/**
 * A line of dashes right below a table ends it, as goldmark has it. Lezer would take the whole table for the text of an
 * underlined heading.
 */
export const tableEnd: MarkdownConfig = {
  parseBlock: [{ name: 'TableEnd', endLeaf: (_, line, leaf) => isUnderline(line.text) && isTable(leaf.content) }],
};

function isUnderline(line: string): boolean {
  return /^[\s>]*(?:-+|=+)\s*$/.test(line);
}

function isTable(content: string): boolean {
  const [head = '', delimiters = ''] = content.split('\n', 2);
  return /^[|:-][|: \t-]*$/.test(delimiters) && /[-]/.test(delimiters) && cellsOf(head) === cellsOf(delimiters);
}

/** How many cells a line with a bar has; 0 for one without. */
function cellsOf(row: string): number {
  const bars = row.trim().replace(/^\||(?<!\\)\|$/g, '');
  return row.includes('|') ? bars.split(/(?<!\\)\|/).length : 0;
}
