import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import { readPagePath } from '../../src/core/site/page.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { alignedOffset } from '../../src/core/translation/alignPositions.ts';
import {
  fillFromTranslation,
  planTranslation,
  type ReportOfSite,
} from '../../src/core/translation/fillFromTranslation.ts';
import { bilingual, siteOf } from './siteOf.ts';

const folder = 'content/4-EventParticipated/4.4-Event4';
const paths = { en: `${folder}/_index.md`, vi: `${folder}/_index.vi.md` };
const files = new Set(['static/images/a.jpg', 'static/images/b.jpg']);

const vietnamese = `---
title: "Cloud Day"
date: 2025-11-17
weight: 4
chapter: false
pre: " <b> 4.4. </b> "
---

# Bài thu hoạch: Cloud Day

### Mục Tiêu Sự Kiện

- Học cách đưa ứng dụng lên đám mây.

### Diễn Giả

- **Nguyễn Thị Lan** – Kỹ sư, FPT

### Nội Dung Nổi Bật

Một buổi rất hay.

![Sân khấu](/images/a.jpg)

### Chuyện bên lề

Trà sữa miễn phí.

#### Hình ảnh

![Lan trên sân khấu](/images/b.jpg)
`;

function reportAt(language: 'en' | 'vi', text: string): ReportOfSite {
  const site = { ...siteOf({ [paths.vi]: vietnamese }), files };
  return { report: parseReport(text, language), page: readPagePath(paths[language], bilingual), site };
}

const source = reportAt('vi', vietnamese);

/** What becomes of an English report; filled twice is filled once. */
function filled(text: string): string {
  const after = applyEdits(text, fillFromTranslation(source, reportAt('en', text)));
  assert.deepEqual(fillFromTranslation(source, reportAt('en', after)), [], 'twice is once');
  return after;
}

describe('fill from translation', () => {
  it('creates the report in the other language', () => {
    const plan = planTranslation(source, readPagePath(paths.en, bilingual));
    assert.ok(!isPlanError(plan));
    assert.equal(
      plan.create[0]?.text,
      `---
title: "Cloud Day"
date: 2025-11-17
weight: 4
chapter: false
pre: " <b> 4.4. </b> "
---

# Summary Report: Cloud Day

### Event Objectives

- Add the objectives of the event here

### Speakers

- **Nguyễn Thị Lan** – Kỹ sư, FPT

### Key Highlights

- Add the key points of the event here

![](/images/a.jpg)

### Chuyện bên lề

Write this part here

#### Some event photos

![](/images/b.jpg)
`,
    );
  });

  it('writes over nothing that exists', () => {
    const plan = planTranslation(source, readPagePath(paths.vi, bilingual));
    assert.ok(isPlanError(plan));
  });

  it('fills what is missing or waits, and leaves what is written', () => {
    assert.equal(
      filled(`---
title: "Cloud Day"
date:
---

# Summary Report: Cloud Day

### Event Objectives

- See how others do it.

### Speakers

- **Speaker name** – Role, Company

### Key Highlights

We laughed a lot.
`),
      `---
title: "Cloud Day"
date: 2025-11-17
weight: 4
chapter: false
pre: " <b> 4.4. </b> "
---

# Summary Report: Cloud Day

### Event Objectives

- See how others do it.

### Speakers

- **Nguyễn Thị Lan** – Kỹ sư, FPT

### Key Highlights

We laughed a lot.

#### Some event photos

![](/images/b.jpg)

![](/images/a.jpg)
`,
    );
  });

  const written = [
    { name: 'a finished report', text: vietnamese.replace('title: "Cloud Day"', "title: 'Cloud Day' # mine") },
    { name: 'a report without front matter', text: '# Cloud Day\n\nGood.\n' },
    { name: 'an empty file', text: '' },
    { name: 'CRLF', text: '---\r\ntitle: A\r\n---\r\n\r\n# A\r\n\r\n### Agenda\r\n\r\n- 9:00 Opening\r\n' },
    { name: 'front matter that cannot be read', text: '---\ntitle: "A\n---\n\n# A\n\nMy day.\n' },
  ];
  for (const { name, text } of written) {
    it(`loses no line of ${name}`, () => {
      const after = filled(text);
      let from = 0;
      for (const line of text.split(/(?<=\n)/)) {
        const place = after.indexOf(line, from);
        assert.notEqual(place, -1, line);
        from = place + line.length;
      }
      assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(text) || text === '', 'line ends');
    });
  }

  it('takes over no date that Hugo cannot read', () => {
    const odd = reportAt('vi', vietnamese.replace('2025-11-17', '17/11/2025'));
    const text = '---\ntitle: A\n---\n\n# A\n';
    const after = applyEdits(text, fillFromTranslation(odd, reportAt('en', text)));
    assert.doesNotMatch(after, /date/);
    assert.match(after, /weight: 4/);
  });
});

describe('positions in two languages', () => {
  const english = parseReport(
    '# Summary Report: Cloud Day\n\n### Event Objectives\n\n- See.\n\n### Key Highlights\n\nGood, and much longer here.\n',
    'en',
  );
  const places: readonly [from: string, to: string][] = [
    ['# Bài thu hoạch', '# Summary Report'],
    ['### Mục Tiêu', '### Event Objectives'],
    // What the other one lacks is where the next thing begins.
    ['### Diễn Giả', '### Key Highlights'],
    ['### Nội Dung', '### Key Highlights'],
  ];
  for (const [from, to] of places) {
    it(`brings ${from} to ${to}`, () => {
      assert.equal(alignedOffset(source.report, english, vietnamese.indexOf(from)), english.text.indexOf(to));
    });
  }

  it('goes on within a section, and stays in the text', () => {
    const start = english.text.indexOf('### Key Highlights');
    const inside = alignedOffset(source.report, english, vietnamese.indexOf('rất hay'));
    assert.ok(inside > start && inside < english.text.length);
    for (let offset = 0; offset <= vietnamese.length; offset++) {
      const there = alignedOffset(source.report, english, offset);
      assert.ok(there >= 0 && there <= english.text.length);
    }
  });
});
