import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { checkReport } from '../../../src/core/check/checkReport.ts';
import type { Problem } from '../../../src/core/check/problem.ts';
import { formatStatement } from '../../../src/core/messages/message.ts';
import { planNewReport } from '../../../src/core/plans/newReport.ts';
import { isPlanError, type Plan } from '../../../src/core/plans/plan.ts';
import { parseReport } from '../../../src/core/report/parseReport.ts';
import type { Block } from '../../../src/core/sections/block.ts';
import { sectionKinds } from '../../../src/core/sections/catalogue.ts';
import { readPagePath } from '../../../src/core/hugo/page.ts';
import type { Site } from '../../../src/core/site/site.ts';
import { compose } from '../../../src/core/text/fold.ts';
import { bilingual, siteOf } from '../siteOf.ts';
import { oddCharacters, oddMarks, phrases } from './words.ts';
import { holds, patience } from './runs.ts';

const section = 'content/4-EventParticipated';

/** What YAML, Markdown or Hugo would take for something of theirs, and what no keyboard has. */
const hostileNames = [
  ...[
    'He said "hi" & \'bye\'',
    'C:\\temp\\',
    'Ngày hội 🎉👩🏽‍💻',
    'AWS: the *big* _one_ #3',
    '# not a heading #',
    '`r Sys.Date()`',
  ],
  ...['see https://example.com/a_b_c or <https://example.com>', '- not a list', '1. not a list either'],
  ...['“Quotes” and "quotes" and \'single\'', 'C:\\temp\\new', 'a: b # c', '- item', '> quote', '# heading', '1. one'],
  ...['*bold* _under_ `code`', '[link](https://example.com) ![x](y)', '{{< figure >}} {{% notice %}} {#id .class}'],
  ...[
    '<script>alert(1)</script> <!--more--> <b',
    '&amp; &lt; &#35;',
    '~~gone~~ ~500 people',
    '{name} {event} {number}',
  ],
  ...[
    '---',
    'true',
    'null',
    '2025-11-17',
    '%YAML @at `tick` |pipe >fold !tag *alias ?key',
    'line\nbreaks\r\nand\ttabs',
  ],
  ...[
    'Tie\u0302\u0301ng Vie\u0323\u0302t NFD',
    'x'.repeat(300),
    'Ngày hội 🎤 '.repeat(25),
    'snake_case __init__ _',
    'a \\* b \\_ c',
  ],
  ...[
    'Cloud Day',
    'Ngày hội DevOps',
    'Hội thảo «Đám mây»: 100% thực chiến',
    '[Your name]',
    'Add photos here',
    'TODO',
    '+++',
  ],
];

const names = fc
  .oneof(
    fc.constantFrom(...hostileNames),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc
      .array(fc.constantFrom(...phrases, ...oddMarks, ...oddCharacters, 'Sự kiện', ' '), {
        minLength: 1,
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
  )
  .chain((name) => fc.constantFrom(name, name.normalize('NFD')))
  // What a chat program left in the name, and a number that is not the folder's, are told of, and rightly.
  .filter((name) => shown(name) !== '' && !name.includes('[cite') && !/^(?:event|sự kiện)\s+#?\d/i.test(shown(name)));

// 2024-01-01 is the template's date, which a rule of its own speaks of.
const days = fc
  .record({
    year: fc.integer({ min: 1990, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .filter(({ year, month, day }) => !(year === 2024 && month === 1 && day === 1));

const speakers = fc.array(
  fc.record({
    name: fc.constantFrom('Trần Minh An', 'Mai Phương', "O'Neil", 'Nguye\u0302\u0303n An', 'Lê *Bình*', 'Dr. "X" Y'),
    role: fc.constantFrom('Engineer, Nimbus', '', 'Kỹ sư – AWS: #1', 'CTO {{< x >}} <b>'),
  }),
  { maxLength: 2 },
);

const sites = fc
  .record({
    title: fc.constantFrom('"Event N"', 'Cloud Meetup', "'Sự kiện N'"),
    date: fc.constantFrom('2025-01-02', '"2025-01-02"'),
    pre: fc.constantFrom('" <b> 4.N. </b> "', '"<b>4.N</b>"', '""'),
    h1: fc.constantFrom('Summary Report: “Cloud Meetup”', 'Cloud Meetup', ''),
    level: fc.integer({ min: 1, max: 5 }),
    photos: fc.constantFrom(0, 1),
    wording: fc.constantFrom(
      { speakers: 'Speakers', photos: 'Event Photos' },
      { speakers: 'Danh Sách Diễn Giả', photos: 'Hình ảnh' },
    ),
    entry: fc.constantFrom('- **An** – A', '- An (A)', 'An spoke.'),
    eol: fc.constantFrom('\n', '\r\n'),
    base: fc.constantFrom('_index', 'index'),
    count: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ title, date, pre, h1, level, photos, wording, entry, eol, base, count }) => {
    const marks = '#'.repeat(level);
    const text = [
      ...['---', `title: ${title}`, `date: ${date}`, `pre: ${pre}`, '---', '', `# ${h1}`, ''],
      ...[`${marks} ${wording.speakers}`, '', entry, ''],
      ...[`${marks}${'#'.repeat(photos)} ${wording.photos}`, '', 'x', ''],
    ].join(eol);
    const reports = Array.from({ length: count }, (_, index) => index + 1).flatMap((n) =>
      ['', '.vi'].map((suffix): [string, string] => [
        `${section}/4.${n}-Event${n}/${base}${suffix}.md`,
        text.replaceAll('N', String(n)),
      ]),
    );
    return siteOf(Object.fromEntries(reports));
  });

/** Reading the reports of a site takes longer than writing one for it; hence some sites for all runs. */
const fewSites = fc.constantFrom(
  ...fc.sample(sites, { numRuns: 50, seed: 4 }).map((site) => ({ ...site, [fc.toStringMethod]: () => 'a site' })),
);

const answers = fc.record({ name: names, day: days, speakers, site: fewSites }).map(({ site, ...told }) => {
  const plan = planNewReport({ section, languages: ['en', 'vi'], ...told }, site);
  assert.ok(!isPlanError(plan), 'a plan');
  return { name: told.name, site, plan };
});

describe('a scaffolded report', () => {
  it('shows the name of the event, whatever it is', () => {
    holds(
      names.map((name) => {
        const plan = planNewReport(
          { section, name, day: { year: 2025, month: 11, day: 17 }, languages: ['en', 'vi'], speakers: [] },
          siteOf({}),
        );
        assert.ok(!isPlanError(plan), 'a plan');
        return { name, plan };
      }),
      ({ name, plan }) => {
        for (const { path, text } of plan.create) {
          const { language } = readPagePath(path, bilingual);
          const { frontMatter, headings } = parseReport(text, language);
          assert.deepEqual(frontMatter.problems, []);
          assert.equal(frontMatter.fields.get('title')?.value, shown(name));
          const heading = (language === 'en' ? 'Summary Report: ' : 'Bài thu hoạch ') + shown(name);
          assert.equal(headings[0]?.text, compose(heading));
        }
      },
      2,
    );
  }).timeout(patience);

  it('has no problem but «Not started», and none above hint once it is written', () => {
    holds(
      answers,
      ({ site, plan }) => {
        for (const { path, text } of plan.create) {
          const fresh = problemsOf(path, text, site).map(({ rule, severity }) => `${severity} ${rule}`);
          assert.deepEqual(fresh, ['information no-placeholder'], text);
        }
        for (const { path, text } of written(plan))
          assert.deepEqual(said(text, problemsOf(path, text, site)), [], text);
      },
      3,
    );
  }).timeout(patience);
});

/** The name as one line. */
function shown(name: string): string {
  return name
    .replace(/[\u200b\u2060\ufeff]|\p{Cs}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

const picture = 'images/4-EventParticipated/day.jpg';

function problemsOf(path: string, text: string, site: Site): readonly Problem[] {
  const page = readPagePath(path, bilingual);
  const withPicture = { ...site, files: new Set([`static/${picture}`]) };
  const context = { report: parseReport(text, page.language), page, site: withPicture, now: Date.UTC(2026, 0, 1) };
  return checkReport(context, {
    onRuleError: (_, error) => {
      throw error;
    },
  });
}

/**
 * Above hint, but for what follows from the answers: a speaker without a role, a name with a date of its own, and a name
 * that names nothing («Event», «Add photos here»).
 */
function said(text: string, problems: readonly Problem[]): string[] {
  const endOfTitle = text.indexOf('\n', text.search(/^# /m));
  return problems
    .filter(
      ({ severity, rule }) => severity !== 'hint' && !/^(?:valid-speaker|consistent-date|require-title)$/.test(rule),
    )
    .filter(({ rule, range }) => rule !== 'no-placeholder' || range.start > endOfTitle)
    .map(({ rule, statement }) => `${rule}: ${formatStatement(statement, 'en')}`);
}

/** The file that opens with each placeholder replaced by prose, and the photos by a picture that exists. */
function written({ open }: Plan): { path: string; text: string }[] {
  const waiting = new Map(
    sectionKinds.flatMap(({ words }) =>
      [words.en.stub, words.vi.stub].flatMap((stub) =>
        [...stub.matchAll(/‹([^›]*)›/g)].map(([, text]) => [text, stub] as const),
      ),
    ),
  );
  const photos = sectionKinds.find(({ name }) => name === 'photos')?.words;
  const fill = (block: Block) =>
    block
      .map(({ kind, text }) => {
        if (kind === 'text') return text;
        assert.ok(waiting.has(text), 'a placeholder of the catalogue');
        const stub = waiting.get(text);
        if (stub === photos?.en.stub || stub === photos?.vi.stub) return `![People at the booth](/${picture})`;
        return /name|tên/i.test(text) ? 'Trần Minh An' : 'Kỹ sư đám mây và kinh nghiệm vận hành thực tế.';
      })
      .join('');
  return open === undefined ? [] : [{ path: open.path, text: fill(open.block) }];
}
