import { strict as assert } from 'node:assert';
import { findHeadings } from '../../src/core/markdown/headings.ts';
import { nodesOf, parseMarkdown, plainText } from '../../src/core/markdown/markdown.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';

const headings = (text: string, start = 0) =>
  findHeadings(parseMarkdown(text, start)).map((heading) => [
    heading.level,
    heading.text,
    textOf(text, heading.range),
    textOf(text, heading.textRange),
  ]);

describe('the Markdown of a page', () => {
  it('keeps its offsets behind front matter', () => {
    const text = '\uFEFF---\r\ntitle: "# no"\r\n---\r\n# Yes\r\n';
    const { markdown, headings: found } = parseReport(text, 'en');
    assert.equal(markdown.text.length, text.length);
    assert.deepEqual(
      found.map(({ range }) => textOf(text, range)),
      ['# Yes'],
    );
  });
  it('is not indented by what stands before it on its line', () => {
    for (const text of ['\uFEFF   # A\n', '{"a": {"b": 1}}# A\n', '\uFEFF+++# A\n'])
      assert.deepEqual(
        parseReport(text, 'en').headings.map(({ range }) => textOf(text, range)),
        ['# A'],
      );
  });
  it('takes a lone CR for a line end', () => {
    assert.deepEqual(
      headings('# A\r\rtext\r## B\r').map(([level, words]) => [level, words]),
      [
        [1, 'A'],
        [2, 'B'],
      ],
    );
  });
  it('gives the nodes of some types in order', () => {
    const markdown = parseMarkdown('![a](b) <i> ![c](d)', 0);
    assert.deepEqual(
      nodesOf(markdown, 'Image', 'HTMLTag').map(({ name }) => name),
      ['Image', 'HTMLTag', 'Image'],
    );
  });
  it('is read as what a reader sees', () => {
    const seen = (text: string) => plainText(parseMarkdown(text, 0), { start: 0, end: text.length });
    assert.equal(seen('**Bold** and _it_ and ~~no~~'), 'Bold and it and no');
    assert.equal(seen('[text](http://x) and `code`'), 'text and code');
    assert.equal(seen('a \\* b <b>c</b><!-- d -->'), 'a * b c');
    assert.equal(seen('2 < 3 & x'), '2 < 3 & x');
  });
});

describe('headings', () => {
  it('have a level, a text and exact places', () => {
    assert.deepEqual(headings('### **Speakers** ##\n'), [[3, 'Speakers', '### **Speakers** ##', '**Speakers**']]);
    assert.deepEqual(headings('# \n'), [[1, '', '#', '']]);
    assert.deepEqual(
      headings('Title\n=====\n\nPart\n---\n').map(([level, words]) => [level, words]),
      [
        [1, 'Title'],
        [2, 'Part'],
      ],
    );
  });
  it('are one line to a reader, however many they are written on', () => {
    for (const text of ['A\nB\n===\n', 'A \r\n  B\r\n===\r\n'])
      assert.deepEqual(
        headings(text).map(([level, words]) => [level, words]),
        [[1, 'A B']],
      );
  });
  it('do not end in the mark of the quote whose line underlines them', () => {
    for (const quote of ['> ', '>', '> > '])
      assert.deepEqual(headings(`${quote}A>\n${quote}===\n`), [[1, 'A>', `A>\n${quote}===`, 'A>']]);
  });
  it('begin behind a line that a backslash breaks, whatever ends it', () => {
    for (const end of ['\n', '\r\n']) {
      const { nodes } = parseMarkdown(['a\\', 'b\\\\', 'c'].join(end), 0);
      assert.equal(nodes.byType.get('HardBreak')?.length, 1);
    }
  });
  it('are no tables above a line of dashes', () => {
    for (const table of ['| a | b |\n|---|---|\n| c | d |\n', 'a | b\n-|-\n', '| a |\n|---| \n'])
      assert.deepEqual(
        headings(`${table}---\n\n# A\n`).map(([, words]) => words),
        ['A'],
      );
    assert.deepEqual(
      headings('a | b\n---\n').map(([, words]) => words),
      ['a | b'],
    );
    assert.deepEqual(
      headings('a\nb | c\n---\n').map(([, words]) => words),
      ['a b | c'],
    );
  });
  it('may follow a shortcode over several lines', () => {
    assert.deepEqual(
      headings('{{< figure\n  src="/a.png"\n>}}\nA\n---\n').map(([level]) => level),
      [2],
    );
  });
  it('may stand in lists and quotes, and are none in code, comments and without a space', () => {
    assert.deepEqual(
      headings('- # A\n\n> ## B\n').map(([, words]) => words),
      ['A', 'B'],
    );
    assert.deepEqual(headings('```\n# A\n```\n\n    # B\n\n<!--\n# C\n-->\n\n#D\n\n\\# E\n'), []);
  });
});
