/** A piece of Markdown that we offer: fixed text, and text waiting for the author. */
export type Block = readonly BlockPart[];

/** `placeholder` parts become tab stops where the editor has them. */
export type BlockPart =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'placeholder'; readonly text: string };

/** The block that a stub of the catalogue writes: `- ‹Add …›` is the text `- ` and a placeholder. */
export function parseStub(stub: string): Block {
  return stub
    .split(/(‹[^›]*›)/)
    .filter((part) => part !== '')
    .map((part): BlockPart => (part.startsWith('‹') ? placeholder(part.slice(1, -1)) : literal(part)));
}

/** Text that stands as it is, the author's own included. */
export function literal(text: string): BlockPart {
  return { kind: 'text', text };
}

/** Text that waits to be replaced. */
export function placeholder(text: string): BlockPart {
  return { kind: 'placeholder', text };
}

/** The block as a file holds it: placeholders are written out. */
export function blockText(block: Block): string {
  return block.map(({ text }) => text).join('');
}

/**
 * The block in VS Code's snippet syntax: placeholders are numbered tab stops in order, the same text twice is two
 * stops; `$`, `}` and `\` of the text are escaped.
 */
export function blockSnippet(block: Block): string {
  let stop = 0;
  return block
    .map(({ kind, text }) => {
      const escaped = text.replace(/[\\$}]/g, '\\$&');
      return kind === 'text' ? escaped : `\${${++stop}:${escaped}}`;
    })
    .join('');
}
