import { strict as assert } from 'node:assert';
import { offerBlocks } from '../../src/core/offers/blockOffers.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { blockText } from '../../src/core/sections/block.ts';
import { matchesWords } from '../../src/core/sections/matchWords.ts';

/** The labels on offer in a Vietnamese report at `‸`. */
function offered(marked: string): readonly string[] | undefined {
  const offset = marked.indexOf('‸');
  return offerBlocks(parseReport(marked.replace('‸', ''), 'vi'), offset)?.offers.map(({ label }) => label);
}

const front = '---\ntitle: x\n---\n\n';
const report = `${front}# Bài thu hoạch\n\n## Mục tiêu\n\n- x\n\n## Diễn giả\n\n- An – AWS\n\n`;

describe('offerBlocks', () => {
  it('offers what is missing first, then what is there', () => {
    const labels = offered(`${report}#‸`) ?? [];
    assert.equal(labels[0], 'Thông tin Sự kiện');
    assert.deepEqual(labels.slice(-2), ['Mục tiêu Sự kiện', 'Diễn giả']);
  });

  for (const typed of ['#', '/', '##', '### ', '######', '/ ']) {
    it(`begins with «${typed}»`, () => {
      assert.ok((offered(`${report}${typed}‸`) ?? []).length >= 10);
    });
  }

  const finds: readonly (readonly [string, string])[] = [
    ['### dien', 'Diễn giả'],
    ['### Điểm', 'Điểm nổi bật chính'],
    ['/điểm n', 'Điểm nổi bật chính'],
    ['/noi bat', 'Điểm nổi bật chính'],
    ['/muc t', 'Mục tiêu Sự kiện'],
    ['#trai nghiem', 'Trải nghiệm Sự kiện'],
    ['/speakers', 'Diễn giả'],
    ['## Speak', 'Diễn giả'],
    ['/hinh', 'Một số hình ảnh khi tham gia sự kiện'],
    ['/ảnh', 'Một số hình ảnh khi tham gia sự kiện'],
    ['/photos', 'Một số hình ảnh khi tham gia sự kiện'],
    ['/lessons', 'Những điểm rút ra chính'],
    ['/image', 'Một hình ảnh'],
    ['/photo', 'Một hình ảnh'],
    ['/hinh', 'Một hình ảnh'],
    ['/hình ảnh', 'Hình ảnh có chú thích'],
    ['/ảnh', 'Một hình ảnh'],
    ['/figure', 'Hình ảnh có chú thích'],
    ['/mot dien', 'Một diễn giả'],
    ['/tất cả', 'Tất cả các mục'],
  ];
  for (const [typed, label] of finds) {
    it(`finds «${label}» by «${typed}»`, () => {
      const labels = offered(`${report}${typed}‸`);
      assert.ok(labels?.includes(label), String(labels));
    });
  }

  const silent: readonly (readonly [string, string])[] = [
    ['a heading of the author’s own', `${report}## Notes‸`],
    ['another one', `${report}### Time plan‸`],
    ['the middle of a line', `${report}see #‸`],
    ['a heading that goes on after the caret', `${report}#‸ Bài học`],
    ['front matter', `---\n#‸\n---\n`],
    ['a fenced block', `${report}\`\`\`sh\n#‸\n\`\`\`\n`],
    ['an indented block', `${report}    #‸\n`],
    ['a comment', `${report}<!--\n/‸\n-->\n`],
    ['HTML', `${report}<div>\n/‸\n</div>\n`],
    ['seven marks', `${report}#######‸`],
    ['a path', `${report}/images/‸`],
    ['a hashtag', `${report}#AWS‸`],
    ['front matter that is there already', `${report}/front matter‸`],
  ];
  for (const [where, text] of silent) {
    it(`is silent in ${where}`, () => {
      assert.equal(offered(text), undefined);
    });
  }

  it('offers front matter and the whole report where the file is still empty', () => {
    assert.deepEqual(offered('/front‸'), ['Phần đầu trang (front matter)']);
    assert.ok(offered('/‸')?.includes('Bài thu hoạch sự kiện'));
  });

  it('answers a question that typing has overtaken', () => {
    const text = `${report}### dien`;
    const asked = report.length + 1;
    assert.equal(offerBlocks(parseReport(text, 'vi'), asked), undefined);
    assert.notEqual(offerBlocks(parseReport(text, 'vi'), asked, {}, { typedOn: true }), undefined);
  });

  it('writes at the level of the report, photos one below, whatever was typed', () => {
    const text = `${report}#`;
    const { replaced, offers } = offerBlocks(parseReport(text, 'vi'), text.length) ?? { offers: [] };
    assert.deepEqual(replaced, { start: text.length - 1, end: text.length });
    const first = (label: string) =>
      blockText(offers.find((offer) => offer.label === label)?.block ?? []).split('\n')[0];
    assert.equal(first('Trải nghiệm Sự kiện'), '## Trải nghiệm Sự kiện');
    assert.equal(first('Một số hình ảnh khi tham gia sự kiện'), '### Một số hình ảnh khi tham gia sự kiện');
  });
});

describe('matchesWords', () => {
  /** What stands in the editor after each key, as a Telex input method leaves it: letters, backspaces, new letters. */
  const typing: readonly (readonly [string, readonly string[]])[] = [
    ['Diễn giả', ['d', 'di', 'die', 'diê', 'diên', 'diễn', 'diễn ', 'diễn g', 'diễn gi', 'diễn gia', 'diễn giả']],
    ['Diễn giả', ['d', 'di', 'die', 'diee', 'dieen', 'dieenx', 'dieexn gia', 'dieexn giar']],
    ['Điểm nổi bật', ['d', 'dd', 'đ', 'đi', 'đie', 'điê', 'điêm', 'điểm', 'điểm n', 'điểm nôi', 'điểm nổi']],
    ['speakers', ['s', 'sp', 'spe', 'spea', 'speak', 'speake', 'speakẻ', 'speaké']],
    ['takeaways', ['t', 'ta', 'tak', 'take', 'takea', 'takeă', 'takeăy']],
    ['photos', ['p', 'ph', 'pho', 'phot', 'phôt', 'phốt']],
    ['Hình ảnh', ['h', 'hi', 'hin', 'hinh', 'hình', 'hình a', 'hình an', 'hình anh', 'hình ảnh']],
  ];
  for (const [heading, steps] of typing) {
    it(`finds «${heading}» after every key of ${steps.at(-1) ?? ''}`, () => {
      for (const step of [...steps, ...steps.map((text) => text.normalize('NFD'))]) {
        assert.ok(matchesWords(step, [heading]), step);
      }
    });
  }

  for (const [typed, heading] of [
    ['notes', 'Điểm nổi bật chính'],
    ['ghi chú', 'Diễn giả'],
    ['gi khach', 'Diễn giả'],
  ] as const) {
    it(`does not find «${heading}» by «${typed}»`, () => {
      assert.equal(matchesWords(typed, [heading]), false);
    });
  }
});
