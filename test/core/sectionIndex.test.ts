import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { entryName, entryNumber, isSameName, sectionIndexEntries } from '../../src/core/sectionPage/sectionIndex.ts';

const read = (text: string) =>
  sectionIndexEntries(parseReport(text, 'en')).map((entry) => ({
    folder: entry.folder?.name,
    name: entryName(entry),
    number: entryNumber(entry),
    day: entry.day && `${entry.day.year}-${entry.day.month}-${entry.day.day}`,
    fields: entry.fields.map(({ kind, value }) => `${kind}: ${value}`),
    text: text.slice(entry.range.start, entry.range.end),
  }));

describe('the entries of a section page', () => {
  it('are headings that link to an event, with their labelled lines', () => {
    const entry =
      '### [Event 1](4.1-Event1/)\n&emsp;**Event Name:** Cloud Day  \n\n&emsp;**Date & Time:** 09:00, May 9, 2026\n\n**Địa điểm**: Bitexco\n\n**Vai trò:** Người tham dự\n\n**Outcomes:**\n- Much.';
    assert.deepEqual(read(`---\ntitle: x\n---\n\n> Example.\n\n${entry}\n\n---\n\nThe rest.\n`), [
      {
        folder: '4.1-Event1',
        name: 'Cloud Day',
        number: 1,
        day: '2026-5-9',
        fields: ['name: Cloud Day', 'date: 09:00, May 9, 2026', 'location: Bitexco', 'role: Người tham dự', 'other: '],
        text: entry,
      },
    ]);
  });

  const folders: readonly [text: string, folders: readonly (string | undefined)[]][] = [
    ['# [A](./4.1-a/)\n\n# [B](/4-Events/4.2-B/_index.vi.md#top)\n', ['4.1-a', '4.2-B']],
    ['- [A](4.1-A) on May 9, 2026\n- [B](<4.2-B/>)\n', ['4.1-A', '4.2-B']],
    ['| [A](4.1-A/) | x |\n| --- | --- |\n| [B](4.2-B/) | y |\n', ['4.1-A', '4.2-B']],
    ['## Sự kiện 1\n\nHay.\n\n## Event 2:\n\n## Notes\n', [undefined, undefined]],
    ['[Blog](../1-Worklog/) [AWS](https://x.org/4.1-A) [up](#4.1-A)\n', []],
    [
      '- [A]({{< ref "4.1-A" >}})\n\n# [B]({{% relref path="/4-Events/4.2-B/_index.md#x" lang="vi" %}})\n',
      ['4.1-A', '4.2-B'],
    ],
    ['`[A]({{< ref "4.1-A" >}})` [B]({{< ref "about" >}}) [C]({{< figure src="4.1-A" >}})\n', []],
    ['```\n[A](4.1-A/)\n```\n', []],
    ['', []],
  ];
  for (const [text, expected] of folders) {
    it(`are found in ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.deepEqual(
        read(text).map(({ folder }) => folder),
        expected,
      );
    });
  }

  const ranges: readonly [name: string, text: string, entries: readonly string[]][] = [
    [
      'a list item with what it holds',
      '- **[A](4.1-A/)**\n  **Location:** x\n\n  More.\n- [B](4.2-B/)\n\nThe rest.\n',
      ['- **[A](4.1-A/)**\n  **Location:** x\n\n  More.', '- [B](4.2-B/)'],
    ],
    [
      'a line with the labelled lines below it',
      '**[A](4.1-A/)**\n\n**Location:** x\n\nMore.\n\n**[B](4.2-B/)**\nThe rest.\n',
      ['**[A](4.1-A/)**\n\n**Location:** x', '**[B](4.2-B/)**'],
    ],
    [
      'as much of a quote as is about one',
      '> ### [A](4.1-A/)\n>\n> x\n>\n> ### [B](4.2-B/)\n> y\n>\n\nThe rest.\n\n> [C](4.3-C/)\n>\n> **Location:** z\n>\n> More.\n',
      ['### [A](4.1-A/)\n>\n> x', '### [B](4.2-B/)\n> y', '[C](4.3-C/)\n>\n> **Location:** z'],
    ],
    ['each line of a list within one', '- [A](4.1-A/)\n  - [B](4.2-B/)\n', ['- [A](4.1-A/)', '- [B](4.2-B/)']],
    ['a row', '| E | D |\n|---|---|\n| [A](4.1-A/) | 1 |\n\n**Location:** x\n', ['| [A](4.1-A/) | 1 |']],
    ['prose that mentions one', 'Read [A](4.1-A/) again.\n**Location:** x\n', ['Read [A](4.1-A/) again.']],
  ];
  for (const [name, text, expected] of ranges) {
    it(`are ${name}`, () => {
      assert.deepEqual(
        read(text).map((entry) => entry.text),
        expected,
      );
    });
  }

  it("have the words of a link in Hugo's own form", () => {
    assert.deepEqual(
      read('### [Cloud Day]({{< ref "4.1-A" >}})\n').map(({ name }) => name),
      ['Cloud Day'],
    );
  });

  it('are read in linear time from a page of nothing else', () => {
    const text = '### [Event 1](4.1-Event1/)\n\n**Date:** May 9, 2026    \n\n'.repeat(5000);
    assert.equal(read(text).length, 500);
  });
});

describe('the names of one event', () => {
  const pairs: readonly [string, string, boolean][] = [
    ['Cloud Day', 'AWS Cloud Day Vietnam 2025', true],
    ['Hội thảo Bảo mật', 'hoi thao bao mat', true],
    ['AI/ML Workshop', 'AI & ML Workshop', true],
    ['Cloud Day', 'Security Night', false],
    ['AWS Cloud Mastery Series #1', 'AWS Well-Architected Security Pillar', false],
    ['', 'Cloud Day', false],
  ];
  for (const [a, b, expected] of pairs) {
    it(`${expected ? 'are' : 'are not'} ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.equal(isSameName(a, b), expected);
      assert.equal(isSameName(b, a), expected);
    });
  }
});
