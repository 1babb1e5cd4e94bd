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
    ['not to a table', `${head}| Tên | Vai trò |\n| --- | --- |\n| Minh Anh | FPT |\n${rest}`, undefined],
  ];
  for (const [name, before, after] of cases) {
    it(`stand ${name}`, () => {
      assert.equal(added(before), after);
    });
  }

  it('have a section of their own where there was none', () => {
    assert.match(
      added(`# Bài thu hoạch: A\n${rest}`) ?? '',
      /### Diễn giả\n\n- \*\*Lê Thị Hoa\*\* – Kỹ sư\n\n### Điểm nổi bật/i,
    );
  });
});
