import { strict as assert } from 'node:assert';
import { soundSource } from '../../src/core/check/soundSource.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { alignedOffset } from '../../src/core/translation/alignPositions.ts';
import { fillFromTranslation, planTranslation } from '../../src/core/translation/fill/fillFromTranslation.ts';
import type { ReportOfSite } from '../../src/core/site/site.ts';
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
  const after = applyEdits(text, fillFromTranslation(soundSource(source), reportAt('en', text)));
  assert.deepEqual(fillFromTranslation(soundSource(source), reportAt('en', after)), [], 'twice is once');
  return after;
}

describe('fill from translation', () => {
  it('creates the report in the other language', () => {
    const plan = planTranslation(soundSource(source), readPagePath(paths.en, bilingual));
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
    const plan = planTranslation(soundSource(source), readPagePath(paths.vi, bilingual));
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

![](/images/a.jpg)

![](/images/b.jpg)
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

  const inSync: Readonly<Record<string, string>> = {
    'as many headings under other words':
      '# A\n\n### Goals\n\n- Learn.\n\n### Who spoke\n\n**Speaker:** Lan Nguyễn\n\n### On stage\n\nGood.\n\n### Fun\n\nTea.\n\n![Lan](/images/a.jpg)\n\n![Tea](/images/c.jpg)\n',
    'what a section is for under another heading':
      '# A\n\n### Overview of the day\n\nWe went there.\n\n### Speakers\n\n- **Nguyễn Thị Lan** – Engineer\n\n### Agenda\n\n- 9:00 Opening\n\n![Lan](/images/a.jpg)\n\n![Tea](/images/b.jpg)\n',
  };
  for (const [name, body] of Object.entries(inSync)) {
    it(`adds nothing to a finished report that has ${name}`, () => {
      const text = `${vietnamese.slice(0, vietnamese.indexOf('# '))}${body}`;
      assert.equal(filled(text), text);
    });
  }

  it('adds the speakers who are missing in a list', () => {
    const both = reportAt('vi', vietnamese.replace('- **Nguyễn', '- **An Võ** – CTO\n- **Nguyễn'));
    const text = '---\ntitle: A\n---\n\n# A\n\n### Speakers\n\n- **Nguyễn Thị Lan** – Engineer\n\nA good day.\n';
    assert.match(
      applyEdits(text, fillFromTranslation(soundSource(both), reportAt('en', text))),
      /Lan\*\* – Engineer\n- \*\*An Võ\*\* – CTO\n\nA good day/,
    );
  });

  it('shows no picture twice', () => {
    const text =
      '# A\n\n### Speakers\n\n- **Nguyễn Thị Lan** – Engineer\n\n![On stage](/images/a.jpg)\n\n### Key Highlights\n';
    assert.equal(filled(text).split('/images/a.jpg').length, 2);
  });
});

/** The report in English that is made from `text`, in a site with `others`. */
function created(text: string, others: Readonly<Record<string, string>> = {}): string {
  const site = { ...siteOf({ [paths.vi]: text, ...others }), files };
  const page = readPagePath(paths.vi, bilingual);
  const plan = planTranslation(
    soundSource({ report: parseReport(text, 'vi'), page, site }),
    readPagePath(paths.en, bilingual),
  );
  assert.ok(!isPlanError(plan));
  return plan.create[0]?.text ?? '';
}

describe('what is wrong in the source', () => {
  const front = (text: string): string => text.slice(0, text.indexOf('\n---\n'));
  const changed = (from: string, to: string, others = {}): string =>
    front(created(vietnamese.replace(from, to), others));
  const right = front(vietnamese);

  it('is right in the translation: numbers are those of the folder', () => {
    assert.equal(changed('weight: 4', 'weight: 1'), right);
    const all = vietnamese
      .replace('"Cloud Day"', '"Event 3"')
      .replace('weight: 4', 'weight: 3')
      .replace('4.4.', '4.3.');
    assert.equal(front(created(all)), right.replace('"Cloud Day"', '"Event 4"'));
  });

  for (const date of ['"`r Sys.Date()`"', '2024-01-01', 'soon']) {
    it(`is right in the translation: for ${date} there is the day that somebody states, or none`, () => {
      assert.match(changed('2025-11-17', date), /^date: ""$/m);
      const stated = vietnamese.replace('2025-11-17', date).replace('### Mục', 'Ngày: 20/11/2025\n\n### Mục');
      assert.match(created(stated), /^date: "?2025-11-20"?$/m);
      const index = '# Sự kiện\n\n- [Cloud Day](4.4-Event4/) – 21/11/2025\n';
      const listed = changed('2025-11-17', date, { 'content/4-EventParticipated/_index.vi.md': index });
      assert.match(listed, /^date: "?2025-11-21"?$/m);
    });
  }

  it('is right in the translation: a day in another spelling, and a path in other letter case', () => {
    assert.equal(changed('2025-11-17', '17/11/2025'), right);
    assert.match(created(vietnamese.replace('/images/a.jpg', '/images/A.JPG')), /!\[\]\(\/images\/a\.jpg\)/);
  });

  it('is left where it is wished for', () => {
    const wished = changed('weight: 4', 'weight: 1\n# event-report-disable consistent-number: the menu wants it');
    assert.match(wished, /^weight: 1$/m);
  });

  it('is filled in no more than it is copied', () => {
    const odd = reportAt('vi', vietnamese.replace('2025-11-17', '2024-01-01').replace('weight: 4', 'weight: 1'));
    const text = '---\ntitle: A\n---\n\n# A\n';
    const after = applyEdits(text, fillFromTranslation(soundSource(odd), reportAt('en', text)));
    assert.doesNotMatch(after, /date/);
    assert.match(after, /weight: 4/);
  });
});

describe('a report created from its translation', () => {
  const speakers = (list: string): string =>
    /### Speakers\n\n([^]*?)\n\n###/.exec(
      created(`${vietnamese.replace('- **Nguyễn Thị Lan** – Kỹ sư, FPT', list)}\n[lan]: /images/a.jpg\n`),
    )?.[1] ?? '';

  for (const [name, list, expected] of [
    [
      'bold lines with prose below',
      '**1. Nguyễn Thị Lan - Kỹ sư**\n* **Chủ đề:** IAM\n* **Nội dung:** Quyền truy cập.\n\n**2. An Võ & Lê Thị Hoa - CTO**\n* **Chủ đề:** S3',
      '- **Nguyễn Thị Lan** – Kỹ sư\n- **An Võ & Lê Thị Hoa** – CTO',
    ],
    [
      'headings with prose below',
      '#### 1. Nguyễn Thị Lan (FPT)\n\nLan kể về đám mây.\n\n#### 2. Họp nhóm\n\n- Chia sẻ các khó khăn, phần demo và nhiều bài học',
      '- **Nguyễn Thị Lan** – FPT',
    ],
    [
      'a sentence and a place beside the list',
      'Có hai người.\n\n- **Nguyễn Thị Lan** – Kỹ sư\n- **AWS Experts Team**\n- **Địa điểm:** Huế',
      '- **Nguyễn Thị Lan** – Kỹ sư\n- **AWS Experts Team**',
    ],
    [
      'a table',
      '| Tên | Vai trò |\n| --- | --- |\n| Nguyễn Thị Lan | Kỹ sư |',
      '| Tên | Vai trò |\n| --- | --- |\n| Nguyễn Thị Lan | Kỹ sư |',
    ],
    ['a sentence alone', 'Người nói là anh Nguyễn Văn An.', 'Người nói là anh Nguyễn Văn An.'],
    [
      'pictures whose addresses stand elsewhere',
      '| Tên | |\n| --- | --- |\n| Nguyễn Thị Lan | ![Lan][] ![Lan nói][lan] |',
      '| Tên | |\n| --- | --- |\n| Nguyễn Thị Lan | ![Lan](/images/a.jpg) ![Lan nói](/images/a.jpg) |',
    ],
    [
      'links whose addresses stand elsewhere',
      '- [Nguyễn Thị Lan][LAN] – Kỹ sư, [FPT]\n- **[An Võ][]** – [x] [S3](/s3)\n\n[fpt]: <https://e.org/a b> "The \\"F\\""\n[An Võ]: https://e.org/(an)',
      '- [Nguyễn Thị Lan](/images/a.jpg) – Kỹ sư, [FPT](<https://e.org/a b> "The \\"F\\"")\n- **[An Võ](<https://e.org/(an)>)** – [x] [S3](/s3)',
    ],
    ['nobody', 'Không rõ.', '- **Speaker name** – Role, Company'],
  ] as const) {
    it(`lists the speakers and no prose of ${name}`, () => {
      assert.equal(speakers(list), expected);
    });
  }

  it('has a section for speakers whom the source names in its prose', () => {
    const text = vietnamese
      .replace(/### Diễn Giả[^]*?(?=### Nội)/, '')
      .replace('Một buổi', '(Diễn giả: Lê An) Một buổi');
    assert.match(created(text), /### Speakers\n\n- \*\*Lê An\*\*\n/);
  });

  it('keeps different headings of one kind apart, and equal ones equal', () => {
    const more = (first: string, second: string): string =>
      `${vietnamese}\n### ${first}\n\nMột.\n\n### Khác\n\nMột.\n\n### ${second}\n\nHai.\n`;
    const headings = (text: string, others = {}): readonly string[] =>
      [...created(text, others).matchAll(/^### (.*)$/gm)].map(([, words = '']) => words).slice(-3);
    assert.deepEqual(headings(more('Những Gì Học Được', 'Bài học rút ra')), [
      'Key Takeaways',
      'Khác',
      'Bài học rút ra',
    ]);
    assert.deepEqual(headings(more('Bài học', 'Bài học')), ['Key Takeaways', 'Khác', 'Key Takeaways']);
    const fellow = '# A\n\n### What I learned\n\nA.\n\n### Lessons Learned\n\nB.\n';
    const others = Object.fromEntries(
      [1, 2].map((n) => [`content/4-EventParticipated/4.${n}-Event${n}/_index.md`, fellow]),
    );
    const words = headings(more('Những Gì Học Được', 'Bài học rút ra'), others);
    assert.deepEqual(words, ['What I learned', 'Khác', 'Lessons Learned']);
  });

  it('keeps the whole name of the event', () => {
    const text = vietnamese
      .replace('thu hoạch: Cloud Day', 'thu hoạch: Cloud Week – "Show up"')
      .replace('"Cloud Day"', 'Event 4');
    assert.match(created(text), /^# Summary Report: Cloud Week – "Show up"$/m);
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
