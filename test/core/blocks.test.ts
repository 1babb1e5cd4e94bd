import { strict as assert } from 'node:assert';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { blockSnippet, blockText, literal, parseStub, placeholder } from '../../src/core/sections/block.ts';
import { offeredBlocks, sectionBlock, skeletonBlock } from '../../src/core/sections/blocks.ts';
import { builtInCatalogue, sectionKinds } from '../../src/core/sections/catalogue.ts';

describe('a block', () => {
  it('is text or a snippet', () => {
    const block = [literal('costs $5 {a} \\ '), placeholder('a } b'), ...parseStub('- ‹x› ‹x›')];
    assert.equal(blockText(block), 'costs $5 {a} \\ a } b- x x');
    assert.equal(blockSnippet(block), 'costs \\$5 {a\\} \\\\ ${1:a \\} b}- ${2:x} ${3:x}');
  });
});

describe('the blocks on offer', () => {
  for (const language of ['en', 'vi'] as const) {
    for (const kind of sectionKinds) {
      it(`include the section ${kind.name}, which is read as one (${language})`, () => {
        const text = blockText(sectionBlock(kind, language, 3));
        const { sections } = parseReport(text, language);
        assert.deepEqual(
          sections.list.map((section) => [section.kind.name, section.language, section.heading.level]),
          [[kind.name, language, 3 + kind.depth]],
        );
        assert.ok(!text.endsWith('\n'));
      });
    }

    it(`include the whole report, which is read as one (${language})`, () => {
      const offered = offeredBlocks.find(({ name }) => name === 'report');
      assert.ok(offered);
      const report = parseReport(blockText(offered.block(language, 2)), language);
      assert.deepEqual(report.frontMatter.problems, []);
      assert.deepEqual([...report.frontMatter.fields.keys()], ['title', 'date', 'weight', 'chapter', 'pre']);
      assert.deepEqual(
        report.headings.map(({ level }) => level),
        [1, 2, 2, 2, 2, 2, 3],
      );
    });
  }

  it('have names and words of their own', () => {
    const names = offeredBlocks.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { label, prefixes } of offeredBlocks) {
      assert.ok(label.en !== '' && label.vi !== '');
      assert.ok(prefixes.en.length > 0 && prefixes.vi.length > 0);
    }
  });

  it('go no deeper than Markdown does', () => {
    assert.match(blockText(skeletonBlock(builtInCatalogue, 'en', 6)), /\n###### Some event photos\n/);
  });
});
