import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseReport } from '../../src/core/report/parseReport.ts';
import { readPagePath } from '../../src/core/site/page.ts';
import { pageUrl } from '../../src/core/site/pageUrl.ts';
import { resolveImage } from '../../src/core/site/imageTarget.ts';
import { readSite } from '../core/diskSite.ts';
import { build } from './hugo.ts';

const config = [
  'baseURL = "https://an.github.io/my-report/"',
  '[languages.en]',
  'weight = 1',
  '[languages.vi]',
  'weight = 2',
  '[markup.goldmark.renderer]',
  'unsafe = true',
];
const event = 'content/4-event/4.4-event4';
const files: Readonly<Record<string, string>> = {
  'layouts/_default/list.html': '{{ .Content }}',
  'layouts/_default/single.html': '{{ .Content }}',
  'layouts/index.html': 'home',
  'static/images/a.png': 'p',
  'static/images/a b.png': 'p',
  'static/images/ảnh.png': 'p',
  'static/static/s.png': 'p',
  'static/4-event/4.4-event4/own.png': 'p',
  'static/vi/images/vi.png': 'p',
  [`${event}/photo.png`]: 'p',
  [`${event}/below/deep.png`]: 'p',
  'content/4-event/4.3-event3/c.png': 'p',
  'content/4-event/4.5-leaf/images/leaf.png': 'p',
  'content/4-event/single.png': 'p',
};
const pages = [
  'content/4-event/4.3-event3/_index.md',
  `${event}/_index.md`,
  `${event}/_index.vi.md`,
  'content/4-event/4.5-leaf/index.md',
  'content/4-event/4.5-leaf/index.vi.md',
  'content/4-event/talk.md',
];

/** Targets that stand as pictures on each page. */
const targets = [
  ...['/images/a.png', '/images/a%20b.png', '/images/ảnh.png', '/images/A.png', '/images/a.png?x=1#y', '/none.png'],
  ...['/my-report/images/a.png', '/static/images/a.png', '/static/s.png', '/vi/images/vi.png', 'images/a.png'],
  ...[
    'photo.png',
    'below/deep.png',
    './photo.png',
    'Photo.png',
    'own.png',
    '../4.3-event3/c.png',
    '../single.png',
    'single.png',
  ],
  ...[
    '../../images/a.png',
    '../../../images/a.png',
    '../../../../images/a.png',
    '../images/vi.png',
    'images/leaf.png',
    '../4.5-leaf/images/leaf.png',
  ],
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
    for (const path of pages) write(path, `${front}${targets.map((target) => `![a](${target})`).join('\n\n')}\n`);
    write('content/4-event/4.6-forms/_index.md', `${front}${forms.join('\n\n')}\n`);
  });
  after(() => {
    rmSync(root, { recursive: true, force: true });
  });

  for (const urls of ['', 'canonifyURLs = true', 'relativeURLs = true', 'relativeURLs = true\ncanonifyURLs = true']) {
    it(`exist where we say so${urls === '' ? '' : `, with ${urls.replace('\n', ' and ')}`}`, async () => {
      write('hugo.toml', [urls, ...config].join('\n'));
      rmSync(join(root, 'public'), { recursive: true, force: true });
      build(root);
      const site = await readSite(root);
      for (const path of pages) {
        const page = readPagePath(path, site.config);
        const address = `https://an.github.io/my-report${pageUrl(page, site.config)}`;
        const sources = sourcesIn(root, page, site.config);
        assert.equal(sources.length, targets.length);
        for (const [index, target] of targets.entries()) {
          const found = resolveImage(target, page, site).kind === 'file';
          assert.equal(found, isPublished(root, sources[index] ?? '', address), `${target} on ${path}`);
        }
      }
    }).timeout(60_000);
  }

  it('are those that we find', async () => {
    write('hugo.toml', config.join('\n'));
    build(root);
    const site = await readSite(root);
    const path = 'content/4-event/4.6-forms/_index.md';
    const page = readPagePath(path, site.config);
    const { images } = parseReport(readFileSync(join(root, path), 'utf8'), page.language);
    const ours = images.filter(({ hasBareSpace }) => !hasBareSpace).map(({ target }) => encodeURI(target));
    assert.deepEqual(ours, sourcesIn(root, page, site.config));
  }).timeout(60_000);
});

/** The sources of the pictures in a built page, outside comments, as a browser reads them. */
function sourcesIn(root: string, ...page: Parameters<typeof pageUrl>): string[] {
  const html = readFileSync(join(root, 'public', pageUrl(...page), 'index.html'), 'utf8').replace(/<!--[^]*?-->/g, '');
  return [...html.matchAll(/<img\b(?:[^>"']|"[^"]*"|'[^']*')*?\ssrc=(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi)].map(
    (match) => (match[1] ?? match[2] ?? match[3] ?? '').replaceAll('&amp;', '&'),
  );
}

/**
 * True when the file lies below `public`. Whether the base path stands in front is another rule's question: both
 * spellings count here.
 */
function isPublished(root: string, source: string, address: string): boolean {
  const { origin, pathname } = new URL(source, address);
  if (origin !== 'https://an.github.io') return false;
  const path = decodeURIComponent(pathname).replace(/^(?:\/my-report(?=\/))+/, '');
  const left = !pathname.startsWith('/my-report/') && !source.startsWith('/');
  return !left && existsSync(join(root, 'public', path));
}
