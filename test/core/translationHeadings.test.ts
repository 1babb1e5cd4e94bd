import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { lockText } from '../../src/core/translation/lock/lockText.ts';
import { readTranslation } from '../../src/core/translation/answer/readTranslation.ts';
import { translationNotes } from '../../src/core/translation/translationNotes.ts';

const report =
  '# Bài thu hoạch “Ngày Mây”\n\n### Mục tiêu\n\n- Học.\n- Gặp bạn.\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n\n### Ghi chú\n\nNhớ nhé.\n\n### Kết luận\n\nVui.\n';
/** The words of the answer, each with the number of the part in front of which it stands. */
const english: readonly (readonly [string, string])[] = [
  ['Ngày Mây', 'Cloud Day'],
  ['Học.', 'Learn.'],
  ['Gặp bạn.', 'Meet friends.'],
  ['Kỹ sư', 'Engineer'],
  ['Ghi chú', 'Notes'],
  ['Nhớ nhé.', 'Remember.'],
  ['Vui.', 'Fun.'],
];

/** Heading and body of each part of an answer, and what the author is told. */
function read(change: (sent: string) => string, text = report): readonly (readonly [string | undefined, string])[] {
  const locked = lockText(parseReport(text, 'vi'), 'vi', 'en');
  const answer = english.reduce((sent, [from, to]) => sent.replaceAll(from, to), locked.text);
  const changed = change(answer);
  assert.notEqual(changed, answer);
  const translation = readTranslation(locked, changed);
  assert.ok(typeof translation !== 'string', 'the answer can be read');
  assert.deepEqual(translationNotes(translation), []);
  return [...translation.parts.values()].map(({ heading, body }) => [heading, body.trim()] as const);
}

const title = ['Cloud Day', ''] as const;
const objectives = [undefined, '- Learn.\n- Meet friends.'] as const;
const speakers = [undefined, '- **An Lê** – Engineer'] as const;
const notes = ['Notes', 'Remember.'] as const;
const conclusion = [undefined, 'Fun.'] as const;
const all = [title, objectives, speakers, notes, conclusion];

describe('a part whose number is lost', () => {
  it('is that behind the number of the report, where it is the first', () => {
    assert.deepEqual(
      read((sent) => sent.replace('⟦1⟧\n', '')),
      all,
    );
    assert.deepEqual(
      read((sent) => sent.replace('⟦1⟧\n', '').replace('⟦2⟧\n', '')),
      all,
    );
  });
});

describe('what is in front of all numbers of parts', () => {
  it('is none when it is something else', () => {
    const locked = lockText(parseReport(report, 'vi'), 'vi', 'en');
    const change = (from: string, to: string): readonly string[] => {
      const translation = readTranslation(locked, locked.text.replace(from, to));
      assert.ok(typeof translation !== 'string');
      return [...translation.parts.keys()];
    };
    assert.equal(change('⟦1⟧\n', '').includes('title'), true);
    assert.equal(change('⟦1⟧\n', 'Here it is:\n').includes('title'), false);
    assert.equal(change(`⟦${locked.fingerprint}⟧\n\n⟦1⟧\n`, '').includes('title'), false);
    assert.equal(readTranslation(locked, `⟦${locked.fingerprint}⟧\nFun.\n⟦${locked.fingerprint}⟧`), 'no-answer');
  });
});

describe('a heading in front of the number of its part', () => {
  const headings: Readonly<Record<string, (sent: string) => string>> = {
    'with marks': (sent) => sent.replace('⟦3⟧', '### Speakers\n\n⟦3⟧'),
    'with marks on the same line': (sent) => sent.replace('⟦3⟧', '### Speakers ⟦3⟧'),
    'with other words than we know': (sent) => sent.replace('⟦3⟧', '## The faces on stage\n⟦3⟧'),
    'in bold': (sent) => sent.replace('⟦3⟧', '**Speakers:**\n\n⟦3⟧'),
    'in plain words': (sent) => sent.replace('⟦3⟧', 'Featured Speakers\n⟦3⟧'),
    'with a number': (sent) => sent.replace('⟦3⟧', '2. Speakers\n⟦3⟧'),
    'in the words of the report': (sent) => sent.replace('⟦3⟧', 'Diễn giả\n⟦3⟧'),
    'for every part': (sent) =>
      sent
        .replace('⟦2⟧', '### Objectives\n\n⟦2⟧')
        .replace('⟦3⟧', '---\n\n### Speakers\n\n⟦3⟧')
        .replace('⟦5⟧\nNotes', '### Notes\n\n⟦5⟧')
        .replace('⟦6⟧', '### Conclusion\n\n⟦6⟧'),
    'behind it on a line with the marks of a heading': (sent) => sent.replace('⟦3⟧', '### ⟦3⟧ The faces on stage'),
    'behind it in bold on such a line': (sent) => sent.replace('⟦3⟧', '### **⟦3⟧ The faces on stage**'),
    'behind it on a line that is bold': (sent) => sent.replace('⟦3⟧', '**⟦3⟧ The faces on stage**'),
    'and behind it too': (sent) => sent.replace('⟦3⟧', '### Speakers\n⟦3⟧\n### Speakers'),
    'where lines are one now': (sent) => sent.replace('\n- Meet', ' Meet').replace('⟦3⟧', '### Speakers\n⟦3⟧'),
  };
  for (const [name, change] of Object.entries(headings)) {
    it(`is left out of the part before, ${name}`, () => {
      const merged = name.startsWith('where') ? ([undefined, '- Learn. Meet friends.'] as const) : objectives;
      assert.deepEqual(read(change), [title, merged, speakers, notes, conclusion]);
    });
  }

  it('is that of its part where it was sent', () => {
    assert.deepEqual(
      read((sent) => sent.replace('⟦5⟧\nNotes', 'Notes\n⟦5⟧')),
      all,
    );
    assert.deepEqual(
      read((sent) => sent.replace('⟦5⟧\nNotes', '### Notes ⟦5⟧')),
      all,
    );
    assert.deepEqual(
      read((sent) => sent.replace('⟦1⟧\nCloud Day', '# Cloud Day\n⟦1⟧')),
      all,
    );
  });

  it('stands there once where it was sent and came twice', () => {
    assert.deepEqual(
      read((sent) => sent.replace('⟦5⟧', '### Notes\n⟦5⟧')),
      all,
    );
  });

  const prose: Readonly<Record<string, readonly [change: (sent: string) => string, body: string]>> = {
    'a line of another kind': [
      (sent) => sent.replace('⟦3⟧', 'Conclusion\n\n⟦3⟧'),
      '- Learn.\n- Meet friends.\n\nConclusion',
    ],
    'an entry of a list': [
      (sent) => sent.replace('⟦3⟧', '- Speakers\n\n⟦3⟧'),
      '- Learn.\n- Meet friends.\n\n- Speakers',
    ],
    'a sentence': [
      (sent) => sent.replace('⟦3⟧', 'We met the speakers.\n\n⟦3⟧'),
      '- Learn.\n- Meet friends.\n\nWe met the speakers.',
    ],
    'a line of the report': [(sent) => sent.replace('- Meet friends.', 'Speakers'), '- Learn.\n- Speakers'],
    'a line of the report below a heading that was written too': [
      (sent) => sent.replace('⟦2⟧', '⟦2⟧\n### Objectives').replace('- Meet friends.', 'Speakers'),
      '- Learn.\n- Speakers',
    ],
    'words in front of a heading that is there': [
      (sent) => sent.replace('⟦3⟧', 'Remember them.\n⟦3⟧'),
      '- Learn.\n- Meet friends.\n\nRemember them.',
    ],
  };
  for (const [name, [change, body]] of Object.entries(prose)) {
    it(`is no ${name}`, () => {
      assert.deepEqual(read(change), [title, [undefined, body], speakers, notes, conclusion]);
    });
  }

  it('is no sentence, where the part behind it lacks a line', () => {
    assert.deepEqual(
      read((sent) => sent.replace('⟦5⟧\nNotes\nRemember.', 'It was good.\n⟦5⟧\nNotes to remember')),
      [title, objectives, [undefined, '- **An Lê** – Engineer\n\nIt was good.'], ['Notes to remember', ''], conclusion],
    );
  });

  it('is no heading of the report', () => {
    const text = '### Mục tiêu\n\n- Học.\n\n#### Diễn giả chính\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n';
    assert.deepEqual(
      read(
        (sent) => sent.replace('#### Diễn giả chính', '#### Keynote speakers').replace('- Learn.', '- Learn.\n- More.'),
        text,
      ),
      [[undefined, '- Learn.\n- More.\n\n#### Keynote speakers'], speakers],
    );
  });
});
