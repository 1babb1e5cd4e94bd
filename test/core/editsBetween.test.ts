import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { editFromFirstToLast, editsBetween } from '../../src/core/text/editsBetween.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';

describe('editsBetween', () => {
  it('touches only the lines that change', () => {
    const edits = editsBetween('a\r\nb\r\nc\r\nd\r\n', 'a\r\nB\r\nc\r\n');
    assert.deepEqual(edits, [
      { range: { start: 3, end: 6 }, newText: 'B\r\n' },
      { range: { start: 9, end: 12 }, newText: '' },
    ]);
  });

  it('turns any text into any other', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', '\r', 'đ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(applyEdits(before, editsBetween(before, after)), after);
      }),
    );
  });

  for (const [name, before, after, edit] of [
    ['lines in the middle', 'a\nb\nc\nd\n', 'a\nB\nC\nd\n', { range: { start: 2, end: 6 }, newText: 'B\nC\n' }],
    ['a line that goes', 'a\nb\nb\n', 'a\nb\n', { range: { start: 4, end: 6 }, newText: '' }],
    ['the end of the last line', 'a\nb', 'a\nbc', { range: { start: 2, end: 3 }, newText: 'bc' }],
    ['everything', 'a', '', { range: { start: 0, end: 1 }, newText: '' }],
  ] as const) {
    it(`takes ${name} as one edit where too much changes`, () => {
      assert.deepEqual(editFromFirstToLast(before, after), edit);
      assert.equal(applyEdits(before, [edit]), after);
    });
  }

  it('turns any text into any other by one edit, of whole lines', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r\n', 'đ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = editFromFirstToLast(before, after);
        assert.equal(applyEdits(before, [edit]), after);
        assert.match(before.slice(0, edit.range.start), /^$|\n$/);
        assert.match(before.slice(0, edit.range.end), edit.range.end === before.length ? /[^]?/ : /\n$/);
      }),
    );
  });

  it('compares ten thousand changed lines as a whole', () => {
    const lines = (word: string): string => Array.from({ length: 10_000 }, (_, n) => `${n} ${word}\n`).join('');
    const edits = editsBetween(`a\n${lines('x')}b\n`, `a\n${lines('y')}b\n`);
    assert.deepEqual(edits, [{ range: { start: 2, end: 2 + lines('x').length }, newText: lines('y') }]);
  });
});
