import { strict as assert } from 'node:assert';
import { GFM, parser } from '@lezer/markdown';
import fc from 'fast-check';
import { nodesOf, parseMarkdown } from '../../src/core/markdown/markdown.ts';
import { limits } from '../../src/core/markdown/markdownLimits.ts';
import { tableEnd } from '../../src/core/markdown/tableEnd.ts';
import { flatten } from '../../src/core/markdown/markdownNodes.ts';
import { anyParts, anyReport } from './properties/anyReport.ts';
import { holds, patience } from './properties/runs.ts';

const addresses = fc.constantFrom(
  ...['http://a.b/c_d', 'https://x.y)', 'www.a.b', 'a.b+c@d.e', 'mailto:a@b.c', 'xmpp:a@b.c/d', '@', '://', 'www.'],
  ...['a', 'é', ' ', '  ', '  \n', '\n', '_', '*', '[', '](', '<', '\\', '&amp;', '~~', '`', '|'],
);

describe('plain text', () => {
  const unhurried = parser.configure([GFM, limits, tableEnd]);

  it('is passed over without missing anything that Lezer would find', () => {
    const anyAddresses = fc.array(addresses, { maxLength: 20 }).map((parts) => parts.join(''));
    holds(fc.oneof(anyReport, anyParts, anyAddresses), (text) => {
      const { text: read, nodes } = parseMarkdown(text, 0);
      const shape = ({ all }: typeof nodes) => all.map(({ name, start, end, next }) => [name, start, end, next]);
      assert.deepEqual(shape(nodes), shape(flatten(unhurried.parse(read))));
    });
  }).timeout(patience);
});

describe('a paragraph with very many marks', () => {
  it('is plain text, whatever it begins with', () => {
    for (const start of ['', 'a ', 'http://a.b ']) {
      const markdown = parseMarkdown(start + '*a* '.repeat(4000), 0);
      assert.equal(nodesOf(markdown, 'Emphasis', 'EmphasisMark', 'URL').length, 0, start);
    }
  });
  it('is read when it is short', () => {
    assert.equal(nodesOf(parseMarkdown('*a* '.repeat(300), 0), 'Emphasis').length, 300);
  });
});
