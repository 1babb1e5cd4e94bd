import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { formatStatement } from '../../src/core/messages/message.ts';
import { planNewReport, type NewReportAnswers } from '../../src/core/plans/newReport.ts';
import { isPlanError, type Plan } from '../../src/core/plans/plan.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import type { Report } from '../../src/core/report/report.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import type { Problem } from '../../src/core/check/problem.ts';
import { blockText, type Block } from '../../src/core/sections/block.ts';
import { sectionKinds } from '../../src/core/sections/catalogue.ts';
import { readPagePath } from '../../src/core/site/page.ts';
import type { Site } from '../../src/core/site/site.ts';
import { bilingual, siteOf } from './siteOf.ts';

const section = 'content/4-EventParticipated';
const cloudDay: NewReportAnswers = {
  section,
  name: 'Cloud Day Huế',
  day: { year: 2025, month: 11, day: 17 },
  languages: ['en', 'vi'],
  speakers: [],
};
const nothing = siteOf({});

function plan(answers: Partial<NewReportAnswers> = {}, site: Site = nothing): Plan {
  const result = planNewReport({ ...cloudDay, ...answers }, site);
  assert.ok(!isPlanError(result), 'a plan');
  return result;
}

function paths(result: Plan): string[] {
  return result.create.map(({ path }) => path);
}

function refusal(answers: Partial<NewReportAnswers>, site: Site = nothing): string {
  const result = planNewReport({ ...cloudDay, ...answers }, site);
  assert.ok(isPlanError(result));
  return formatStatement(result.error, 'en');
}

/** The report of a language, read. */
function read(result: Plan, code: 'en' | 'vi'): Report {
  const file = result.create.find(({ path }) => path.includes('.vi.') === (code === 'vi'));
  assert.ok(file);
  return parseReport(file.text, code);
}

describe('planNewReport', () => {
  it('writes the seed, in Vietnamese', () => {
    const [, vi] = plan().create;
    assert.equal(vi?.path, 'content/4-EventParticipated/4.1-Event1/_index.vi.md');
    assert.equal(
      vi.text,
      `---
title: "Cloud Day Huế"
date: 2025-11-17
weight: 1
chapter: false
pre: " <b> 4.1. </b> "
---

# Bài thu hoạch Cloud Day Huế

### Mục tiêu Sự kiện

- Thêm mục tiêu của sự kiện tại đây

### Diễn giả

- **Tên diễn giả** – Vai trò, Đơn vị

### Điểm nổi bật chính

- Thêm các điểm nổi bật của sự kiện tại đây

### Những điểm rút ra chính

- Thêm những điều bạn học được tại đây

### Trải nghiệm Sự kiện

Thêm trải nghiệm của bạn về sự kiện tại đây

#### Một số hình ảnh khi tham gia sự kiện

- Thêm hình ảnh của sự kiện tại đây
`,
    );
  });

  it('writes the words of the template in English, and the speakers where they are known', () => {
    const speakers = [
      { name: 'Trần Minh An', role: 'Engineer, Nimbus' },
      { name: 'Lê *Bình*', role: '' },
    ];
    const [en] = plan({ speakers }).create;
    assert.equal(en?.path, 'content/4-EventParticipated/4.1-Event1/_index.md');
    assert.match(en.text, /\n# Summary Report: Cloud Day Huế\n\n### Event Objectives\n/);
    assert.match(
      en.text,
      /### Speakers\n\n- \*\*Trần Minh An\*\* – Engineer, Nimbus\n- \*\*Lê \\\*Bình\\\*\*\*\n\n### Key/,
    );
  });

  it('opens the report in the language of the author, else of the site, with its tab stops', () => {
    const opened = (answers: Partial<NewReportAnswers>) => plan(answers).open?.path.replace(/.*\//, '');
    assert.equal(opened({}), '_index.md');
    assert.equal(opened({ language: 'en' }), '_index.md');
    assert.equal(opened({ language: 'vi' }), '_index.vi.md');
    assert.equal(opened({ language: 'vi', languages: ['en'] }), '_index.md');
    assert.equal(opened({ language: 'en', languages: ['vi'] }), '_index.vi.md');
    const { create, open } = plan();
    assert.ok(open);
    assert.equal(blockText(open.block), create.find(({ path }) => path === open.path)?.text);
    assert.equal(open.block.filter(({ kind }) => kind === 'placeholder').length, 7);
  });

  it('says why nothing can be written', () => {
    assert.equal(refusal({ name: ' \n ' }), 'Type the name of the event.');
    assert.equal(refusal({ day: { year: 2025, month: 2, day: 29 } }), 'The day 2025-02-29 does not exist.');
    assert.equal(refusal({ languages: [] }), 'Choose at least one language.');
  });

  it('never plans a file that exists, in any letter case', () => {
    const site = siteOf({ 'content/events/cloud-day/_index.md': '' });
    assert.equal(
      refusal({ section: 'content/events', name: 'CLOUD day' }, site),
      '`content/events/cloud-day/_index.md` exists already, so nothing was written.',
    );
  });
});

describe('the place of a new event', () => {
  const at = (reports: readonly string[], empty: readonly string[] = [], name = 'Huế') => {
    const texts = reports.map((path) => [`${section}/${path}/_index.md`, ''] as const);
    const site = siteOf(
      Object.fromEntries(texts),
      empty.map((path) => `${section}/${path}`),
    );
    return paths(plan({ languages: ['en'], name }, site))[0]?.slice(section.length + 1);
  };

  it('comes after the largest number of a folder that holds a file', () => {
    assert.equal(at(['4.1-Event1', '4.10-Event10', '4.2-Event2']), '4.11-Event11/_index.md');
    assert.equal(at(['4.1-Event1'], ['4.7-Event7']), '4.2-Event2/_index.md');
  });
  it('uses an empty folder again, as the disk spells it', () => {
    assert.equal(at(['4.1-Event1'], ['4.2-event2']), '4.2-event2/_index.md');
  });
  it('follows the form of the folders', () => {
    assert.equal(at(['4.1-cloud-day', '4.2-meetup']), '4.3-hue/_index.md');
    assert.equal(at(['4.1', '4.2']), '4.3/_index.md');
    assert.equal(at(['4.1-cloud-day', '4.2-meetup'], [], '日本'), '4.3-event-3/_index.md');
  });
  it('takes the number of the section from its folder', () => {
    assert.deepEqual(paths(plan({ section: 'content/7-Events/', languages: ['en'] })), [
      'content/7-Events/7.1-Event1/_index.md',
    ]);
  });
  it('goes to the usual folder when there is no section', () => {
    assert.deepEqual(paths(plan({ section: undefined })), [
      `${section}/4.1-Event1/_index.md`,
      `${section}/4.1-Event1/_index.vi.md`,
    ]);
  });
  it('goes to the folder of its language where the site keeps languages in folders', () => {
    const site = siteOf({ 'content/vi/4-Events/4.6-Event6/_index.md': '' });
    const languages = bilingual.languages.map((language) => ({ ...language, contentDir: `content/${language.code}` }));
    const config = { ...bilingual, contentDir: 'content/en', languages };
    assert.deepEqual(paths(plan({ section: 'content/en/4-Events' }, { ...site, config })), [
      'content/en/4-Events/4.7-Event7/_index.md',
      'content/vi/4-Events/4.7-Event7/_index.md',
    ]);
  });
  it('needs no numbers in a section without them', () => {
    const site = siteOf({
      'content/events/a/index.md': '---\ntitle: A\nweight: 3\n---\n',
      'content/events/b/index.md': '',
    });
    const [file] = plan({ section: 'content/events', languages: ['en'] }, site).create;
    assert.equal(file?.path, 'content/events/cloud-day-hue/index.md');
    assert.match(file.text, /\nweight: 4\n.*\npre: " <b> 4. <\/b> "\n/);
  });
});

describe('conventions in a new report', () => {
  it('follows siblings that agree', () => {
    const sibling = (n: number) =>
      `---\r\ntitle: 'Sự kiện ${n}'\r\ndate: "2025-01-02"\r\npre: "<b>4.${n}.</b>"\r\n---\r\n# Báo cáo: “A”\r\n\r\n## Mục đích\r\n\r\nx\r\n\r\n## Danh sách diễn giả\r\n\r\n- An (A)\r\n\r\n## Hình ảnh\r\n`;
    const site = siteOf({
      [`${section}/4.1-Event1/index.vi.md`]: sibling(1),
      [`${section}/4.2-Event2/index.vi.md`]: sibling(2),
    });
    const [vi] = plan({ languages: ['vi'], speakers: [{ name: '- Chi', role: 'B' }] }, site).create;
    assert.equal(vi?.path, `${section}/4.3-Event3/index.vi.md`);
    assert.ok(!/[^\r]\n/.test(vi.text), 'CRLF throughout');
    assert.deepEqual(vi.text.replaceAll('\r', '').match(/^(?:title|date|pre|#|- \\).*$/gm), [
      "title: 'Sự kiện 3'",
      'date: "2025-11-17"',
      'pre: "<b>4.3.</b>"',
      '# Báo cáo: “Cloud Day Huế”',
      '## Mục đích',
      '## Danh sách diễn giả',
      '- \\- Chi (B)',
      '## Điểm nổi bật chính',
      '## Những điểm rút ra chính',
      '## Trải nghiệm Sự kiện',
      '## Hình ảnh',
    ]);
  });
});

/** Names that something on the way could take for its own. */
const hostileNames = [
  'He said "hi" & \'bye\'',
  'C:\\temp\\',
  'Ngày hội 🎉👩🏽‍💻',
  'AWS: the *big* _one_ #3',
  '# not a heading #',
  'see https://example.com/a_b_c or <https://example.com>',
  '- not a list',
  '1. not a list either',
  '`r Sys.Date()`',
  '[link](https://example.com) ![x](y)',
  '{{< figure >}} {{% notice %}} {#id .class}',
  '<script>alert(1)</script> <!--more--> <b',
  '&amp; &lt; &#35;',
  '~~gone~~ ~500 people',
  '{name} {event} {number}',
  '---',
  'true',
  'null',
  '2025-11-17',
  '%YAML @at `tick` |pipe >fold !tag *alias ?key',
  'Tie\u0302\u0301ng Vie\u0323\u0302t NFD',
  'line\nbreaks\r\nand\ttabs',
  'x'.repeat(300),
  'snake_case __init__ _',
  'a \\* b \\_ c',
];

describe('any name', () => {
  for (const name of hostileNames) {
    it(`survives: ${JSON.stringify(name).slice(0, 50)}`, () => {
      assertNameSurvives(name);
    });
  }

  it('survives, whatever it is', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        names.filter((name) => shown(name) !== ''),
        assertNameSurvives,
      ),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

function assertNameSurvives(name: string): void {
  const result = plan({ name });
  for (const code of ['en', 'vi'] as const) {
    const report = read(result, code);
    assert.deepEqual(report.frontMatter.problems, []);
    assert.equal(report.frontMatter.fields.get('title')?.value, shown(name));
    const [h1] = report.headings;
    assert.equal(h1?.text, (code === 'en' ? 'Summary Report: ' : 'Bài thu hoạch ') + shown(name));
  }
}

/** The name as one line. */
function shown(name: string): string {
  return name
    .replace(/[\u200b\u2060\ufeff]|\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

describe('what was scaffolded', () => {
  const names = fc.oneof(
    fc.constantFrom(...hostileNames, 'Cloud Day', 'Ngày hội DevOps'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => shown(name) !== ''),
  );
  // 2024-01-01 is the template's date, which a rule of its own speaks of.
  const days = fc
    .record({
      year: fc.integer({ min: 1990, max: 2025 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    })
    .filter(({ year, month, day }) => !(year === 2024 && month === 1 && day === 1));
  const speakers = fc.array(
    fc.record({
      name: fc.constantFrom('Trần Minh An', 'Mai Phương', "O'Neil"),
      role: fc.constantFrom('Engineer, Nimbus', ''),
    }),
    { maxLength: 2 },
  );
  const sites = fc
    .record({
      title: fc.constantFrom('"Event N"', 'Cloud Meetup', "'Sự kiện N'"),
      date: fc.constantFrom('2025-01-02', '"2025-01-02"'),
      pre: fc.constantFrom('" <b> 4.N. </b> "', '"<b>4.N</b>"', '""'),
      h1: fc.constantFrom('Summary Report: “Cloud Meetup”', 'Cloud Meetup', ''),
      level: fc.integer({ min: 1, max: 5 }),
      photos: fc.constantFrom(0, 1),
      wording: fc.constantFrom(
        { speakers: 'Speakers', photos: 'Event Photos' },
        { speakers: 'Danh Sách Diễn Giả', photos: 'Hình ảnh' },
      ),
      entry: fc.constantFrom('- **An** – A', '- An (A)', 'An spoke.'),
      eol: fc.constantFrom('\n', '\r\n'),
      base: fc.constantFrom('_index', 'index'),
      count: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ title, date, pre, h1, level, photos, wording, entry, eol, base, count }) => {
      const marks = '#'.repeat(level);
      const text = [
        ...['---', `title: ${title}`, `date: ${date}`, `pre: ${pre}`, '---', '', `# ${h1}`, ''],
        ...[
          `${marks} ${wording.speakers}`,
          '',
          entry,
          '',
          `${marks}${'#'.repeat(photos)} ${wording.photos}`,
          '',
          'x',
          '',
        ],
      ].join(eol);
      const numbers = [1, 2, 3].slice(0, count);
      const reports = numbers.flatMap((n) =>
        ['', '.vi'].map((suffix) => [
          `${section}/4.${n}-Event${n}/${base}${suffix}.md`,
          text.replaceAll('N', String(n)),
        ]),
      );
      return siteOf(Object.fromEntries(reports) as Record<string, string>);
    });

  it('is fresh without a problem but «Not started», and without any above hint when it is written', () => {
    fc.assert(
      fc.property(names, days, speakers, sites, (name, day, people, site) => {
        const result = plan({ name, day, speakers: people }, site);
        for (const { path, text } of result.create) {
          const fresh = problemsOf(path, text, site);
          assert.deepEqual(
            fresh.map(({ rule, severity }) => `${severity} ${rule}`),
            ['information no-placeholder'],
            text,
          );
        }
        for (const { path, text } of written(result)) {
          assert.deepEqual(said(problemsOf(path, text, site)), [], text);
        }
      }),
      { numRuns: 200 },
    );
  }).timeout(60_000);
});

const picture = 'images/4-EventParticipated/day.jpg';

function problemsOf(path: string, text: string, site: Site): readonly Problem[] {
  const page = readPagePath(path, bilingual);
  const withPicture = { ...site, files: new Set([`static/${picture}`]) };
  const context = { report: parseReport(text, page.language), page, site: withPicture, now: Date.UTC(2026, 0, 1) };
  return checkReport(context, {
    onRuleError: (_, error) => {
      throw error;
    },
  });
}

/** Above hint, but for what follows from the answers: a speaker without a role, a name with a date of its own. */
function said(problems: readonly Problem[]): string[] {
  return problems
    .filter(({ severity, rule }) => severity !== 'hint' && !/^(?:valid-speaker|consistent-date)$/.test(rule))
    .map(({ rule, statement }) => `${rule}: ${formatStatement(statement, 'en')}`);
}

/** The files with each placeholder replaced by prose and the photos by a picture that exists. */
function written(result: Plan): { path: string; text: string }[] {
  const waiting = new Map(
    sectionKinds.flatMap(({ words }) =>
      [words.en.stub, words.vi.stub].flatMap((stub) =>
        [...stub.matchAll(/‹([^›]*)›/g)].map(([, text]) => [text, stub]),
      ),
    ),
  );
  const photos = sectionKinds.find(({ name }) => name === 'photos')?.words;
  const fill = (block: Block) =>
    block
      .map(({ kind, text }) => {
        if (kind === 'text') return text;
        assert.ok(waiting.has(text), 'a placeholder of the catalogue');
        const stub = waiting.get(text);
        if (stub === photos?.en.stub || stub === photos?.vi.stub) return `![People at the booth](/${picture})`;
        return /name|tên/i.test(text) ? 'Trần Minh An' : 'Kỹ sư đám mây và kinh nghiệm vận hành thực tế.';
      })
      .join('');
  const { open } = result;
  return open === undefined ? [] : [{ path: open.path, text: fill(open.block) }];
}
