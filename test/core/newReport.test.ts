import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/messages/message.ts';
import { planNewReport, type NewReportAnswers } from '../../src/core/plans/newReport.ts';
import { isPlanError, type Plan } from '../../src/core/plans/plan.ts';
import { blockText } from '../../src/core/sections/block.ts';
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
      '`content/events/cloud-day/_index.md` already exists, so nothing was written.',
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
