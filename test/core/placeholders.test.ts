import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { placeholdersIn } from '../../src/core/report/placeholders.ts';
import { checkReport } from '../../src/core/check/checkReport.ts';
import { blockText, literal, parseStub, placeholder } from '../../src/core/sections/block.ts';
import { offeredBlocks, skeletonBlock } from '../../src/core/sections/blocks.ts';
import { builtInCatalogue, sectionKinds } from '../../src/core/sections/catalogue.ts';
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
