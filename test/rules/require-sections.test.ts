import { strict as assert } from 'node:assert';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { readConfiguration } from '../../src/core/configuration/readConfiguration.ts';
import { requireSections } from '../../src/core/rules/requireSections.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { formatStatement } from '../../src/core/messages/message.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { siteOf } from '../core/siteOf.ts';
import { check, contextFor, defaultPath, testRule } from './testRule.ts';

const front = '---\ntitle: "Cloud Day"\n---\n';
const goals = '\n### Mục tiêu\n\n- Biết chi phí đến từ đâu.\n';
const talks = '\n### Nội dung nổi bật\n\n- Ba cách trả ít tiền hơn.\n';
const gains = '\n### Những gì học được\n\n- Đo trước khi sửa.\n';
const feels = '\n### Trải nghiệm trong event\n\nPhòng đông và vui.\n';
const photo = '\n#### Một số hình ảnh\n\n![Hội trường](a.jpg)\n';
const whole = front + goals + talks + gains + feels;

/** A site with these reports beside that of the fourth event, which has all sections on disk. */
function others(...texts: readonly string[]) {
  const paths = texts.map((text, index): [string, string] => [
    `content/4-EventParticipated/4.${index + 5}-Event${index + 5}/_index.vi.md`,
    text,
  ]);
  return { site: siteOf({ ...Object.fromEntries(paths), [defaultPath]: whole }) };
}
const unlike = "Unlike the site's other reports, this one lacks ";

testRule(requireSections, {
  valid: [
    { name: 'all four', text: whole },
    { name: 'all four at other levels', text: whole.replace('### Những', '##### Những') },
    { name: 'headings in the other language', text: whole.replace('Mục tiêu', 'Event Objectives') },
    {
      name: 'other headings that tell the same',
      text: `${front}\n## Thông tin sự kiện\n\nThứ bảy, Huế.\n\n## Nội dung chương trình\n\nBa bài nói.\n\n## Hoạt động và bài học cá nhân\n\nTôi ghi chép.\n`,
    },
    {
      name: 'an overview, the author’s own topics, and what it gave',
      text: `${front}\n## Tổng quan\n\nx\n\n## Mạng\n\nx\n\n## Lưu trữ\n\nx\n\n## Kết luận\n\nHay.\n`,
    },
    {
      name: 'labels within another section',
      text: `${front}${goals}${talks}\n### Trải nghiệm trong event\n\n- **Bài học kỹ thuật:** đo trước khi sửa.\n`,
    },
    { name: 'what happened, for the highlights', text: `${front}${goals}\n### What happened\n\nx\n${gains}${feels}` },
    { name: 'why, for the objectives', text: `${front}\n### Tại sao tham gia?\n\nx\n${talks}${gains}${feels}` },
    {
      name: 'why, and what stayed, in English',
      text: `${front}\n### Why we went\n\nx\n${talks}\n### What stayed with me\n\nx\n${feels}`,
    },
    { name: 'results, for the takeaways', text: `${front}${goals}${talks}\n### Results\n\nx\n${feels}` },
    {
      name: 'a label without bold',
      text: `${front}${goals}${talks}${feels}\nKỹ năng đạt được: đọc hóa đơn.\n`,
    },
    {
      name: 'sections that none of the other reports has',
      text: `${front}${talks}${gains}`,
      ...others(front + talks + gains, front + talks + gains),
    },
    {
      name: 'a section that half of the other reports have',
      text: front + goals + talks + gains,
      ...others(front + goals + talks + gains, whole, front + talks + gains, whole),
    },
    {
      name: 'an introduction for the objectives, and an account in the first person for the experience',
      text: `${front}\n- **Ngày:** 7/11\n- **Vai trò:** người tham dự buổi gặp mặt ở Huế\n${talks}\n### Những gì học được\n\n- Tôi đo trước khi sửa.\n- Tôi sẽ hỏi nhiều hơn, và ghi lại những gì mình nghe.\n`,
    },
    {
      name: 'a label as long as one may be, whose letters are apart',
      text: `${front}${goals}${talks}${gains}\n${'Những điều đọng lại sau một buổi tối thật dài về trải nghiệm sự kiện ở Huế:'.normalize('NFD')}\n`,
    },
    { name: 'a section page', text: front, path: 'content/4-EventParticipated/_index.vi.md' },
  ],
  invalid: [
    {
      name: 'a missing section, and puts it in its place',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n${goals}${talks}${feels}${photo}`,
      problems: ['missing'],
      messages: ['This report lacks “Những điểm rút ra chính”.'],
      fixTitles: ['Add the section “Những điểm rút ra chính”'],
      fixed: `${front}${goals}${talks}\n### Những điểm rút ra chính\n\n- Thêm những điều bạn học được tại đây\n${feels}${photo}`,
    },
    {
      name: 'several missing sections, as one problem',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n${goals}\n### Nội dung nổi bật\n\n- Ba cách.\n`,
      problems: ['missing'],
      messages: ['This report lacks “Những điểm rút ra chính”, “Trải nghiệm Sự kiện”.'],
      fixTitles: [
        'Add the 2 missing sections',
        'Add the section “Những điểm rút ra chính”',
        'Add the section “Trải nghiệm Sự kiện”',
      ],
      fixed: `${front}${goals}\n### Nội dung nổi bật\n\n- Ba cách.\n\n### Những điểm rút ra chính\n\n- Thêm những điều bạn học được tại đây\n\n### Trải nghiệm Sự kiện\n\nThêm trải nghiệm của bạn về sự kiện tại đây\n`,
    },
    {
      name: 'sections missing before and after what is there',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n${talks}${gains}`,
      problems: ['missing'],
      fixed: `${front}\n### Mục tiêu Sự kiện\n\n- Thêm mục tiêu của sự kiện tại đây\n${talks}${gains}\n### Trải nghiệm Sự kiện\n\nThêm trải nghiệm của bạn về sự kiện tại đây\n`,
    },
    {
      name: 'what the other reports share, in their words',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n${goals}${talks}${feels}`,
      ...others(whole, whole, front + goals + talks + gains),
      problems: ['unlike'],
      severities: ['warning'],
      messages: [`${unlike}“Những gì học được”.`],
      fixed: `${front}${goals}${talks}\n### Những gì học được\n\n- Thêm những điều bạn học được tại đây\n${feels}`,
    },
    {
      name: 'one that one other report has, which is no form yet',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n${goals}${talks}${feels}`,
      ...others(whole),
      problems: ['missing'],
    },
    {
      name: 'headings without text, which are no topics',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n\n##\n\n##\n${goals}${gains}${feels}`,
      problems: ['missing'],
      messages: ['This report lacks “Điểm nổi bật chính”.'],
    },
    {
      name: 'ten words in several paragraphs, which are no introduction with either line end',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n\nMột buổi vui.\n\nỞ Huế.\n\nRất đông người đến.\n${talks}${gains}${feels}`,
      problems: ['missing'],
    },
    {
      name: 'ten words and some signs, which are no introduction either',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n\nMột buổi vui ở Huế – \\\nrất đông người đến &\n${talks}${gains}${feels}`,
      problems: ['missing'],
    },
    {
      name: 'a template’s notice, which is no introduction',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n\n{{% notice warning %}}\n⚠️ **Note:** The information below is for reference purposes only. Please **do not copy verbatim** for your report.\n{{% /notice %}}\n${talks}${gains}${feels}`,
      problems: ['missing'],
    },
    {
      name: 'no section at all in a report of prose',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n\nTôi đã đến hội trường từ sớm.\n`,
      problems: ['missing'],
    },
    {
      name: 'machine learning, which is nothing that the author learned',
      text: `---\ntitle: <|"Cloud Day"|>\n---\n${goals}${talks}${feels}\n### Machine learning\n\nx\n`,
      problems: ['missing'],
      messages: ['This report lacks “Những điểm rút ra chính”.'],
    },
    {
      name: 'a main heading that only sounds like a section',
      text: `${front}\n# <|Bài học từ Cloud Day|>\n${goals}${talks}${feels}`.replace('Bài học', 'Kết quả'),
      problems: ['missing'],
    },
  ],
});

describe('require-sections', () => {
  const part = front + goals + talks + feels;
  const severityOf = (site: object) => check(requireSections, { name: '', text: part, ...site }, part)[0]?.severity;

  it('warns of what the other reports share, and else only informs', () => {
    assert.equal(severityOf(others(whole, whole)), 'warning');
    assert.equal(severityOf(others(whole)), 'information');
  });

  it('does not learn from reports that nobody wrote yet, or in the other language', () => {
    const unwritten = `${front}\n### Những gì học được\n\n- Thêm những điều bạn học được tại đây\n`;
    assert.equal(severityOf(others(unwritten, unwritten)), 'information');
    const english = [1, 2].map((number): [string, string] => [
      `content/4-EventParticipated/4.${number}-Event${number}/_index.md`,
      whole,
    ]);
    assert.equal(severityOf({ site: siteOf({ ...Object.fromEntries(english), [defaultPath]: '' }) }), 'information');
    const sample = whole.replace(
      '### ',
      '# GenAI-powered App-DB Modernization\n\n### Diễn giả\n\n- **Jignesh Shah** – CTO\n\n### ',
    );
    assert.equal(severityOf(others(sample, sample)), 'information');
  });

  it('requires what the site says, under its own headings', () => {
    const file = '{ "sections": { "required": ["objectives", "conclusion", "experience", "photos"] } }';
    const { configuration } = readConfiguration(file);
    const text = `${front}\n### Tổng quan\n\nx\n${feels}`;
    const context = {
      ...contextFor({ site: { configuration } }, text),
      report: parseReport(text, 'vi', configuration),
    };
    const [problem] = checkReport(context, { rules: [requireSections] });
    assert.ok(problem);
    assert.equal(formatStatement(problem.statement, 'en'), 'This report lacks “Mục tiêu Sự kiện”, “Kết luận”.');
    assert.equal(problem.severity, 'warning');
    assert.notEqual(configuration, defaultConfiguration);
  });

  it('prefers the one fix where one section is missing', () => {
    const fixes = check(requireSections, { name: '', text: part }, part)[0]?.fixes;
    assert.deepEqual(
      fixes?.map(({ preferred }) => preferred),
      [true],
    );
  });

  it('selects what waits first', () => {
    const text = front + talks;
    const fix = check(requireSections, { name: '', text }, text)[0]?.fixes[0];
    assert.ok(fix?.select && fix.preferred);
    const fixed = applyEdits(text, fix.edits);
    assert.equal(fixed.slice(fix.select.start, fix.select.end), 'Thêm mục tiêu của sự kiện tại đây');
  });
});
