import { strict as assert } from 'node:assert';
import { parseMarkdown } from '../../src/core/markdown/markdown.ts';
import { stretchTo } from '../../src/core/markdown/quotes.ts';
import { validShortcode } from '../../src/core/rules/validShortcode.ts';
import { readShortcodes } from '../../src/core/shortcodes/shortcodes.ts';
import { wordLines } from '../../src/core/translation/answer/answerPieces.ts';
import { check } from '../rules/testRule.ts';

const long = 200_000;

/** What takes the square of such a length takes a minute, and the square of the lines in a quote still seconds. */
describe('in a text with a very long line', () => {
  it('the end of a shortcode is found', () => {
    const { slip } = readShortcodes(`{{< a ?${' '.repeat(long)}x`);
    assert.ok(typeof slip === 'object' && slip.reason === 'character');
  }).timeout(2000);

  it('the end of a value in quotes is found', () => {
    const text = `---\ntitle: x\n---\n\n{{< a "${' '.repeat(long)}x\n`;
    assert.deepEqual(
      check(validShortcode, { name: '', text }, text).map(({ messageId }) => messageId),
      ['quote'],
    );
  }).timeout(2000);

  it('lines with a word in them are found', () => {
    const rule = '-'.repeat(long);
    assert.deepEqual(wordLines(`${rule}\n${rule}a\nb`), [
      { start: long + 1, end: 2 * long + 3 },
      { start: 2 * long + 3, end: 2 * long + 4 },
    ]);
  }).timeout(2000);

  it('the end of an entry in a quote is found, behind very many lines', () => {
    const text = `> x\n${'>\n'.repeat(20_000)}> y\n>\n`;
    const { end } = stretchTo(text, parseMarkdown(text, 0), 2, text.length);
    assert.equal(end, text.indexOf('y') + 1);
  }).timeout(2000);
});
