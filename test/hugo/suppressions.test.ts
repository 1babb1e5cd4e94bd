import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { placeComment } from '../../src/core/markdown/commentPlace.ts';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { lineStarts } from '../../src/core/text/lines.ts';
import { build, sampleSite } from './hugo.ts';

const comment = '<!-- event-report-disable-next-line no-leftover -->';
const front = '---\ntitle: x\n---\n';

/** What a body can hold, in whatever order, so that each line has all kinds of neighbours. */
const forms = [
  '# A\na\nb  \nc\\\nd\n- e\n- f\n  g\n\n  h\n- i\n\n1. j\n2. k\n\n3. l\n   - m\n     - n\n   - o\n',
  '> a\n> b\n>\n> - c\n> - d\n>\n>   e\n\nf\n> g\nh\n\nTitle\n=====\n***\ni\n',
  'a\n| b | c |\n|---|---|\n| d | e |\n| f | g |\n\nb | c\n--|--\nd | e\nf | g\n\nh\n',
  'a\n```\nb\n\nc\n```\nd\n\n    e\n    f\n\ng\n~~~\nh\n~~~\n- i\n  ```\n  j\n  ```\n- k\n',
  '<div>\n<b>a</b>\n\n*b*\n</div>\nc\n\n<img\nsrc="d.png">\ne <b\nclass="f">g</b> h\n<!-- i\nj -->\nk\n',
  '[a]: /b\n[c]:\n/d\n\n[a] [c]\n![e\nf](g.png) `h\ni` **j\nk** [l\nm](n)\n\nTerm\n: Meaning\n\no[^1]\n\n[^1]: p\n    q\n',
  '{{% notice %}}\na\n\n- b\n- c\n{{% /notice %}}\n\n{{< figure\n  src="/d.png"\n>}}\ne\n{{< figure src="/f.png" >}}\n',
  '{{< highlight go >}}\na\n\nb\n{{< /highlight >}}\n- [ ] c\n- [x] d\n\n\n* e\n+ f\n\n\n  g\n- h\n',
];
const reports = [1, 2, 3, 4].flatMap((event) =>
  ['_index.md', '_index.vi.md'].map((name) => {
    const path = `content/4-EventParticipated/4.${event}-Event${event}/${name}`;
    return readFileSync(join(sampleSite, path), 'utf8').replace(/^---[^]*?\n---\n/, '');
  }),
);

describe('a comment for the next line, as Hugo writes the page', () => {
  const root = mkdtempSync(join(tmpdir(), 'event-report-comments-'));
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it('is not to be seen, wherever we put one', () => {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    write('hugo.toml', '[markup.goldmark.renderer]\nunsafe = true\n');
    write('layouts/_default/single.html', '{{ .Content }}');
    write('layouts/shortcodes/notice.html', '<div class="notice">{{ .Inner }}</div>');
    const texts = [...forms, ...reports].map((body) => front + body);
    const pages = texts.flatMap((text, index) => [
      { path: `${index}/plain`, text },
      ...withComments(text).map((commented, line) => ({ path: `${index}/${line}`, text: commented })),
    ]);
    assert.ok(pages.length > 200);
    for (const { path, text } of pages)
      write(`content/${path}.md`, text.replace('title: x', `title: x\nslug: ${path.replace('/', '-')}`));
    build(root);
    const seen = (index: string, name: string): string =>
      readFileSync(join(root, 'public', index, `${index}-${name}`, 'index.html'), 'utf8')
        .replaceAll(comment, '')
        .replace(/[ \n]+/g, ' ')
        .replace(/ (?=<)/g, '');
    for (const { path, text } of pages) {
      const [index = '', name = ''] = path.split('/');
      assert.equal(seen(index, name), seen(index, 'plain'), text);
    }
  });
});

/** The text with a comment for each of its lines in turn, as far as one can stand there. */
function withComments(text: string): readonly string[] {
  const report = parseReport(text, 'en');
  return lineStarts(text).flatMap((start) => {
    const place = /^[ \t]*\n/.test(text.slice(start)) ? undefined : placeComment(report, start);
    if (place === undefined) return [];
    return [text.slice(0, place.offset) + place.before + comment + place.after + text.slice(place.offset)];
  });
}
