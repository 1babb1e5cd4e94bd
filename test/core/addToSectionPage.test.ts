import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { Language } from '../../src/core/messages/message.ts';
import { addToSectionPage } from '../../src/core/plans/addToSectionPage.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { holds, patience } from './properties/runs.ts';
import { siteOf } from './siteOf.ts';

const section = 'content/4-EventParticipated';
const report = (name: string, date: string, body = '') =>
  `---\ntitle: "Event"\ndate: ${date}\n---\n\n# Summary Report: “${name}”\n\n${body}\n\n### Event Objectives\n\n- Learn.\n`;

/** The page of the section after the event 4.3, «Data Day», has been added to it. */
function added(
  entries: string,
  body = '',
  {
    date = '2026-08-01',
    siblings = {},
    language = 'en',
    eol = '\n',
  }: { date?: string; siblings?: Record<string, string>; language?: Language; eol?: string } = {},
): string {
  const text = `---\ntitle: "Events"\ndate: 2025-09-09\n---\n\n${entries}`.replaceAll('\n', eol);
  const ending = language === 'en' ? '' : '.vi';
  const path = `${section}/4.3-Event3/_index${ending}.md`;
  const site = siteOf({ [path]: report('Data Day', date, body), [`${section}/_index${ending}.md`]: text, ...siblings });
  const summary = site.summaries.get(path);
  assert.ok(summary);
  const edit = addToSectionPage(parseReport(text, language), summary, site);
  return edit === undefined ? '' : applyEdits(text, [edit]).slice(text.length - entries.replaceAll('\n', eol).length);
}

describe('an entry added to a section page', () => {
  it('is filled with name, day, time, place, role and summary', () => {
    const page =
      '### [Event 1](4.1-Event1/)\n**Event Name:** Cloud Day\n\n**Date & Time:** 09:00, May 09, 2026\n\n**Location:** Library\n\n**Role:** Attendee\n\n**Description:** About clouds.\n';
    const body =
      'A workshop on data for those who keep it every day.\n\n- **Date & Time:** August 1, 2026, 10:00 - 12:00\n- **Location:** Hall B\n- **Role:** Speaker\n';
    assert.equal(
      added(page, body),
      `${page.trimEnd()}\n\n---\n\n### [Event 3](4.3-Event3/)\n**Event Name:** Data Day\n\n**Date & Time:** 10:00 - 12:00, August 01, 2026\n\n**Location:** Hall B\n\n**Role:** Speaker\n\n**Description:** A workshop on data for those who keep it every day.\n`,
    );
  });

  it('takes nothing over that the report does not state', () => {
    const page =
      '### [Event 1](4.1-Event1/)\n\n**Tên sự kiện:** Cloud Day\n\n**Thời gian:** 09:00 ngày 09/05/2026\n\n**Địa điểm:** Thư viện\n\n**Vai trò:** Diễn giả\n\n**Kết quả:** Hay\n\nRất vui.\n';
    assert.equal(
      added(page, '', { language: 'vi' }),
      `${page.trimEnd()}\n\n---\n\n### [Event 3](4.3-Event3/)\n\n**Tên sự kiện:** Data Day\n\n**Thời gian:** 01/08/2026\n\n**Địa điểm:** Thêm địa điểm tại đây\n\n**Vai trò:** Thêm vai trò của bạn tại đây\n\n**Kết quả:** Thêm nội dung tại đây\n`,
    );
  });

  it('keeps the breaks of lines that follow each other', () => {
    const page =
      '### [Event 1](4.1-Event1/)\n**Event Name:** Cloud Day  \n**Time:** May 9, 2026\\\n**Location:** Library\n';
    assert.equal(
      added(page, '**Location:** Hall B'),
      `${page.trimEnd()}\n\n---\n\n### [Event 3](4.3-Event3/)\n**Event Name:** Data Day  \n**Time:** August 1, 2026\\\n**Location:** Hall B\n`,
    );
  });

  it('has the labels that most entries share, and none of the list in one', () => {
    const entry = (number: number, more: string): string =>
      `### [Event ${number}](4.${number}-Event${number}/)\n&emsp;**Event Name:** Cloud Day\n\n&emsp;**Main Content:**\n* **Market Trends (Plan B Team):** Much.\n* **Content:** Much.\n${more}`;
    const page = [entry(1, ''), entry(2, ''), entry(4, '\n&emsp;**Format:** Team\n')].join('\n');
    const after = added(page);
    assert.match(
      after,
      /### \[Event 3\]\(4\.3-Event3\/\)\n&emsp;\*\*Event Name:\*\* Data Day\n\n&emsp;\*\*Main Content:\*\* Add a summary here\n\n### \[Event 4\]/,
    );
  });

  it('has no day that is nobody’s', () => {
    const page = '### [Event 1](4.1-Event1/)\n\n**Date:** May 9, 2026\n';
    const other = { [`${section}/4.4-Event4/_index.md`]: report('Cloud Day', '2025-09-09') };
    assert.match(added(page, '', { date: '2024-01-01' }), /Add the date here/);
    assert.match(added(page, '', { date: '2025-09-09', siblings: other }), /Add the date here/);
    assert.match(added(page, '', { date: '2025-09-09' }), /September 9, 2025/);
    assert.match(added(page, '**Date:** August 1, 2026', { date: '2024-01-01' }), /August 1, 2026/);
  });

  it('takes the place of the template’s example', () => {
    const example = (number: number): string =>
      `### [Event ${number}](4.${number}-Event${number}/)\n**Event Name:** GenAI-powered App-DB Modernization workshop\n\n**Date & Time:** 09:00, August 13, 2025\n`;
    const own = '### [Event 1](4.1-Event1/)\n**Name:** Cloud Day\n';
    assert.equal(added(`${own}\n${example(3)}`), `${own}\n### [Event 3](4.3-Event3/)\n**Name:** Data Day\n`);
    assert.equal(
      added(example(3)),
      '### [Event 3](4.3-Event3/)\n**Event Name:** Data Day\n\n**Date & Time:** August 1, 2026\n',
    );
  });

  it('has a heading of its level where theirs are underlined', () => {
    const page = '[Event 1](4.1-Event1/)\n===\n\n**Event Name:** Cloud Day\n';
    assert.equal(added(page), `${page.trimEnd()}\n\n---\n\n# [Event 3](4.3-Event3/)\n\n**Event Name:** Data Day\n`);
    const run = '[Cloud Day](4.1-Event1/)\n**Date:** May 9, 2026\n---\n';
    assert.equal(added(run), `${run}\n---\n\n## [Data Day](4.3-Event3/)\n**Date:** August 1, 2026\n`);
  });

  /** Each page, and what is behind its entries then. */
  const quotes: readonly [name: string, page: string, more: string, rest?: string][] = [
    [
      'with a line between them',
      '> ### [Event 1](4.1-Event1/)\n>\n> **Event Name:** Cloud Day\n>\n> **Date:** May 9, 2026\n>\n> ---\n>\n> ### [Event 2](4.2-Event2/)\n>\n> **Event Name:** Sky Day\n>\n> **Date:** May 19, 2026\n',
      '>\n> ---\n>\n> ### [Event 3](4.3-Event3/)\n>\n> **Event Name:** Data Day\n>\n> **Date:** August 1, 2026\n',
      '\nThe rest.\n',
    ],
    [
      'of their own each',
      '> ### [Event 1](4.1-Event1/)\n> **Event Name:** Cloud Day  \n> **Location:** Library\n\n> ### [Event 2](4.2-Event2/)\n> **Event Name:** Sky Day  \n> **Location:** Hall A\n',
      '\n> ### [Event 3](4.3-Event3/)\n> **Event Name:** Data Day  \n> **Location:** Hall B\n',
      '\nThe rest.\n',
    ],
    [
      'with the first one alone',
      '> ### [Event 1](4.1-Event1/)\n> **Event Name:** Cloud Day\n>\n> **Date:** May 9, 2026\n',
      '>\n> ---\n>\n> ### [Event 3](4.3-Event3/)\n> **Event Name:** Data Day\n>\n> **Date:** August 1, 2026\n',
    ],
    [
      'without a space behind its marks',
      '>### [Event 1](4.1-Event1/)\n>**Event Name:** Cloud Day\n>\n>Told in prose.\n>\n>**Date:** May 9, 2026\n',
      '>\n>---\n>\n>### [Event 3](4.3-Event3/)\n>**Event Name:** Data Day\n>\n>**Date:** August 1, 2026\n',
      '>\n',
    ],
    [
      'as a list',
      '> - [Cloud Day](4.1-Event1/) (May 9, 2026)\n>   **Location:** Library\n',
      '> - [Data Day](4.3-Event3/) (August 1, 2026)\n>   **Location:** Hall B\n',
      '\nThe rest.\n',
    ],
    ['as a list in two', '> > 1. [Cloud Day](4.1-Event1/)\n', '> > 2. [Data Day](4.3-Event3/)\n', '>\n> The rest.\n'],
    [
      'as lines',
      '> [Cloud Day](4.1-Event1/)\n> **Location:** Library\n>\n> [Sky Day](4.2-Event2/)\n> **Location:** Hall A\n',
      '>\n> [Data Day](4.3-Event3/)\n> **Location:** Hall B\n',
    ],
    [
      'as underlined headings',
      '> [Cloud Day](4.1-Event1/)\n> ===\n>\n> **Location:** Library\n',
      '>\n> ---\n>\n> # [Data Day](4.3-Event3/)\n>\n> **Location:** Hall B\n',
    ],
    [
      'that the headings are not in',
      '### [Event 1](4.1-Event1/)\n\n> **Event Name:** Cloud Day\n>\n> **Location:** Library\n',
      '\n---\n\n### [Event 3](4.3-Event3/)\n\n> **Event Name:** Data Day\n>\n> **Location:** Hall B\n',
    ],
  ];
  for (const [name, page, more, rest = ''] of quotes) {
    it(`stands in a quote like the others, ${name}`, () => {
      assert.equal(added(page + rest, '**Location:** Hall B'), page + more + rest);
      const windows = added(page + rest, '**Location:** Hall B', { eol: '\r\n' });
      assert.equal(windows, (page + more + rest).replaceAll('\n', '\r\n'));
    });
  }

  it('takes the quote of the template’s example that it replaces', () => {
    const example =
      '> ### [Event 3](4.3-Event3/)\n> **Event Name:** GenAI-powered App-DB Modernization workshop\n>\n> **Date & Time:** 09:00, August 13, 2025\n';
    assert.equal(
      added(`### [Event 1](4.1-Event1/)\n**Name:** Cloud Day\n\n${example}\nThe rest.\n`),
      '### [Event 1](4.1-Event1/)\n**Name:** Cloud Day\n\n> ### [Event 3](4.3-Event3/)\n> **Name:** Data Day\n\nThe rest.\n',
    );
  });

  it('does not run together with the line before it', () => {
    for (const page of ['[Cloud Day](4.1-Event1/)\n', '[Cloud Day](4.1-Event1/)\n\n**Location:** Library\n'])
      assert.match(added(page), /\n\n\[Data Day\]/);
  });

  const heads: readonly [model: string, entry: string][] = [
    ['### [Event 1: Cloud Day](4.1-Event1/)', '### [Event 3: Data Day](4.3-Event3/)'],
    ['### [Event 01](4.1-Event1/)', '### [Event 03](4.3-Event3/)'],
    ['## [4.1. Cloud Day](4.1-Event1/)', '## [4.3. Data Day](4.3-Event3/)'],
    ['## **[Cloud Day](4.1-event1/#talk)** – great!', '## **[Data Day](4.3-event3/)**'],
    ['## [2 Days of Clouds](4.1-Event1/)', '## [Data Day](4.3-Event3/)'],
    ['## [Cloud Day](<4.1-Event1/> "The first")', '## [Data Day](<4.3-Event3/>)'],
    ['## [Cloud Day](4.1-Event1/_index.md)', '## [Data Day](4.3-Event3/)'],
    ['## [Cloud Day]({{< relref "4.1-Event1" >}})', '## [Data Day]({{< relref "4.3-Event3" >}})'],
    ['- [Cloud Day](4.1-Event1/) – 09/05/2026', '- [Data Day](4.3-Event3/) – 01/08/2026'],
    ['- [Cloud Day](4.1-Event1/) (May 9, 2026)', '- [Data Day](4.3-Event3/) (August 1, 2026)'],
    ['- [Cloud Day](4.1-Event1/): a day in the clouds', '- [Data Day](4.3-Event3/)'],
    ['1. [Cloud Day](4.1-Event1/)', '2. [Data Day](4.3-Event3/)'],
    ['### **Event 1**', '### **Event 3**'],
    ['Event 1\n---', '## Event 3'],
    ['[Cloud\nDay](4.1-Event1/)\n===', '# [Data Day](4.3-Event3/)'],
    ['- [Cloud\n  Day](4.1-Event1/)', '- [Data Day](4.3-Event3/)'],
  ];
  for (const [model, entry] of heads) {
    it(`is headed ${entry} like ${model}`, () => {
      assert.equal(added(`${model}\n`).split('\n').at(-2), entry);
    });
  }

  it('states nothing of its neighbours, whatever they and the report say', function () {
    this.timeout(patience);
    const secret = fc.constantFrom(
      'Zanzibar',
      'Zeppelin – 09/05/2020',
      'Zulu, May 9, 2020',
      '09:41 ngày 09/05/2020',
      'Zoo\n- **Zebra:** Zap',
    );
    const label = fc.constantFrom(
      'Event Name',
      'Tên sự kiện',
      'Date & Time',
      'Thời gian',
      'Location',
      'Địa điểm',
      'Vai trò',
      'Nội dung',
      'Nội dung sự kiện',
      'Outcomes',
    );
    const line = fc
      .tuple(fc.constantFrom('', '&emsp;', '  - '), label, secret)
      .map(([mark, name, value]) => `${mark}**${name}:** ${value}`);
    const entry = fc
      .tuple(
        fc.constantFrom(
          '### [Event 1](4.1-Event1/)',
          '### [Zorro](4.1-Event1/) – Zurich',
          '- [Zorro](4.1-Event1/) Zurich',
        ),
        fc.array(line, { maxLength: 5 }),
        fc.constantFrom('\n', '\n\n', '  \n'),
      )
      .map(([head, lines, between]) => `${[head, ...lines].join(between)}\n`);
    const topics = fc.array(
      fc.constantFrom(
        '- **Nội dung sự kiện:** Quokka',
        '**Vai trò của Cloud:** Quokka',
        '**Kết nối:** Quokka',
        '### Nội dung nổi bật\n\n- **Địa điểm:** Quokka',
      ),
      { maxLength: 3 },
    );
    holds(
      fc.record({ entry, topics }),
      ({ entry: page, topics: body }) => {
        const after = added(page, body.join('\n\n'), { language: 'vi' });
        assert.doesNotMatch(after.slice(page.trimEnd().length), /Z|41|2020|Quokka/, after);
      },
      20,
    );
  });
});
