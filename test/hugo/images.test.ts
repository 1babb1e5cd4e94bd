import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { pageAt, readPagePath } from '../../src/core/hugo/page.ts';
import { pageUrl } from '../../src/core/hugo/pageUrl.ts';
import { applyEdits } from '../../src/core/text/textEdit.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';
import { htmlOf, isPublished, sourcesIn, toldBroken } from './pictures.ts';

const base = 'https://an.github.io/my-report/';
const config = [
  `baseURL = "${base}"`,
  '[languages.en]',
  'weight = 1',
  '[languages.vi]',
  'weight = 2',
  '[markup.goldmark.renderer]',
  'unsafe = true',
];
const section = 'content/4-EventParticipated';
const event = `${section}/4.4-Event4`;
const files: Readonly<Record<string, string>> = {
  'layouts/_default/list.html': '{{ .Content }}',
  'layouts/_default/single.html': '{{ .Content }}',
  'layouts/index.html': 'home',
  'static/images/a.png': 'p',
  'static/images/a b.png': 'p',
  'static/images/100%.png': 'p',
  'static/images/Ảnh nhóm.png': 'p',
  [`static/images/${'huế.png'.normalize('NFD')}`]: 'p',
  'static/static/s.png': 'p',
  'static/4-eventparticipated/4.4-event4/own.png': 'p',
  'static/vi/images/vi.png': 'p',
  'assets/images/as.png': 'p',
  'images/root.png': 'p',
  [`${event}/photo.png`]: 'p',
  [`${event}/Big.PNG`]: 'p',
  [`${event}/below/deep.png`]: 'p',
  [`${section}/4.3-Event3/c.png`]: 'p',
  [`${section}/4.5-Leaf/Images/leaf.png`]: 'p',
  [`${section}/4.8-Lá & hoa 1/own.png`]: 'p',
  [`${section}/single.png`]: 'p',
  'content/5-Talks/beside.png': 'p',
};
const markdown = (target: string): string => `![a](${target})`;
const html = (target: string): string => `<img src="${target}">`;
const figure = (target: string): string => `{{< figure src="${target}" >}}`;
/** Pages, and how pictures are written on them. */
const pages: Readonly<Record<string, (target: string) => string>> = {
  [`${section}/_index.md`]: markdown,
  [`${section}/_index.vi.md`]: markdown,
  [`${section}/4.3-Event3/_index.md`]: markdown,
  [`${event}/_index.md`]: markdown,
  [`${event}/_index.vi.md`]: markdown,
  [`${section}/4.5-Leaf/index.md`]: markdown,
  [`${section}/4.5-Leaf/index.vi.md`]: markdown,
  [`${section}/4.6-Html/_index.md`]: html,
  [`${section}/4.7-Figure/_index.md`]: figure,
  [`${section}/4.8-Lá & hoa 1/_index.vi.md`]: markdown,
  [`${section}/4.9-Leaf vi/index.vi.md`]: markdown,
  [`${section}/talk.md`]: markdown,
  'content/5-Talks/Talk.md': html,
};

/** Targets that stand as pictures on each page. */
const targets = [
  ...['/images/a.png', '/images/a%20b.png', '/images/a b.png', '/images/A.png', '/Images/a.png', '/images/a.png?x=1#y'],
  ...['/images/Ảnh%20nhóm.png', '/images/ảnh%20nhóm.png', '/images/huế.png', `/images/${'huế.png'.normalize('NFD')}`],
  ...[`/images/${'Ảnh'.normalize('NFD')}%20nhóm.png`, '/images/%E1%BA%A2nh%20nh%C3%B3m.png', '/images/100%25.png'],
  ...['/none.png', '/images/a.png/', '/images//a.png', '/images/./a.png', '/images', '/', '.', '..', '#x', ''],
  ...['/my-report/images/a.png', '/My-Report/images/a.png', '/my-report/my-report/images/a.png', '/my-report/none.png'],
  ...[
    '/static/images/a.png',
    'static/images/a.png',
    '../../../static/images/a.png',
    '/static/s.png',
    '/images/root.png',
  ],
  ...[
    '/vi/images/vi.png',
    '/vi/images/a.png',
    '/en/images/a.png',
    'images/a.png',
    './images/a.png',
    '../images/vi.png',
  ],
  ...['../../images/a.png', '../../../images/a.png', '../../../../images/a.png', '../../../images/root.png'],
  ...['../../../my-report/images/a.png', '../../my-report/images/a.png', '../../Images/a.png'],
  ...['photo.png', './photo.png', 'Photo.png', 'big.png', 'Big.PNG', 'below/deep.png', 'Below/deep.png', 'own.png'],
  ...['../4.3-event3/c.png', '../4.3-Event3/c.png', '../4.3-event3/C.png', 'c.png', '../4.4-Event4/below/deep.png'],
  ...['../single.png', 'single.png', '../Single.png', '../beside.png', 'Images/leaf.png', 'images/leaf.png'],
  ...['../4.5-leaf/Images/leaf.png', '../4.5-Leaf/Images/leaf.png', '../4.5-leaf/images/leaf.png'],
  ...['/4-eventparticipated/4.4-event4/photo.png', '/4-EventParticipated/4.4-Event4/photo.png'],
  ...['/4-EventParticipated/4.4-Event4/below/deep.png', '/4-eventparticipated/4.4-event4/below/deep.png'],
  ...['/vi/4-eventparticipated/4.4-event4/photo.png', '/4-eventparticipated/4.8-lá-hoa-1/own.png'],
  ...['\\images\\a.png', 'images\\a.png', '/images\\a.png', ' /images/a.png ', '{{ .Site.BaseURL }}images/a.png'],
  ...['{%x%}/a.png', 'https://example.org/a.png', 'https://example.org/a b.png', '//example.org/a.png', 'C:/a.png'],
];

/** Forms in which pictures are written, and what is none. */
const forms = [
  '![a](/f1.png) ![b](</f 2.png> "t") ![c][d] ![D] ![none] ![e](/f3 x.png) [![f](/f4.png)](/x)',
  '[d]: /f5.png',
  'x <img alt="> a"\n  src=\'/f6.png\'> <IMG SRC=/f7.png> `<img src="/no1.png">` <!-- <img src="/no2.png"> -->',
  '<div>\n<img src="/f8.png">\n<!--\n\n<img src="/no3.png">\n-->\n</div>',
  '{{< figure src="/f9.png" alt="a" >}}\n\n{{% figure src="/f10.png" %}}\n\n{{< figure\n  src=`/f11.png`\n>}}',
  '{{</* figure src="/no4.png" */>}}\n\n{{</* figure src="/no5.png" */>}}',
  '```\n![a](/no6.png)\n```\n\n    ![a](/no7.png)\n\n\\![a](/no8.png)\n\n![a](/f12\\_&amp;.png)\n\n![![n](/no9.png)](/f13.png)',
];

describe('the pictures of a page, as Hugo writes them', () => {
  const root = mkdtempSync(join(tmpdir(), 'event-report-images-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const front = '---\ntitle: x\n---\n';

  before(() => {
    for (const [path, text] of Object.entries(files)) write(path, text);
    for (const [path, show] of Object.entries(pages)) {
      // Goldmark would take the shortcode of a figure out of the paragraph.
      const shown = targets.map((target, index) => `P${index}X\n\n${show(target)}\n\n`);
      write(path, `${front}${shown.join('')}P${targets.length}X\n`);
    }
    write('content/4-event/4.6-forms/_index.md', `${front}${forms.join('\n\n')}\n`);
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  for (const urls of ['', 'canonifyURLs = true', 'relativeURLs = true', 'relativeURLs = true\ncanonifyURLs = true']) {
    it(`are broken where we say so${urls === '' ? '' : `, with ${urls.replace('\n', ' and ')}`}`, async () => {
      write('hugo.toml', [urls, ...config].join('\n'));
      rmSync(join(root, 'public'), { recursive: true, force: true });
      build(root);
      const site = await readSite(root);
      const differences: string[] = [];
      for (const [path, show] of Object.entries(pages)) {
        const page = pageAt(path, site);
        const text = readFileSync(join(root, path), 'utf8');
        const told = toldBroken(text, page, site);
        const html = htmlOf(root, page, site.config);
        const address = base + pageUrl(page, site.config).slice(1);
        for (const [index, target] of targets.entries()) {
          if (show === figure && /["{\\]|^ /.test(target)) continue;
          const isTold = told.some(({ range }) => placeOf(text, range.start) === index);
          const shown = between(html, index);
          const [source] = sourcesIn(shown);
          const isBroken = source === undefined || !isPublished(root, source, address, base);
          if (isTold !== isBroken)
            differences.push(`${isTold ? 'told' : 'silent'}: ${show(target)} on ${path}: ${source ?? shown}`);
        }
      }
      assert.deepEqual(differences, []);
    });
  }

  it('are there after the quick fixes', async () => {
    write('hugo.toml', config.join('\n'));
    const before = await readSite(root);
    const repaired = new Map<string, ReadonlySet<number>>();
    for (const path of Object.keys(pages)) {
      let fixed = readFileSync(join(root, path), 'utf8');
      // Once the case of a path is right, the site's path may be told to be missing.
      const changed = [1, 2, 3].flatMap(() => {
        const told = toldBroken(fixed, pageAt(path, before), before);
        const edits = told.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
        const places = edits.map(({ range }) => placeOf(fixed, range.start));
        fixed = applyEdits(fixed, edits);
        return places;
      });
      repaired.set(path, new Set(changed));
      write(path, fixed);
    }
    rmSync(join(root, 'public'), { recursive: true, force: true });
    build(root);
    const site = await readSite(root);
    for (const [path, indexes] of repaired) {
      const page = pageAt(path, site);
      const html = htmlOf(root, page, site.config);
      assert.ok(indexes.size > 20, path);
      for (const index of indexes) {
        const [source = ''] = sourcesIn(between(html, index));
        const address = base + pageUrl(page, site.config).slice(1);
        assert.ok(isPublished(root, source, address, base), `${targets[index] ?? ''} on ${path}: ${source}`);
      }
    }
  });

  it('are those that we find', async () => {
    write('hugo.toml', config.join('\n'));
    build(root);
    const site = await readSite(root);
    const path = 'content/4-event/4.6-forms/_index.md';
    const page = readPagePath(path, site.config);
    const { images } = parseReport(readFileSync(join(root, path), 'utf8'), page.language);
    const ours = images.filter(({ hasBareSpace }) => !hasBareSpace).map(({ target }) => encodeURI(target));
    assert.deepEqual(ours, sourcesIn(htmlOf(root, page, site.config)));
  });
});

/** Which of the targets stands at `offset` of a page. */
function placeOf(text: string, offset: number): number {
  return Number(/P(\d+)X(?![^]*P\d+X)/.exec(text.slice(0, offset))?.[1]);
}

/** What of a page stands for a target. */
function between(text: string, index: number): string {
  return text.slice(text.indexOf(`P${index}X`), text.indexOf(`P${index + 1}X`));
}
