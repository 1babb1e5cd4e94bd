import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { addSpeakers } from '../../src/core/plans/addSpeakers.ts';
import { conventionsOf } from '../../src/core/plans/conventions.ts';
import { emptySite } from '../../src/core/site/site.ts';
import { pastedSpeakers } from '../../src/core/speakers/pastedSpeakers.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';

describe('a pasted list of speakers', () => {
  const lists: readonly [name: string, text: string, people: readonly string[]][] = [
    ['a plain one', 'Nguyễn Văn Minh\nLê Thị Hoa', ['Nguyễn Văn Minh', 'Lê Thị Hoa']],
    [
      'roles behind dashes, numbers before the names',
      '1. Nguyễn Văn Minh – Kỹ sư, FPT\n2) **Lê Thị Hoa** - Architect\n• Trần Quốc Bảo (VNG)',
      ['Nguyễn Văn Minh | Kỹ sư, FPT', 'Lê Thị Hoa | Architect', 'Trần Quốc Bảo | VNG'],
    ],
    [
      'an agenda',
      '09:00 – 09:45 Nguyễn Văn Minh – Kỹ sư\n8h30 Opening remarks\n[10:15 AM] Securing a small network – Lê Thị Hoa\n12:00 Lunch',
      ['Nguyễn Văn Minh | Kỹ sư', 'Lê Thị Hoa | Securing a small network'],
    ],
    [
      'a spreadsheet',
      'STT\tHọ và tên\tVai trò\tEmail\n1\tNguyễn Văn Minh\tKỹ sư\tminh@example.org\n2\tLê Thị Hoa\t\t',
      ['Nguyễn Văn Minh | Kỹ sư', 'Lê Thị Hoa'],
    ],
    [
      'a label',
      'Speakers: Nguyễn Văn Minh, Lê Thị Hoa and Trần Quốc Bảo',
      ['Nguyễn Văn Minh', 'Lê Thị Hoa', 'Trần Quốc Bảo'],
    ],
    ['a meeting', 'Nguyễn Văn Minh (Host)\r\nLê Thị Hoa (me)\r\nNGUYEN VAN MINH', ['Nguyễn Văn Minh', 'Lê Thị Hoa']],
    [
      'topics before the names',
      '09:00 - 09:45: Opening keynote – Mr. Nguyen Gia Hung, Head of SA, AWS\n10:00 Securing your apps (Speaker: Văn Hoàng Kha)\n11:00 Chi phí (Diễn giả: Lê Thị Hoa – VNG, Minh)',
      [
        'Mr. Nguyen Gia Hung | Head of SA, AWS – Opening keynote',
        'Văn Hoàng Kha | Securing your apps',
        'Lê Thị Hoa | VNG – Chi phí',
        'Minh | Chi phí',
      ],
    ],
    [
      'addresses',
      'Nguyễn Văn Minh <minh@example.org>; Eric Yeo <eric@example.org>; events@example.org',
      ['Nguyễn Văn Minh', 'Eric Yeo'],
    ],
    [
      'comma-separated values',
      'No,Name,Role,Company\n1,Nguyễn Văn Minh,Manager,"FPT, Inc."\n2,"Lê Thị Hoa","The ""boss""",VNG',
      ['Nguyễn Văn Minh | Manager, FPT, Inc.', 'Lê Thị Hoa | The "boss", VNG'],
    ],
    ['values parted by semicolons', 'Nguyễn Văn Minh;Kỹ sư;FPT', ['Nguyễn Văn Minh | Kỹ sư, FPT']],
    [
      'a company in brackets',
      'Anh Nguyễn Văn Minh (AWS): Giám sát ứng dụng\nLê Thị Hoa (Hoa) – CTO',
      ['Anh Nguyễn Văn Minh | AWS – Giám sát ứng dụng', 'Lê Thị Hoa (Hoa) | CTO'],
    ],
    [
      'several people of one kind',
      '- **Lê Thị Hoa (FPT), Minh & Trần Quốc Bảo.** – Panel\n3K Team: Nguyễn Huy, Ngô Khôi',
      [
        'Lê Thị Hoa | FPT – Panel',
        'Minh | Panel',
        'Trần Quốc Bảo | Panel',
        'Nguyễn Huy | 3K Team',
        'Ngô Khôi | 3K Team',
      ],
    ],
    [
      'names from anywhere',
      'Eric Yeo\nJens Lottner – CEO, Techcombank\nFabrianne Effendi',
      ['Eric Yeo', 'Jens Lottner | CEO, Techcombank', 'Fabrianne Effendi'],
    ],
    [
      'a program without names',
      '8:30 – 9:00 | Welcome & Introduction\n9:00 Live Demo: SageMaker Studio\n10:00 Coffee Break\n10:15 Quản Lý Rủi Ro\n11:00 Super Star: builds a vision\n11:30 Khai Mạc – Giao Lưu\n### Market Insight\nPhần Mở Đầu (8:30 - 8:50)',
      [],
    ],
    [
      'one name among topics',
      'Building Agents\nClosing words for everybody\nSuper Star\nMr. Kien – Nova Sonic',
      ['Mr. Kien | Nova Sonic'],
    ],
    [
      'a post with pictures for bullets',
      '🎤 Diễn giả:\n👨‍💼 Nguyễn Văn Minh – Kỹ sư, FPT\n👩‍💻 Chị Lê Thị Hoa | DevOps Lead – VNG\n▪️ PGS.TS. Trần Quốc Bảo, Viện trưởng\n1️⃣ Mr. Kien\n➤ KS. Đỗ Nam\n🕐 8h30 - 11h30 | 22/11/2025\n📍 Tòa nhà A, 2 Hải Triều',
      [
        'Nguyễn Văn Minh | Kỹ sư, FPT',
        'Chị Lê Thị Hoa | DevOps Lead – VNG',
        'PGS.TS. Trần Quốc Bảo | Viện trưởng',
        'Mr. Kien',
        'KS. Đỗ Nam',
      ],
    ],
    [
      'capitals',
      'NGUYỄN VĂN MINH - FPT\nThS. LÊ THỊ HOA\nTRAN QUOC BAO (AWS)\nDO NOT MISS',
      ['Nguyễn Văn Minh | FPT', 'ThS. Lê Thị Hoa', 'Tran Quoc Bao | AWS'],
    ],
    [
      'names between commas',
      'Nguyễn Văn Minh, Lê Thị Hoa, Trần Quốc Bảo\nĐỗ Nam, Kỹ sư',
      ['Nguyễn Văn Minh', 'Lê Thị Hoa', 'Trần Quốc Bảo', 'Đỗ Nam | Kỹ sư'],
    ],
    [
      'a list of attendance',
      'Full Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tRole\nNguyen Van Minh (External)\t11/22/25, 8:55:03 AM\t11/22/25, 11:30:11 AM\t2h 35m 8s\tminh@example.org\tPresenter\nLê Thị Hoa\t8:58 SA\t11:30 SA\t152 phút\t\tAttendee',
      ['Nguyen Van Minh', 'Lê Thị Hoa'],
    ],
    [
      'a list of attendance in a file',
      'Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\nNguyễn Văn Minh,minh@example.org,11/22/2025 08:55:03 AM,11/22/2025 11:30:11 AM,156,No',
      ['Nguyễn Văn Minh'],
    ],
    [
      'a meeting in Vietnamese',
      'Người tham gia (3)\nNguyễn Văn Minh (Người chủ trì, tôi)\nLê Thị Hoa (Đồng chủ trì)\nMeeting host\nTrần Quốc Bảo (Host, me)',
      ['Nguyễn Văn Minh', 'Lê Thị Hoa', 'Trần Quốc Bảo'],
    ],
    [
      'a table in Markdown',
      '| STT | Diễn giả | Vai trò |\n| --- | --- | --- |\n| 1 | Nguyễn Văn Minh | Kỹ sư |\n| 2 | **Lê Thị Hoa** | |\n| 3 | Mr. Kien, CTO | FPT |',
      ['Nguyễn Văn Minh | Kỹ sư', 'Lê Thị Hoa', 'Mr. Kien | CTO – FPT'],
    ],
    [
      'an agenda with bars',
      '09:15 – 10:00 | Serverless in production | Mr. David Pham, Solutions Architect @ AWS',
      ['Mr. David Pham | Solutions Architect @ AWS – Serverless in production'],
    ],
    [
      'roles below the names, as a page of speakers has them',
      'Nguyễn Văn Minh\nCloud Engineer at AWS | 3x certified\n\nEric Yeo\nHead of Data, VNG\n\nLê Thị Hoa\n10:00 Mentor session',
      ['Nguyễn Văn Minh | Cloud Engineer at AWS | 3x certified', 'Eric Yeo | Head of Data, VNG', 'Lê Thị Hoa'],
    ],
    ['prose', 'The event was about the cloud, and everybody liked it.', []],
    ['nothing', '', []],
  ];
  for (const [name, text, people] of lists) {
    it(`is read: ${name}`, () => {
      const found = pastedSpeakers(text).map((speaker) =>
        [speaker.name, speaker.role].filter((part) => part !== '').join(' | '),
      );
      assert.deepEqual(found, people);
    });
  }

  it('takes no longer for hostile input', () => {
    for (const part of ['a@', '(', ' ', ';', 'An ', '<', '"', ',', '&', 'Speaker: ', '(Speaker: ', '1.', '\n']) {
      pastedSpeakers(part.repeat(20_000 / part.length));
      for (const line of [1, 2, 3, 4])
        pastedSpeakers(`${'x'.repeat(line)}${part.repeat(1900 / part.length)}\n`.repeat(10));
    }
  });

  it('leaves out whoever is listed already', () => {
    assert.deepEqual(pastedSpeakers('Lê Thị Hoa\nTrần Quốc Bảo', ['Le Thi Hoa']), [
      { name: 'Trần Quốc Bảo', role: '' },
    ]);
  });
});

describe('speakers added to a report', () => {
  const conventions = conventionsOf(emptySite('/s'), 'content/4-Event', 'vi');
  const added = (text: string): string | undefined => {
    const edits = addSpeakers(parseReport(text, 'vi'), [{ name: 'Lê Thị Hoa', role: 'Kỹ sư' }], conventions)?.edits;
    return edits && applyEdits(text, edits);
  };
  const head = '# Bài thu hoạch: A\n\n### Diễn giả\n\n';
  const rest = '\n### Điểm nổi bật\n\nHay.\n';
  const cases: readonly [name: string, before: string, after: string | undefined][] = [
    [
      'behind the last one',
      `${head}- **Minh Anh** – FPT\n${rest}`,
      `${head}- **Minh Anh** – FPT\n- **Lê Thị Hoa** – Kỹ sư\n${rest}`,
    ],
    [
      'in the form of the list',
      `${head}* Minh Anh (FPT)\n  * Nói về S3\n${rest}`,
      `${head}* Minh Anh (FPT)\n  * Nói về S3\n* Lê Thị Hoa (Kỹ sư)\n${rest}`,
    ],
    [
      'in the place of what waits',
      `${head}- **Tên diễn giả** – Vai trò, Đơn vị\n${rest}`,
      `${head}- **Lê Thị Hoa** – Kỹ sư\n${rest}`,
    ],
    ['below an empty heading', `${head}${rest}`.replace('\n\n\n', '\n\n'), `${head}- **Lê Thị Hoa** – Kỹ sư\n${rest}`],
    [
      'with the line ends of the report',
      `${head}- Minh Anh - FPT\n${rest}`.replaceAll('\n', '\r\n'),
      `${head}- Minh Anh - FPT\n- Lê Thị Hoa - Kỹ sư\n${rest}`.replaceAll('\n', '\r\n'),
    ],
    [
      'with the next numbers',
      `${head}1. Minh Anh - FPT\n2) An Võ - FPT\n${rest}`,
      `${head}1. Minh Anh - FPT\n2) An Võ - FPT\n3) Lê Thị Hoa - Kỹ sư\n${rest}`,
    ],
    ['not to a table', `${head}| Tên | Vai trò |\n| --- | --- |\n| Minh Anh | FPT |\n${rest}`, undefined],
  ];
  for (const [name, before, after] of cases) {
    it(`stand ${name}`, () => {
      assert.equal(added(before), after);
    });
  }

  const fields: readonly [name: string, before: string, after: string | undefined][] = [
    ['in an empty list', 'speakers: [] ', 'speakers:\n  - name: "Lê Thị Hoa"\n    role: "Kỹ sư"'],
    ['in a field without value', 'speakers:', 'speakers:\n  - name: "Lê Thị Hoa"\n    role: "Kỹ sư"'],
    [
      'behind the last map',
      'speakers:\n- name: An\n  role: CTO # x\ntags: [a]',
      'speakers:\n- name: An\n  role: CTO # x\n- name: "Lê Thị Hoa"\n  role: "Kỹ sư"\ntags: [a]',
    ],
    [
      'behind the last text',
      'speakers:\n    - An – CTO\ntags: [a]',
      'speakers:\n    - An – CTO\n    - "Lê Thị Hoa – Kỹ sư"\ntags: [a]',
    ],
    ['not in a list on one line', 'speakers: [An, Bình]', undefined],
    ['not in a text', 'speakers: An', undefined],
    ['not beside a comment', 'speakers: # who', undefined],
  ];
  for (const [name, before, after] of fields) {
    for (const newline of ['\n', '\r\n']) {
      it(`stand in the field that the site names, ${name}, with ${JSON.stringify(newline)}`, () => {
        const page = (field: string) => `---\ntitle: A\n${field}\n---\n\n### Tóm tắt\n`.replaceAll('\n', newline);
        const text = page(before);
        const hoa = { name: 'Lê Thị Hoa', role: 'Kỹ sư' };
        const found = addSpeakers(parseReport(text, 'vi'), [hoa], conventions, 'speakers');
        assert.equal(found && applyEdits(text, found.edits), after && page(after));
        if (found === undefined) return;
        const { start, end } = found.select;
        assert.match(applyEdits(text, found.edits).slice(start, end), /^ *- .*Kỹ sư"$/s);
      });
    }
  }

  it('have a section of their own where there was none', () => {
    assert.match(
      added(`# Bài thu hoạch: A\n${rest}`) ?? '',
      /### Diễn giả\n\n- \*\*Lê Thị Hoa\*\* – Kỹ sư\n\n### Điểm nổi bật/i,
    );
  });
});
