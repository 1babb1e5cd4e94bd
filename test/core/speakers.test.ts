import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { inlineSpeakers } from '../../src/core/speakers/inlineSpeakers.ts';
import type { Language } from '../../src/core/messages/message.ts';

/** What stands under «Speakers», and what is read of it: names, people, role. */
const sections: readonly (readonly [string, string, readonly (readonly [string, readonly string[], string])[]])[] = [
  [
    'a bold list',
    '- **An Le** – Engineer, AWS\n- **Ms. Lan** - CTO\n',
    [
      ['An Le', ['An Le'], 'Engineer, AWS'],
      ['Ms. Lan', ['Ms. Lan'], 'CTO'],
    ],
  ],
  [
    'a plain list',
    '* An Le — Engineer\n* Minh Vo: CTO\n* Binh\n',
    [
      ['An Le', ['An Le'], 'Engineer'],
      ['Minh Vo', ['Minh Vo'], 'CTO'],
      ['Binh', ['Binh'], ''],
    ],
  ],
  [
    'brackets and commas',
    '- An Le (AWS)\n- Minh Vo, CTO at Blue Cloud\n- Tra\u0302\u0300n Vu\u0303 (Engineer – AWS)\n- Binh “Bi” (CTO – AWS)\n',
    [
      ['An Le', ['An Le'], 'AWS'],
      ['Minh Vo', ['Minh Vo'], 'CTO at Blue Cloud'],
      ['Trần Vũ', ['Trần Vũ'], 'Engineer – AWS'],
      ['Binh “Bi”', ['Binh “Bi”'], 'CTO – AWS'],
    ],
  ],
  [
    'several people in one entry',
    '- **An Le, Minh Vo & Ms. Lan** – Panel\n- Anh Kiên và anh Thọ: SA\n',
    [
      ['An Le, Minh Vo & Ms. Lan', ['An Le', 'Minh Vo', 'Ms. Lan'], 'Panel'],
      ['Anh Kiên và anh Thọ', ['Anh Kiên', 'anh Thọ'], 'SA'],
    ],
  ],
  [
    'names of Vietnamese syllables that roles have too',
    '- **Trần Công Lý, Lê Gia Hưng** – Sinh viên\n',
    [['Trần Công Lý, Lê Gia Hưng', ['Trần Công Lý', 'Lê Gia Hưng'], 'Sinh viên']],
  ],
  [
    'entries parted by semicolons',
    '- **An Le** - CTO; **Minh Vo** - SA - *Voice*\n',
    [['An Le', ['An Le', 'Minh Vo'], 'CTO; Minh Vo - SA - Voice']],
  ],
  [
    'the bold part as the name',
    '- **Pham Hai Anh** Cloud Consultant\n',
    [['Pham Hai Anh', ['Pham Hai Anh'], 'Cloud Consultant']],
  ],
  [
    'a team',
    '- **AWS Experts Team** – Amazon Web Services\n- Nhóm sinh viên FPT\n',
    [
      ['AWS Experts Team', [], 'Amazon Web Services'],
      ['Nhóm sinh viên FPT', [], ''],
    ],
  ],
  [
    'topics under headings',
    '#### 1. An Le *(Admin)*\n\n- **Topic:** Cost\n- Shared tips\n\n#### Panel\n\n**Speakers:** Lan, Minh\n\n- Talked a lot\n',
    [
      ['An Le', ['An Le'], 'Admin'],
      ['Lan, Minh', ['Lan', 'Minh'], ''],
    ],
  ],
  ['a list under a topic', '#### Morning\n\n- An Le – CTO\n- Opening words\n', [['An Le', ['An Le'], 'CTO']]],
  [
    'what is told under a heading, and teams',
    "#### Morning\n\n- AWS Experts Team\n- Shared the team's troubles, turning points and many lessons\n",
    [['AWS Experts Team', [], '']],
  ],
  [
    'headings of other sections and of lists',
    '- An Le – CTO\n\n#### Event Photos\n\n- Minh Vo\n\n#### Danh Sách Diễn Giả\n\n- Lan Vo – SA\n',
    [
      ['An Le', ['An Le'], 'CTO'],
      ['Lan Vo', ['Lan Vo'], 'SA'],
    ],
  ],
  [
    'bold paragraphs',
    '**1. Mr. An Le - CTO**\n* **Topic:** Cost\n\n**2. Lan Vo & Minh To -Staff**\n* x\n',
    [
      ['Mr. An Le', ['Mr. An Le'], 'CTO'],
      ['Lan Vo & Minh To', ['Lan Vo', 'Minh To'], 'Staff'],
    ],
  ],
  ['a list below a label', '- **Speakers:**\n  - **Mr. An:** CTO\n    - twice\n', [['Mr. An', ['Mr. An'], 'CTO']]],
  ['sub-bullets', '- **An Le** – CTO\n  - Talked about cost\n', [['An Le', ['An Le'], 'CTO']]],
  [
    'labels that name nobody',
    '- An Le – CTO\n- **Location:** Hue\n- Thời gian: 9:00\n- _(More to come)_\n',
    [['An Le', ['An Le'], 'CTO']],
  ],
  [
    'labels that do',
    '- MC: Quỳnh Mai\n- **Diễn giả chính:** Lê Tám – CTO\n',
    [
      ['Quỳnh Mai', ['Quỳnh Mai'], ''],
      ['Lê Tám', ['Lê Tám'], 'CTO'],
    ],
  ],
  [
    'a table',
    '| No. | Name | Role |\n|---|---|---| \n| 1 | **An Le** | CTO |\n| 2 | Lan | SA |\n',
    [
      ['An Le', ['An Le'], ''],
      ['Lan', ['Lan'], ''],
    ],
  ],
  [
    'a table with labels, places and organisations among the names',
    '| Speaker | Topic |\n|---|---|\n| Host: Binh Vo | Opening |\n| Venue: Bitexco | Tour |\n| FPT University | Demo |\n| Stuart Hall | AI |\n',
    [
      ['Binh Vo', ['Binh Vo'], ''],
      ['FPT University', [], ''],
      ['Stuart Hall', ['Stuart Hall'], ''],
    ],
  ],
  ['a placeholder', '- **Speaker name** – Role, Company\n- An – Role, Company\n', [['An', ['An'], 'Role, Company']]],
  ['prose', 'Four people spoke, one after the other.\n', []],
  ['code', '```\n- An Le – CTO\n```\n', []],
];

describe('the speakers of a section', () => {
  for (const [name, body, wanted] of sections) {
    for (const newline of ['\n', '\r\n']) {
      it(`are read from ${name}${newline === '\n' ? '' : ' (CRLF)'}`, () => {
        const text = `# T\n\n### Speakers\n\n${body}\n### Key Highlights\n\n- x\n`.replaceAll('\n', newline);
        const { entries } = parseReport(text, 'en').speakers;
        assert.deepEqual(
          entries.map((entry) => [entry.name, entry.people, entry.role]),
          wanted,
        );
        for (const { nameRange, name: words } of entries) {
          assert.equal(text.slice(nameRange.start, nameRange.end).replaceAll('*', '').normalize('NFC'), words);
        }
      });
    }
  }
  it('are those of all speakers sections at the level of the sections', () => {
    const { speakers } = parseReport(
      '### Speakers\n\n- An\n\n### Agenda\n\n### Speakers\n\n- Binh\n\n## Speakers\n\n- Chi\n',
      'en',
    );
    assert.equal(speakers.sections.length, 2);
    assert.deepEqual(
      speakers.entries.map(({ name }) => name),
      ['An', 'Binh'],
    );
  });
});

/** A report without a section, and the people that are read of it. */
const inline: readonly (readonly [string, Language, readonly string[]])[] = [
  ['**Diễn giả:** An Lê, Bình', 'vi', ['An Lê', 'Bình']],
  ['- **Speakers**: An Le and Minh Vo – AWS', 'en', ['An Le', 'Minh Vo']],
  ['&emsp;**Speaker:** Khang', 'en', ['Khang']],
  ['1. **Chi phí (Diễn giả: Anh Nghị, anh Kiệt - R AI):**', 'vi', ['Anh Nghị', 'anh Kiệt']],
  ['#### Topic 1 (Speaker: An Le)', 'en', ['An Le']],
  ['Presented by: Ms. Lan', 'en', ['Ms. Lan']],
  ['| Speaker | An Le |\n|---|---|\n| Place | Hue |', 'en', ['An Le']],
  ['**Diễn giả:**\n\n- An Lê – CTO\n- Bình\n\nHết.', 'vi', ['An Lê', 'Bình']],
  ['Speakers: our own team', 'en', []],
  ['Mentors: tbd', 'en', []],
  ['The speakers: how they work', 'en', []],
  ['Trình bày **Quick Flows**: tạo luồng việc', 'vi', []],
];

describe('speakers named elsewhere', () => {
  for (const [text, language, people] of inline) {
    it(`«${text.split('\n')[0] ?? ''}»`, () => {
      const { entries } = inlineSpeakers(parseReport(`### Key Highlights\n\n${text}\n`, language));
      assert.deepEqual(
        entries.flatMap((entry) => entry.people),
        people,
      );
    });
  }
  it('may be named in a sentence', () => {
    const mentioned = (text: string) => inlineSpeakers(parseReport(`${text}\n`, 'vi')).mentioned;
    assert.ok(mentioned('Trong phiên của diễn giả Lê Văn Tám, mình học được nhiều.'));
    assert.ok(mentioned('We thank the speaker Ms. Lan for this.'));
    assert.ok(!mentioned('Các diễn giả Amazon Web Services rất hay.'));
    assert.ok(!mentioned('Speakers from AWS shared a lot.'));
  });
});
