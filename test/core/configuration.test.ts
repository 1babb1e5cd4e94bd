import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { defaultConfiguration } from '../../src/core/configuration/configuration.ts';
import { readConfiguration } from '../../src/core/configuration/readConfiguration.ts';
import { formatStatement } from '../../src/core/messages/message.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { classifyHeading } from '../../src/core/sections/classify.ts';
import { unmark } from '../rules/testRule.ts';

describe('readConfiguration', () => {
  it('takes the defaults where nothing is said', () => {
    for (const text of ['', ' \n', '{}', '// nothing yet\n', '\uFEFF{}', '{ "$schema": "x", }']) {
      assert.deepEqual(readConfiguration(text), { configuration: defaultConfiguration, problems: [] }, text);
    }
  });

  it('reads everything that can be said', () => {
    const { configuration, problems } = readConfiguration(`{
      // Comments and trailing commas are welcome.
      "reports": ["content/talks/*.md"],
      "newReport": { "path": "content/talks/{year}-{slug}.md", "heading": "" },
      "languages": ["EN", "vi"],
      "sections": { "order": ["talks", "photos"], "required": ["talks"], "level": 2,
        "kinds": { "talks": { "inNewReport": false, "en": { "heading": "Talks", "text": "- {Who} {{< x >}}" } } } },
      "frontMatter": { "required": ["title"], "date": "day", "speakers": "people" },
      "pictures": "static/images/{event}",
      "rules": { "require-images": "off", "valid-date": { "severity": "hint" } },
    }`);
    assert.deepEqual(problems, []);
    const { reports, newReport, languages, sections, frontMatter, pictures, rules: settings } = configuration;
    assert.deepEqual(
      reports?.map(({ source, folder }) => [source, folder]),
      [['content/talks/*.md', 'content/talks']],
    );
    assert.deepEqual(newReport, { path: 'content/talks/{year}-{slug}.md', heading: '' });
    assert.deepEqual(languages, ['en', 'vi']);
    assert.deepEqual(
      sections.kinds.map(({ name, scaffolded, depth }) => [name, scaffolded, depth]),
      [
        ['talks', false, 0],
        ['photos', true, 0],
      ],
    );
    assert.equal(sections.kinds[0]?.words.vi.stub, '- ‹Who› {{< x >}}');
    assert.deepEqual(sections.required, ['talks']);
    assert.equal(sections.level, 2);
    assert.deepEqual(frontMatter, { required: ['title'], date: 'day', speakers: 'people' });
    assert.equal(pictures, 'static/images/{event}');
    assert.deepEqual(
      [...settings],
      [
        ['require-images', { severity: 'off', options: {} }],
        ['valid-date', { severity: 'hint', options: {} }],
      ],
    );
  });

  describe('tells what is wrong at its place:', () => {
    const cases: readonly (readonly [text: string, ...messages: RegExp[]])[] = [
      ['{ "reports": ["a.md"] <|"rules"|>: {} }', /cannot be read, so the defaults apply: a comma is missing here/],
      ['{ "rules" <|{|>} }', /a colon is missing here/],
      ['{ "rules": {}<||>', /a closing brace is missing/],
      ['<|rules|>: x', /cannot be read/],
      ['<|[]|>', /This must be an object in braces/],
      ['{ <|"rule"|>: {} }', /no setting `rule` here; did you mean `rules`/],
      ['{ <|"colour"|>: 1 }', /no setting `colour` here, so it has no effect/],
      ['{ "__proto__": 1 }', /no setting `__proto__`/],
      ['{ "rules": { <|"require-image"|>: "off" } }', /no rule `require-image`; did you mean `require-images`/],
      ['{ "rules": { <|"spelling"|>: "off" } }', /no rule `spelling`, so this has no effect/],
      [
        '{ "rules": { "require-images": <|"of"|> } }',
        /one of "off", "error", "warning", "information", "hint", not "of"/,
      ],
      ['{ "rules": { "require-images": { <|"wors"|>: 1 } } }', /no setting `wors`/],
      ['{ "reports": <|"a.md"|> }', /This must be a list in square brackets/],
      [
        '{ "reports": [<|"/a.md"|>, <|"../a"|>, <|"a\\\\b"|>, <|"[a]*"|>, <|""|>, "a/*.md"] }',
        ...Array<RegExp>(5).fill(/is not a pattern/),
      ],
      ['{ "newReport": { "path": <|"a/b.md"|> } }', /is not a place for a new report/],
      ['{ "newReport": { "path": <|"../{slug}.md"|> } }', /is not a place/],
      ['{ "newReport": { "path": <|"{slug}/{slugs}.md"|> } }', /is not a place/],
      [
        '{ "reports": ["a/*/index.md"], "newReport": { "path": <|"a/{slug}.md"|> } }',
        /would be a\/name\.md, which `reports` does not match/,
      ],
      ['{ "pictures": <|"/images"|> }', /is not a folder for pictures/],
      ['{ "languages": [<|"English"|>] }', /not a language code/],
      ['{ "frontMatter": { "date": <|"a: b"|> } }', /not the name of a field/],
      ['{ "sections": { "level": <|1|> } }', /a whole number from 2 to 6/],
      ['{ "sections": { "order": [<|"speaker"|>, "photos"] } }', /no section `speaker`; did you mean `speakers`/],
      ['{ "sections": { "required": [<|"minutes"|>] } }', /no section `minutes`: describe it under `kinds`/],
      ['{ "sections": { "order": ["photos"], "required": [<|"agenda"|>] } }', /`agenda` is not in `order`/],
      ['{ "sections": { "kinds": { "minutes": <|{}|> } } }', /`minutes` has no heading/],
      ['{ "sections": { "kinds": { <|"My part"|>: {} } } }', /not a name for a section/],
      [
        '{ <|"languages"|>: 3, "rules": {}, "languages": ["en"] }',
        /`languages` is set again below, so this has no effect/,
      ],
      [
        '{ "rules": { <|"valid-date"|>: "off", <|"valid-date"|>: "hint", "valid-date": "error" } }',
        ...Array<RegExp>(2).fill(/`valid-date` is set again below/),
      ],
      [
        '{ "sections": { "kinds": { <|"a"|>: {}, "a": { "en": { <|"heading"|>: "X", "heading": <|"…"|> } } } } }',
        /`a` is set again/,
        /`heading` is set again/,
        /one line with at least one letter/,
      ],
      [
        '{ "sections": { "kinds": { <|"title"|>: { "en": { "heading": "Cloud" } } } } }',
        /`newReport.heading` sets how the title is written; this makes a section/,
      ],
      [
        '{ "sections": { "kinds": { <|"takeaway"|>: { "en": { "heading": "Cloud" } } } } }',
        /This makes a section of your own; ours is called `takeaways`/,
      ],
      [
        '{ "sections": { "kinds": { <|"conclusions"|>: { "en": { "heading": "End" } } } } }',
        /ours is called `conclusion`/,
      ],
      ['{ "sections": { "kinds": { <|"pictures"|>: { "en": { "heading": "P" } } } } }', /ours is called `photos`/],
      [
        '{ "sections": { "kinds": { "photos": { "en": { "heading": <|"…"|> } } } } }',
        /one line with at least one letter/,
      ],
      [
        '{ "sections": { "kinds": { "a": { "en": { "heading": "Xy" } }, "b": { "en": { "heading": <|"xy:"|> } } } } }',
        /already belongs to the section `a`/,
      ],
    ];
    for (const [marked, ...messages] of cases) {
      it(marked, () => {
        const { text, ranges } = unmark(marked);
        const { problems } = readConfiguration(text);
        assert.equal(problems.length, messages.length);
        for (const [index, message] of messages.entries()) {
          const problem = problems[index] ?? assert.fail();
          assert.match(formatStatement(problem.statement, 'en'), message);
          assert.doesNotMatch(formatStatement(problem.statement, 'vi'), /\{(?!slugs?|event)\w+\}/);
          if (ranges[index] !== undefined && ranges[index].end > ranges[index].start) {
            assert.deepEqual(problem.range, ranges[index]);
          }
        }
      });
    }
  });

  it('says which of it an editor knows from the schema', () => {
    const seen = [
      '{',
      '{ "reports": 1 }',
      '[]',
      '{ "sections": { "level": 9 } }',
      '{ "rules": { "valid-date": "of" } }',
      '{ "pictures": "./", "pictures": "./" }',
    ];
    const unseen = [
      '{ "report": [] }',
      '{ "reports": [""] }',
      '{ "rules": { "valid-dat": "off" } }',
      '{ "languages": ["English"] }',
      '['.repeat(50_000) + ']'.repeat(50_000),
    ];
    for (const text of [...seen, ...unseen]) {
      const answers = readConfiguration(text).problems.map(({ isSeenBySchema }) => isSeenBySchema);
      assert.deepEqual(answers, [seen.includes(text)], text.slice(0, 50));
    }
  });

  it('is one problem for a file that is no JSON, and keeps the defaults', () => {
    for (const text of ['{ "languages": ["vi"], ', '{{{{', '"x', '[1 2 3', '['.repeat(200_000), 'x'.repeat(600_000)]) {
      const { configuration, problems } = readConfiguration(text);
      assert.equal(problems.length, 1, text.slice(0, 30));
      assert.equal(configuration, defaultConfiguration);
    }
  });

  it('takes the last of what is set twice', () => {
    const text = '{ "languages": ["en"], "languages": ["vi"], "rules": { "valid-date": "off", "valid-date": "hint" } }';
    const { configuration } = readConfiguration(text);
    assert.deepEqual(configuration.languages, ['vi']);
    assert.equal(configuration.rules.get('valid-date')?.severity, 'hint');
  });

  it('says nothing of sections that others have', () => {
    for (const name of ['talks', 'minutes', 'notes', 'goals', 'gist', 'news']) {
      const text = `{ "sections": { "kinds": { "${name}": { "en": { "heading": "Own words" } } } } }`;
      assert.deepEqual(readConfiguration(text).problems, [], name);
    }
  });

  it('keeps what is right beside what is wrong', () => {
    const { configuration } = readConfiguration(
      '{ "languages": ["vi", 3], "pictures": 4, "rules": { "valid-date": "off", "x": 1 } }',
    );
    assert.deepEqual(configuration.languages, ['vi']);
    assert.equal(configuration.pictures, undefined);
    assert.deepEqual([...configuration.rules.keys()], ['valid-date']);
  });

  it('never throws, and speaks of places in the text', () => {
    const word = fc.constantFrom(
      'reports',
      'sections',
      'kinds',
      'rules',
      'a/*.md',
      'valid-date',
      'off',
      'en',
      'heading',
      '__proto__',
      '\ud800',
    );
    const json = fc.jsonValue({ maxDepth: 5 });
    const shaped = fc.letrec((tie) => ({
      value: fc.oneof(
        word,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(word, tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    const source = fc.oneof(
      fc.string({ unit: fc.constantFrom(...Array.from('{}[]":,/* \n\\ea1n\uFEFF')) }),
      json.map((value) => JSON.stringify(value)),
      shaped.map((value) =>
        JSON.stringify({ sections: value, rules: value, reports: value, newReport: value, frontMatter: value }),
      ),
      shaped.map((value) => JSON.stringify(value).slice(0, -2)),
    );
    fc.assert(
      fc.property(source, (text) => {
        const { problems } = readConfiguration(text);
        for (const { range } of problems) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length, JSON.stringify(range));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a hostile configuration', () => {
  for (const words of ['((((', '\\\\w+ .* (x|y)*', '[^', '😀 😀', '– : |']) {
    it(`is words and no pattern: ${words}`, () => {
      const waiting = Array.from({ length: 150 }, (_, index) => `{${words} ${index}}`).join('\\n');
      const { configuration, problems } = readConfiguration(
        `{ "sections": { "kinds": { "own": { "en": { "heading": "${words} x", "text": "${waiting}" } } } } }`,
      );
      assert.deepEqual(problems, []);
      const plain = words.replaceAll('\\\\', '\\');
      const { placeholders, sections } = parseReport(`### ${plain} x\n\nTold.\n`, 'en', configuration);
      assert.deepEqual(placeholders, []);
      assert.ok(sections.list.length <= 1);
    });
  }
});

describe('sections in the configuration', () => {
  const { sections } = readConfiguration(`{ "sections": { "kinds": {
    "lessons": { "en": { "heading": "Lessons for our team", "otherHeadings": ["Post-mortem"] } },
    "highlights": { "vi": { "heading": "Đáng nhớ nhất" } } } } }`).configuration;
  const kindOf = (heading: string) => {
    const found = classifyHeading(heading, 'vi', sections);
    return found && `${found.kind.name} ${found.language}`;
  };

  for (const [heading, expected] of [
    ['Lessons for our team', 'lessons vi'],
    ['2. LESSONS  for our team:', 'lessons vi'],
    ['Lessons for our team (draft)', 'lessons vi'],
    ['Post-mortem', 'lessons vi'],
    ['Lessons for our teams', 'takeaways en'],
    ['Đáng nhớ nhất', 'highlights vi'],
    ['1. Dang nho nhat', 'highlights vi'],
    ['Key Highlights', 'highlights en'],
    ['Something else', undefined],
  ] as const) {
    it(`finds ${expected ?? 'nothing'} in «${heading}»`, () => {
      assert.equal(kindOf(heading), expected);
    });
  }

  it('follow ours in the order, and ours keep their place', () => {
    assert.equal(sections.kinds.at(-1)?.name, 'lessons');
    assert.deepEqual(sections.required, defaultConfiguration.sections.required);
  });
});
