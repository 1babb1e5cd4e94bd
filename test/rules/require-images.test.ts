import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { rules } from '../../src/core/rules/index.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { requireImages } from '../../src/core/rules/requireImages.ts';
import { defaultHugoConfig } from '../../src/core/hugo/hugoConfig.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { summarize } from '../../src/core/site/summary.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';
import { check, contextFor, defaultPath, testRule } from './testRule.ts';

const front = '---\ntitle: "Cloud Day"\n---\n';
const suppressed =
  '---\ntitle: "Cloud Day"\n# event-report-disable require-images: sự kiện này không có hình ảnh\n---\n';
const told = '\n### Nội dung nổi bật\n\n- Bàn về chi phí\n\n### Trải nghiệm sự kiện\n\nRất vui.\n';
const photos = '\n#### Một số hình ảnh khi tham gia sự kiện\n\n';

/** A site in which the English report shows two pictures, one of which is gone. */
function withTranslation(): Partial<Site> {
  const path = defaultPath.replace('.vi.md', '.md');
  const page = readPagePath(path, defaultHugoConfig);
  const report = parseReport('![a](/images/one.png) ![b](/images/gone.png) ![c](/images/two%20b.png)\n', 'en');
  return {
    files: new Set(['static/images/one.png', 'static/images/two b.png', 'static/images/other.png']),
    summaries: new Map([[path, summarize(report, page, emptySite('/'))]]),
    eventSections: [
      {
        path: 'content/4-EventParticipated',
        events: [
          {
            path: 'content/4-EventParticipated/4.4-Event4',
            number: { section: 4, event: 4 },
            reports: [path, defaultPath],
            holdsFile: true,
          },
        ],
      },
    ],
  };
}

testRule(requireImages, {
  valid: [
    { name: 'a picture anywhere', text: `${front}${told}\n![a](/images/a.jpg)\n` },
    { name: 'a picture that is missing, of which another rule speaks', text: `${front}![a](/none.jpg)\n` },
    { name: 'a picture elsewhere', text: `${front}![a](https://e.org/a.jpg)\n` },
    { name: 'a figure', text: `${front}{{< figure src="a.jpg" >}}\n` },
    { name: 'HTML', text: `${front}<p><img src="a.jpg"></p>\n` },
    { name: "a theme's gallery", text: `${front}{{< gallery >}}\n` },
    { name: 'a photos section with a picture', text: `${front}${told}${photos}![a](/a.jpg)\n` },
    { name: 'a picture in a sub-section of the photos', text: `${front}### Hình ảnh\n\n#### Ngày 1\n\n![a](/a.jpg)\n` },
    { name: 'headings of its own at the same level', text: `${front}### Hình ảnh\n\n### Ngày 1\n\n![a](/a.jpg)\n` },
    { name: 'a picture beside a waiting text', text: `${front}${photos}- Thêm hình ảnh tại đây\n\n![a](/a.jpg)\n` },
    { name: 'no photos, as the author says', text: `${suppressed}${told}` },
    { name: 'a section page', text: front, path: 'content/4-EventParticipated/_index.md' },
  ],
  invalid: [
    {
      name: 'no picture at all, at the title',
      text: `${front}\n# <|Cloud Day|>\n${told}`,
      problems: ['missing'],
      messages: ['This report shows no picture of the event.'],
      fixTitles: [
        'Add the section “Một số hình ảnh khi tham gia sự kiện”',
        'Insert photos…',
        'There are no photos of this event',
      ],
      fixTitle: 'There are no photos of this event',
      fixed: `${suppressed}\n# Cloud Day\n${told}`,
    },
    { name: 'no heading either', text: '---\ntitle: <|"Cloud Day"|>\n---\n\nMột buổi vui.\n', problems: ['missing'] },
    {
      name: 'pictures in code and comments only',
      text: `${front}# <|A|>\n\n\`![a](b)\` <!-- ![a](b) -->\n`,
      problems: ['missing'],
    },
    {
      name: 'a waiting text, in whose place a picture goes with its list mark',
      text: `${front}\n# Bài thu hoạch “Cloud Day”\n${told}${photos}- <|Thêm các hình ảnh của các bạn tại đây|>\n`,
      problems: ['waiting'],
      fixTitles: ['Write a picture here', 'Insert photos…', 'There are no photos of this event: remove the section'],
      fixed: `${front}\n# Bài thu hoạch “Cloud Day”\n${told}${photos}![Cloud Day – ảnh 1](/images/4-EventParticipated/4.4-Event4/photo-1.jpg)\n`,
    },
    {
      name: 'a waiting text that goes with its section',
      text: `${front}\n# Cloud Day\n${told}${photos}- <|Thêm các hình ảnh của các bạn tại đây|>\n`,
      problems: ['waiting'],
      fixTitle: 'There are no photos of this event: remove the section',
      fixed: `${suppressed}\n# Cloud Day\n${told}\n`,
    },
    {
      name: 'the pictures of the translation, as far as they exist',
      text: `${front}${told}${photos}*<|Thêm hình ảnh tại đây|>*\n`,
      site: withTranslation(),
      problems: ['waiting'],
      fixTitles: [
        'Show the 2 pictures of this event here',
        'Insert photos…',
        'There are no photos of this event: remove the section',
      ],
      fixed: `${front}${told}${photos}![Cloud Day – ảnh 1](/images/one.png)\n\n![Cloud Day – ảnh 2](/images/two%20b.png)\n`,
    },
    {
      name: "a picture in the event's own folder",
      text: `${front}${told}${photos}- <|Thêm hình ảnh tại đây|>\n\n### Kết luận\n\nHay.\n`,
      site: {
        files: new Set(['static/images/Event4/a (1).JPG', 'static/images/Event5/b.JPG', 'static/images/Event4/a.txt']),
      },
      problems: ['waiting'],
      fixTitles: [
        'Show /images/Event4/a (1).JPG here',
        'Insert photos…',
        'There are no photos of this event: remove the section',
      ],
      fixed: `${front}${told}${photos}![Cloud Day – ảnh 1](/images/Event4/a%20%281%29.JPG)\n\n### Kết luận\n\nHay.\n`,
    },
    {
      name: 'words around the waiting text, which stay',
      text: `${front}${told}${photos}- Ngày 1: <|thêm hình ảnh tại đây|>\n`,
      problems: ['waiting'],
      fixed: `${front}${told}${photos}- Ngày 1: ![Cloud Day – ảnh 1](/images/4-EventParticipated/4.4-Event4/photo-1.jpg)\n`,
    },
    {
      name: 'an empty section',
      text: `${front}${told}\n#### <|Hình ảnh sự kiện|>\n\n### Kết luận\n\nHay.\n`,
      problems: ['empty'],
      messages: ['There is no picture under “Hình ảnh sự kiện”.'],
      fixed: `${front}${told}\n#### Hình ảnh sự kiện\n\n![Cloud Day – ảnh 1](/images/4-EventParticipated/4.4-Event4/photo-1.jpg)\n\n### Kết luận\n\nHay.\n`,
    },
    {
      name: 'a section with words alone, at the end of the text',
      text: `${front}${told}\n#### <|Hình ảnh sự kiện|>\nĐẹp lắm.`,
      problems: ['empty'],
      fixTitles: ['Write a picture here', 'Insert photos…', 'There are no photos of this event'],
      fixed: `${front}${told}\n#### Hình ảnh sự kiện\n\n![Cloud Day – ảnh 1](/images/4-EventParticipated/4.4-Event4/photo-1.jpg)\n\nĐẹp lắm.`,
    },
    {
      name: 'a heading that ends the text',
      text: `${front}${told}\n#### <|Hình ảnh sự kiện|>`,
      problems: ['empty'],
      fixed: `${front}${told}\n#### Hình ảnh sự kiện\n\n![Cloud Day – ảnh 1](/images/4-EventParticipated/4.4-Event4/photo-1.jpg)\n`,
    },
    {
      name: 'a photos section without one, though others exist',
      text: `${front}${told}\n![a](/a.jpg)\n\n#### <|Hình ảnh sự kiện|>\n\nĐẹp lắm.\n`,
      problems: ['empty'],
    },
    ...['###', '####'].map((level) => ({
      name: `a photos section above another of its level that has one: ${level}`,
      text: `${front}${told}\n${level} <|Hình ảnh|>\n\nĐẹp.\n\n${level} Những gì học được\n\n![a](/a.jpg)\n`,
      problems: ['empty'],
    })),
    {
      name: 'two photos sections, each where others have a picture',
      text: `${front}### <|Hình ảnh|>\n\nĐẹp.\n\n### Nội dung nổi bật\n\n![a](/a.jpg)\n\n### <|Hình ảnh sự kiện|>\n\nVui.\n`,
      problems: ['empty', 'empty'],
    },
    {
      name: 'two photos sections, once',
      text: `${front}### <|Hình ảnh|>\n\nĐẹp.\n\n### Nội dung nổi bật\n\nx\n\n### Hình ảnh sự kiện\n\nVui.\n`,
      problems: ['empty'],
    },
  ],
});

describe('require-images, beside other rules', () => {
  const text = `${front}${told}${photos}- Thêm hình ảnh tại đây\n- Thêm hình ảnh tại đây\n`;

  it('alone speaks of the waiting texts in its section', () => {
    const found = checkReport(contextFor({}, text), { rules }).filter(({ range }) => {
      return textOf(text, range) === 'Thêm hình ảnh tại đây';
    });
    assert.deepEqual(
      found.map(({ rule }) => rule),
      ['require-images'],
    );
  });

  it("selects the new picture's path, and the new section's waiting text", () => {
    const selected = (report: string): string | undefined => {
      const fix = check(requireImages, { name: '', text: report }, report)[0]?.fixes[0];
      return fix?.select && textOf(applyEdits(report, fix.edits), fix.select);
    };
    assert.equal(selected(text), '/images/4-EventParticipated/4.4-Event4/photo-1.jpg');
    assert.equal(selected(`${front}${told}`), 'Thêm hình ảnh của sự kiện tại đây');
  });
});
