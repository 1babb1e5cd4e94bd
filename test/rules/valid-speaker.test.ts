import { strict as assert } from 'node:assert';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { validSpeaker } from '../../src/core/rules/validSpeaker.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { check, contextFor, testRule } from './testRule.ts';

const front = '---\ntitle: "Cloud Day"\n---\n\n';
const list = (entries: string, heading = 'Diễn giả') =>
  `${front}### ${heading}\n\n${entries}\n### Nội dung nổi bật\n\n- Bàn về chi phí\n`;

const site = {
  configuration: {
    ...defaultConfiguration,
    frontMatter: { ...defaultConfiguration.frontMatter, speakers: 'people' },
  },
};
const field = (entries: string, key = 'people') =>
  `---\ntitle: "Cloud Day"\n${key}:${entries}\n---\n\n### Nội dung nổi bật\n\n- Bàn về chi phí\n`;

testRule(validSpeaker, {
  valid: [
    { name: 'a field with names and roles', site, text: field('\n  - name: An Lê\n    role: CTO\n  - Bình Võ – SA') },
    { name: 'a field of texts, which has no place for more', site, text: field(' [An Lê, "Bình Võ"]') },
    { name: 'a field that says something else of a name', site, text: field('\n  - name: An Lê\n    topic: Chi phí') },
    {
      name: 'a field of aliases and maps without names',
      site,
      text: field('\n  - &a An Lê\n  - *a\n  - {x: 1}\n  - 3'),
    },
    { name: 'a field that the site does not name', text: field('\n  - name: Name\n') },
    {
      name: 'a table with a dash for a role',
      text: list('| Tên | Vai trò |\n|---|---|\n| An Lê | CTO |\n| AWS | |\n'),
    },
    { name: 'names with roles', text: list('- **An Lê** – Kỹ sư, AWS\n- Bình Võ (CTO)\n- **Lan Hồ:** chủ tọa\n') },
    {
      name: 'roles in capitals behind a comma',
      text: list(
        '- Sophie Lambert, Docker Captain\n- An Lê, Product Designer\n- Bình Võ, Vice President\n' +
          '- Lan Hồ, Agile Coach\n- Trần Thị Hà, Business Analyst\n- Lý Kim Ngân, Báo Cáo Viên\n- Đỗ Minh, Trưởng Bộ Môn\n',
      ),
    },
    {
      name: 'a role on the next line',
      text: list('- **An Lê**  \n  Kỹ sư, AWS\n- **Bình Võ**\n  - Chủ đề: chi phí\n'),
    },
    { name: 'a role on the next line, not indented', text: list('- **An Lê**\nKỹ sư, AWS\n') },
    {
      name: 'a topic below each name',
      text: list('#### 1. Anh Khoa\n\n**Chủ đề**: *Chi phí*\n\n#### 2. Chị Lan\n\n- Dữ liệu\n'),
    },
    { name: 'a picture below a name', text: list('**An Lê**\n\n![](/images/an.jpg)\n') },
    {
      name: 'names under the topics they spoke of',
      text: list('#### Chi phí trên mây\n\n- An Lê\n\n#### Dữ liệu\n\n- Bình Võ\n'),
    },
    { name: 'topics in the agenda', text: `${list('- An Lê\n')}\n1. Chi phí (Diễn giả: An Lê)\n` },
    { name: 'a table with roles', text: list('| Vai trò | Tên |\n|---|---|\n| CTO | An Lê |\n') },
    { name: 'several people in an entry', text: list('- **An Lê, Bình Võ** – Ngân hàng\n- Mr. Kien & Mr. Tho – SA\n') },
    { name: 'a team beside a name', text: list('- AWS Experts Team\n- **An Lê** – SA\n') },
    { name: 'a place in the list', text: list('- **An Lê** – SA\n- **Địa điểm**: Hà Nội\n') },
    { name: 'a company or a given name alone', text: list('- Techcombank\n- **An Lê** – SA\n') },
    { name: 'two talks of one speaker', text: list('- **An Lê** – Chi phí\n- **An Lê** – Dữ liệu\n') },
    { name: 'an initial', text: list('- **Trong H. Truong** – DevOps\n- **Nguyễn Thị Ý** – SA\n') },
    {
      name: "the template's speakers at the template's event",
      text: list('- **Erica Liu** – Guest\n').replace('Cloud Day', 'GenAI-powered App-DB Modernization workshop'),
    },
    {
      name: "the template's speakers below the name of its event",
      text: list('- **Erica Liu** – Guest\n').replace(
        '###',
        '# Summary Report: “GenAI-powered App-DB Modernization workshop”\n\n###',
      ),
    },
    { name: 'no speakers section', text: `${front}### Nội dung nổi bật\n\n- An Lê\n` },
    {
      name: 'a label that says what somebody did',
      text: list('- **MC:** Quỳnh Mai\n- Người điều phối: Lan Hồ\n- Moderator: Tom Berg\n'),
    },
  ],
  invalid: [
    {
      name: 'a label that says nothing more, with its letters apart',
      text: list('- **Diễn giả:** <|Bình Võ|>\n- **Diễn giả chính:** An Lê – SA\n').normalize('NFD'),
      problems: ['bare'],
    },
    {
      name: 'a label that says nothing more',
      text: list('- **Speaker:** <|Bình Võ|>\n- **Diễn giả chính:** An Lê – SA\n'),
      problems: ['bare'],
    },
    {
      name: 'a name that nobody has, in a field',
      site,
      text: field('\n  - name: An Lê\n    role: CTO\n  - name: "<|Name|>"\n    role: Role\n  - <|Speaker 1|> – SA'),
      problems: ['placeholder', 'placeholder'],
    },
    {
      name: 'a name without a role, in a field',
      site,
      text: field(
        '\n  - {name: An Lê, role: CTO}\n  - {name: <|Bình Võ|>, image: b.jpg}\n  - name: Lan Hồ\n    role: SA',
      ),
      problems: ['bare'],
      fixTitles: [],
    },
    {
      name: 'only names, in a field',
      site,
      text: field('\n  - name: An Lê\n  - name: Bình Võ\n    role: ""', '<|people|>'),
      problems: ['allBare'],
      messages: ['There are only names under “people”: add the role, company or topic of each.'],
    },
    {
      name: 'the same name twice, in a field',
      site,
      text: field(" ['An Lê – SA', 'Bình Võ', '<|An Lê|> – SA']").replace("'Bình Võ'", "'<|Bình Võ|>'"),
      problems: ['bare', 'repeated'],
    },
    {
      name: "the template's speakers, in a field",
      site,
      text: field('\n  - name: <|Jignesh Shah|>\n    role: Guest'),
      problems: ['template'],
    },
    {
      name: 'a row of a table without the role that others have',
      text: list('| Tên | Vai trò |\n|---|---|\n| An Lê | CTO |\n| <|Bình Võ|> | |\n'),
      problems: ['bare'],
      fixTitles: [],
    },
    {
      name: 'a row whose role is empty, with a number before the name and a time behind it',
      text: list(
        '| STT | Tên | Vai trò | Giờ |\n|---|---|---|---|\n| 1 | An Lê | CTO | 9:00 AM |\n| 2 | <|Bình Võ|> |  | 9:30 AM |\n',
      ),
      problems: ['bare'],
    },
    {
      name: 'one name without a role',
      text: list('- **An Lê** – SA\n- **<|Bình Võ|>**\n'),
      problems: ['bare'],
      messages: ['Only the name of Bình Võ is here: add the role, company or topic.'],
      fixTitles: ['Add role and company'],
      fixed: list('- **An Lê** – SA\n- **Bình Võ** – Vai trò, Đơn vị\n'),
    },
    {
      name: 'a name with a colon and nothing after it',
      text: list('- **<|Bình Võ|>:**\n- **An Lê** – SA\n'),
      problems: ['bare'],
      fixed: list('- **Bình Võ:** Vai trò, Đơn vị\n- **An Lê** – SA\n'),
    },
    {
      name: 'only names, told once',
      text: list('- An Lê\n- **Anh Khang**\n', '<|Diễn giả|>'),
      problems: ['allBare'],
      messages: ['There are only names under “Diễn giả”: add the role, company or topic of each.'],
      fixTitles: ['Add role and company to each'],
      fixed: list('- An Lê – Vai trò, Đơn vị\n- **Anh Khang** – Vai trò, Đơn vị\n'),
    },
    {
      name: 'many names among some with roles, told once',
      text: list('- An Lê – SA\n- Bình Võ\n- Lan Hồ\n- Minh Trần\n- Thu Phạm\n', '<|Diễn giả|>'),
      problems: ['allBare'],
    },
    { name: 'a single name', text: list('- <|Bình Võ|>\n'), problems: ['bare'] },
    { name: 'a name before a place', text: list('- **<|An Lê|>**\n- **Địa điểm**: Hà Nội\n'), problems: ['bare'] },
    {
      name: 'a heading and nothing below',
      text: list('#### 1. <|Anh Khoa|>\n\n#### 2. Chị Lan\n\n- Dữ liệu\n'),
      problems: ['bare'],
      fixed: list('#### 1. Anh Khoa – Vai trò, Đơn vị\n\n#### 2. Chị Lan\n\n- Dữ liệu\n'),
    },
    {
      name: 'a table of numbers and names',
      text: list('| STT | Tên |\n|---|---|\n| 1 | <|An Lê|> |\n'),
      problems: ['bare'],
      fixTitles: [],
    },
    {
      name: 'a table of names only',
      text: list('| Tên |\n|---|\n| An Lê |\n| Bình Võ |\n', '<|Diễn giả|>'),
      problems: ['allBare'],
      fixTitles: [],
    },
    {
      name: 'names that nobody has',
      text: list(
        '- **<|Nguyễn Văn A|>** – CTO\n- **<|Trần Thị B|>** – SA\n- **<|Speaker 1|>** – SA\n- **An Lê** – SA\n- <|Name, Role|>\n',
      ),
      problems: ['placeholder', 'placeholder', 'placeholder', 'placeholder'],
      messages: [
        "“Nguyễn Văn A” is nobody's name: write who spoke.",
        "“Trần Thị B” is nobody's name: write who spoke.",
        "“Speaker 1” is nobody's name: write who spoke.",
        "“Name, Role” is nobody's name: write who spoke.",
      ],
    },
    {
      name: 'a name that nobody has and nothing more, which goes',
      text: list('- **An Lê** – SA\n- **<|Họ tên|>** – Vai trò, Đơn vị\n- <|Name|>\n'),
      problems: ['placeholder', 'placeholder'],
      fixTitles: ['Delete Họ tên'],
      fixed: list('- **An Lê** – SA\n'),
    },
    {
      name: 'a name that nobody has, with a role that is not to be lost',
      text: list('- **An Lê** – SA\n- **<|Họ tên|>** – Kỹ sư\n'),
      problems: ['placeholder'],
      fixTitles: [],
    },
    {
      name: 'an English name that nobody has',
      text: list('- **<|Mr. John Doe|>** – CTO\n'),
      problems: ['placeholder'],
    },
    {
      name: "the template's speakers, once",
      text: list('- **An Lê** – SA\n- **<|Jignesh Shah|>** – Guest\n- **Erica Liu**, Host\n'),
      problems: ['template'],
      messages: ["The template's speakers, not those of your event: Jignesh Shah, Erica Liu."],
      fixTitles: ['Delete Jignesh Shah, Erica Liu'],
      fixed: list('- **An Lê** – SA\n'),
    },
    {
      name: "the template's speakers and nobody else",
      text: list('- **<|Jignesh Shah|>** – Guest\n'),
      problems: ['template'],
      fixTitles: [],
    },
    {
      name: 'a speaker twice',
      text: list('- **An Lê** – SA\n- **Bình Võ** – CTO\n- **<|Mr. An Lê|>** – SA\n'),
      problems: ['repeated'],
      messages: ['Mr. An Lê is listed twice.'],
      fixed: list('- **An Lê** – SA\n- **Bình Võ** – CTO\n'),
    },
    {
      name: 'a speaker twice, once without a role',
      text: list('- **<|An Lê|>**\n- **Bình Võ** – CTO\n- **An Lê** – SA\n'),
      problems: ['repeated'],
      fixed: list('- **Bình Võ** – CTO\n- **An Lê** – SA\n'),
    },
    {
      name: 'a speaker twice, with more below',
      text: list('- **An Lê** – SA\n- **<|An Lê|>** – SA\n  - Chủ đề: chi phí\n'),
      problems: ['repeated'],
      fixTitles: [],
    },
  ],
});

describe('valid-speaker', () => {
  for (const newline of ['\n', '\r\n']) {
    it(`selects the role to write over (${JSON.stringify(newline)})`, () => {
      const text = list('- **An Lê**\n- **Bình Võ**\n').replaceAll('\n', newline);
      const fix = check(validSpeaker, { name: '', text }, text)[0]?.fixes[0];
      assert.ok(fix?.select);
      const fixed = applyEdits(text, fix.edits);
      assert.equal(
        fixed.slice(0, fix.select.end),
        `${text.slice(0, text.indexOf('**' + newline))}** – Vai trò, Đơn vị`,
      );
      assert.equal(fixed.slice(fix.select.start, fix.select.end), 'Vai trò, Đơn vị');
    });
  }
  it('is silent where nobody is named, and in a report that is not begun', () => {
    const rulesFor = (text: string) => checkReport(contextFor({}, text)).map(({ rule }) => rule);
    assert.deepEqual(
      rulesFor(list('- Diễn giả 1\n- Diễn giả 2\n')).filter((rule) => rule.includes('speaker')),
      ['require-speakers'],
    );
    assert.ok(
      !rulesFor(`${front}### Diễn giả\n\n- An Lê\n\n### Trải nghiệm\n\nThêm trải nghiệm tại đây\n`).includes(
        'valid-speaker',
      ),
    );
  });
});
