import { strict as assert } from 'node:assert';
import { offerSpeakers } from '../../src/core/offers/speakerOffers.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { bilingual, siteOf } from './siteOf.ts';

const folder = 'content/4-EventParticipated';
const path = `${folder}/4.4-Event4/_index.vi.md`;
const front = (day: string): string => `---\ntitle: "Cloud Day"\ndate: ${day}\n---\n\n`;

const others = {
  [`${folder}/4.1-Event1/_index.vi.md`]: `${front('2025-01-01')}### Diễn giả\n\n- **Lê Minh Nghĩa** – Kỹ sư\n- **Đỗ An** – SA\n`,
  [`${folder}/4.2-Event2/_index.vi.md`]: `${front('2025-02-02')}### Diễn giả\n\n- **Lê Minh Nghĩa** – Trưởng nhóm, AWS\n- AWS Experts Team\n`,
  [`${folder}/4.3-Event3/_index.md`]: `${front('2025-03-03')}### Speakers\n\n- **Le Minh Nghia** – Lead\n- **Ann Poe** – CTO\n`,
  [`${folder}/4.4-Event4/_index.md`]: `${front('2025-04-04')}### Speakers\n\n- **Đỗ An** – Architect\n`,
};

/** The entries on offer where `|` stands in the body, and the text that one of them replaces. */
function offers(body: string): { readonly entries: readonly string[]; readonly replaced: string } {
  const marked = front('2025-04-04') + body;
  const text = marked.replace('|', '');
  const page = readPagePath(path, bilingual);
  const report = parseReport(text, page.language);
  const found = offerSpeakers(report, marked.indexOf('|'), page, siteOf({ ...others, [path]: text }));
  return {
    entries: found?.offers.map(({ entry }) => entry) ?? [],
    replaced: found === undefined ? '' : text.slice(found.replaced.start, found.replaced.end),
  };
}

const entries = (line: string, before = ''): readonly string[] =>
  offers(`### Diễn giả\n\n${before}${line}\n\n### Nội dung nổi bật\n\n- Chi phí\n`).entries;

const le = '**Lê Minh Nghĩa** – Trưởng nhóm, AWS';
const an = '**Đỗ An** – SA';
const poe = '**Ann Poe** – CTO';

describe('speakers of other reports', () => {
  it('come with the wording of the newest report, those of the translation first', () => {
    assert.deepEqual(entries('- |'), [an, le, poe]);
  });

  for (const typed of [
    '1. le|',
    '2) **ngh|**',
    '- le|',
    '- **Lê|',
    '- **ngh|**',
    '* minh le|',
    '- nghiax|',
    '- __Lê M|',
  ]) {
    it(`are found by «${typed}»`, () => {
      assert.deepEqual(entries(typed), [le]);
    });
  }

  it('are not offered twice', () => {
    assert.deepEqual(entries('- |', '- **Le Minh Nghia** – SA\n'), [an, poe]);
  });

  it('take the form of the other entries', () => {
    assert.deepEqual(entries('- le|', '- An Võ (CTO)\n'), ['Lê Minh Nghĩa (Trưởng nhóm, AWS)']);
  });

  it('replace what is typed with its marks', () => {
    assert.equal(offers('### Diễn giả\n\n- **Lê M|**\n').replaced, '**Lê M**');
    assert.equal(offers('### Diễn giả\r\n\r\n- |\r\n').replaced, '');
    assert.equal(offers('### Diễn giả\n\n- le|').replaced, 'le');
  });

  for (const [where, body] of [
    ['another section', '### Nội dung nổi bật\n\n- le|\n'],
    ['running text', '### Diễn giả\n\nle|\n'],
    ['the middle of an entry', '### Diễn giả\n\n- le| – SA\n'],
    ['what follows a name', '### Diễn giả\n\n- **An Võ** – le|\n'],
    ['what is told of a speaker', '### Diễn giả\n\n- **An Võ** – SA\n  - le|\n'],
    ['code', '### Diễn giả\n\n```\n- le|\n```\n'],
    ['a name that nobody has', '### Diễn giả\n\n- xyz|\n'],
  ] as const) {
    it(`are not offered in ${where}`, () => {
      assert.deepEqual(offers(body).entries, []);
    });
  }
});
