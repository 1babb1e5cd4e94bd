import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { formatStatement } from '../../src/core/messages/message.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { fixAll } from '../../src/core/check/fixAll.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { contextFor, defaultPath } from '../rules/testRule.ts';
import { anyPage, anyParts } from './randomPage.ts';

/** How many random pages are tried; `FUZZ_RUNS=20000` for a night, in which hostile texts are longer too. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 300);
const hostileLength = runs > 1000 ? 100_000 : 40_000;

const paths = [defaultPath, 'content/4-EventParticipated/_index.md', 'content/events/cloud-day/index.md'];

/** Checks a page with every rule; a rule that throws fails the test. */
function checkAll(text: string, path = defaultPath): readonly Problem[] {
  return checkReport(contextFor({ path }, text), {
    onRuleError: (rule, error) => {
      throw new Error(`${rule} failed`, { cause: error });
    },
  });
}

/** What holds for every problem in every text. */
function assertSound(text: string, problems: readonly Problem[]): void {
  for (const { rule, range, related, statement, fixes } of problems) {
    for (const place of [range, ...related.map((other) => other.range)]) {
      assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length, `${rule}: place`);
    }
    for (const said of [statement, ...related.map((other) => other.statement), ...fixes.map(({ title }) => title)]) {
      for (const language of ['en', 'vi'] as const) {
        for (const name of said.message[language].matchAll(/\{(\w+)\}/g)) {
          assert.ok(name[1] !== undefined && name[1] in said.data, `${rule}: ${formatStatement(said, language)}`);
        }
      }
    }
    for (const { edits, select, asks } of fixes) {
      const fixed = applyEdits(text, edits);
      assert.equal(edits.length === 0, asks !== undefined, `${rule}: a fix changes something or asks`);
      if (select) assert.ok(select.start <= select.end && select.end <= fixed.length, `${rule}: selection`);
    }
    assert.ok(fixes.filter(({ preferred }) => preferred).length <= 1, `${rule}: one preferred fix`);
  }
}

describe('any text', () => {
  it('gives sound problems, and fixes that apply', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...paths), (text, path) => {
        assertSound(text, checkAll(text, path));
        const fixed = fixAll(contextFor({ path }, text));
        assert.equal(fixAll(contextFor({ path }, fixed)), fixed, 'Fix All twice is Fix All once');
      }),
      { numRuns: runs },
    );
  }).timeout(30_000 + runs * 50);

  it('gives sound problems where nothing resembles a page', () => {
    fc.assert(
      fc.property(anyParts, (text) => {
        assertSound(text, checkAll(text));
      }),
      { numRuns: runs },
    );
  }).timeout(30_000 + runs * 50);
});

describe('a hostile text', () => {
  const front = '---\ntitle: x\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n';
  const checked = (text: string) => {
    const problems = checkAll(text);
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
  }).timeout(20_000);
  it('of 5 MB is read', () => {
    checked(front + 'Nội dung của sự kiện rất thú vị. '.repeat(150_000));
    checked('x'.repeat(5_000_000));
    checked(`---\n${'key: value\n'.repeat(450_000)}`);
  }).timeout(60_000);
  it('of lists and quotes within one another is read', () => {
    for (const part of ['> ', '- ', '1. ', '> - ', '- - 1. ']) {
      checked(front + part.repeat(20_000));
      checked(front + `${part.repeat(300)}x\n`.repeat(20));
    }
    checked(front + Array.from({ length: 600 }, (_, i) => `${'  '.repeat(i)}- x\n`).join(''));
  }).timeout(20_000);

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
    ],
  ];
  for (const fragment of fragments) {
    it(`of ${JSON.stringify(fragment)} over and over is read`, () => {
      checked(front + '### Diễn giả\n' + fragment.repeat(hostileLength / fragment.length));
    }).timeout(10_000);
  }
});
