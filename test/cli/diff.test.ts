import { strict as assert } from 'node:assert';
import { applyPatch } from 'diff';
import { unifiedDiff } from '../../src/cli/format/diff.ts';

const many = (word: string): string => Array.from({ length: 3000 }, (_, n) => `${n} ${word}\n`).join('');

describe('the diff of --dry-run', () => {
  for (const [name, before, after] of [
    ['a line', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['lines that end as on Windows', 'a\r\nb\r\n', 'a\r\nB\r\n'],
    ['a last line without an end', 'a\nb', 'a\nB'],
    ['very many lines', `a\n${many('x')}c\n`, `a\n${many('y')}c\n`],
    ['very many lines, the last without an end', `${many('x')}c`, `${many('y')}d`],
    ['very many lines that go', `a\n${many('x')}`, 'a\n'],
    ['very many lines that come', 'a', `${many('x')}b`],
  ] as const) {
    it(`can be applied: ${name}`, () => {
      const diff = unifiedDiff('a b.md', before, after);
      assert.match(diff, /^--- "?a\/a b\.md"?\t?\n\+\+\+ "?b\/a b\.md"?\t?\n@@ /);
      assert.equal(applyPatch(before, diff, { autoConvertLineEndings: false }), after);
    });
  }

  it('shows nothing that would steer a terminal', () => {
    assert.doesNotMatch(
      unifiedDiff('a\u001b[2J\nb', 'a\u001b[31m\n\u009b', 'b\u0007\r\u0000\n').replaceAll('\n', ''),
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
    );
  });
});
