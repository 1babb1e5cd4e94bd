import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { chooseTranslation } from '../../src/core/translation/answer/chooseTranslation.ts';
import { lockText, type LockedReport } from '../../src/core/translation/lock/lockText.ts';
import { readTranslation } from '../../src/core/translation/answer/readTranslation.ts';
import { translationNotes } from '../../src/core/translation/translationNotes.ts';

const report =
  '---\ntitle: Ngày Mây\n---\n\n# Một ngày vui\n\n### Mục tiêu\n\n- Học (2024) và <b>làm</b>.\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư, Sao Mai\n- **Bình Võ** – Nhà báo\n\n### Ghi chú\n\nXem [trang này](/a/).\n';

function lock(text = report): LockedReport {
  return lockText(parseReport(text, 'vi'), 'vi', 'en');
}

/** The answer that was sent, without the instruction, its marks in another form. */
function answered(open: string, close: string, text = report): string {
  const sent = lock(text).text;
  return sent
    .slice(sent.indexOf('\n\n⟦') + 2)
    .replaceAll('⟦', open)
    .replaceAll('⟧', close)
    .replace('Kỹ sư', 'Engineer');
}

function bodies(answer: string, text = report): readonly string[] | string {
  const translation = readTranslation(lock(text), answer);
  if (typeof translation === 'string') return translation;
  assert.deepEqual(translationNotes(translation), []);
  return [...translation.parts.values()].map(({ body }) => body);
}

/** What comes back of the same answer with its marks as they went. */
const expected = bodies(answered('⟦', '⟧'));

describe('marks in a form that prose has too', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['(', ')'],
    ['( ', ' )'],
    ['((', '))'],
    ['\\(', '\\)'],
    ['（', '）'],
    ['（ ', ' ）'],
    ['<', '>'],
    ['<<', '>>'],
    ['&lt;', '&gt;'],
    ['＜', '＞'],
    ['«', '»'],
    ['«\u00a0', '\u00a0»'],
    ['‹', '›'],
    ['{', '}'],
    ['｛', '｝'],
    ['⟨', '⟩'],
    ['⟪', '⟫'],
    ['〈', '〉'],
    ['《', '》'],
    ['⦅', '⦆'],
    ['❲', '❳'],
  ];
  for (const [open, close] of forms) {
    it(`are understood as ${open}3${close} when all of them are there`, () => {
      assert.ok(Array.isArray(expected));
      assert.deepEqual(bodies(answered(open, close)), expected);
    });
  }

  it('are understood with words around them, and bold', () => {
    const answer = `Sure (1) here it is:\n\n${answered('(', ')').replace(/^(\(\d\))$/gm, '**$1**')}\nLet me know if you need (2) more!`;
    assert.deepEqual(bodies(answer), expected);
  });

  it('are understood where the last one is gone, or the first', () => {
    const { fingerprint } = lock();
    const answer = answered('(', ')');
    assert.deepEqual(bodies(answer.replace(`(${fingerprint})`, '')), expected);
    assert.deepEqual(bodies(answer.slice(0, answer.lastIndexOf(`(${fingerprint})`))), expected);
  });

  it('are told from footnotes in the form of surer ones', () => {
    const answer = answered('(', ')').replace('Engineer', 'Engineer [3]');
    assert.match(bodies(answer).toString(), /Engineer \[3\]/);
  });

  it('are understood in a link of which they took the brackets', () => {
    const answer = answered('(', ')').replace('((10))', '(10)');
    assert.notEqual(answer, answered('(', ')'));
    assert.deepEqual(bodies(answer), expected);
  });

  it('may lack a locked piece that is written out', () => {
    const answer = answered('(', ')').replace('(7)', 'An Lê');
    assert.notEqual(answer, answered('(', ')'));
    assert.deepEqual(bodies(answer), expected);
  });

  it('are understood where one of a part is lost, or the whole part, as in the surest form', () => {
    const whole = /\n[⟦(]3[⟧)]\n[^]*?(?=\n[⟦(]\d)/;
    for (const lost of [/[⟦(]3[⟧)]/, whole]) {
      const [sure, doubtful] = [answered('⟦', '⟧'), answered('(', ')')].map((answer) => {
        assert.match(answer, lost);
        return readTranslation(lock(), answer.replace(lost, ''));
      });
      assert.notEqual(typeof sure, 'string');
      assert.deepEqual(doubtful, sure);
    }
  });

  it('are no answer to another report where they hold the number of this one', () => {
    const answer = answered('(', ')').replace('(3)', '<3>');
    const candidates = [lockText(parseReport(report, 'vi'), 'vi', 'fr'), lock()];
    assert.equal(chooseTranslation(candidates, answer), 'no-answer');
  });

  const doubts: Readonly<Record<string, string>> = {
    'the report’s own is not among them': answered('(', ')').replaceAll(/\(\d{6}\)/g, ''),
    'two parts have changed places': answered('(', ')')
      .replace('(3)', '(x)')
      .replace('(2)', '(3)')
      .replace('(x)', '(2)'),
    'one of a part stands within a line': answered('(', ')').replace('\n\n(3)\n', ' (3) '),
    'a number is there twice': answered('(', ')').replace('Engineer', 'three (7) engineers'),
    'one stands in another part': answered('(', ')').replace('Engineer', 'Engineer (4)').replace('(4)', ''),
    'they are of several forms': answered('(', ')').replace('(3)', '<3>'),
    'most of the parts are lost': answered('(', ')').replace(/\n\([123]\)\n/g, '\n'),
    'one of a part and the last one are lost': answered('(', ')')
      .replace('(3)', '')
      .replace(/\(\d{6}\)\s*$/, ''),
  };
  for (const [name, answer] of Object.entries(doubts)) {
    it(`are none when ${name}`, () => {
      assert.equal(bodies(answer), 'no-answer');
    });
  }

  it('are none where the report has the same in its prose', () => {
    const numbered = report.replace('(2024)', '(3)');
    assert.equal(bodies(answered('(', ')', numbered), numbered), 'no-answer');
    const again = report.replace('(2024)', '(4)');
    assert.equal(bodies(answered('(', ')', again).replace('(4)làm', 'làm'), again), 'no-answer');
    assert.deepEqual(bodies(answered('<', '>', numbered), numbered), bodies(answered('⟦', '⟧', numbered), numbered));
  });

  it('are none in any other text', () => {
    for (const text of [
      '(1)\nOne.\n\n(2)\nTwo.\n\n(3)\nThree.\n\n(6)\nFour.\n\n(9)\nFive.\n',
      'In (2024) there were (3) of them <1> {2}.',
      'Tickets (250000) and (250000) at (1)\n(2)',
    ])
      assert.equal(bodies(text), 'no-answer');
  });

  it('are known to be those of another report', () => {
    const other = report.replace('An Lê', 'An Vũ');
    assert.equal(bodies(answered('(', ')', other)), 'other-report');
    assert.equal(bodies(answered('«', '»', other)), 'other-report');
    const read = chooseTranslation([lock(), lock(other)], answered('(', ')', other));
    assert.ok(typeof read !== 'string');
    assert.equal(read.locked.fingerprint, lock(other).fingerprint);
  });
});
