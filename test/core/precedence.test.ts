import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import { rules } from '../../src/core/rules/index.ts';
import { contextFor, defaultPath } from '../rules/testRule.ts';
import { siteOf } from './siteOf.ts';

const front = '---\ntitle: "Cloud Day"\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n\n';
const body = '### Điểm nổi bật chính\n\n- Rẻ hơn\n\n';
const unfinished = front.replace('Cloud Day', 'Event 4').replace(/pre: .*/, 'pre:');
const template = [
  '### Diễn giả\n\n- **Jignesh Shah** – Director, Open Source Databases\n',
  '- **Erica Liu** – Sr. GTM Specialist, AppMod\n',
  '- **Fabrianne Effendi** – Assc. Specialist SA, Serverless Amazon Web Services\n\n',
].join('');

/** A text, who speaks in it, and who would, each alone, but is silent for the speaker's sake. */
const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a report with nothing but headings and placeholders',
    `${unfinished}# Event\n\n### Diễn giả\n\n- **Tên diễn giả** – Vai trò, Đơn vị\n\n### Key Takeaways\n\n### Key Takeaways\n\n#### Hình ảnh\n\n- Thêm hình ảnh của sự kiện tại đây\n`,
    'no-placeholder',
    [
      'no-duplicate-section',
      'no-empty-section',
      'require-front-matter-keys',
      'require-images',
      'require-sections',
      'require-speakers',
      'require-title',
      'section-language',
    ],
  ],
  [
    'a report in which only facts are told',
    `${unfinished}# Event\n\n### Thông tin sự kiện\n\n- **Thời gian:** 18/11/2025\n\n${template}- **An Lê**\n\n![image](/images/none.png) ![image](/images/team.jpg) ![b](/static/images/Team.JPG)\n\n### Key Takeaways\n\n- Add what you learned here\n`,
    'no-placeholder',
    [
      'consistent-date',
      'image-path-case',
      'no-missing-image',
      'no-template-text',
      'portable-image-path',
      'require-front-matter-keys',
      'require-image-alt',
      'require-sections',
      'require-title',
      'valid-speaker',
    ],
  ],
  [
    'an address that stands for a picture',
    `${front}${body}![alt text](path/to/your/image.jpg)\n`,
    'no-missing-image',
    ['require-image-alt'],
  ],
  [
    'a picture in a shortcode that cannot be read',
    `${front}${body}{{< figure src="/images/team.jpg" title="Nhóm >}}\n`,
    'valid-shortcode',
    ['require-images'],
  ],
  [
    'a page that Hugo leaves out, and so does not read',
    `${front.replace('title:', 'draft: true\ntitle:')}${body}{{% /notice %}}\n`,
    'no-hidden-report',
    ['valid-shortcode'],
  ],
  ['no address at all', `${front}${body}![]()\n`, 'no-missing-image', ['require-image-alt']],
  [
    'words for a picture that is gone, which is another cause',
    `${front}${body}![image](/images/none.png)\n`,
    'no-missing-image',
    [],
  ],
  [
    "the template's date beside another one",
    `${front.replace('2025-11-17', '2024-01-01')}**Ngày:** 18/11/2025\n\n${body}`,
    'no-template-date',
    ['consistent-date'],
  ],
  [
    'a date in the future beside another one',
    `${front.replace('2025-11-17', '2030-01-01')}**Ngày:** 18/11/2025\n\n${body}`,
    'no-hidden-report',
    ['consistent-date'],
  ],
  ["the template's speakers", `${front}${template}${body}`, 'no-template-text', ['valid-speaker']],
  [
    'speakers who wait',
    `${front}### Diễn giả\n\n- **Tên diễn giả** – Vai trò, Đơn vị\n\n${body}`,
    'require-speakers',
    ['no-placeholder'],
  ],
  [
    'speakers twice, and none',
    `${front}### Diễn giả\n\n### Diễn giả\n\n${body}`,
    'require-speakers',
    ['no-duplicate-section', 'no-empty-section'],
  ],
  [
    'photos that wait',
    `${front}${body}### Hình ảnh\n\n- Thêm hình ảnh của sự kiện tại đây\n`,
    'require-images',
    ['no-placeholder'],
  ],
  ['no photos', `${front}${body}### Hình ảnh\n`, 'require-images', ['no-empty-section']],
  [
    'a merge that was not finished, whose marks look like headings and whose versions hold the same sections',
    `${front}# Cloud Day\n\n### Diễn giả\n\n<<<<<<< HEAD\nanh An\n=======\nanh An Lê\n>>>>>>> main\n\n${body}<<<<<<< HEAD\n### Trải nghiệm\n\nVui.\n\n=======\n### Trải nghiệm\n\nRất vui.\n>>>>>>> main\n\n### Hình ảnh\n\n<<<<<<< HEAD\nCả lớp\n=======\n![Cả lớp](/images/Team.JPG)\n>>>>>>> main\n`,
    'no-leftover',
    ['no-duplicate-section', 'no-empty-section', 'require-images', 'require-speakers', 'require-title'],
  ],
];

describe('one cause', () => {
  for (const [name, text, speaker, silent] of cases) {
    it(`is one problem: ${name}`, () => {
      const site = { files: new Set(['static/images/Team.JPG']) };
      const context = contextFor({ site }, text);
      const told = namesOf(checkReport(context));
      const alone = rules.flatMap((rule) => namesOf(checkReport(context, { rules: [rule] })));
      assert.ok(told.includes(speaker), told.join(' '));
      assert.deepEqual(
        alone.filter((rule) => !told.includes(rule)),
        silent,
      );
    });
  }
});

describe('a suppression', () => {
  const suppressed = (text: string, rule: string) =>
    namesOf(checkReport(contextFor({}, text.replace('\n---\n\n', `\n# event-report-disable ${rule}: so\n---\n\n`))));
  const unseen: readonly (readonly [string, string, string])[] = [
    ['an empty speakers section', `${front}### Diễn giả\n\n${body}`, 'require-speakers'],
    ['speakers who wait', `${front}### Diễn giả\n\nTBA\n\n${body}`, 'require-speakers'],
    ['an empty photos section', `${front}${body}### Diễn giả\n\n- **An** – AWS\n\n### Hình ảnh\n`, 'require-images'],
    ['a report that is not started', `${front}# Cloud Day\n\n### Diễn giả\n\n### Trải nghiệm\n`, 'no-placeholder'],
  ];
  for (const [name, text, rule] of unseen) {
    it(`of what is told does not bring up the next rule: ${name}`, () => {
      const before = namesOf(checkReport(contextFor({}, text)));
      assert.ok(before.includes(rule), before.join(' '));
      assert.deepEqual(
        suppressed(text, rule),
        before.filter((told) => told !== rule),
      );
    });
  }
  it('leaves what has another cause', () => {
    const text = `${front}### Diễn giả\n\n### Trải nghiệm\n\n${body}`;
    assert.ok(suppressed(text, 'require-speakers').includes('no-empty-section'));
  });
});

describe('sections that are missing', () => {
  const english = 'content/4-EventParticipated/4.4-Event4/_index.md';
  const heads = [
    'Event Objectives',
    'Speakers',
    'Key Highlights',
    'Key Takeaways',
    'Applying to Work',
    'Event Experience',
  ];
  const full = `${front}# Cloud Day\n\n${heads.map((head) => `### ${head}\n\n- **An** – words\n\n`).join('')}`;
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'two, of which one rule speaks of each',
      `${front}# Cloud Day\n\n### Mục tiêu\n\n- Học\n\n### Diễn giả\n\n- **An** – AWS\n\n${body}### Trải nghiệm\n\nVui.\n`,
      ['require-sections: “Những điểm rút ra chính”', 'translation-in-sync: “Ứng dụng vào công việc”'],
    ],
    [
      'one, which is told once',
      `${front}# Cloud Day\n\n### Diễn giả\n\n- **An** – AWS\n\n${body}### Bài học\n\n- Rẻ\n\n### Ứng dụng vào công việc\n\n- Ngay\n`,
      ['require-sections: “Mục tiêu Sự kiện”, “Trải nghiệm Sự kiện”'],
    ],
  ];
  for (const [name, text, expected] of rows) {
    it(`are told once each: ${name}`, () => {
      const site = siteOf({ [defaultPath]: text, [english]: full });
      const told = checkReport(contextFor({ site }, text)).flatMap(({ rule, statement: { data } }) =>
        typeof data['headings'] === 'string' ? [`${rule}: ${data['headings']}`] : [],
      );
      assert.deepEqual(told, expected);
    });
  }
});

function namesOf(problems: readonly Problem[]): string[] {
  return [...new Set(problems.map(({ rule }) => rule))];
}
