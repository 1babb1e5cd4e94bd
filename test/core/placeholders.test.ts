import { strict as assert } from 'node:assert';
import type { Language } from '../../src/core/messages/message.ts';
import { isPlanError } from '../../src/core/plans/plan.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { placeholdersIn } from '../../src/core/report/waiting/placeholders.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { soundSource } from '../../src/core/check/soundSource.ts';
import { blockText, literal, parseStub, placeholder, type Block } from '../../src/core/sections/block.ts';
import { offeredBlocks, skeletonBlock } from '../../src/core/sections/blocks.ts';
import { builtInCatalogue, sectionKinds } from '../../src/core/sections/catalogue.ts';
import { readPagePath } from '../../src/core/hugo/page.ts';
import { overlaps, textOf, type OffsetRange } from '../../src/core/text/offsetRange.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { planTranslation } from '../../src/core/translation/fill/fillFromTranslation.ts';
import { siteOf } from './siteOf.ts';
import { contextFor } from '../rules/testRule.ts';

const languages = ['en', 'vi'] as const;

describe('the placeholders that we write', () => {
  for (const language of languages) {
    for (const kind of sectionKinds) {
      it(`are all known: ${kind.name} (${language})`, () => {
        const stub = parseStub(kind.words[language].stub);
        const text = `# T\n\n### ${kind.words[language].heading}\n\n${blockText(stub)}\n`;
        const { placeholders, notStarted } = parseReport(text, language);
        const waiting = placeholders.map(({ range }) => text.slice(range.start, range.end)).join('\n');
        for (const part of stub) if (part.kind === 'placeholder') assert.ok(waiting.includes(part.text), part.text);
        assert.equal(notStarted?.waiting, 1);
      });
    }
    it(`are known while half of a speaker is written (${language})`, () => {
      const [, name, between, role] = parseStub(sectionKinds[2]?.words[language].stub ?? '');
      assert.equal(name?.kind, 'placeholder');
      for (const text of [`- **An${between?.text}${role?.text}\n`, `- **${name.text}${between?.text}CTO\n`]) {
        assert.equal(parseReport(text, language).placeholders.length, 1, text);
      }
    });
    it(`are known in the title (${language})`, () => {
      const block = offeredBlocks.find(({ name }) => name === 'report')?.block(language, 3) ?? [];
      const { placeholders, headings } = parseReport(blockText(block), language);
      assert.deepEqual(placeholders[0]?.range, headings[0]?.textRange);
    });
  }
});

/** Where each placeholder of a block stands behind `before`. */
function slotsOf(block: Block, before: string): { readonly text: string; readonly range: OffsetRange }[] {
  let start = before.length;
  return block.flatMap(({ kind, text }) => {
    const range = { start, end: start + text.length };
    start = range.end;
    return kind === 'placeholder' ? [{ text, range }] : [];
  });
}

describe('every placeholder of ours in a report that is begun', () => {
  const told = { en: '\n\n### Venue\n\nHue.\n', vi: '\n\n### Nơi chốn\n\nHuế.\n' };
  const front = '---\ntitle: Cloud Day\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n\n';
  const tryBlock = (block: Block, before: string, language: Language) => {
    const path = `content/4-EventParticipated/4.4-Event4/_index${language === 'vi' ? '.vi' : ''}.md`;
    const text = before + blockText(block) + told[language];
    const problems = checkReport(contextFor({ path }, text));
    for (const slot of slotsOf(block, before)) {
      // The numbers are one problem.
      const isNumber = /^[\d.]+$/.test(slot.text);
      const spoken = problems.filter(({ rule, range }) =>
        isNumber ? rule === 'consistent-number' : overlaps(range, slot.range),
      );
      assert.ok(spoken.length > 0, `nobody tells of ‹${slot.text}›`);
    }
    assert.ok(!problems.some(({ messageId }) => messageId === 'notStarted'));
  };
  for (const language of languages) {
    for (const { name, block } of offeredBlocks) {
      it(`is told of: ${name} (${language})`, () => {
        const isFile = name === 'report' || name === 'front-matter';
        // An entry stands in its section.
        const head = name === 'speaker' ? `### ${sectionKinds[2]?.words[language].heading ?? ''}\n\n` : '';
        tryBlock(block(language, 3), isFile ? '' : front + head, language);
      });
    }
    it(`is told of: what a new translation waits with (${language})`, () => {
      const source = `${front}# Cloud Day\n\n### Key Highlights\n\nCosts.\n\n### Our bus\n\nGreen.\n`;
      const folder = 'content/4-EventParticipated/4.4-Event4/';
      const paths = { en: `${folder}_index.md`, vi: `${folder}_index.vi.md` };
      const from = language === 'en' ? paths.vi : paths.en;
      const site = siteOf({ [from]: source });
      const page = readPagePath(from, site.config);
      const plan = planTranslation(
        soundSource({ report: parseReport(source, page.language), page, site }),
        readPagePath(paths[language], site.config),
      );
      assert.ok(!isPlanError(plan));
      const text = `${plan.create[0]?.text ?? ''}${told[language]}`;
      const problems = checkReport(contextFor({ path: paths[language] }, text));
      const waiting = [...text.matchAll(/^(?:- )?(?:Add|Write|Thêm|Viết) .*$/gm)];
      assert.equal(waiting.length, 2);
      for (const { 0: line, index } of waiting) {
        assert.ok(
          problems.some(({ range }) => overlaps(range, { start: index, end: index + line.length })),
          line,
        );
      }
    });
  }
  it('is told of: the fixes that write one', () => {
    const texts = [
      '---\ntitle: "Event 4"\n---\n\n### Venue\n\nHue.\n',
      `${front}### Speakers\n\n### Venue\n\nHue.\n`,
      `${front}### Key Highlights\n\n### Venue\n\nHue.\n`,
      `${front}### Venue\n\nHue.\n`,
    ];
    for (const text of texts) {
      const context = contextFor({ path: 'content/4-EventParticipated/4.4-Event4/_index.md' }, text);
      for (const { rule, fixes } of checkReport(context)) {
        for (const { select, edits } of fixes) {
          if (select === undefined) continue;
          const fixed = applyEdits(text, edits);
          const after = checkReport({ ...context, report: parseReport(fixed, 'en') });
          const spoken = after.filter(({ range }) => overlaps(range, select));
          assert.ok(spoken.length > 0, `${rule}: nobody tells of ‹${textOf(fixed, select)}›`);
        }
      }
    }
  });
});

describe('a report that is not started', () => {
  for (const language of languages) {
    const path = `content/4-EventParticipated/4.4-Event4/_index${language === 'vi' ? '.vi' : ''}.md`;
    const front =
      '---\ntitle: "Cloud Day"\ndate: 2025-11-17\nweight: 4\nchapter: false\npre: " <b> 4.4. </b> "\n---\n\n# Cloud Day\n\n';
    const stubs = {
      'with nothing in it': undefined,
      'with speakers from the first question': [literal('- **An Le** – CTO\n- **Binh**')],
      'with a speaker without a role': [
        literal('- **An Le** – '),
        placeholder(language === 'vi' ? 'Vai trò, Đơn vị' : 'Role, Company'),
      ],
    };
    for (const [name, speakers] of Object.entries(stubs)) {
      it(`has one problem, an information: ${name} (${language})`, () => {
        const text = `${front}${blockText(skeletonBlock(builtInCatalogue, language, 3, new Map(), { speakers }))}\n`;
        const problems = checkReport(contextFor({ path }, text));
        assert.deepEqual(
          problems.map(({ rule, messageId, severity }) => [rule, messageId, severity]),
          [['no-placeholder', 'notStarted', 'information']],
        );
        assert.equal(parseReport(text, language).notStarted?.waiting, speakers === undefined ? 6 : 5);
      });
    }
  }
  it('may hold the notice of the template', () => {
    const text =
      '{{% notice warning %}}\nPlease do not copy this into your report.\n{{% /notice %}}\n\n# T\n\n### Agenda\n';
    assert.equal(parseReport(text, 'en').notStarted?.waiting, 1);
  });
  for (const waits of ['- [Objective 1]', '[Content]', '- **[Speaker name]** – [Role, Company]']) {
    it(`may hold «${waits}»`, () => {
      assert.equal(parseReport(`# T\n\n### Speakers\n\n${waits}\n`, 'en').notStarted?.waiting, 1);
    });
  }
  it('may show the picture that templates have as an example', () => {
    const text = '# T\n\n### Key Highlights\n\n### Photos\n\n![Alt text](path/to/your/image.jpg)\n';
    assert.equal(parseReport(text, 'en').notStarted?.waiting, 2);
  });
  for (const told of [
    'One sentence.',
    '![a](/a.jpg)',
    '<img src="/a.jpg">',
    '```\ncode\n```',
    '| a |\n|---|\n| b |',
    '- x',
  ]) {
    it(`is started by «${told.split('\n')[0] ?? ''}»`, () => {
      assert.equal(parseReport(`# T\n\n### Experience\n\n${told}\n\n### Key Highlights\n`, 'en').notStarted, undefined);
    });
  }
  it('is one without waiting sections only when nothing is told', () => {
    assert.equal(parseReport('### Speakers\n\n- An\n', 'en').notStarted, undefined);
    assert.deepEqual(parseReport('', 'en').notStarted, { waiting: 0, place: undefined });
  });
});

describe('what deleting a placeholder takes along', () => {
  /** The text before and after, with `|` for the place of the waiting text. */
  const cases: readonly (readonly [string, string])[] = [
    ['- a\n- |\n- b\n', '- a\n- b\n'],
    ['a\n\n|\n\nb\n', 'a\n\nb\n'],
    ['a\n\n_|_', 'a\n'],
    ['a\n\n> |\n\nb', 'a\n\nb'],
    ['|\n---\na\n', '---\na\n'],
    ['- **Time:** |\n- b\n', '- b\n'],
  ];
  for (const [before, after] of cases) {
    for (const newline of ['\n', '\r\n']) {
      it(JSON.stringify(before.replaceAll('\n', newline)), () => {
        const text = before.replace('|', 'Add some words here').replaceAll('\n', newline);
        const removal = parseReport(text, 'en').placeholders[0]?.removal;
        assert.ok(removal);
        assert.equal(text.slice(0, removal.start) + text.slice(removal.end), after.replaceAll('\n', newline));
      });
    }
  }
  for (const text of ['- Add photos here\n  - a\n', 'Add photos here ![a](/a.jpg)\n', '<p>Add photos here</p>\n']) {
    it(`is nothing where something else would go: ${JSON.stringify(text)}`, () => {
      const { placeholders } = parseReport(text, 'en');
      assert.deepEqual([placeholders.length, placeholders[0]?.removal], [1, undefined]);
    });
  }
});

describe('placeholdersIn', () => {
  it('picks those of a section', () => {
    const { placeholders, sections } = parseReport('Add text here\n\n### Photos\n\n- Add photos here\n', 'en');
    const body = sections.list[0]?.body;
    assert.ok(body);
    assert.deepEqual([placeholders.length, placeholdersIn(placeholders, body).length], [2, 1]);
  });
});

describe('entries that say only which one they are', () => {
  const waiting = (text: string): readonly string[] =>
    parseReport(text, 'vi').placeholders.map(({ range }) => textOf(text, range));

  for (const [text, expected] of [
    ['- Point 1\n- Point 2\n', ['Point 1', 'Point 2']],
    ['1. **Ý thứ nhất**\n2. **Ý 2:**\n', ['**Ý thứ nhất', '**Ý 2:']],
    ['- Nội dung 1: ...\n- Key point 2…\n', ['Nội dung 1: ...', 'Key point 2…']],
    // What is told below, or behind, says what they are.
    ['- Point 1\n  - Cheaper\n', []],
    ['- Bài học 1:\n- Rẻ hơn\n', []],
    ['- Point 1: cheaper\n- Phase 1\n- Nội dung chính\n', []],
    ['Point 1\n\nCheaper.\n\n#### Nội dung 1\n', []],
  ] as const) {
    it(`wait in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        waiting(text).map((each) => each.replace(/^\*\*/, '')),
        expected.map((each) => each.replace(/^\*\*/, '')),
      );
    });
  }
});
