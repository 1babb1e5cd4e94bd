import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { fold, foldWithoutMarks } from '../../src/core/text/fold.ts';
import {
  lineAt,
  lineColumnAt,
  lineEndingOf,
  lineStarts,
  nextLineStart,
  wholeLines,
  withLineEnding,
} from '../../src/core/text/lines.ts';
import { contains, overlaps, textOf, trimRange } from '../../src/core/text/offsetRange.ts';
import { folderOf, joinPath, nameOf } from '../../src/core/text/path.ts';
import { applyEdits, compatibleEdits, type TextEdit } from '../../src/core/text/textEdit.ts';

const range = (start: number, end = start) => ({ start, end });
const edit = (start: number, end: number, newText: string): TextEdit => ({ range: range(start, end), newText });
const anyText = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\ud83d', 'é'), maxLength: 30 });

describe('lines', () => {
  it('end at \\n, \\r\\n and a lone \\r', () => {
    assert.deepEqual(lineStarts('a\nb\r\nc\rd'), [0, 2, 5, 7]);
    assert.deepEqual(lineStarts(''), [0]);
    assert.deepEqual(lineStarts('\n'), [0, 1]);
  });
  it('are counted from 1', () => {
    const starts = lineStarts('ab\ncd');
    assert.deepEqual(
      [0, 2, 3, 5].map((offset) => lineColumnAt(starts, offset)),
      [
        { line: 1, column: 1 },
        { line: 1, column: 3 },
        { line: 2, column: 1 },
        { line: 2, column: 3 },
      ],
    );
  });
  it('agree about where they are', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), (text, at) => {
        const offset = Math.min(at, text.length);
        const line = lineAt(text, offset);
        // Between \r and \n there is no line; the caret cannot stand there.
        if (text[offset - 1] === '\r' && text[offset] === '\n') return;
        const starts = lineStarts(text);
        const { line: number, column } = lineColumnAt(starts, offset);
        assert.equal(starts[number - 1], line.start);
        assert.equal(column - 1, offset - line.start);
        assert.equal(starts[number] ?? text.length, nextLineStart(text, line.end));
        assert.equal(textOf(text, wholeLines(text, range(offset))).trimEnd(), textOf(text, line).trimEnd());
      }),
    );
  });
  it('are taken whole', () => {
    assert.equal(textOf('a\nbc\nd', wholeLines('a\nbc\nd', range(3))), 'bc\n');
    assert.equal(textOf('a\r\nbc\r\nd', wholeLines('a\r\nbc\r\nd', range(1, 4))), 'a\r\nbc\r\n');
    assert.equal(textOf('a\nbc', wholeLines('a\nbc', range(4))), 'bc');
  });
  it('end as the first of them does', () => {
    assert.equal(lineEndingOf('a\r\nb\n'), '\r\n');
    assert.equal(lineEndingOf('a\nb\r\n'), '\n');
    assert.equal(lineEndingOf('\n'), '\n');
    assert.equal(lineEndingOf('a\rb'), '\n');
    assert.equal(withLineEnding('a\nb\n', '\r\n'), 'a\r\nb\r\n');
  });
});

describe('ranges', () => {
  it('contain, touch and overlap', () => {
    assert.ok(
      contains(range(1, 4), range(1, 4)) && contains(range(1, 4), range(4)) && !contains(range(1, 4), range(0, 2)),
    );
    assert.ok(
      overlaps(range(1, 4), range(3, 5)) && !overlaps(range(1, 4), range(4, 5)) && overlaps(range(4), range(1, 4)),
    );
  });
  it('are trimmed, to nothing where there is only space', () => {
    assert.deepEqual(trimRange(' \u00a0a b\t\uFEFF', range(0, 7)), range(2, 5));
    assert.deepEqual(trimRange('   ', range(0, 3)), range(3));
  });
});

describe('edits', () => {
  it('all speak of the text before', () => {
    assert.equal(applyEdits('abcdef', [edit(4, 6, 'Z'), edit(0, 1, ''), edit(2, 2, '--')]), 'b--cdZ');
    assert.equal(applyEdits('ab', [edit(1, 1, '1'), edit(1, 1, '2'), edit(1, 2, 'B')]), 'a12B');
    assert.equal(applyEdits('', [edit(0, 0, 'x')]), 'x');
  });
  it('may not overlap or lie outside', () => {
    for (const edits of [[edit(0, 2, ''), edit(1, 3, '')], [edit(2, 9, '')], [edit(2, 1, '')], [edit(-1, 0, '')]]) {
      assert.throws(() => applyEdits('abc', edits), RangeError);
    }
  });
  it('are taken in groups that do not touch', () => {
    const groups = [
      [edit(5, 6, 'x'), edit(0, 1, 'x')],
      [edit(1, 2, 'no')],
      [edit(3, 3, 'a'), edit(3, 3, 'b')],
      [edit(3, 3, 'no')],
      [],
    ];
    assert.deepEqual(
      compatibleEdits(groups).map(({ range: { start }, newText }) => `${start}${newText}`),
      ['0x', '3a', '3b', '5x'],
    );
  });
  it('that are compatible can be applied', () => {
    const anyEdit = fc.tuple(fc.nat(20), fc.nat(3)).map(([start, length]) => [edit(start, start + length, '-')]);
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), (groups) => {
        const taken = compatibleEdits(groups);
        applyEdits('x'.repeat(30), taken);
        for (const group of groups) {
          const apart = taken.every(({ range: { start, end } }) =>
            group.every((other) => other.range.end < start || end < other.range.start),
          );
          assert.ok(taken.includes(group[0] ?? edit(0, 0, '')) || !apart, 'what is left out touches something');
        }
      }),
    );
  });
});

describe('folding', () => {
  it('makes texts comparable', () => {
    assert.equal(fold('  Điểm  Nổi\u00a0Bật “X” ’ '.normalize('NFD')), 'điểm nổi bật "x" \'');
    assert.notEqual(fold('ảnh'), fold('anh'));
    assert.equal(foldWithoutMarks('Điểm nổi bật Đ'), 'diem noi bat d');
    assert.equal(fold('\ud800'), '\ud800');
  });
  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('paths', () => {
  it('are joined and taken apart', () => {
    assert.deepEqual([joinPath('', 'a'), joinPath('a', 'b'), joinPath('a/', 'b')], ['a', 'a/b', 'a/b']);
    assert.deepEqual(
      [folderOf('a/b/c.md'), folderOf('c.md'), nameOf('a/b/c.md'), nameOf('c.md')],
      ['a/b', '', 'c.md', 'c.md'],
    );
  });
});
