import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseReport } from '../../../src/core/report/parseReport.ts';
import { textOf } from '../../../src/core/text/offsetRange.ts';
import { applyEdits } from '../../../src/core/text/textEdit.ts';
import { cleanAnswer } from '../../../src/core/translation/cleanAnswer.ts';
import { lockText, type LockedReport } from '../../../src/core/translation/lockText.ts';
import { newTranslation } from '../../../src/core/translation/newTranslation.ts';
import { placeTranslation } from '../../../src/core/translation/placeTranslation.ts';
import { readTranslation } from '../../../src/core/translation/readTranslation.ts';
import { anyParts, anyPlainReport, anyReport } from './anyReport.ts';
import { holds, patience } from './runs.ts';

const conventions = { heading: undefined, wording: new Map() };
const lock = (text: string): LockedReport => lockText(parseReport(text, 'vi'), 'vi', 'en');

/** What happens to a text on its way: some of it is cut out, and something else gets in. */
const damage = fc.array(
  fc.record({
    at: fc.nat(20_000),
    length: fc.nat(40),
    text: fc.constantFrom('', '\n', '⟦3⟧', '[[4]]', '⟦', '**', 'x', '```\n'),
  }),
  { maxLength: 6 },
);

const damaged = (text: string, slips: readonly { at: number; length: number; text: string }[]): string =>
  slips.reduce((before, { at, length, text: slip }) => {
    const place = at % (before.length + 1);
    return before.slice(0, place) + slip + before.slice(place + length);
  }, text);

describe('a report that goes to a translator', () => {
  it('comes back byte for byte when nothing is translated', () => {
    holds(anyReport, (text) => {
      const locked = lock(text);
      // Leftovers of chat programs do not come back, on purpose.
      if (locked.text === '' || cleanAnswer(locked.text) !== locked.text.trimEnd()) return;
      const translation = readTranslation(locked, locked.text);
      assert.ok(typeof translation !== 'string', 'not read');
      assert.deepEqual(translation.unread, []);
      assert.equal(translation.title, locked.title?.text);
      for (const { part, heading, isSent } of locked.parts) {
        const read = translation.parts.get(part.key);
        assert.equal(read !== undefined, isSent, part.key);
        if (read === undefined) continue;
        assert.equal(read.body, textOf(text, part.body));
        assert.deepEqual([read.lost, read.doubled, read.isReordered, read.isUntranslated], [[], [], false, true]);
        if (heading === undefined || part.heading === undefined) continue;
        const { start } = part.heading.range;
        const written = text.slice(start + heading.prefix.length, part.heading.range.end - heading.suffix.length);
        assert.equal(read.heading, written);
      }
    });
  }).timeout(patience);

  it('keeps every locked piece, whatever happens to it', () => {
    holds(fc.tuple(anyPlainReport, damage), ([text, slips]) => {
      const locked = lock(text);
      const translation = readTranslation(locked, damaged(locked.text, slips));
      if (typeof translation === 'string') return;
      for (const { part, locks } of locked.parts) {
        const read = translation.parts.get(part.key);
        if (read === undefined) continue;
        const written = `${read.heading ?? ''}\n${read.body}`;
        for (const piece of locks) {
          // A picture may have other words now.
          const pieces = piece.text.split(/!\[[^\]]*\]|alt=(?:"[^"]*"|'[^']*')/);
          for (const kept of pieces) assert.ok(written.includes(kept), `${part.key} lost ${kept}: ${written}`);
        }
      }
      newTranslation(translation, 'en', conventions);
    });
  }).timeout(patience);

  it('finds its place in any other report, and leaves nothing behind at the second time', () => {
    holds(fc.tuple(anyPlainReport, anyPlainReport, damage), ([text, other, slips]) => {
      const translation = readTranslation(lock(text), damaged(lock(text).text, slips));
      if (typeof translation === 'string') return;
      for (const keep of [false, true]) {
        const target = parseReport(other, 'en');
        applyEdits(other, placeTranslation(translation, target, conventions, keep).edits);
      }
    });
  }).timeout(patience);

  it('is no report when anything else comes back', () => {
    holds(fc.tuple(anyPlainReport, anyParts), ([text, answer]) => {
      readTranslation(lock(text), answer);
    });
  }).timeout(patience);
});
