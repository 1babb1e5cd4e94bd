import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { editsBetween } from '../../src/core/text/editsBetween.ts';
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
});
