import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { formatStatement } from '../../src/core/messages/message.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { chooseTranslation } from '../../src/core/translation/answer/chooseTranslation.ts';
import { lockText, type LockedReport } from '../../src/core/translation/lock/lockText.ts';
import { newTranslation } from '../../src/core/translation/place/newTranslation.ts';
import { placeTranslation } from '../../src/core/translation/place/placeTranslation.ts';
import { readTranslation, type Translation } from '../../src/core/translation/answer/readTranslation.ts';
import { translationNotes } from '../../src/core/translation/translationNotes.ts';
import { translationPath } from '../../src/core/translation/translationPath.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { seedAnswer } from './seedAnswer.ts';
import { bilingual } from './siteOf.ts';

const conventions = { heading: undefined, wording: new Map() };
const seed = readFileSync(
  new URL('../sites/seed/content/4-EventParticipated/4.4-Event4/_index.vi.md', import.meta.url),
  'utf8',
);

function lock(text: string): LockedReport {
  return lockText(parseReport(text, 'vi'), 'vi', 'en');
}

/** What goes out, without the instruction and the number of the report. */
function sent(text: string): string {
  const { fingerprint, text: whole } = lock(text);
  return whole.split(`⟦${fingerprint}⟧`)[1]?.trim() ?? '';
}

/** A report that only has this section, and what comes back of it. */
function back(section: string, change: (sent: string) => string): Translation {
  const locked = lock(section);
  const translation = readTranslation(locked, change(locked.text));
  assert.ok(typeof translation !== 'string', 'the answer can be read');
  return translation;
}

function notesOf(translation: Translation): readonly string[] {
  return translationNotes(translation).map((note) => formatStatement(note, 'en'));
}

const bodyOf = (translation: Translation): string => [...translation.parts.values()].map(({ body }) => body).join('|');

describe('what goes to a translator', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'prose, without the heading of a known section': ['### Diễn giả\n\n- An, một kỹ sư\n', '⟦1⟧\n- ⟦2⟧, một kỹ sư'],
    'headings of no known kind': ['### Ghi chú\n\nMột dòng.\n', '⟦1⟧\nGhi chú\nMột dòng.'],
    'the name of the event alone': ['# Bài thu hoạch “Ngày Mây”\n\nĐông vui.\n', '⟦1⟧\nNgày Mây\nĐông vui.'],
    'an H1 of which the name cannot be told': ['# Chuyện một ngày\n', '⟦1⟧\nChuyện một ngày'],
    'a title that holds words': ['---\ntitle: Ngày Mây\n---\n\n# Một ngày vui\n', '⟦1⟧\nNgày Mây\n\n⟦2⟧\nMột ngày vui'],
    'no title of words and a number': ['---\ntitle: Event 4\n---\n\nVui.\n', '⟦1⟧\nVui.'],
    'a title once, when the H1 has it too': [
      '---\ntitle: Ngày Mây\n---\n\n# Bài thu hoạch “Ngày Mây”\n',
      '⟦1⟧\nNgày Mây',
    ],
    'addresses as marks': ['Xem [trang này](/a/ "Tên") nhé.\n', '⟦1⟧\nXem [trang này](⟦2⟧) nhé.'],
    'pictures as marks, with their words': ['Vui.\n\n![Sân khấu](/images/a.jpg)\n', '⟦1⟧\nVui.\n\n⟦2⟧ Sân khấu'],
    'pictures in HTML and shortcodes too': [
      'Vui.\n\n<img src="/a.jpg" alt="Sân khấu">\n\n{{< figure src="/b.jpg" alt="Cổng" >}}\n',
      '⟦1⟧\nVui.\n\n⟦2⟧ Sân khấu\n\n⟦3⟧ Cổng',
    ],
    'pictures within a line whole': ['Ở đây ![x y](/a.jpg) nhé.\n', '⟦1⟧\nỞ đây ⟦2⟧ nhé.'],
    'code, tags, comments and shortcodes as marks': [
      'Gõ `npm i` <br>\n<!-- ghi chú -->\n\n```\nnăm\n```\n\n{{% notice info %}}\nNhớ nhé.\n{{% /notice %}}\n',
      '⟦1⟧\nGõ ⟦2⟧ ⟦3⟧\n⟦4⟧\n\n⟦5⟧\n\n⟦6⟧\nNhớ nhé.\n⟦7⟧',
    ],
    'a heading below a notice that nothing closes': [
      '{{% notice info %}}\nĐừng sao chép cho bài báo cáo của bạn.\n### Ghi chú\nHay.\n',
      '⟦3⟧\nGhi chú\nHay.',
    ],
    'what looks like a mark': ['Như [1] và ⟦2⟧ đã nói.\n', '⟦1⟧\nNhư ⟦2⟧ và ⟦3⟧ đã nói.'],
    'nothing that waits for the author': ['### Mục tiêu\n\n- Thêm mục tiêu của sự kiện tại đây\n', ''],
    'nothing that has no words': ['### Hình ảnh\n\n![](/a.jpg)\n\n---\n', ''],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(name, () => {
      assert.equal(sent(text), expected);
    });
  }

  it('says in both languages what is wanted, and begins and ends with the number of the report', () => {
    const { text, fingerprint } = lock('Vui.\n');
    assert.match(
      text,
      /^Hãy dịch .* từ tiếng Việt sang tiếng Anh\..*\nTranslate .* from Vietnamese into English\..*\n\n/,
    );
    assert.ok(text.endsWith(`\n\n⟦${fingerprint}⟧\n\n⟦1⟧\nVui.\n\n⟦${fingerprint}⟧\n`), text);
  });
});

describe('what a translator sends back', () => {
  const speakers = '### Diễn giả\n\n- **An Lê** – Kỹ sư, Sao Mai\n- **Bình Võ** – Nhà báo\n';
  const pictures = '### Hình ảnh\n\n![Sân khấu](/a.jpg)\n\n![Cổng](/b.jpg)\n';

  const forms: Readonly<Record<string, string>> = {
    'with spaces in it': '⟦ 2 ⟧',
    'in other brackets': '【2】',
    'in two square brackets': '[[2]]',
    'in one': '[2]',
    'in full-width letters': '［２］',
    'with backslashes': '\\[\\[2\\]\\]',
    'with half a bracket': '⟦2',
    'as the name itself': 'An Lê',
    'with space between the stars': ' ⟦2⟧ ',
  };
  for (const [name, mark] of Object.entries(forms)) {
    it(`is understood with a mark ${name}, and in decomposed letters`, () => {
      const apart = back(speakers, (text) => {
        return text.replace('⟦2⟧', mark).replace('Kỹ sư', 'Kỹ sư giỏi').normalize('NFD');
      });
      assert.equal(bodyOf(apart), '\n\n- **An Lê** – Kỹ sư giỏi, Sao Mai\n- **Bình Võ** – Nhà báo\n');
    });
    it(`is understood with a mark ${name}`, () => {
      const translation = back(speakers, (text) => text.replace('⟦2⟧', mark).replace('Kỹ sư', 'Engineer'));
      assert.equal(bodyOf(translation), '\n\n- **An Lê** – Engineer, Sao Mai\n- **Bình Võ** – Nhà báo\n');
      assert.deepEqual(notesOf(translation), []);
    });
  }

  const sins: Readonly<Record<string, (text: string) => string>> = {
    'an introduction and an offer': (text) => `Here you are:\n\n${text}\nLet me know if you need anything else!`,
    'a fence around all': (text) => `\`\`\`md\n${text}\`\`\``,
    'a fence and no last number': (text) => `\`\`\`md\n${text.trim().replace(/\n⟦\d{6}⟧$/, '')}\n\`\`\``,
    'an offer, where the last number is gone': (text) =>
      `${text.trim().replace(/\n⟦\d{6}⟧$/, '')}\n\nLet me know if you need anything else!`,
    'bold marks': (text) => text.replace('⟦1⟧', '**⟦1⟧**'),
    'headings of its own': (text) => text.replace('⟦1⟧', '### ⟦1⟧ Speakers'),
    'other list marks and more blank lines': (text) => text.replace(/^- /gm, '\n• '),
    'citations and invisible characters': (text) => text.replace('Kỹ sư', '\u200bKỹ sư [cite: 1, 2]'),
    CRLF: (text) => text.replaceAll('\n', '\r\n'),
  };
  for (const [name, sin] of Object.entries(sins)) {
    it(`is freed of ${name}`, () => {
      const translation = back(speakers, sin);
      assert.equal(bodyOf(translation), speakers.slice('### Diễn giả'.length));
      assert.deepEqual(notesOf(translation), []);
    });
  }

  it('keeps the number of a heading, and any space behind it', () => {
    const translation = back('# 2. \v Ngày Mây\n\nVui.\n', (text) => text.replace('Ngày Mây', 'Cloud Day'));
    assert.deepEqual(
      [...translation.parts.values()].map(({ heading }) => heading),
      ['2. \v Cloud Day'],
    );
  });

  it('takes the words for a picture, and never its address', () => {
    const translation = back(pictures, (text) =>
      text.replace('Sân khấu', 'The [main] stage').replace('⟦3⟧ Cổng', 'The gate ⟦3⟧'),
    );
    assert.equal(bodyOf(translation), '\n\n![The \\[main\\] stage](/a.jpg)\n\n![The gate](/b.jpg)\n');
  });

  it('keeps words from ending the quotes that they stand in', () => {
    const translation = back('### Hình ảnh\n\n<img src="/a.jpg" alt="Cổng">\n', (text) =>
      text.replace('Cổng', 'The "gate" >'),
    );
    assert.equal(bodyOf(translation), '\n\n<img src="/a.jpg" alt="The ’gate’ ’">\n');
  });

  it('has a lost picture back in its place, and says so', () => {
    const translation = back(pictures, (text) => text.replace('⟦2⟧ Sân khấu\n\n', ''));
    assert.equal(bodyOf(translation), '\n\n![Sân khấu](/a.jpg)\n\n![Cổng](/b.jpg)\n');
    assert.deepEqual(notesOf(translation), [
      'In “Hình ảnh” the translator lost ![Sân khấu](/a.jpg); restored on the old line or at the end.',
    ]);
  });

  it('has a lost name back at the end of its section, and says so', () => {
    const translation = back(speakers, (text) => text.replace('**⟦2⟧** – Kỹ sư', 'An engineer'));
    assert.equal(bodyOf(translation), '\n\n- An engineer, Sao Mai\n- **Bình Võ** – Nhà báo\n\nAn Lê\n');
    assert.match(notesOf(translation).join(), /^In “Diễn giả” the translator lost An Lê;/);
  });

  it('keeps a piece with a heading in it, and a line of it without a letter', () => {
    const text =
      '{{% notice info %}}\nĐừng sao chép cho bài báo cáo của bạn.\n{{\n### Ghi chú\n!!\n{{% /notice %}}\nHay.\n';
    const locked = lock(text);
    const translation = readTranslation(locked, locked.text);
    assert.ok(typeof translation !== 'string', 'the answer can be read');
    const whole = locked.parts.map(({ part }) => translation.parts.get(part.key)?.body ?? textOf(text, part.body));
    assert.deepEqual(
      whole,
      locked.parts.map(({ part }) => textOf(text, part.body)),
    );
  });

  it('keeps the first of what came twice, and says so', () => {
    const translation = back(speakers, (text) => text.replace('Nhà báo', 'Nhà báo ⟦2⟧'));
    assert.equal(bodyOf(translation), speakers.slice('### Diễn giả'.length));
    assert.deepEqual(notesOf(translation), ['In “Diễn giả” An Lê came back twice, and was kept once.']);
  });

  it('does not take a line with a locked piece for a heading of its own', () => {
    const translation = back('### Diễn giả\n\n**Diễn giả:** An Lê\n\n![Sân khấu](/a.jpg)\n', (text) =>
      text.replace(/⟦3⟧ Sân khấu/, 'Sân khấu\nCổng'),
    );
    assert.match(bodyOf(translation), /\*\*Diễn giả:\*\* An Lê/);
  });

  it('leaves a footnote that has the number of a mark', () => {
    const translation = back(speakers, (text) => text.replace('Nhà báo', 'Journalist [2]'));
    assert.match(bodyOf(translation), /^\n\n- \*\*An Lê\*\* – Kỹ sư, Sao Mai\n- \*\*Bình Võ\*\* – Journalist \[2\]\n$/);
    assert.deepEqual(notesOf(translation), []);
  });

  it('says when pictures came back in another order', () => {
    const translation = back(pictures, (text) => text.replace('⟦2⟧ Sân khấu\n\n⟦3⟧ Cổng', '⟦3⟧ Gate\n\n⟦2⟧ Stage'));
    assert.deepEqual(notesOf(translation), ['In “Hình ảnh” the pictures came back in another order.']);
    assert.equal(bodyOf(translation), '\n\n![Gate](/b.jpg)\n\n![Stage](/a.jpg)\n');
  });

  it('keeps lines apart of which the next begins with a name that was bold', () => {
    const list = '### Diễn giả\n\n* **An Lê** – *Kỹ sư*\n* **Bình Võ** – *Nhà báo*\n* *Chi Vũ* – Ca sĩ\n';
    assert.equal(
      bodyOf(back(list, (text) => text.replaceAll('**', ''))),
      '\n\n* An Lê – *Kỹ sư*\n* Bình Võ – *Nhà báo*\n* *Chi Vũ* – Ca sĩ\n',
    );
    assert.equal(
      bodyOf(back(list, (text) => text.replace(/\*(⟦\d⟧)\*(?= –)/g, '$1').replace('Ca sĩ', 'Ca sĩ\n* x'))),
      '\n\n* **An Lê** – *Kỹ sư*\n* **Bình Võ** – *Nhà báo*\n* Chi Vũ – Ca sĩ\n* x\n',
    );
  });

  it('has no marks left of a number that was bold on a line by itself', () => {
    const table = '### Mục tiêu\n\n| Tên | Việc |\n|---|---|\n| An | Học |\n\n---\n\nVui.\n';
    const translation = back(table, (text) =>
      text.replace(/^⟦(\d)⟧$/gm, '**⟦$1⟧**').replace('Vui.', 'Fun.\nAnd more.'),
    );
    assert.equal(bodyOf(translation), '\n\n| Tên | Việc |\n|---|---|\n| An | Học |\n\n---\n\nFun.\nAnd more.\n');
    assert.deepEqual(notesOf(translation), []);
  });

  it('is taken as it came where the lines are others', () => {
    const translation = back('### Mục tiêu\n\n- Một.\n- Hai.\n', (text) =>
      text.replace('- Một.\n- Hai.', '• One.\n• And\n• two.'),
    );
    assert.equal(bodyOf(translation), '\n\n- One.\n- And\n- two.\n');
  });

  it('parts sections by their lines where the number between them is gone', () => {
    const two = '### Mục tiêu\n\n- Một.\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n';
    const translation = back(two, (text) => text.replace('⟦2⟧\n', '').replace('Một', 'One'));
    assert.equal(bodyOf(translation), '\n\n- One.\n\n|\n\n- **An Lê** – Kỹ sư\n');
    assert.deepEqual(translation.unread, []);
  });

  it('leaves sections alone that cannot be told apart, and says so', () => {
    const two = '### Mục tiêu\n\n- Một.\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n\n### Kết luận\n\nVui.\n';
    const translation = back(two, (text) => text.replace('⟦2⟧\n', 'And more.\n').replace('Vui', 'Fun'));
    assert.equal(bodyOf(translation), '\n\nFun.\n');
    assert.deepEqual(notesOf(translation), [
      'The answer lacks “Mục tiêu”, “Diễn giả”, or its number, so nothing is changed there.',
    ]);
  });

  it('is told from any other text, and from the answer to another report', () => {
    const locked = lock(speakers);
    assert.equal(readTranslation(locked, 'Dear all, thank you.'), 'no-answer');
    assert.equal(readTranslation(locked, lock(pictures).text), 'other-report');
    assert.equal(readTranslation(locked, lock(speakers.replace('An Lê', 'An Vũ')).text), 'other-report');
    assert.equal(chooseTranslation([locked, lock(pictures)], lock(pictures).text) instanceof Object, true);
    assert.equal(chooseTranslation([locked], 'x'), 'no-answer');
    const japanese = lockText(locked.report, 'vi', 'ja');
    assert.equal(readTranslation(locked, japanese.text), 'other-report');
  });

  it('is known for what was not translated at all', () => {
    assert.equal(back(speakers, (text) => text).isUntranslated, true);
    assert.equal(back(speakers, (text) => text.replace('Nhà báo', 'Journalist')).isUntranslated, false);
  });
});

describe('the seed report, answered by a chat program', () => {
  const locked = lock(seed);
  const translation = readTranslation(locked, seedAnswer(locked.text));
  assert.ok(typeof translation !== 'string', 'the answer can be read');

  it('comes back whole', () => {
    assert.deepEqual(notesOf(translation), []);
    assert.deepEqual(
      [...translation.parts.keys()],
      [...['title', 'objectives 1', 'speakers 1', 'highlights 1', 'takeaways 1', 'experience 1']],
    );
  });

  it('becomes a report with the front matter of the seed, headings of its language, and a photo still to come', () => {
    const text = newTranslation(translation, 'en', conventions);
    assert.equal(text.slice(0, text.indexOf('# ')), seed.slice(0, seed.indexOf('# ')));
    assert.deepEqual(text.match(/^#+ .*$/gm), [
      '# Summary Report: AWS Cloud Mastery Series #2 – DevOps on AWS',
      '### Event Objectives',
      '### Speakers',
      '### Key Highlights',
      '### Key Takeaways',
      '### Event Experience',
      '#### Some event photos',
    ]);
    assert.equal(text.match(/^- /gm)?.length, seed.match(/^- /gm)?.length);
    assert.ok(text.endsWith('#### Some event photos\n\n- Add photos of the event here\n'), text.slice(-100));
    assert.match(text, /- Hoang Quy - Cloud Engineer Trainee, First Cloud AI Journey\n\n### Key Highlights/);
    assert.doesNotMatch(text, /cite|\u200b|⟦|【|\[\[/);
  });

  it('begins with the front matter of the sound source', () => {
    const sound = parseReport(seed.replace('weight: 1', 'weight: 4'), 'vi');
    const text = newTranslation(translation, 'en', conventions, sound);
    assert.equal(text, newTranslation(translation, 'en', conventions).replace('weight: 1', 'weight: 4'));
  });
});

describe('a translation in the report of the other language', () => {
  const source =
    '---\ntitle: Ngày Mây\nweight: 4\n---\n\n# Bài thu hoạch “Ngày Mây”\n\n### Mục tiêu\n\n- Học.\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư\n\n### Ghi chú\n\nNhớ nhé.\n\n#### Hình ảnh\n\n![Cổng](/a.jpg)\n';
  const words: Readonly<Record<string, string>> = {
    'Ngày Mây': 'Cloud Day',
    'Học.': 'Learn.',
    'Kỹ sư': 'Engineer',
    'Ghi chú': 'Notes',
    'Nhớ nhé.': 'Remember.',
    Cổng: 'The gate',
  };
  const translation = back(source, (text) =>
    Object.entries(words).reduce((before, [from, to]) => before.replaceAll(from, to), text),
  );

  function placed(target: string, keepOwnWords = false): { text: string; replaced: readonly string[] } {
    const { edits, replaced } = placeTranslation(translation, parseReport(target, 'en'), conventions, { keepOwnWords });
    return { text: applyEdits(target, edits), replaced: replaced.map((name) => formatStatement(name, 'en')) };
  }

  const waiting =
    '---\ntitle: "Ngày Mây"\nweight: 4 # fourth\n---\n\n# Summary Report: “Ngày Mây”\n\n## Objectives\n\n- Add the objectives of the event here\n\n## Takeaways of mine\n\nMine.\n';
  const filled =
    '---\ntitle: "Cloud Day"\nweight: 4 # fourth\n---\n\n# Summary Report: “Cloud Day”\n\n## Objectives\n\n- Learn.\n\n## Speakers\n\n- **An Lê** – Engineer\n\n## Notes\n\nRemember.\n\n### Some event photos\n\n![The gate](/a.jpg)\n\n## Takeaways of mine\n\nMine.\n';

  it('fills what waits, adds what is missing in its place and at its level, and leaves the rest', () => {
    assert.deepEqual(placed(waiting), { text: filled, replaced: [] });
  });

  it('changes nothing the second time', () => {
    assert.deepEqual(placed(filled), { text: filled, replaced: [] });
  });

  it('brings pictures without words over, where they still wait', () => {
    const photos = '### Mục tiêu\n\nHọc.\n\n### Hình ảnh\n\n![](/a.jpg)\n';
    const own = '### Objectives\n\nLearn.\n\n### Some event photos\n\n![x](/b.jpg)\n';
    const read = back(photos, (text) => text.replace('Học', 'Learn'));
    const after = (target: string): string => {
      return applyEdits(target, placeTranslation(read, parseReport(target, 'en'), conventions).edits);
    };
    assert.equal(after(own), own);
    assert.equal(
      after(own.replace('![x](/b.jpg)', '- Add photos of the event here')),
      own.replace('![x](/b.jpg)', '![](/a.jpg)'),
    );
  });

  it('follows the line ends of the report', () => {
    assert.equal(placed(waiting.replaceAll('\n', '\r\n')).text, filled.replaceAll('\n', '\r\n'));
  });

  it('names what it replaces of the author’s own words, and leaves it when asked', () => {
    const own = waiting
      .replace('- Add the objectives of the event here', '- My own aim.')
      .replace('title: "Ngày Mây"', 'title: "My day"');
    assert.deepEqual(placed(own), { text: filled, replaced: ['the title', '“Objectives”'] });
    const kept = filled.replace('- Learn.', '- My own aim.').replace('title: "Cloud Day"', 'title: "My day"');
    assert.deepEqual(placed(own, true), { text: kept, replaced: [] });
  });

  it('takes a copy that was never translated for nobody’s words', () => {
    const copy = waiting.replace('- Add the objectives of the event here', '- Học.');
    assert.deepEqual(placed(copy).replaced, []);
  });

  it('has its headings as far below each other as they were', () => {
    const deep = back('### Mục tiêu\n\n#### Phiên sáng\n\n- Học.\n\n```\n# x\n```\n', (text) =>
      text.replace('Học', 'Learn'),
    );
    const target = '## Objectives\n\n- Add the objectives of the event here\n\n## Speakers\n\n- **An Lê** – Engineer\n';
    const { edits } = placeTranslation(deep, parseReport(target, 'en'), conventions);
    assert.match(
      applyEdits(target, edits),
      /^## Objectives\n\n### Phiên sáng\n\n- Learn\.\n\n```\n# x\n```\n\n## Speakers\n/,
    );
  });

  it('takes pictures of the source that have no words yet for nobody’s words', () => {
    const read = back('### Hình ảnh\n\n![Cổng](/a.jpg)\n', (text) => text.replace('Cổng', 'Gate'));
    const named = (target: string): number => {
      return placeTranslation(read, parseReport(target, 'en'), conventions).replaced.length;
    };
    assert.equal(named('### Some event photos\n\n![](/a.jpg)\n'), 0);
    assert.equal(named('### Some event photos\n\n![](/own.jpg)\n'), 1);
    assert.equal(named('### Some event photos\n\n![](/a.jpg)\n\nMine.\n'), 1);
  });

  it('goes into a report that has nothing yet', () => {
    assert.equal(
      placed('---\ntitle: x\n---\n').text,
      '---\ntitle: Cloud Day\n---\n\n# Summary Report: “Cloud Day”\n\n### Event Objectives\n\n- Learn.\n\n### Speakers\n\n- **An Lê** – Engineer\n\n### Notes\n\nRemember.\n\n#### Some event photos\n\n![The gate](/a.jpg)\n',
    );
  });
});

describe('where the translation of a page lies', () => {
  const site: Site = { ...emptySite('/site'), isHugo: true, config: bilingual };
  const folders: Site = {
    ...site,
    config: {
      ...bilingual,
      languages: bilingual.languages.map((one) => ({ ...one, contentDir: `content/${one.code}` })),
    },
  };
  const cases: readonly (readonly [Site, string, string, string])[] = [
    [site, 'content/4-Event/4.1-A/_index.md', 'vi', 'content/4-Event/4.1-A/_index.vi.md'],
    [site, 'content/4-Event/4.1-A/_index.vi.md', 'en', 'content/4-Event/4.1-A/_index.md'],
    [site, 'content/talks/cloud-day.md', 'vi', 'content/talks/cloud-day.vi.md'],
    [folders, 'content/en/4-Event/4.1-A/_index.md', 'vi', 'content/vi/4-Event/4.1-A/_index.md'],
  ];
  for (const [where, path, code, expected] of cases) {
    it(`${path} in ${code}`, () => {
      assert.equal(translationPath(pageAt(path, where), code, where), expected);
    });
  }
});
