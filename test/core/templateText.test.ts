import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { isTemplateEvent, isTemplateSpeaker, startOf, wordsOf } from '../../src/core/report/template/templateText.ts';

describe('how a line begins', () => {
  for (const line of [
    'Understand how the team works',
    'The quick brown fox, and a dog',
    '“The quick brown fox”, and a dog',
    'A an the quick brown fox',
    'Theory of the team, in short',
    '**Hiểu** được cách làm việc với dữ liệu',
    'HIỂU ĐƯỢC cách làm việc',
    'Hiểu được cách làm việc'.normalize('NFD'),
    'the\u0301 quick brown fox jumps',
    'abcdefg the–quick brown fox',
    'abcdefghie\u0302 jumps',
    '2025: a year of \u212aelvins and İstanbul',
    'the×cat sleeps all day long',
    'a_b the_c_d_e_f_g_h_i_j',
    'short',
    '',
  ]) {
    it(`is told as of the comparable line, or not at all: «${line}»`, () => {
      const start = startOf(line);
      if (start !== undefined) assert.equal(start, startOf(wordsOf(line)));
    });
  }

  it('is told of what authors write', () => {
    for (const line of ['Understand how the team works', '- Hiểu được cách làm việc', '1. The quick brown fox']) {
      assert.notEqual(startOf(line), undefined);
    }
  });

  it('does not heed letter case, punctuation and articles', () => {
    assert.equal(startOf('The Quick, brown fox'), startOf('quick brown fox'));
    assert.notEqual(startOf('The Quick, brown fox'), startOf('quick green fox'));
  });
});

describe("the template's words", () => {
  it('are not in the product', () => {
    assert.ok(isTemplateSpeaker('Erica Liu') && isTemplateEvent('GenAI-powered App-DB Modernization'));
    const folder = new URL('../../src/', import.meta.url);
    const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    for (const path of paths) {
      const text = readFileSync(new URL(path, folder), 'utf8');
      const found = [...text.matchAll(/(?=(?<!\p{L})(\p{Lu}\p{L}+ \p{Lu}\p{L}+)(?!\p{L}))/gu)].map(
        ([, name = '']) => name,
      );
      const events = [...text.matchAll(/'([^'\n]{10,80})'/g)].map(([, words = '']) => words);
      assert.deepEqual([...found.filter(isTemplateSpeaker), ...events.filter(isTemplateEvent)], [], path);
    }
  });
});
