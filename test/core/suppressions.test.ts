import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { silencer } from '../../src/core/report/suppressions/suppressions.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';

/** The rules that a text suppresses, and the text where each is silent. */
const read = (text: string) =>
  parseReport(text, 'en').suppressions.map(({ rule, range, silences }) => {
    assert.equal(textOf(text, range), rule);
    return [rule, silences.start === 0 && silences.end === text.length ? '*' : textOf(text, silences)];
  });

describe('suppressions', () => {
  it('stand in a comment of the front matter, for the whole page', () => {
    const text = '---\ntitle: x\n  # event-report-disable require-speakers, no-leftover: an exhibition\n---\n';
    assert.deepEqual(read(text), [
      ['require-speakers', '*'],
      ['no-leftover', '*'],
    ]);
    assert.deepEqual(read(text.replaceAll('\n', '\r')).length, 2);
    assert.deepEqual(read('+++\n# event-report-disable require-images\n+++\n'), [['require-images', '*']]);
  });
  it('stand in a comment of the body, for the next line', () => {
    const comment = '<!-- event-report-disable-next-line no-missing-image valid-date -->';
    const both = (line: string) => [
      ['no-missing-image', line],
      ['valid-date', line],
    ];
    assert.deepEqual(read(`${comment}\n![a](b.png)\nx\n`), both('![a](b.png)'));
    assert.deepEqual(read(`text ${comment}\r\n![a](b.png)\r\nx\r\n`), both('![a](b.png)'));
    assert.deepEqual(read(`- item\n  ${comment}\n  next`), both('  next'));
    assert.deepEqual(read(`x ${comment}`), both(''));
    assert.deepEqual(read(`x ${comment}\n\n \n`), both(''));
  });
  it('stand in a comment of the body, with blank lines below it', () => {
    const comment = '<!-- event-report-disable-next-line valid-date -->';
    assert.deepEqual(read(`x\n${comment}\n\nx\ny`), [['valid-date', 'x']]);
    assert.deepEqual(read(`${comment}\r\n \t\r\n\r\n  x \r\ny`), [['valid-date', '  x ']]);
    assert.deepEqual(read(`> ${comment}\n>\n> x\n> y`), [['valid-date', '> x']]);
  });
  it('may be explained', () => {
    assert.deepEqual(read('<!-- event-report-disable-next-line valid-date: as printed -->\nx'), [['valid-date', 'x']]);
  });
  it('are none elsewhere', () => {
    assert.deepEqual(read('---\ntitle: "# event-report-disable require-speakers"\n---\n'), []);
    assert.deepEqual(read('# event-report-disable require-speakers\n'), []);
    assert.deepEqual(read('```\n<!-- event-report-disable-next-line valid-date -->\n```\nx'), []);
    assert.deepEqual(read('<!-- event-report-disable-next-line -->\nx'), []);
    assert.deepEqual(read('<!-- event-report-disable valid-date -->\nx'), []);
  });
});

describe('the silence of a rule', () => {
  const text =
    '<!-- event-report-disable-next-line a-b -->\n12\n34\n<!-- event-report-disable-next-line a-b c-d -->\n56\n';
  const silent = (source: string, rule: string) => {
    const isSilent = silencer(parseReport(source, 'en').suppressions);
    return Array.from(source)
      .filter((character, offset) => /\d/.test(character) && isSilent(rule, offset))
      .join('');
  };

  it('lasts for one line', () => {
    assert.equal(silent(text, 'a-b'), '1256');
    assert.equal(silent(text, 'c-d'), '56');
    assert.equal(silent(text, 'e-f'), '');
  });
  it('lasts for the page, whatever else is suppressed', () => {
    assert.equal(silent(`---\n# event-report-disable a-b\n---\n${text}`, 'a-b'), '123456');
  });
});
