import { strict as assert } from 'node:assert';
import { isGlob, readGlob } from '../../src/core/configuration/glob.ts';

describe('a pattern for paths', () => {
  const cases: readonly (readonly [pattern: string, path: string, fits: boolean])[] = [
    ['content/events/*/index.md', 'content/events/cloud/index.md', true],
    ['content/events/*/index.md', 'Content/Events/Cloud/Index.md', true],
    ['content/events/*/index.md', 'content/events/2025/cloud/index.md', false],
    ['content/events/*/index.md', 'content/events/index.md', false],
    ['content/**/index.md', 'content/index.md', true],
    ['content/**/index.md', 'content/a/b/c/index.md', true],
    ['content/**/index.md', 'contents/index.md', false],
    ['**', 'any/thing.md', true],
    ['**/talk-?.md', 'a/talk-1.md', true],
    ['**/talk-?.md', 'a/talk-12.md', false],
    ['talks/*-*.md', 'talks/2025-cloud.md', true],
    ['talks/*-*.md', 'talks/cloud.md', false],
    ['a.c', 'abc', false],
  ];
  for (const [pattern, path, fits] of cases) {
    it(`${pattern} ${fits ? 'fits' : 'does not fit'} ${path}`, () => {
      assert.equal(readGlob(pattern).matches(path), fits);
    });
  }

  it('begins in the folder before its first wildcard', () => {
    assert.equal(readGlob('content/Events/*/*/index.md').folder, 'content/Events');
    assert.equal(readGlob('**/index.md').folder, '');
    assert.equal(readGlob('content/a/index.md').folder, 'content/a');
  });

  it('is refused when it can lead out of the site, or means what it does not say', () => {
    for (const source of ['', '/a', 'a//b', '../a', './a', 'a\\b', 'a/{b,c}', 'a/[b]', 'a**b', '!a', 'a'.repeat(600)]) {
      assert.equal(isGlob(source), false, source);
    }
  });

  it('takes no longer for hostile ones', () => {
    assert.equal(readGlob(`${'*a'.repeat(200)}*b`).matches('a'.repeat(5000)), false);
    assert.equal(readGlob(`${'**/a/'.repeat(90)}b`).matches('a/'.repeat(2000)), false);
  });
});
