import { strict as assert } from 'node:assert';
import { formatStatement } from '../../src/core/messages/message.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { noPlaceholder } from '../../src/core/rules/noPlaceholder.ts';
import { requireSpeakers } from '../../src/core/rules/requireSpeakers.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check, contextFor, testRule } from './testRule.ts';

const front = '---\ntitle: "Cloud Day"\n---\n';
const suppressed =
  '---\ntitle: "Cloud Day"\n# event-report-disable require-speakers: sự kiện này không có diễn giả\n---\n';
const withoutNames = '---\ntitle: "Cloud Day"\n# event-report-disable require-speakers: không rõ tên diễn giả\n---\n';
const rest = '\n### Nội dung nổi bật\n\n- Bàn về chi phí\n';

testRule(requireSpeakers, {
  valid: [
    {
      name: 'an empty speakers section beside one with names',
      text: `${front}### Diễn giả\n\n### Diễn giả\n\n- **An Lê** – Kỹ sư, AWS\n${rest}`,
    },
    { name: 'a bold list', text: `${front}### Diễn giả\n\n- **An Lê** – Kỹ sư, AWS\n${rest}` },
    { name: 'a plain list', text: `${front}### Diễn giả\n\n- An Lê - Kỹ sư\n- Bình\n${rest}` },
    {
      name: 'topics with a name each',
      text: `${front}### Diễn giả\n\n#### 1. Anh Khoa (CTO)\n\n- Chủ đề hay\n${rest}`,
    },
    {
      name: 'bold paragraphs',
      text: `${front}### Diễn giả\n\n**1. Chị Lan - Kỹ sư dữ liệu**\n* **Chủ đề:** Kho dữ liệu\n`,
    },
    { name: 'a list under a label', text: `${front}### Diễn giả\n\n- **Diễn giả:**\n  - **Anh Minh:** CTO\n${rest}` },
    { name: 'a table', text: `${front}### Diễn giả\n\n| STT | Họ và tên |\n|---|---|\n| 1 | Lê Văn Tám |\n${rest}` },
    { name: 'a team beside a name', text: `${front}### Speakers\n\n- AWS Experts Team\n- An Le – SA\n` },
    { name: 'a team whose people are named', text: `${front}### Speakers\n\n- AWS team: Lan Pham, Minh Vo\n` },
    { name: 'a team, and a name below', text: `${front}### Speakers\n\n- AWS Experts Team\n\nWith Ms. Lan.\n` },
    { name: 'a sentence with a name', text: `${front}### Diễn giả\n\nSự kiện có sự tham gia của anh Hoàng Long.\n` },
    { name: 'a picture of them', text: `${front}### Diễn giả\n\n![An và Bình](/images/a.jpg)\n` },
    {
      name: 'a section at another level',
      text: `${front}## Diễn giả\n\n- An\n${rest}\n### Mục tiêu sự kiện\n\n- Học\n`,
    },
    { name: 'a label in the text', text: `${front}${rest}\n**Diễn giả:** An Lê, Bình Võ\n` },
    { name: 'an English label', text: `${front}### Event Information\n\n- Speakers: An Le and Binh Vo\n` },
    { name: 'a label in brackets', text: `${front}${rest}\n1. **Chi phí (Diễn giả: Lan):**\n` },
    {
      name: 'the same in letters that are not composed',
      text: `${front}${rest}\n1. **Chi phí (Diễn giả: Chị Thảo):**\n`.normalize('NFD'),
    },
    { name: 'a table of facts', text: `${front}${rest}\n| Mục | Chi tiết |\n|---|---|\n| Diễn giả | An Lê |\n` },
    ...[
      '**Speakers**\n\n- An Le – CTO\n- Binh Vo',
      '**Diễn giả**\n- An Lê',
      '*Danh sách diễn giả*\n\nAn Lê – CTO\n\nBình Võ – SA',
      '<h3>Speakers</h3>\n\n- An Le',
      '<h3>Diễn giả</h3>\n\nAn Lê – CTO',
      '- **Diễn giả**\n  - An Lê – CTO',
      '### Báo cáo viên\n\n- An Lê',
      '### Người trình bày\n\n- An Lê',
      '### 2. Giảng viên\n\nAn Lê',
      '### Instructors\n\n- An Le',
      '### Mentors\n\n- The team of the student club',
      '### Host\n\nAn Le',
      '### Coordinators\n\n- An Le',
      '### Dien gia\n\n- An Le',
      '### Diễn gỉa\n\n- An Lê',
      '**Dien gia**\n\n- An Le',
      '### Ai đã chia sẻ?\n\nAnh An và chị Bình.',
      '### Những người chúng em đã gặp\n\n- An Lê',
      '### Những người mình gặp\n\n- An Lê',
      '### People we met\n\n- An Le',
      '### Who spoke\n\n- An Le',
      '### Who was on stage?\n\nAn Le and Binh Vo.',
      '### Tour guide\n\nMr. An',
      '### Our guides\n\n- An Le',
      '### Ban giám khảo\n\n- An Lê',
      '### Trainers\n\n**An Le**\nUniversity of Hue',
      '### Ban tổ chức và chủ tọa\n\n- An Lê',
      '### Who I listened to\n\n- Eric Yeo opened the day.',
      '| Interviewer | From |\n|---|---|\n| Ms. Thùy Trang | Bosch |',
      '**Người nói chuyện**: Thượng tá Đinh Công Tráng, công an',
      '**Ai nói:** TS. Trịnh Hồng Sơn; chị Hen Niê',
      '### Helpers\n\nVương Quốc Thái from the LUG, and I.',
      '### Người hỗ trợ\n\nAnh Thái và em.',
      '### Organisers & hosts\n\n- The student club',
      '### Chủ toạ\n\n- An Lê',
      '| Time | Topic | Speaker |\n|---|---|---|\n| 9:00 | Opening | |\n| 9:30 | | An Le |',
      '| | Speaker | |\n|:-:|---|---|\n| 1 | Minh | Costs |',
      '**2. Speakers**\n\n| Who | From |\n|---|---|\n| An Le | AWS |',
      'Thời gian | Người dẫn\n--- | ---\n9h | An Lê',
    ].map((text) => ({
      name: `speakers under a heading of another form: ${JSON.stringify(text)}`,
      text: `${front}${rest}\n${text}\n`,
    })),
    { name: 'a label above a list', text: `${front}${rest}\nDiễn giả:\n\n- An Lê\n- Bình Võ\n` },
    { name: 'a sentence that names one', text: `${front}${rest}\nPhần của diễn giả Lê Văn Tám rất hay.\n` },
    { name: 'judges of a hackathon', text: `${front}${rest}\nJudges: Mr. An Le (AWS), Ms. Binh Vo.\n` },
    ...[
      'Anh Lê Văn Tám, CTO của một ngân hàng, mở đầu bằng một câu chuyện.',
      'Buổi chiều, chị **Trần Thu Hà** (AWS) nói về landing zone.',
      'Phần hai do TS. Phạm Hồng Lĩnh trình bày.',
      'Hosted by the Study Group on Google Meet; Pham Quoc Bao spoke for an hour.',
      'The day was opened by Mr. Eric Yeo of a bank.',
      'A talk at lunch. Speaker: Đỗ Quang Vinh, who works at a bank.',
      'Buổi trưa. Diễn giả: Đỗ Quang Vinh, kỹ sư.',
      'After lunch Ms. Trang, who leads a team, showed us her dashboards.',
    ].map((text) => ({ name: `a sentence in which somebody speaks: ${text}`, text: `${front}${rest}\n${text}\n` })),
    { name: 'a hackathon', text: `${front}# Cloud Hackathon 2025\n${rest}` },
    {
      name: 'a hackathon, by the beginning of its name',
      text: `${front}# Bài thu hoạch: Hackathon Green 48h\n${rest}`,
    },
    { name: 'a hackathon that is held again', text: `${front}# Đêm hackathon lần 3\n${rest}` },
    { name: 'a tournament', text: `---\ntitle: Giải bóng đá IT Cup\n---\n${rest}` },
    { name: 'a hackathon, by its title', text: `---\ntitle: "CTF 2025"\n---\n${rest}` },
    { name: 'a competition', text: `${front}# Cuộc thi Cloud\n${rest}` },
    { name: 'a table with one name', text: `${front}### Diễn giả\n\n| Tên |\n|---|\n| |\n| An Lê |\n${rest}` },
    { name: 'no speakers, as the author says', text: `${suppressed}# Cloud Day\n${rest}` },
    { name: 'a section index', text: `${front}# Sự kiện\n`, path: 'content/4-EventParticipated/_index.vi.md' },
  ],
  invalid: [
    {
      name: 'no speakers at all, at the title',
      text: `${front}\n# <|Cloud Day|>\n${rest}`,
      problems: ['missing'],
      messages: ['This report names no speakers: add the section “Diễn giả”.'],
      fixTitles: ['Add the section “Diễn giả”', 'Add speakers from a list…', 'This event had no speakers'],
      fixTitle: 'This event had no speakers',
      fixed: `${suppressed}\n# Cloud Day\n${rest}`,
    },
    ...[
      '### Mentors\n',
      '**Speakers**\n\nThe day began early.',
      'Speakers\n\n- Rẻ hơn',
      '<h3>Speakers</h3>',
      '### Diễn biến\n\n- An Lê',
      '| Speaker | Topic |\n|---|---|\n| | An Le |',
      '| Time | Topic |\n|---|---|\n| 9:00 | An Le |',
      '**Speakers**\n\n| Time | Where |\n|---|---|\n| 9:00 | Hall |',
      '**Speakers**\n\nAs above.\n\n| Time | Where |\n|---|---|\n| 9:00 | Bitexco Tower |',
    ].map((text) => ({
      name: `nobody under a heading of another form: ${JSON.stringify(text)}`,
      text: `${front}\n# <|Cloud Day|>\n${rest}\n${text}\n`,
      problems: ['missing'],
    })),
    ...[
      'Amazon Bedrock showed what it can do.',
      'Mình hỏi chị Lan ngồi cạnh rồi ghi lại.',
      'Nhóm em gồm Nguyễn Văn Tám và Lê Thu Hà.',
      'Google Cloud presented a demo.',
      'It belongs to the Speaker Series Cloud Days.',
      'Cô giáo chia sẻ nhiều điều.',
    ].map((text) => ({
      name: `a sentence in which nobody with a name speaks: ${text}`,
      text: `${front}\n# <|Cloud Day|>\n${rest}\n${text}\n`,
      problems: ['missing'],
    })),
    {
      name: 'a meeting about a hackathon, in Vietnamese',
      text: `${front}\n# <|Chia sẻ giải pháp Hackathon|>\n${rest}`,
      problems: ['missing'],
    },
    {
      name: 'a meeting about a hackathon',
      text: `${front}\n# <|Agents and Hackathon Sharing|>\n${rest}`,
      problems: ['missing'],
    },
    {
      name: 'a hackathon that is only part of an event',
      text: `${front}\n# <|Cloud Day|>\n${rest}\n### Hackathon\n\nMột buổi.\n`,
      problems: ['missing'],
    },
    { name: 'no heading either', text: `---\ntitle: <|"Cloud Day"|>\n---\n\nMột buổi vui.\n`, problems: ['missing'] },
    { name: 'nothing that could be a title', text: '<|Một buổi vui.|>\n', problems: ['missing'] },
    {
      name: 'a place, but no name',
      text: `${front}### <|Diễn giả|>\n\n<!-- ai? -->\n${rest}`,
      problems: ['empty'],
      fixTitle: 'This event had no speakers',
      fixed: `${suppressed}### Diễn giả\n\n<!-- ai? -->\n${rest}`,
    },
    {
      name: 'a heading only',
      text: `${front}### Mục tiêu sự kiện\n\n- Học\n\n### <|Diễn giả|>\n${rest}`,
      problems: ['empty'],
      messages: ['Nobody is named under “Diễn giả”.'],
      fixTitles: [
        'Write the speakers here',
        'Add speakers from a list…',
        'This event had no speakers: remove the section',
      ],
      fixTitle: 'This event had no speakers: remove the section',
      fixed: `${suppressed}### Mục tiêu sự kiện\n\n- Học\n\n${rest.slice(1)}`,
    },
    {
      name: 'an empty section although the text names them',
      text: `${front}### <|Diễn giả|>\n${rest}\n**Diễn giả:** An Lê, Bình Võ – AWS\n`,
      problems: ['empty'],
      fixTitles: [
        'List the speakers named in the text: An Lê, Bình Võ',
        'Add speakers from a list…',
        'This event had no speakers: remove the section',
      ],
      fixTitle: 'List the speakers named in the text: An Lê, Bình Võ',
      fixed: `${front}### Diễn giả\n\n- **An Lê, Bình Võ** – AWS\n${rest}\n**Diễn giả:** An Lê, Bình Võ – AWS\n`,
    },
    {
      name: 'our own waiting text',
      text: `${front}### Diễn giả\n\n- <|**Tên diễn giả** – Vai trò, Đơn vị|>\n${rest}`,
      problems: ['waiting'],
      fixTitle: 'This event had no speakers: remove the section',
      fixed: `${suppressed}${rest.slice(1)}`,
    },
    {
      name: 'a waiting text in place of a list, with names elsewhere',
      text: `${front}### Speakers\n\n- <|Add the speakers here|>\n\n### Key Highlights\n\n- Speaker: An Le\n`,
      problems: ['waiting'],
      fixTitle: 'List the speakers named in the text: An Le',
      fixed: `${front}### Speakers\n\n- **An Le**\n\n### Key Highlights\n\n- Speaker: An Le\n`,
    },
    {
      name: 'a table without names',
      text: `${front}### <|Diễn giả|>\n\n| Họ tên | Chức vụ |\n|---|---|\n| | |\n${rest}`,
      problems: ['empty'],
    },
    { name: '«chưa rõ»', text: `${front}### Diễn giả\n\n- <|Chưa rõ|>\n${rest}`, problems: ['waiting'] },
    { name: '«đang cập nhật»', text: `${front}### Diễn giả\n\n<|Đang cập nhật...|>\n${rest}`, problems: ['waiting'] },
    {
      name: 'a team without names',
      text: `${front}### Speakers\n\n- **<|AWS Experts Team|>**\n- _(Specialists in DevOps)_\n${rest}`,
      problems: ['unnamed'],
      messages: ['“AWS Experts Team” names no one: write who spoke.'],
      fixTitle: 'The speakers were not named',
      fixed: `${withoutNames}### Speakers\n\n- **AWS Experts Team**\n- _(Specialists in DevOps)_\n${rest}`,
    },
    ...['<|Bitexco Tower|>', 'Host: <|Ho Chi Minh City|>', '<|Khách sạn Rex|>', '<|TP. Hồ Chí Minh|>'].map((cell) => ({
      name: `a table with a place for a name: ${cell}`,
      text: `${front}### Speakers\n\n| Speaker | Topic |\n|---|---|\n| ${cell} | Demo |\n${rest}`,
      problems: ['unnamed'],
    })),
    {
      name: 'an organisation',
      text: `${front}### Diễn giả\n\n- <|Trung tâm Đổi mới Sáng tạo|>\n- FPT University\n${rest}`,
      problems: ['unnamed'],
    },
    ...[
      ['**Name** – Role, Company', '**Name** – Role, Company'],
      ['**Họ tên** – Vai trò, Đơn vị', '**Họ và tên** – Vai trò, Đơn vị'],
      ['**Full name** – Role, Company', '**Full name** – Role, Company'],
      ['**Nguyễn Văn A** – Vai trò, Đơn vị', '**Trần Thị B** – Vai trò, Đơn vị'],
      ['**Nguyễn Văn A** – Kỹ sư, AWS', '**John Doe** – CTO'],
    ].map(([first = '', second = '']) => ({
      name: `names that nobody has and no other: ${first}`,
      text: `${front}### Diễn giả\n\n- <|${first}|>\n- ${second}\n${rest}`,
      problems: ['waiting'],
      messages: ['The speakers are still to be written here.'],
    })),
    {
      name: 'names that nobody has, in brackets',
      text: `${front}### Diễn giả\n\n- <|**[Họ tên]** – [Vai trò]|>\n${rest}`,
      problems: ['waiting'],
    },
    {
      name: 'a list of names that nobody has, which goes',
      text: `${front}### Diễn giả\n\n- <|**Họ tên** – Vai trò, Đơn vị|>\n- Họ tên\n${rest}`,
      problems: ['waiting'],
      fixTitle: 'This event had no speakers: remove the section',
      fixed: `${suppressed}${rest.slice(1)}`,
    },
    {
      name: 'a list of names that nobody has with a role, which is not to be lost',
      text: `${front}### Diễn giả\n\n- <|Họ tên – Kỹ sư|>\n${rest}`,
      problems: ['waiting'],
      fixTitles: ['Add speakers from a list…', 'This event had no speakers'],
    },
    {
      name: 'a Vietnamese team beside a place',
      text: `${front}### Diễn giả\n\n- **<|Đội ngũ chuyên gia bảo mật AWS|>**\n- **Địa điểm:** Hà Nội\n${rest}`,
      problems: ['unnamed'],
    },
  ],
});

describe('require-speakers', () => {
  it('speaks alone of a section that waits, and leaves waiting text beside names to no-placeholder', () => {
    const rulesFor = (entries: string) => {
      const text = `${front}### Diễn giả\n\n${entries}${rest}`;
      const problems = checkReport(contextFor({}, text), { rules: [requireSpeakers, noPlaceholder] });
      return problems.map(({ rule }) => rule);
    };
    assert.deepEqual(rulesFor('- Thêm diễn giả tại đây\n- **Tên diễn giả** – CTO\n'), ['require-speakers']);
    assert.deepEqual(rulesFor('- **An** – Vai trò, Đơn vị\n'), ['no-placeholder']);
  });
  it('speaks alone of names that nobody has, which beside real ones are told once each', () => {
    const rulesFor = (entries: string) =>
      checkReport(contextFor({}, `${front}### Diễn giả\n\n${entries}${rest}`))
        .map(({ rule }) => rule)
        .filter((rule) => rule.includes('speaker') || rule.includes('placeholder'));
    for (const entry of [
      '**Name** – Role, Company',
      '**Họ tên** – Vai trò, Đơn vị',
      '**Nguyễn Văn A** – Vai trò, Đơn vị',
    ]) {
      assert.deepEqual(rulesFor(`- ${entry}\n- ${entry}\n`), ['require-speakers'], entry);
      assert.equal(rulesFor(`- **An Lê** – Kỹ sư, AWS\n- ${entry}\n`).length, 1, entry);
    }
  });
  const configured = (speakers: string) => ({
    site: {
      configuration: {
        ...defaultConfiguration,
        frontMatter: { ...defaultConfiguration.frontMatter, speakers: 'people' },
      },
    },
    text: `---\ntitle: "Cloud Day"\npeople:${speakers}\n---\n\n# Cloud Day\n${rest}`,
  });
  const fieldRows: readonly (readonly [string, readonly string[]])[] = [
    ['\n  - name: An Lê\n    role: CTO', []],
    [' [An Lê]', []],
    [' An Lê', []],
    ['\n  - name: Name\n    role: Role', ['require-speakers/field']],
    ['\n  - Speaker name\n  - Tên diễn giả', ['require-speakers/field']],
    ['\n  - speaker: An Lê\n  - {role: CTO}', ['require-speakers/field']],
    [' []', ['require-speakers/missing']],
    ['\n  - name: An Lê\n    role: CTO\n  - name: Name\n    role: Role', ['valid-speaker/placeholder']],
    ['\n  - name: An Lê\n    role: CTO\n  - {speaker: Bình Võ}', []],
  ];
  for (const [field, expected] of fieldRows) {
    it(`reads the field that the site names: ${JSON.stringify(field)}`, () => {
      const { site, text } = configured(field);
      const told = checkReport(contextFor({ site }, text)).filter(({ rule }) => rule.includes('speaker'));
      assert.deepEqual(
        told.map(({ rule, messageId }) => `${rule}/${messageId}`),
        expected,
      );
    });
  }
  for (const front of ['+++\npeople = ["An Lê"]\n+++', '{\n  "people": ["An Lê"]\n}']) {
    it(`does not say what a field holds that is not read: ${JSON.stringify(front)}`, () => {
      const { site } = configured('');
      const told = checkReport(contextFor({ site }, `${front}\n\n# Cloud Day\n${rest}`));
      assert.deepEqual(
        told.filter(({ rule }) => rule.includes('speaker')),
        [],
      );
    });
  }
  for (const [newline, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`inserts the section in its place and selects the name (${name})`, () => {
      const text = `${front}# Cloud Day\n\n## Mục tiêu\n\n- Học\n\n## Nội dung chính\n\nx\n`.replaceAll('\n', newline);
      const fix = check(requireSpeakers, { name, text }, text)[0]?.fixes[0];
      assert.ok(fix?.select);
      const fixed = applyEdits(text, fix.edits);
      const section = '## Diễn giả\n\n- **Tên diễn giả** – Vai trò, Đơn vị\n\n'.replaceAll('\n', newline);
      assert.equal(fixed, text.replace('## Nội dung', `${section}## Nội dung`));
      assert.equal(fixed.slice(fix.select.start, fix.select.end), 'Tên diễn giả');
    });
    it(`fills an empty section and selects the name (${name})`, () => {
      const text = `${front}### Speakers\n### Key Highlights\n\n- x\n`.replaceAll('\n', newline);
      const problem = check(requireSpeakers, { name, text, path: 'content/4-Events/4.4-a/_index.md' }, text)[0];
      const fix = problem?.fixes.find(({ title }) => formatStatement(title, 'en') === 'Write the speakers here');
      assert.ok(fix?.select);
      const fixed = applyEdits(text, fix.edits);
      const wanted = `${front}### Speakers\n\n- **Speaker name** – Role, Company\n\n### Key Highlights\n\n- x\n`;
      assert.equal(fixed, wanted.replaceAll('\n', newline));
      assert.equal(fixed.slice(fix.select.start, fix.select.end), 'Speaker name');
    });
    it(`keeps a comment of the author's below the speakers (${name})`, () => {
      const text = `${front}### Speakers\n\n<!-- who? -->\n\n### Key Highlights\n\n- x\n`.replaceAll('\n', newline);
      const problem = check(requireSpeakers, { name, text, path: 'content/4-Events/4.4-a/_index.md' }, text)[0];
      const fix = problem?.fixes.find(({ title }) => formatStatement(title, 'en') === 'Write the speakers here');
      const wanted = `${front}### Speakers\n\n- **Speaker name** – Role, Company\n\n<!-- who? -->\n\n### Key Highlights\n\n- x\n`;
      assert.equal(applyEdits(text, fix?.edits ?? []), wanted.replaceAll('\n', newline));
    });
  }
});
