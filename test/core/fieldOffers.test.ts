import { strict as assert } from 'node:assert';
import { readConfiguration } from '../../src/core/configuration/readConfiguration.ts';
import { offerFields, type FieldOffers } from '../../src/core/offers/fieldOffers.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { blockSnippet, blockText } from '../../src/core/sections/block.ts';
import { pageAt } from '../../src/core/hugo/page.ts';
import { emptySite, type Site } from '../../src/core/site/site.ts';
import { siteOf } from './siteOf.ts';

const section = 'content/4-EventParticipated';
const path = `${section}/4.5-Event5/_index.vi.md`;
const english = `${section}/4.5-Event5/_index.md`;
const body = '\n# Bài thu hoạch “Ngày hội Mây”\n\nNgày: 17/11/2025\n\n### Diễn giả\n\n- **An Lê** – CTO\n';

/** The offers at `|`; the page lies among `others` of its site. */
function at(
  marked: string,
  { others = {}, asking = true, where = path, site = {}, typedOn = false }: At = {},
): FieldOffers | undefined {
  const text = marked.replace('|', '');
  const whole = { ...siteOf({ ...others, [where]: text }), ...site };
  const page = pageAt(where, whole);
  const report = parseReport(text, page.language, whole.configuration);
  return offerFields({ report, page, site: whole }, marked.indexOf('|'), { isAsking: asking, typedOn });
}

interface At {
  readonly others?: Readonly<Record<string, string>>;
  readonly asking?: boolean;
  readonly typedOn?: boolean;
  readonly where?: string;
  readonly site?: Partial<Site>;
}

/** What would be written, one line an offer, tab stops as snippets have them. */
function offers(marked: string, surroundings?: At): readonly string[] {
  return at(marked, surroundings)?.offers.map(({ block }) => blockSnippet(block)) ?? [];
}

/** The page once the first offer is taken. */
function taken(marked: string, surroundings?: At): string {
  const found = at(marked, surroundings);
  const [first] = found?.offers ?? [];
  assert.ok(found && first, 'nothing is offered');
  const text = marked.replace('|', '');
  return text.slice(0, found.replaced.start) + blockText(first.block) + text.slice(found.replaced.end);
}

describe('fields of the front matter', () => {
  const missing = [
    'title: "Ngày hội Mây"',
    'date: 2025-11-17',
    'weight: 5',
    'chapter: false',
    'pre: " <b> 4.5. </b> "',
  ];
  const optional = ['draft: ${1:true}', 'publishDate: ${1:YYYY-MM-DD}', 'expiryDate: ${1:YYYY-MM-DD}'];

  it('are offered with their values where they are missing, those that Hugo knows behind them', () => {
    assert.deepEqual(offers(`---\n|\n---\n${body}`), [...missing, ...optional]);
    assert.deepEqual(offers(`---\ntitle: "A"\ndraft: true\n|\nweight: 1\n---\n${body}`), [
      ...['date: 2025-11-17', 'chapter: false', 'pre: " <b> 4.5. </b> "'],
      ...optional.slice(1),
    ]);
  });

  it('are only those that are missing when nobody asked', () => {
    assert.deepEqual(offers(`---\n|\n---\n${body}`, { asking: false }), missing);
    const whole = missing.join('\n');
    assert.deepEqual(offers(`---\n${whole}\n|\n---\n${body}`, { asking: false }), []);
  });

  it('have a place for what nobody knows', () => {
    assert.deepEqual(offers('---\n|\n---\n').slice(0, 2), ['title: "Event 5"', 'date: ${1:YYYY-MM-DD}']);
    assert.deepEqual(offers('---\n|\n---\n', { where: 'content/events/day/index.md', site: { configuration: form } }), [
      'title: "${1:Event name}"',
      'event_date: ${1:YYYY-MM-DD}'.replace('YYYY-MM-DD', ''),
      'city: ${1:}',
      'speakers: ${1:}',
      ...['date: ${1:YYYY-MM-DD}', ...optional],
    ]);
  });

  for (const [typed, name] of [
    ['wei', 'weight'],
    ['d', 'date'],
    ['WE', 'weight'],
    ['ưei', 'weight'],
    ['chảp', 'chapter'],
    ['ch', 'chapter'],
    ['expiry', 'expiryDate'],
    ['dràt', 'draft'],
  ] as const) {
    it(`are found by «${typed}»`, () => {
      const found = at(`---\ntitle: "A"\n${typed}|\n---\n${body}`);
      assert.ok(found);
      assert.ok(found.offers.slice(0, 2).some(({ label }) => label === name));
      assert.equal(found.replaced.end - found.replaced.start, typed.length);
    });
  }

  it('say where their values come from, and what they are for', () => {
    const found = at(`---\n|\n---\n${body}`)?.offers ?? [];
    assert.deepEqual(
      found.slice(0, 6).map(({ label, value, source }) => [label, value, source?.en]),
      [
        ['title', 'Ngày hội Mây', 'from the main heading'],
        ['date', '2025-11-17', 'as the report says'],
        ['weight', '5', 'from the folder'],
        ['chapter', 'false', 'what reports have'],
        ['pre', '<b> 4.5. </b>', 'from the folder'],
        ['draft', undefined, undefined],
      ],
    );
    assert.match(found[2]?.help?.en ?? '', /menu/);
  });

  it('are written as the other reports write them', () => {
    const fellow = (n: number): string =>
      `---\ntitle: 'Cloud Day'\ndate: "2025-01-0${n}"\npre: "<b>4.${n}.</b>"\n---\n\n# A\n\nHay.\n`;
    const others = Object.fromEntries([1, 2].map((n) => [`${section}/4.${n}-Event${n}/_index.vi.md`, fellow(n)]));
    const found = offers(`---\n|\n---\n${body}`, { others });
    assert.deepEqual(
      [found[0], found[1], found[4]],
      ["title: 'Ngày hội Mây'", 'date: "2025-11-17"', 'pre: "<b>4.5.</b>"'],
    );
  });

  it('are those of a section page too', () => {
    assert.deepEqual(offers('---\n|\n---\n', { where: `${section}/_index.vi.md` }), [
      ...['title: "Event Participated"', 'weight: 4', 'chapter: false', 'pre: " <b> 4. </b> "'],
      ...['date: ${1:YYYY-MM-DD}', ...optional],
    ]);
  });

  it('hold the speakers of the report where the site has a field for them', () => {
    const text = '---\ntitle: A\nevent_date: 2025-11-17\ncity: Huế\n|\n---\n\n## Speakers\n\n- **An Lê** – CTO\n';
    const [first] = offers(text, { where: 'content/events/day/index.md', site: { configuration: form } });
    assert.equal(first, 'speakers:\n  - name: "An Lê"\n    role: "CTO"');
  });

  const whereNothingIs: Readonly<Record<string, string>> = {
    'the body': `---\ntitle: A\n---\n|\n${body}`,
    'a line of the body that looks like a key': `---\ntitle: A\n---\n\nweight: |\n`,
    'the line that closes the block': `---\ntitle: A\n---|\n`,
    'the line that opens it': `---|\ntitle: A\n---\n`,
    TOML: '+++\n|\n+++\n',
    'a page without front matter': '|\n# A\n',
    'fields in braces': '---\n{\n|\n}\n---\n',
    'a field within another': '---\nmenu:\n  |\n---\n',
    'a comment': '---\n# we|\n---\n',
    'a line with more behind': '---\nwe| x\n---\n',
  };
  for (const [name, text] of Object.entries(whereNothingIs)) {
    it(`are not offered in ${name}`, () => {
      assert.deepEqual(offers(text), []);
    });
  }

  it('are offered in a block that nothing closes yet, and in one that cannot be read', () => {
    assert.equal(offers('---\n|')[0], 'title: "Event 5"');
    assert.equal(offers('---\ntitle: "A"\n|\n')[0], 'date: ${1:YYYY-MM-DD}');
    assert.deepEqual(offers(`---\ntitle: "A\ndate: 2025-11-17\nwei|\n---\n${body}`), ['weight: 5']);
  });

  it('are offered for what was typed when the question was asked', () => {
    assert.deepEqual(offers(`---\ntitle: "A"\nw|eig\n---\n`, { typedOn: true }), ['weight: 5']);
  });

  it('take the place of what is typed, whatever ends the lines', () => {
    for (const eol of ['\n', '\r\n']) {
      for (const mark of ['', '\uFEFF']) {
        const text = `${mark}---\ntitle: "A"\nwei|\ndraft: true\n---\n${body}`.replaceAll('\n', eol);
        assert.equal(taken(text), text.replace('wei|', 'weight: 5'));
      }
    }
  });
});

const form = readConfiguration(
  JSON.stringify({
    reports: ['content/events/*/index.md'],
    frontMatter: { required: ['title', 'event_date', 'city'], date: 'event_date', speakers: 'speakers' },
  }),
).configuration;

describe('values in the front matter', () => {
  const others = {
    [english]: '---\ntitle: "Cloud Day"\ndate: 2025-11-19\nweight: 9\n---\n\n# Cloud Day\n\nGood.\n',
    [`${section}/_index.vi.md`]: '# Sự kiện\n\n- [Ngày hội Mây](4.5-Event5/) – 18/11/2025\n',
  };

  it('are those of everybody who knows one, with their sources', () => {
    const found = at(`---\ntitle: "Ngày hội Mây"\ndate: |\n---\n${body}`, { others })?.offers ?? [];
    assert.deepEqual(
      found.map(({ label, source }) => `${label} ${source?.en ?? ''}`),
      ['2025-11-17 as the report says', '2025-11-18 as the section page says', '2025-11-19 as in the other language'],
    );
    assert.deepEqual(offers(`---\ntitle: |\n---\n${body}`, { others }), ['"Ngày hội Mây"', '"Cloud Day"']);
  });

  for (const [line, expected] of [
    ['weight: |', 'weight: 5'],
    ['weight:|', 'weight: 5'],
    ['Weight:\t|', 'Weight:\t5'],
    ['"weight": |', '"weight": 5'],
    ['weight: |1', 'weight: 5'],
    ['weight: | # menu', 'weight: 5 # menu'],
    ['date: 2025-1|', 'date: 2025-11-17'],
    ['date: |2024-01-01 # the day', 'date: 2025-11-17 # the day'],
    ['title: |"Sự kiện" # why', 'title: "Ngày hội Mây" # why'],
    ['title: "ngay|', 'title: "Ngày hội Mây"'],
    ["title: '|", 'title: "Ngày hội Mây"'],
    ['pre: |', 'pre: " <b> 4.5. </b> "'],
    ['pre: "<b|', 'pre: " <b> 4.5. </b> "'],
    ['chapter: |', 'chapter: false'],
    ['chapter: t|', 'chapter: true'],
    ['draft: |', 'draft: true'],
  ] as const) {
    it(`take the place of what stands in «${line}»`, () => {
      assert.equal(taken(`---\n${line}\nx: 1\n---\n${body}`), `---\n${expected}\nx: 1\n---\n${body}`);
    });
  }

  for (const line of [
    ...[
      'weight: 5|',
      'weight: |5',
      'weight: 1|',
      'date: 2025-12|',
      'title: "Ngày hội Mây"|',
      'tags: |',
      'weight: 1 # |',
    ],
    ...['publishDate: |', 'date: |"2025-11-17"'],
  ]) {
    it(`are not offered in «${line}»`, () => {
      assert.deepEqual(offers(`---\n${line}\n---\n${body}`), []);
    });
  }

  it('need no site', () => {
    const surroundings = { where: 'notes/day.md', site: emptySite('/notes') };
    assert.deepEqual(offers('---\ntitle: A\nweight: |\n---\n', surroundings), []);
    assert.deepEqual(offers(`---\ndate: |\n---\n${body}`, surroundings), ['2025-11-17']);
  });
});
