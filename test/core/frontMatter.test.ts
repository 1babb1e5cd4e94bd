import { strict as assert } from 'node:assert';
import {
  bodyStart,
  longestFrontMatter,
  mostLines,
  parseFrontMatter,
  type FrontMatter,
} from '../../src/core/frontMatter/frontMatter.ts';
import { textOf } from '../../src/core/text/offsetRange.ts';

const fields = (text: string) =>
  [...parseFrontMatter(text).fields.values()].map(({ name, text: value }) => [name, value]);
const reasons = (text: string) => parseFrontMatter(text).problems.map(({ reason }) => reason);
const body = (text: string) => text.slice(bodyStart(text, parseFrontMatter(text)));
const field = (line: string, name = 'a') => {
  const found = parseFrontMatter(`---\n${line}\n---\n`).fields.get(name);
  assert.ok(found, line);
  return found;
};

describe('the place of the front matter', () => {
  const block = (text: string) => textOf(text, parseFrontMatter(text).range);

  it('is between two lines of dashes', () => {
    const text = '---\ntitle: x\n---\nbody\n';
    assert.equal(block(text), '---\ntitle: x\n---');
    assert.equal(textOf(text, parseFrontMatter(text).content), 'title: x\n');
    assert.equal(body(text), 'body\n');
  });
  for (const end of ['\r\n', '\r', '\n']) {
    it(`is found with the line end ${JSON.stringify(end)}, after a byte order mark, white space and blanks`, () => {
      const text = `\uFEFF${end} ---  ${end}title: x${end}date: 2025-11-17${end}--- ${end}body`;
      assert.deepEqual(fields(text), [
        ['title', 'x'],
        ['date', '2025-11-17'],
      ]);
      assert.equal(body(text), 'body');
    });
  }
  it('may be empty', () => {
    for (const text of ['---\n---\nbody', '---\n\n---\nbody', '---\n# comment\n---\nbody']) {
      assert.deepEqual([reasons(text), fields(text), body(text)], [[], [], 'body'], text);
    }
  });
  it('ends at a line that only begins with dashes, as for Hugo', () => {
    assert.equal(body('---\ntitle: x\n---foo\nbody'), 'foo\nbody');
    assert.deepEqual(fields('---\ntitle: x\n---foo\nbody'), [['title', 'x']]);
  });
  it('does not end at four dots or at indented dashes', () => {
    assert.deepEqual(reasons('---\ntitle: x\n....\n'), ['unclosed']);
    assert.deepEqual(reasons('---\ntitle: x\n ---\n'), ['unclosed']);
  });
  it('is none where the body comes first', () => {
    for (const text of ['', '\uFEFF', '# Title\n', '----\ntitle: x\n---\n', '{{< toc >}}\n', '- list\n', 'x\n---\n']) {
      assert.equal(parseFrontMatter(text).kind, 'none', text);
    }
  });
  it('ends with the fields where nothing closes it', () => {
    assert.equal(body('---\ntitle: x\ntags:\n  - a\n# note\ndate: y\n\nSpeakers: An\n'), '\nSpeakers: An\n');
    assert.equal(body('---\ntitle: x'), '');
    assert.equal(body('---'), '');
  });
  it('ends with the fields where a rule of the body would close it', () => {
    const text = '---\ntitle: x\n\n### Speakers\n\n- An: engineer\n\n---\n\nThanks\n';
    assert.deepEqual(reasons(text), ['unclosed']);
    assert.equal(body(text), '\n### Speakers\n\n- An: engineer\n\n---\n\nThanks\n');
  });
  it('is a thematic break with text after it', () => {
    assert.deepEqual(reasons('---\n\nSome text\n\n---\n'), ['not-a-map']);
    assert.deepEqual(reasons('---\n\nSome text\n'), ['unclosed']);
  });
  it('is no body where a comment stands in it, with either line end', () => {
    for (const end of ['\n', '\r\n'])
      assert.equal(reasons(['---', 'title: a: b', 'x', '# a comment', '---', ''].join(end))[0], 'malformed');
  });
  it('is TOML between plus signs, and JSON in braces', () => {
    const kinds = (text: string): [FrontMatter['kind'], string] => [parseFrontMatter(text).kind, body(text)];
    assert.deepEqual(kinds('+++\na = 1\n+++\nbody'), ['toml', 'body']);
    assert.deepEqual(kinds('+++\r\na = 1\r\n+++\r\nbody'), ['toml', 'body']);
    assert.deepEqual(kinds('{"a": {"b": "}\\"}"}}\nbody'), ['json', 'body']);
    assert.equal(parseFrontMatter('{"a": 1').kind, 'json');
    assert.equal(parseFrontMatter('+++').kind, 'toml');
  });
});

describe('what gray-matter would make of it', () => {
  it('never runs a block of code', () => {
    for (const tag of [
      'js',
      'javascript',
      'JS',
      ' js ',
      'coffee',
      'json',
      'toml',
      'yaml',
      'constructor',
      '__proto__',
    ]) {
      const text = `---${tag}\n(globalThis.ran = true)\n---\nbody`;
      assert.deepEqual(reasons(text), ['language-tag'], tag);
      assert.equal(body(text), 'body');
    }
    assert.equal('ran' in globalThis, false);
  });
  it('gives one answer however often broken YAML is read', () => {
    const text = '---\ntitle: "x\n---\n';
    assert.deepEqual(parseFrontMatter(text), parseFrontMatter(text));
    assert.deepEqual(reasons(text), ['malformed']);
  });
  it('lets a comment stand after the dashes', () => {
    assert.deepEqual(fields('--- # fields\ntitle: x\n---\n'), [['title', 'x']]);
  });
});

describe('the fields', () => {
  it('are known by their names in lower case, and keep them as written', () => {
    assert.equal(parseFrontMatter('---\nTitle: x\n---\n').fields.get('title')?.name, 'Title');
    assert.equal(parseFrontMatter('---\n"ti tle": x\n---\n').fields.get('ti tle')?.text, 'x');
  });
  it('have exact places', () => {
    const place = (line: string) => {
      const { keyRange, valueRange } = field(line);
      const text = `---\n${line}\n---\n`;
      return [textOf(text, keyRange), textOf(text, valueRange)];
    };
    assert.deepEqual(place('a: " <b> 4.4. </b> " # x'), ['a', '" <b> 4.4. </b> "']);
    assert.deepEqual(place("  'a' :\t'it''s'  "), ["'a'", "'it''s'"]);
    assert.deepEqual(place('a: plain text  # x'), ['a', 'plain text']);
    assert.deepEqual(place('a: one\n  two\nb: c'), ['a', 'one\n  two']);
    assert.deepEqual(place('a: |\n  one\n  two\nb: c'), ['a', '|\n  one\n  two']);
    assert.deepEqual(place('a:\n  - x\n  - y\nb: c'), ['a', '- x\n  - y']);
    assert.deepEqual(place('a: [x,\n  y]'), ['a', '[x,\n  y]']);
    assert.equal(field('a:   # x').valueRange.start, '---\na:'.length);
    assert.equal(field('a:\nb: c').valueRange.start, '---\na:'.length);
    assert.equal(field('? a\nb: c').valueRange.start, '---\n? a'.length);
  });
  it('have values and texts', () => {
    const read = (line: string) => [field(line).value, field(line).text];
    assert.deepEqual(read('a: 2025-11-17'), ['2025-11-17', '2025-11-17']);
    assert.deepEqual(read('a: 010'), [10, '010']);
    assert.deepEqual(read('a: "010"'), ['010', '010']);
    assert.deepEqual(read('a: false'), [false, 'false']);
    assert.deepEqual(read('a: no'), ['no', 'no']);
    assert.deepEqual(read('a: "x\\u0041"'), ['xA', 'xA']);
    assert.deepEqual(read('a: >\n  one\n  two'), ['one two\n', 'one two\n']);
    assert.deepEqual(read('a: [x]'), [undefined, '']);
    assert.deepEqual(read('b: &n x\na: *n'), ['x', 'x']);
    assert.deepEqual(read('b: &n {c: x}\na: *n'), [undefined, '']);
  });
  it('are empty without a value', () => {
    for (const value of ['', ' # x', ' ""', " ' '", ' null', ' ~', ' |']) assert.ok(field(`a:${value}`).empty, value);
    for (const value of [' 0', ' false', ' "0"', ' []', ' {}', ' .']) assert.ok(!field(`a:${value}`).empty, value);
  });
});

describe('what is wrong with the front matter', () => {
  const block = (lines: string) => `---\n${lines}\n---\n`;

  it('is told at its place', () => {
    const text = block('title: x\ndate: `r Sys.Date()`');
    const [problem] = parseFrontMatter(text).problems;
    assert.equal(text.slice(problem?.range.start).slice(0, 4), '`r S');
  });
  it('is a key that stands twice, whatever its letter case, in any map', () => {
    assert.deepEqual(reasons(block('a: 1\nA: 2')), ['duplicate-key']);
    assert.deepEqual(reasons(block('a: {b: 1, b: 2}\nc: [{d: 1, D: 1}]')), ['duplicate-key', 'duplicate-key']);
    const [problem] = parseFrontMatter(block('a: 1\nb: x\na: 1')).problems;
    assert.equal(problem?.duplicate?.same, true);
    assert.equal(problem.detail, 'a');
  });
  it('is what go-yaml refuses and our reader lets pass', () => {
    assert.deepEqual(reasons(block('a: "\0"')), ['control-character']);
    assert.deepEqual(reasons(block('a: x\u007f')), ['control-character']);
    assert.deepEqual(reasons(block('a: *b')), ['malformed']);
    assert.deepEqual(reasons(block('a: *b\nc: &b x')), ['malformed']);
    assert.deepEqual(reasons(block('a: x\n\t\nb: y')), ['malformed']);
    assert.deepEqual(reasons(block('a: x\n\t# y')), ['malformed']);
    assert.deepEqual(reasons(block('a: "x\n  \t\n  y"')), []);
    assert.deepEqual(reasons(block('? [a]\n: b')), ['malformed']);
  });
  it('is a list or a text instead of fields', () => {
    assert.deepEqual(reasons(block('- a\n- b')), ['not-a-map']);
    assert.deepEqual(reasons(block('title x')), ['not-a-map']);
  });
  it('is its length', () => {
    const long = `a: ${'x'.repeat(longestFrontMatter)}`;
    assert.deepEqual(reasons(block(long)), ['too-long']);
    assert.deepEqual(reasons(block('# a\n'.repeat(mostLines).trimEnd())), []);
    assert.deepEqual(reasons(block('# a\r\n'.repeat(mostLines + 1).trimEnd())), ['too-long']);
    assert.deepEqual(reasons(block('- '.repeat(400))), ['not-a-map']);
    assert.deepEqual(reasons(block('- '.repeat(1000))), ['malformed']);
    assert.deepEqual(reasons(`---\na: x\n\n## H\nBody: ${long}\n---\n`), ['unclosed']);
  });
  it('ends neither the reader nor the day', () => {
    const bomb = [
      'a: &a [x, x]',
      ...Array.from({ length: 30 }, (_, i) => `${letter(i + 1)}: &${letter(i + 1)} [*${letter(i)}, *${letter(i)}]`),
    ];
    assert.deepEqual(reasons(block(bomb.join('\n'))), []);
    assert.deepEqual(reasons(block('a: &a [*a]\nb: &b {c: *b}')), []);
    assert.deepEqual(reasons(block(`a: ${'['.repeat(20_000)}`))[0], 'malformed');
    assert.deepEqual(reasons(block(`a: ${'['.repeat(200)}${']'.repeat(200)}`)), []);
  });
  it('is read in linear time, a thousand keys and as many aliases included', () => {
    const keys = Array.from({ length: mostLines }, (_, i) => `k${i}: v`).join('\n');
    assert.equal(parseFrontMatter(block(keys)).fields.size, mostLines);
    const aliases = Array.from({ length: mostLines - 1 }, (_, i) => `k${i}: *a`).join('\n');
    assert.equal(parseFrontMatter(block(`a: &a v\n${aliases}`)).fields.get(`k${mostLines - 2}`)?.text, 'v');
  });
});

describe('front matter that was read before', () => {
  it('is found where it stands now', () => {
    const text = '---\ntitle: x\n---\n';
    const start = (written: string) => parseFrontMatter(written).fields.get('title')?.valueRange.start;
    assert.deepEqual([start(text), start(`\n${text}`), start(text)], [11, 12, 11]);
  });
});

function letter(index: number): string {
  return `n${index}`.replace(/^n0$/, 'a');
}
