import type { InlineContext, InlineParser } from '@lezer/markdown';

/** Characters at which something may begin that is no plain text, in Markdown and in the parts of GFM that we read. */
const marks = tableOf(/[\\&`<*_[!\]~]/);
/** Characters of an address before its `@`, and those of a word. Lezer looks for addresses only where no word goes on. */
const addressParts = tableOf(/[\w.+-]/);
const wordParts = tableOf(/\w/);

/** What every bare address holds; paragraphs without it are the rule. */
const address = /@|www\.|:\/\/|mailto:|xmpp:/;

/** The paragraphs being read that may hold a bare address. */
const withAddress = new WeakSet<InlineContext>();

/**
 * Passes over plain text at once. Lezer asks each of its parsers at each character, which takes two thirds of its time;
 * here no parser is spared a place at which it could find something, so that the tree stays the same.
 */
export const plainRuns: InlineParser = {
  name: 'PlainRuns',
  // Which looks at the whole paragraph from its first character.
  after: 'MarkLimit',
  parse(context, _next, start) {
    const { text, offset } = context;
    if (start === offset && address.test(text)) withAddress.add(context);
    const end = offset + endOfRun(text, start - offset, withAddress.has(context));
    return end > start ? end : -1;
  },
};

function endOfRun(text: string, from: number, mayHoldAddress: boolean): number {
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Two spaces may be a line break.
    if (marks[code] === 1 || (code === 32 && text.charCodeAt(index + 1) === 32)) return index;
    if (mayHoldAddress && addressParts[code] === 1 && wordParts[text.charCodeAt(index - 1)] !== 1) return index;
  }
  return text.length;
}

function tableOf(characters: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (characters.test(String.fromCharCode(code)) ? 1 : 0));
}
