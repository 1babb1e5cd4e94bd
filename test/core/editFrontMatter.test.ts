import { strict as assert } from 'node:assert';
import { doubleQuoted, removeField, setField, suppressInReport } from '../../src/core/frontMatter/editFrontMatter.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { applyEdits, type TextEdit } from '../../src/core/text/textEdit.ts';

const edited = (text: string, edit: TextEdit | undefined) => edit && applyEdits(text, [edit]);
const set = (text: string, name: string, value: string, quote?: boolean) =>
  edited(text, setField(parseReport(text, 'en'), name, value, quote));
/** The line of the front matter that holds `a` after it was set. */
const line = (written: string, value: string, quote?: boolean) =>
  set(`---\n${written}\nz: 1\n---\n`, 'a', value, quote)?.replace(/^---\n|\nz: 1\n---\n$/g, '');

describe('setting a field', () => {
  it('keeps quotes, comments, spaces and the letters of the name', () => {
    assert.equal(line('a: 1 # menu', '4'), 'a: 4 # menu');
    assert.equal(line('A:   "1"', '4'), 'A:   "4"');
    assert.equal(line("a: '1'", "it's"), "a: 'it''s'");
    assert.equal(line('"a" : x  # y', 'z'), '"a" : z  # y');
  });
  it('fills an empty one', () => {
    assert.equal(line('a:', '4'), 'a: 4');
    assert.equal(line('a:  ', '4'), 'a: 4');
    assert.equal(line('a: # menu', '4'), 'a: 4 # menu');
    assert.equal(line('a: ""', '4'), 'a: "4"');
    assert.equal(line('a: null', '4'), 'a: 4');
    assert.equal(line('a: !x', '4'), undefined);
    assert.equal(line('? a', '4'), undefined);
  });
  it('replaces a value of several lines', () => {
    assert.equal(line('a: |\n  one\n  two', 'x'), 'a: x');
    assert.equal(line('a: one\n  two', 'x'), 'a: x');
    assert.equal(line('a:\n  - one\n  - two', 'x'), 'a:\n  x');
    assert.equal(line('a: [one,\n  two]', 'x'), 'a: x');
  });
  it('puts quotes where YAML needs them or where they are asked for', () => {
    for (const value of ['AWS: Day', 'x #1', '`x`', '- x', '', ' x', 'x ', 'x:', '*x', '[x]', '"x"', "'x'", 'a\nb']) {
      const text = set('---\nz: 1\n---\n', 'a', value) ?? '';
      assert.equal(parseReport(text, 'en').frontMatter.fields.get('a')?.text, value);
      assert.match(text, /a: "/);
    }
    for (const value of ['AWS Day', '2025-11-17', '4', 'Sự kiện#2', 'a:b', '“x”'])
      assert.equal(line('a: 1', value), `a: ${value}`);
    assert.equal(line('a: 1', 'x', true), 'a: "x"');
    assert.equal(line("a: '1'", 'a\nb'), 'a: "a\\u000ab"');
  });
  it('adds a missing one as the last line, indented like the others', () => {
    assert.equal(set('---\nb: 1\n# end\n---\nbody', 'a', 'x'), '---\nb: 1\n# end\na: x\n---\nbody');
    assert.equal(set('---\n  b: 1\n---\n', 'a', 'x'), '---\n  b: 1\n  a: x\n---\n');
    assert.equal(set('---\n---\n', 'a', ' <b> 4. </b> ', true), '---\na: " <b> 4. </b> "\n---\n');
    assert.equal(set('\uFEFF---\r\nb: 1\r\n---\r\n', 'a', 'x'), '\uFEFF---\r\nb: 1\r\na: x\r\n---\r\n');
    assert.equal(set('---\nb: |\n  x\n---\n', 'a', 'x'), '---\nb: |\n  x\na: x\n---\n');
  });
  it('changes fields within braces, but adds no line to them', () => {
    assert.equal(set('---\n# x {\n{a: 1, b: 2}\n---\n', 'a', 'x, y'), '---\n# x {\n{a: "x, y", b: 2}\n---\n');
    assert.equal(set('---\n{\n  b: 2\n}\n---\n', 'a', 'x'), undefined);
    assert.equal(set('---\n{}\n---\n', 'a', 'x'), undefined);
  });
  it('touches nothing that it cannot read', () => {
    for (const text of ['', '# x\n', '+++\na = 1\n+++\n', '---\na: "\n---\n', '---\na: 1\n', '---\nb: 1\n...\n---\n']) {
      assert.equal(set(text, 'a', 'x'), undefined, text);
    }
  });
});

describe('removing a field', () => {
  const remove = (text: string) => edited(text, removeField(parseReport(text, 'en'), 'a'));

  it('takes its lines and its comment', () => {
    assert.equal(remove('---\na: true # x\nb: 1\n---\n'), '---\nb: 1\n---\n');
    assert.equal(remove('---\nb: 1\na: |\n  x\n  y\n---\n'), '---\nb: 1\n---\n');
    assert.equal(remove('---\r\na:\r\nb: 1\r\n---\r\n'), '---\r\nb: 1\r\n---\r\n');
  });
  it('leaves a line alone that holds another field', () => {
    assert.equal(remove('---\n{a: 1, b: 2}\n---\n'), undefined);
    assert.equal(remove('---\nb: 1\n---\n'), undefined);
  });
});

describe('suppressing a rule for a report', () => {
  const suppress = (text: string, reason: string) =>
    edited(text, suppressInReport(parseReport(text, 'en'), 'require-images', reason));

  it('writes a comment that Hugo does not print, and that is read again', () => {
    const text = suppress('---\r\ntitle: x\r\n---\r\nbody', 'no photos\n of  it');
    assert.equal(text, '---\r\ntitle: x\r\n# event-report-disable require-images: no photos of it\r\n---\r\nbody');
    assert.deepEqual(
      parseReport(text, 'en').suppressions.map(({ rule }) => rule),
      ['require-images'],
    );
  });
  it('is the same in TOML', () => {
    const text = suppress('+++\na = 1\n+++\nbody', 'x');
    assert.equal(text, '+++\na = 1\n# event-report-disable require-images: x\n+++\nbody');
  });
  it('needs front matter with a last line', () => {
    for (const text of ['', 'body', '---', '---\na: 1', '+++\na = 1', '{ "a": 1 }\n'])
      assert.equal(suppress(text, 'x'), undefined);
  });
  it('waits until the block can be read, since a comment may change where a broken one seems to end', () => {
    for (const text of ['---\na: 1\nbody\n', '---js\na: 1\n---\n', '---\na: b: c\n\n---\n'])
      assert.equal(suppress(text, 'x'), undefined);
  });
});

describe('double quotes', () => {
  it('hide what is special in them', () => {
    for (const value of ['a"b\\c', '\0\u001b', '\u2028\uFEFF', '\n\r\t', '‘“é𝄞']) {
      const { frontMatter } = parseReport(`---\na: ${doubleQuoted(value)}\n---\n`, 'en');
      assert.equal(frontMatter.fields.get('a')?.text, value);
    }
  });
});
