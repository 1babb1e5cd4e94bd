import { strict as assert } from 'node:assert';
import { fixAll } from '../../../src/core/check/fixAll.ts';
import { contextFor } from '../../rules/testRule.ts';
import { runs } from './runs.ts';
import { assertSound, checkAll } from './sound.ts';

/**
 * Longer in a long run. What takes more than the square of a text's length is over the time that every test has; how
 * long it takes otherwise, `npm run bench -- --only hostile` measures.
 */
const hostileLength = runs > 2000 ? 100_000 : 40_000;

describe('a hostile text', () => {
  const front = '---\ntitle: x\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n';
  const checked = (text: string) => {
    const problems = checkAll(contextFor({}, text));
    assertSound(text, problems.slice(0, 3));
    fixAll(contextFor({}, text));
    return problems.map(({ rule, messageId }) => `${rule}/${messageId}`);
  };

  it('of code in its front matter is a problem and not run', () => {
    const text = '---js\n{ title: (globalThis.ran = true) }\n---\n### Diễn giả\n';
    assert.ok(checked(text).includes('valid-front-matter/languageTag'));
    assert.equal('ran' in globalThis, false);
  });
  it('of NUL bytes, lone CR or unpaired surrogates is read', () => {
    for (const part of ['\0', '\r', '\ud800', '\udfff', '\uFEFF', '\u2028']) {
      for (const text of [part, part.repeat(1000), front + part.repeat(1000), `---\ntitle: ${part}\n---\n${part}`])
        checked(text);
    }
  });
  it('of bytes that are no text is read', () => {
    const bytes = Array.from({ length: 200_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256);
    checked(new TextDecoder().decode(Uint8Array.from(bytes)));
  });
  it('of 10,000 headings is read', () => {
    checked(front + Array.from({ length: 10_000 }, (_, i) => `${'#'.repeat((i % 6) + 1)} Heading ${i}\n`).join(''));
    checked(front + '### Điểm nổi bật\n'.repeat(10_000));
  });
  it('of 5 MB is read', () => {
    checked(front + 'Nội dung của sự kiện rất thú vị. '.repeat(150_000));
    checked('x'.repeat(5_000_000));
    checked(`---\n${'key: value\n'.repeat(450_000)}`);
  });
  it('of lists and quotes within one another is read', () => {
    for (const part of ['> ', '- ', '1. ', '> - ', '- - 1. ']) {
      checked(front + part.repeat(20_000));
      checked(front + `${part.repeat(300)}x\n`.repeat(20));
    }
    checked(front + Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i)}- x\n`).join(''));
  });

  const fragments = [
    ...[
      'a ',
      ' ',
      '\n',
      '\r\n',
      '#',
      '# ',
      '\t',
      '-',
      '[',
      ']',
      '![',
      '![a](',
      '![a](b.png) ',
      '![a](/images/b.png)\n\n',
      '[a]: b\n',
    ],
    ...[
      '<',
      '<img ',
      '<img src="a" ',
      '<img src="/a.png">\n',
      '<!--',
      '<!-- event-report-disable-next-line no-leftover -->\n',
    ],
    ...[
      '`',
      '``` \n',
      '*',
      '*a ',
      'a* ',
      '**a *b ',
      '_a ',
      '*a]',
      '[a] ',
      '[a][',
      '|',
      '| a | b |\n',
      '\\',
      '&',
      '&amp;',
      '{{<',
    ],
    ...[
      '{{< figure src="a.jpg" >}}',
      '{{< figure ',
      '{',
      '"',
      '[cite: 1] ',
      'contentReference[oaicite:1]{index=1}',
      '\u200b',
      '<<<<<<< HEAD\n',
    ],
    ...[
      '2025-11-17 ',
      '17/11/2025 ',
      '1',
      '1/',
      '1-',
      '2025-1',
      'Nov 17',
      'thứ 2 - ',
      'ngày 17 tháng 11 ',
      'http://a.b/ ',
      'www.a.b ',
      'Diễn giả: ',
      '**Speakers:** An, B\n',
    ],
    ...[
      '- **An** – Engineer, AWS\n',
      'Thêm các hình ảnh tại đây\n',
      'Add your x here. ',
      'x\n\n',
      '(',
      'é',
      '🎤',
      '---\n',
      ':',
      'A\n=\n',
      '<div>\n',
      '<div>\n<!--\n\n',
      '<img a="',
      '{{< a "',
    ],
  ];
  for (const fragment of fragments) {
    it(`of ${JSON.stringify(fragment)} over and over is read`, () => {
      checked(front + '### Diễn giả\n' + fragment.repeat(hostileLength / fragment.length));
    });
  }
});
