import { strict as assert } from 'node:assert';
import { insertSection, type SectionStyle } from '../../src/core/plans/insertSection.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { blockText } from '../../src/core/sections/block.ts';
import type { SectionKindName } from '../../src/core/sections/sectionKind.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';

/** The text after inserting, with `<|…|>` around what is selected. */
function insert(text: string, kind: SectionKindName, style?: SectionStyle, language: 'en' | 'vi' = 'en'): string {
  const { edits, select, snippet } = insertSection(parseReport(text, language), kind, style);
  assert.equal(edits.length, 1);
  assert.equal(edits[0].newText, blockText(snippet.block));
  assert.deepEqual(edits[0].range, { start: snippet.offset, end: snippet.offset });
  const after = applyEdits(text, edits);
  return `${after.slice(0, select.start)}<|${after.slice(select.start, select.end)}|>${after.slice(select.end)}`;
}

describe('insertSection', () => {
  const speakers = '### Speakers\n\n- **<|Speaker name|>** – Role, Company\n';
  const photos = '- <|Add photos of the event here|>\n';

  const cases: readonly [string, string, SectionKindName, string][] = [
    [
      'before the first later section',
      '### Event Objectives\n\n- a\n\n### Key Highlights\n\n- b\n',
      'speakers',
      `### Event Objectives\n\n- a\n\n${speakers}\n### Key Highlights\n\n- b\n`,
    ],
    [
      'before the first later one, after headings that are none of ours',
      '### Objectives\na\n### Day one\nb\n### Key Highlights\nc\n',
      'speakers',
      `### Objectives\na\n### Day one\nb\n\n${speakers}\n### Key Highlights\nc\n`,
    ],
    [
      'behind white space that ends no paragraph in Markdown',
      '### Objectives\n\n<p>\n\f\n\n',
      'speakers',
      `### Objectives\n\n<p>\n\f\n\n${speakers}`,
    ],
    [
      'after the earlier ones when no later one follows',
      '### Objectives\n\n- a\n\n#### More\n\nb\n',
      'speakers',
      `### Objectives\n\n- a\n\n#### More\n\nb\n\n${speakers}`,
    ],
    [
      'at the level of the report',
      '## Objectives\n\n- a\n',
      'speakers',
      `## Objectives\n\n- a\n\n${speakers.slice(1)}`,
    ],
    [
      'after the title, first of all',
      '---\ntitle: x\n---\n\n# Name\n\n### Speakers\n\n- a\n',
      'objectives',
      '---\ntitle: x\n---\n\n# Name\n\n### Event Objectives\n\n- <|Add the objectives of the event here|>\n\n### Speakers\n\n- a\n',
    ],
    [
      'right after front matter',
      '---\ntitle: x\n---\n### Key Highlights\n',
      'speakers',
      `---\ntitle: x\n---\n\n${speakers}\n### Key Highlights\n`,
    ],
    ['into an empty text', '', 'speakers', speakers],
    [
      'into front matter alone, without a line end',
      '---\ntitle: x\n---',
      'speakers',
      `---\ntitle: x\n---\n\n${speakers}`,
    ],
    ['where the final line end is missing', '### Objectives\n- a', 'speakers', `### Objectives\n- a\n\n${speakers}`],
    ['where blank lines end the text', '### Objectives\n- a\n\n\n', 'speakers', `### Objectives\n- a\n\n${speakers}`],
    [
      'photos at the end of the experience section',
      '### Event Experience\n\nGood.\n\n#### People\n\nx\n\n### Conclusion\n\ny\n',
      'photos',
      `### Event Experience\n\nGood.\n\n#### People\n\nx\n\n#### Some event photos\n\n${photos}\n### Conclusion\n\ny\n`,
    ],
    [
      'before code that nothing closes, which would swallow it',
      '### Key Highlights\n\nRun this:\n\n```sh\nls\n',
      'photos',
      `### Key Highlights\n\nRun this:\n\n#### Some event photos\n\n${photos}\n\`\`\`sh\nls\n`,
    ],
    [
      'before a comment that nothing closes',
      'Text\n\n<!-- later\n\nmore\n',
      'photos',
      `Text\n\n#### Some event photos\n\n${photos}\n<!-- later\n\nmore\n`,
    ],
    [
      'before an instruction that nothing closes',
      'Text\n\n<?php later\n\nmore\n',
      'photos',
      `Text\n\n#### Some event photos\n\n${photos}\n<?php later\n\nmore\n`,
    ],
    [
      'behind a byte order mark',
      '\uFEFF### Key Highlights\n\nx\n',
      'speakers',
      `\uFEFF${speakers}\n### Key Highlights\n\nx\n`,
    ],
    [
      'behind a byte order mark, before code that nothing closes',
      '\uFEFF```\nx\n',
      'photos',
      `\uFEFF#### Some event photos\n\n${photos}\n\`\`\`\nx\n`,
    ],
    [
      'before a script that nothing closes',
      'Text\n\n<script>\nx\n\n</script y\n',
      'photos',
      `Text\n\n#### Some event photos\n\n${photos}\n<script>\nx\n\n</script y\n`,
    ],
    [
      'after code that is closed',
      '```sh\nls\n```\n',
      'photos',
      `\`\`\`sh\nls\n\`\`\`\n\n#### Some event photos\n\n${photos}`,
    ],
    ['photos at the end when nothing is there', 'Text\n', 'photos', `Text\n\n#### Some event photos\n\n${photos}`],
    [
      'a later section after the photos of an earlier one',
      '### Event Experience\n\nx\n\n#### Some event photos\n\n- y\n',
      'conclusion',
      '### Event Experience\n\nx\n\n#### Some event photos\n\n- y\n\n### Conclusion\n\n<|Add your conclusion here|>\n',
    ],
    [
      'where the fewest are out of order',
      '### Event Experience\nx\n### Objectives\nx\n### Key Highlights\nx\n',
      'takeaways',
      '### Event Experience\nx\n### Objectives\nx\n### Key Highlights\nx\n\n### Key Takeaways\n\n- <|Add what you learned here|>\n',
    ],
    [
      'at the first of two places that are equally good',
      '### Objectives\nx\n\n### Event Experience\nx\n\n### Speakers\nx\n',
      'application',
      '### Objectives\nx\n\n### Applying to Work\n\n- <|Add how you will apply this to your work here|>\n\n### Event Experience\nx\n\n### Speakers\nx\n',
    ],
    [
      'above the comment that speaks of the next heading',
      '### Objectives\nx\n\n<!-- event-report-disable-next-line no-empty-section -->\n### Key Highlights\n',
      'speakers',
      `### Objectives\nx\n\n${speakers}\n<!-- event-report-disable-next-line no-empty-section -->\n### Key Highlights\n`,
    ],
  ];

  for (const [name, text, kind, expected] of cases) {
    it(`inserts ${name}`, () => {
      assert.equal(insert(text, kind), expected);
    });
    it(`inserts ${name}, with CRLF`, () => {
      const crlf = (part: string) => part.replaceAll('\n', '\r\n');
      if (text.includes('\n')) assert.equal(insert(crlf(text), kind), crlf(expected));
      else assert.equal(insert(text, kind), expected);
    });
  }

  it('keeps a byte order mark at the beginning', () => {
    assert.equal(insert('\uFEFF', 'speakers'), `\uFEFF${speakers}`);
  });

  it('writes in the language of the report', () => {
    assert.equal(
      insert('### Mục tiêu\n\n- a\n', 'speakers', {}, 'vi'),
      '### Mục tiêu\n\n- a\n\n### Diễn giả\n\n- **<|Tên diễn giả|>** – Vai trò, Đơn vị\n',
    );
  });

  it('follows the siblings in wording, and in the level where the report has none', () => {
    const wording = new Map([['photos', { heading: 'Pictures', depth: 0 }] as const]);
    const style = { sectionLevel: 2, wording };
    assert.equal(insert('# Day\n', 'photos', style), `# Day\n\n## Pictures\n\n${photos}`);
    assert.equal(insert('### Objectives\na\n', 'photos', style), `### Objectives\na\n\n### Pictures\n\n${photos}`);
  });
});
