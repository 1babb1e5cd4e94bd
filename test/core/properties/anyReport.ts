import fc from 'fast-check';
import { anyBlock } from './anyBlock.ts';
import { anyFrontMatter } from './anyFrontMatter.ts';
import { oddCharacters, oddMarks, phrases } from './words.ts';

/** A text as one is typed, with `\n` alone and without a byte order mark at its start. */
export const anyWholeReport: fc.Arbitrary<string> = fc
  .tuple(anyFrontMatter, fc.array(anyBlock, { maxLength: 9 }))
  .map(([frontMatter, blocks]) => toPlain(`${frontMatter}\n${blocks.join('')}`));

/** The same, cut and broken at some places, and decomposed now and then. */
export const anyPlainReport: fc.Arbitrary<string> = fc
  .record({
    whole: anyWholeReport,
    decomposed: fc.nat(7).map((dice) => dice === 0),
    slips: fc.array(
      fc.record({
        at: fc.nat(10_000),
        length: fc.nat(30),
        text: fc.oneof(fc.constantFrom('', ...oddMarks), fc.constantFrom(...oddCharacters)),
      }),
      { maxLength: 2 },
    ),
  })
  .map(({ whole, decomposed, slips }) => {
    const text = slips.reduce((before, { at, length, text: slip }) => {
      const place = at % (before.length + 1);
      // Most reports are whole: a slip in one of three.
      return at % 3 === 0 ? before.slice(0, place) + slip + before.slice(place + length) : before;
    }, whole);
    const plain = toPlain(text);
    return decomposed ? plain.normalize('NFD') : plain;
  });

function toPlain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/^\uFEFF+/, '');
}

/** The same with the line ends of any system, or of several, and with a byte order mark or without. */
export const anyReport: fc.Arbitrary<string> = fc
  .tuple(anyPlainReport, fc.constantFrom('\n', '\n', '\r\n', '\r', 'mixed'), fc.constantFrom('', '', '\uFEFF'))
  .map(([text, lineEnd, mark]) => {
    let line = 0;
    const ended = lineEnd === 'mixed' ? text.replace(/\n/g, () => ['\n', '\r\n', '\r'][line++ % 3] ?? '') : undefined;
    return mark + (ended ?? text.replaceAll('\n', lineEnd));
  });

/** What reports are made of in any order, where nothing resembles one. */
export const anyParts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...phrases, ...oddMarks, ...oddMarks, ...oddCharacters), fc.string({ unit: 'binary' })),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
